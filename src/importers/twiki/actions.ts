import { claim } from '../ledger.ts'
import { renderInline } from './inline.ts'
import type { Blocks } from './block-state.ts'
import { escapeHtml, type Topic } from './topic.ts'
import { scanMacro } from './macros.ts'
import { toActionLabel } from './action-label.ts'

/** Text of an action, and where what follows it begins. */
interface Extent {
  from: number
  to: number
  end: number
}

/** Most characters of the text of an action. */
const maxText = 5_000

/**
 * Render the actions that begin at a line, each an item of a list, so that it stands by itself. Its text ends where the
 * wiki ends it: at `%ENDACTION%`, at the word that a here-document names, or with the line. What follows is a paragraph.
 * Returns the index of the line behind; `null` where the macro is broken.
 *
 * ```
 * %ACTION{who="Main.MiaBerg" due="12-Sep-2011" state="open"}% tell the sites %ENDACTION%
 * %ACTION{who="Main.JonDahl" state="closed"}% <<EOF
 * check the log
 * EOF
 * ```
 */
export function renderActions({ topic, lines, html }: Blocks, index: number): number | null {
  const { masked } = topic
  let at = lines[index]?.start ?? 0
  let isFirst = true
  for (;;) {
    const begin = /^[ \uE001]*(?=%ACTION\{)/.exec(masked.slice(at, at + 200))
    const made = begin ? renderAction(topic, at + begin[0].length) : null
    if (!made) break
    isFirst = false
    html.push(made.html)
    at = made.end
  }
  if (isFirst) return null
  const last = lines.findIndex(({ end }, number) => number >= index && end >= at)
  const end = lines[last]?.end ?? at
  if (/[^\s\uE001]/.test(masked.slice(at, end))) html.push(`<p>${renderInline(topic, at, end)}</p>`)
  return last + 1
}

/** `start` is that of the macro. */
function renderAction(topic: Topic, start: number): { html: string; end: number } | null {
  const macro = scanMacro(topic, start, Math.min(topic.masked.length, start + maxText))
  if (!macro) return null
  const { from, to, end } = findExtent(topic, macro.end)
  const label = toActionLabel(macro.parameters)
  claim(topic.ledger, macro.start, macro.end, label)
  const text = renderInline(topic, from, to, { isContained: true })
  return { html: `<ul><li>${escapeHtml(label)}${text.trim()}</li></ul>`, end }
}

/** Find the text of an action behind its macro, and claim the marks around it. */
function findExtent({ masked, ledger }: Topic, from: number): Extent {
  const feed = masked.indexOf('\n', from)
  const lineEnd = feed === -1 ? masked.length : feed
  const line = { from, to: lineEnd, end: lineEnd }
  const window = masked.slice(from, from + maxText)
  const document = /^[ \t]*<<[ \t]*(\w{1,40})[ \t]*\n([^]*?)\n[ \t]*\1\b/.exec(window)
  if (document?.[2] !== undefined) {
    const end = from + document[0].length
    const to = end - (document[1] ?? '').length
    const begin = from + document[0].indexOf('\n') + 1
    claim(ledger, from, begin, ' ')
    claim(ledger, to, end, ' ')
    return { from: begin, to, end }
  }
  const ending = window.search(/%ENDACTION%|%ACTION\{|\n[ \t]*\n|\n(?:\t| {3})[ \t]*(?:\*|\d)|\n---/)
  if (ending === -1 || !window.startsWith('%ENDACTION%', ending)) return line
  const end = from + ending + '%ENDACTION%'.length
  claim(ledger, from + ending, end, ' ')
  return { from, to: from + ending, end }
}
