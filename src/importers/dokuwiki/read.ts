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

/** `  * item` and `  - item`, two blanks for each level. */
const item = /^((?: {2}|\t)+)([*-])[ \t]*/

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
  const heading = /^[ \t]*(={2,6})([^\n]*?)(={2,})[ \t]*$/.exec(line)
  if (heading && heading[2]?.trim()) {
    const from = start + line.indexOf('=') + (heading[1]?.length ?? 0)
    const depth = 7 - (heading[1]?.length ?? 6)
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
  let kinds: ('ul' | 'ol')[] = []
  let at = start
  while (at < source.length) {
    const end = lineEnd(source, at)
    const [whole, blanks = '', mark] = item.exec(source.slice(at, end)) ?? []
    if (whole === undefined) break
    claim(wiki.ledger, at, at + whole.length, ' ')
    const depth = Math.min(20, blanks.replaceAll('\t', '  ').length / 2)
    const kind = mark === '-' ? 'ol' : 'ul'
    kinds = [...kinds.slice(0, depth - 1)]
    while (kinds.length < Math.min(depth - 1, items.at(-1)?.kinds.length ?? 0)) kinds.push('ul')
    kinds.push(kind)
    items.push({
      kinds,
      html: renderItemText(wiki, at + whole.length, end),
    })
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

/** Lines of text; those that are indented by two blanks and no items are code. */
function renderParagraph(wiki: Wiki, start: number, html: string[]): number {
  const { source } = wiki.ledger
  const isCode = (line: string): boolean => /^(?: {2}|\t)\s*\S/.test(line) && !item.test(line)
  const first = isCode(source.slice(start, lineEnd(source, start)))
  let end = lineEnd(source, start)
  while (end < source.length) {
    const next = lineEnd(source, end + 1)
    const line = source.slice(end + 1, next)
    if (line.trim() === '' || isCode(line) !== first || item.test(line) || code.test(line)) break
    if (/^[|^>]|^[ \t]*={2,}.*={2,}[ \t]*$|^-{4,}[ \t]*$/.test(line)) break
    end = next
  }
  const lines = source.slice(start, end)
  if (first) html.push(`<pre><code>${escapeHtml(lines.replace(/^(?: {2}|\t)/gm, ''))}</code></pre>`)
  else html.push(`<p>${renderInline(wiki, start, end)}</p>`)
  return end + 1
}
