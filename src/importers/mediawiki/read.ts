import type { Draft, Foreign } from '../draft.ts'
import { escapeHtml } from '../twiki/topic.ts'
import { renderCode } from '../wiki/code.ts'
import { lineEnd, readWiki, renderInline, type Wiki } from '../wiki/wiki.ts'
import { renderItems } from './items.ts'
import { readGathered } from './notes.ts'
import { rules } from './rules.ts'
import { renderTable } from './tables.ts'

/** Elements that hold text of a program. */
const code = /^[ \t]*<(pre|source|syntaxhighlight)(?:\s+lang="?(\w{1,20})"?)?[^<>\n]{0,200}>/i

/** A line that begins with a blank, and is no element, table, template or heading. */
const typed = /^ [ \t]*(?![\s<{|=])\S/

/**
 * Read a page of MediaWiki.
 *
 * ```
 * == Agenda ==
 * * '''Mia''' shows [[The plan|the plan]]
 * ** until May
 * ```
 */
export function readMediaWiki(foreign: Foreign, text: string): Draft {
  return readWiki(foreign, text, { format: 'mediawiki', rules, renderBlock })
}

/** Render the block that starts at an offset and return the offset behind it. */
function renderBlock(wiki: Wiki, start: number, html: string[]): number {
  const { source } = wiki.ledger
  const end = lineEnd(source, start)
  const line = source.slice(start, end)
  if (line.trim() === '') return end + 1
  const heading = /^(={1,6})[ \t]*(\S.*?)[ \t]*(={1,6})[ \t]*$/.exec(line)
  if (heading) {
    const depth = Math.min(heading[1]?.length ?? 1, heading[3]?.length ?? 1)
    const from = start + depth
    const to = start + line.trimEnd().length - depth
    html.push(`<h${depth}>${renderInline(wiki, from, to).trim()}</h${depth}>`)
    return end + 1
  }
  if (/^-{4,}[ \t]*$/.test(line)) {
    html.push('<hr>')
    return end + 1
  }
  if (/^[ \t:]*\{\|/.test(line)) return renderTableAt(wiki, start, html)
  const gathered = /^[ \t]*<references\b/i.test(line) ? readGathered(wiki, start) : null
  if (gathered !== null) return gathered
  const program = code.exec(line)
  const behind = program ? renderCode(wiki, start, program, html) : null
  if (behind !== null) return behind
  if (/^[*#:;]/.test(line)) return renderItems(wiki, start, html)
  if (typed.test(line)) return renderTyped(wiki, start, html)
  return renderParagraph(wiki, start, html)
}

function renderTableAt(wiki: Wiki, start: number, html: string[]): number {
  const { source } = wiki.ledger
  const closing = /^[ \t]*\|\}/gm
  closing.lastIndex = start
  const last = closing.exec(source)?.index
  const end = last === undefined ? source.length : lineEnd(source, last)
  const from = start + (/^[ \t:]*/.exec(source.slice(start, end))?.[0].length ?? 0)
  html.push(renderTable(wiki, from, end))
  return end + 1
}

/** Lines that begin with a blank are shown as they are typed; with links or emphasis in them, only their ends are kept. */
function renderTyped(wiki: Wiki, start: number, html: string[]): number {
  const { source } = wiki.ledger
  let end = lineEnd(source, start)
  while (end < source.length && typed.test(source.slice(end + 1, lineEnd(source, end + 1))))
    end = lineEnd(source, end + 1)
  const text = source.slice(start, end)
  if (/\[\[|''|\{\{|\[https?:|<\w|&\w/.test(text))
    html.push(`<p>${renderInline(wiki, start, end).replace(/\n/g, '<br>')}</p>`)
  else html.push(`<pre><code>${escapeHtml(text.replace(/^ /gm, ''))}</code></pre>`)
  return end + 1
}

function renderParagraph(wiki: Wiki, start: number, html: string[]): number {
  const { source } = wiki.ledger
  let end = lineEnd(source, start)
  while (end < source.length) {
    const next = lineEnd(source, end + 1)
    const line = source.slice(end + 1, next)
    if (line.trim() === '' || /^(?:[*#:;=]|----|[ \t:]*\{\|)/.test(line) || code.test(line) || typed.test(line)) break
    end = next
  }
  html.push(`<p>${renderInline(wiki, start, end)}</p>`)
  return end + 1
}
