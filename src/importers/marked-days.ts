import GithubSlugger from 'github-slugger'
import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { isDateAlone } from '../core/parse/dates/date-alone.ts'
import { areMeetings, isTemplate } from '../core/parse/meetings/find-meetings.ts'
import { settleDays } from '../core/parse/meetings/heading-days.ts'
import { toText } from '../core/parse/text/text.ts'

/** A meeting of a document that holds several, and the blocks of the document from which it is, counted from 0. */
export interface Piece {
  /** What the meeting is called among the others of its document. */
  anchor: string
  date: string
  blocks: RootContent[]
  from: number
  to: number
}

/** A line that may begin a meeting, and what stands below it in its own block. */
interface DayLine {
  text: string
  title: PhrasingContent[]
  below: RootContent[]
}

/** Longest line that begins a meeting. */
const longestLine = 80

/** Most words of a bold line beside its day. */
const mostWords = 6

/**
 * Find the meetings of a document without dated headings: below lines that are bold and begin with a day or are nothing
 * else, or in the items of a list that ends the document. Empty where there are fewer than `least`.
 *
 *     **5 March 2024**        2024-03-05          - 2024-03-05
 *     - Crane is late         Crane is late         - Crane is late
 */
export function findMarkedDays({ children }: Root, year: string | null, least: number): Piece[] {
  const lines = children.map((block) => (block.type === 'paragraph' ? readDayLine(block) : null))
  const found = settle(lines, year)
  if (found.filter(Boolean).length < least || !areMeetings(found.flatMap((date) => date ?? [])))
    return findItems(children, year, least)
  const slugger = new GithubSlugger()
  const starts = [...children.keys()].filter((at) => found[at] || isEnd(children[at]))
  return starts.flatMap((from, index) => {
    const [line, date] = [lines[from], found[from]]
    const to = starts[index + 1] ?? children.length
    if (!line || !date) return []
    return { anchor: slugger.slug(line.text), date, blocks: toBlocks(line, children.slice(from + 1, to)), from, to }
  })
}

/** The day of each line, `null` for one that is none. */
function settle(lines: readonly (DayLine | null)[], year: string | null): (string | null)[] {
  const some = lines.filter((line) => line !== null)
  const days = settleDays(
    some.map(({ text }) => ({ depth: 1, text })),
    year,
  )
  const known = new Map(some.map((line, index) => [line, days[index]]))
  return lines.map((line) => {
    const day = line && known.get(line)
    const isDay = day && (isDateAlone(line.text) || day.words.split(' ').length <= mostWords)
    return isDay ? day.date : null
  })
}

const isEnd = (block: RootContent | undefined): boolean => block?.type === 'heading' && isTemplate(toText(block))

/** Read a paragraph that begins with a line in bold, or is a day alone. */
function readDayLine({ children, ...rest }: Paragraph): DayLine | null {
  const [first, second] = children
  if (first?.type === 'strong' && first.children.length > 0) {
    const behind = second?.type === 'text' ? /^:?[ \t]*(?:\n|$)/.exec(second.value)?.[0] : undefined
    if (second && second.type !== 'break' && behind === undefined) return null
    const tail = second?.type === 'text' ? second.value.slice(behind?.length ?? 0) : ''
    const below: PhrasingContent[] = [
      ...(tail === '' ? [] : [{ type: 'text' as const, value: tail }]),
      ...children.slice(2),
    ]
    return toLine(first.children, below.length > 0 ? [{ ...rest, children: below }] : [])
  }
  const line = toLine(children, [])
  return line && isDateAlone(line.text) ? line : null
}

function toLine(title: PhrasingContent[], below: RootContent[]): DayLine | null {
  const text = title
    .map((node) => toText(node))
    .join('')
    .trim()
  const startsWithDay = /^(?:\p{L}+\.?,? +)?\W*(?:\d|\p{L}+\.? \d)/u.test(text)
  return text.length <= longestLine && !text.includes('\n') && startsWithDay ? { text, title, below } : null
}

/** A part begins with a heading of the first level; its own headings are below that. */
function toBlocks({ title, below }: DayLine, rest: readonly RootContent[]): RootContent[] {
  const top = Math.min(...rest.flatMap((block) => (block.type === 'heading' ? block.depth : [])))
  const blocks = rest.map((block) => (block.type === 'heading' ? lower(block, 2 - top) : block))
  return [{ type: 'heading', depth: 1, children: title }, ...below, ...blocks]
}

function lower(heading: Heading, by: number): Heading {
  const depth = Math.min(6, Math.max(2, heading.depth + by))
  return { ...heading, depth: depth as 2 | 3 | 4 | 5 | 6 }
}

/** The meetings of a list that ends a document, where each item is a day and what was said below it. */
function findItems(children: readonly RootContent[], year: string | null, least: number): Piece[] {
  const list = children.at(-1)
  if (list?.type !== 'list' || list.children.length < least) return []
  const lines = list.children.map(readItem)
  const found = settle(lines, year)
  const at = children.length - 1
  const slugger = new GithubSlugger()
  const pieces = lines.flatMap((line, index) => {
    const date = found[index]
    return line && date
      ? [{ anchor: slugger.slug(line.text), date, blocks: toBlocks(line, []), from: at, to: at + 1 }]
      : []
  })
  return pieces.length === list.children.length && areMeetings(pieces.map(({ date }) => date)) ? pieces : []
}

function readItem({ children: [first, ...rest] }: ListItem): DayLine | null {
  if (first?.type !== 'paragraph' || rest.length === 0 || !rest.every((block): block is List => block.type === 'list'))
    return null
  const line = toLine(first.children, rest)
  return line && isDateAlone(line.text) ? line : null
}
