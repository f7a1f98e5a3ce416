import type { Element, Root } from 'hast'
import { readLog } from '../chat/read-log.ts'
import { isLog } from '../chat/said.ts'
import type { Draft, Foreign } from '../draft.ts'
import { countWords } from '../words.ts'
import { listElements } from './main-text.ts'
import { parsePage } from './parse-page.ts'
import { textOf } from './text-of.ts'

/** How pages that show a log begin: a list of times and names, or lines in one block. */
const signs = /<dt\b[^>]{0,80}>\s*\d\d:\d\d:\d\d \[|<pre\b[^>]{0,80}>[^]{0,400}\d\d:\d\d[^]{0,80}&lt;/

/**
 * Read a page that shows the log of a chat, as RRSAgent and MeetBot write it; `null` for any other page.
 *
 * ```html
 * <h1>IRC log of tape on 2024-03-11</h1>
 * <dl><dt id="T14-00-10">14:00:10 [mia]</dt><dd>Topic: Tape</dd></dl>
 * ```
 */
export function readLogPage(foreign: Foreign, text: string): Draft | null {
  if (!signs.test(text)) return null
  const page = parsePage(text)
  if (typeof page === 'string') return null
  const body = listElements(page).find(({ tagName }) => tagName === 'body') ?? page
  const lines = linesOf(body)
  if (lines === null || !isLog(lines)) return null
  const [title = ''] = listElements(page).flatMap((element) => (element.tagName === 'title' ? [textOf(element)] : []))
  const draft = readLog(foreign, lines)
  const around = Math.max(0, countWords(textOf(body)) - countWords(lines))
  const loss = { kind: 'page-furniture' as const, line: 1, column: 1, what: 'around the log', words: around }
  const day = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(title)?.[0]
  return {
    ...draft,
    format: 'html',
    stated: draft.stated ?? (day === undefined ? null : { date: day, precision: 'day' }),
    wordsIn: draft.wordsIn + around,
    losses: [...draft.losses, ...(around > 0 ? [loss] : [])],
  }
}

/** The lines of the log that a page shows: pairs of a time with a name and what was said, or the block of lines. */
function linesOf(body: Root | Element): string | null {
  const elements = listElements(body)
  const oneLine = (element: Element): string => textOf(element).replace(/\s+/g, ' ').trim()
  const pairs = elements.flatMap((element) => {
    if (element.tagName === 'dd') return [oneLine(element)]
    return element.tagName === 'dt' ? ['\n' + oneLine(element)] : []
  })
  if (pairs.length > 0) return pairs.join(' ').trim()
  const blocks = elements.filter(({ tagName }) => tagName === 'pre')
  return blocks.length === 1 && blocks[0] ? textOf(blocks[0]) : null
}
