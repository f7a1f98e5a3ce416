import type { Message, Place } from '../../read/message.ts'
import type { SourceDocument } from '../../read/source.ts'
import { truncate } from '../../text/truncate.ts'
import type { HiddenMark } from '../text/kramdown.ts'

/** How much of a mark is said. */
const longest = 60

/** What becomes of a mark, and what to do. A title is lost nowhere: the page has it above its text. */
const said: Record<Exclude<HiddenMark['kind'], 'title'>, string> = {
  attributes: 'is not shown, and nothing looks otherwise for it; remove it',
  contents: 'is not shown; the page has its contents beside it',
  address: 'is left out of the address, which is looked for from the content folder; write the path from this file',
}

/** How many marks of a kind are said beside the first. */
const most = 10

/** Tell which marks of kramdown and Jekyll are not shown: of each kind the first with its place, and how the others read. */
export function toHiddenMessages({ path, body }: SourceDocument, hidden: readonly HiddenMark[]): Message[] {
  return [...Map.groupBy(hidden, ({ kind }) => kind)].flatMap(([kind, marks]) => {
    if (kind === 'title') return []
    const texts = [...new Set(marks.map(({ start, end }) => toText(body, start, end)))]
    const reason = `${texts[0]} ${said[kind]}${toOthers(texts.slice(1))}`
    return [{ path, place: toMarkPlace(body, marks[0]!), rule: 'foreign-markup', reason }]
  })
}

function toText(body: string, start: number, end: number): string {
  return `"${truncate(body.slice(start, end).trim(), longest)}"`
}

/** `; so with "{:.wide}", "{:toc}"`. */
function toOthers(texts: readonly string[]): string {
  if (texts.length === 0) return ''
  const rest = texts.length - most
  return `; so with ${texts.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function toMarkPlace(body: string, { start, end }: HiddenMark): Place {
  const before = body.slice(0, start).split('\n')
  const line = before.length
  const column = (before.at(-1)?.length ?? 0) + 1
  return { line, column, endLine: line, endColumn: column + end - start }
}
