import type { Draft, Foreign } from '../draft.ts'
import { claim } from '../ledger.ts'
import { escapeHtml } from '../twiki/topic.ts'
import { renderItemText } from '../wiki/boxes.ts'
import { type Item, renderList } from '../wiki/lists.ts'
import { renderCode } from '../wiki/code.ts'
import { lineEnd, readWiki, renderInline, type Wiki } from '../wiki/wiki.ts'
import { rules } from './rules.ts'
import { renderRows } from './tables.ts'

const code = /^[ \t]*<(code|file)(?:[ \t]+([\w-]{1,20}))?[^<>\n]{0,200}>/i

/** `  * item` and `  - item`, two blanks or a tab for each level. */
const item = /^( {2,}|\t+)([*-])[ \t]*/

/**
 * Read a page of DokuWiki.
 *
 * ```
 * ====== Green call ======
 *   * **Mia** shows [[plan|the plan]]
 *     - first
 * ^ Name ^ Role  ^
 * | Mia  | chair |
 * ```
 */
export function readDokuWiki(foreign: Foreign, text: string): Draft {
  return readWiki(foreign, text, { format: 'dokuwiki', rules, renderBlock })
}

/** Render the block that starts at an offset and return the offset behind it. */
function renderBlock(wiki: Wiki, start: number, html: string[]): number {
  const { source } = wiki.ledger
  const end = lineEnd(source, start)
  const line = source.slice(start, end)
  if (line.trim() === '') return end + 1
  const heading = /^[ \t]*(={2,})([^\n]*?)(={2,})[ \t]*$/.exec(line)
  if (heading && heading[2]?.trim()) {
    const from = start + line.indexOf('=') + (heading[1]?.length ?? 0)
    const depth = Math.max(1, 7 - (heading[1]?.length ?? 6))
    const to = from + (heading[2]?.length ?? 0)
    html.push(`<h${depth}>${renderInline(wiki, from, to).trim()}</h${depth}>`)
    return end + 1
  }
  if (/^-{4,}[ \t]*$/.test(line)) {
    html.push('<hr>')
    return end + 1
  }
  if (/^[|^]/.test(line)) return renderRows(wiki, start, html)
  const program = code.exec(line)
  const behind = program ? renderCode(wiki, start, program, html) : null
  if (behind !== null) return behind
  if (item.test(line)) return renderItems(wiki, start, html)
  if (line.startsWith('>')) return renderQuote(wiki, start, html)
  return renderParagraph(wiki, start, html)
}

function renderItems(wiki: Wiki, start: number, html: string[]): number {
  const { source } = wiki.ledger
  const items: Item[] = []
  let open: { depth: number; kind: 'ul' | 'ol' }[] = []
  let at = start
  while (at < source.length) {
    const end = lineEnd(source, at)
    const [whole, blanks = '', mark] = item.exec(source.slice(at, end)) ?? []
    if (whole === undefined) break
    claim(wiki.ledger, at, at + whole.length, ' ')
    const depth = Math.floor(blanks.replaceAll('\t', '  ').length / 2)
    open = [...open.filter((other) => other.depth < depth), { depth, kind: mark === '-' ? 'ol' : 'ul' }]
    items.push({ kinds: open.slice(0, 20).map(({ kind }) => kind), html: renderItemText(wiki, at + whole.length, end) })
    at = end + 1
  }
  html.push(renderList(items))
  return at
}

/** Lines that begin with `>`. */
function renderQuote(wiki: Wiki, start: number, html: string[]): number {
  const { source } = wiki.ledger
  const lines: string[] = []
  let at = start
  while (source[at] === '>') {
    const end = lineEnd(source, at)
    const marks = /^>+[ \t]*/.exec(source.slice(at, end))?.[0].length ?? 1
    claim(wiki.ledger, at, at + marks, ' ')
    lines.push(renderInline(wiki, at + marks, end))
    at = end + 1
  }
  html.push(`<blockquote><p>${lines.join('<br>')}</p></blockquote>`)
  return at
}

/** Lines of text; those that are indented by two blanks and no items are code, as is what is indented below them. */
function renderParagraph(wiki: Wiki, start: number, html: string[]): number {
  const { source } = wiki.ledger
  const isIndented = (line: string): boolean => /^(?: {2}|\t)/.test(line)
  const isCode = isIndented(source.slice(start, lineEnd(source, start)))
  let end = lineEnd(source, start)
  while (end < source.length) {
    const next = lineEnd(source, end + 1)
    const line = source.slice(end + 1, next)
    if (line.trim() === '' || (isCode ? !isIndented(line) : isIndented(line) || isBlock(line))) break
    end = next
  }
  const lines = source.slice(start, end)
  if (isCode) html.push(`<pre><code>${escapeHtml(lines.replace(/^(?: {2}|\t)/gm, ''))}</code></pre>`)
  else html.push(`<p>${renderInline(wiki, start, end)}</p>`)
  return end + 1
}

/** Whether a line ends the paragraph above it. */
function isBlock(line: string): boolean {
  return code.test(line) || /^[|^>]|^[ \t]*={2,}.*={2,}[ \t]*$|^-{4,}[ \t]*$/.test(line)
}
