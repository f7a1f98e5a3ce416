import { readFrontMatter } from '../../read/front-matter/front-matter.ts'
import type { Place } from '../../read/message.ts'
import type { SourceDocument } from '../../read/source.ts'
import { parseDate } from '../dates/dates.ts'
import type { FileName } from '../dates/file-name.ts'
import type { Part } from './part.ts'

/** No front matter within a text has more lines. */
const longestHead = 60

/** A stretch of a file that begins with front matter of its own, with the day that this states. */
interface HeadedText {
  data: SourceDocument['data']
  places: SourceDocument['places']
  problems: SourceDocument['problems']
  date: string | null
  /** Lines of the text behind the head: the first and the one behind the last, counted from 0. */
  from: number
  to: number
}

/**
 * Split a file into which many meetings were joined, each with front matter of its own; `null` where fewer than two state
 * their day there, or one of them does not. What stands before the first is a page.
 *
 *     ---
 *     date: 2024-03-05
 *     ---
 *     The mirror is back.
 *
 *     ---
 *     date: 2024-03-12
 *     ---
 */
export function splitHeads(source: SourceDocument, name: FileName): Part[] | null {
  const lines = source.body.split('\n')
  const heads = findHeads(lines)
  if (heads.length === 0) return null
  const [first] = heads
  const { data, places, problems } = source
  const opening = {
    data,
    places,
    problems,
    date: dayOf(data),
    from: 0,
    to: (first?.from ?? 1) - headLength(lines, first),
  }
  const isMeeting = opening.date !== null
  const texts = isMeeting ? [opening, ...heads] : heads
  if (texts.length < 2 || texts.some(({ date }) => date === null)) return null
  const seen = new Map<string, number>()
  const parts = texts.map((text): Part => {
    const date = text.date ?? ''
    const count = (seen.get(date) ?? 0) + 1
    seen.set(date, count)
    return toPart(source, name, { text, lines, date, count })
  })
  const hasOpening = !isMeeting && lines.slice(opening.from, opening.to).some((line) => line.trim() !== '')
  return hasOpening ? [toOpening(source, name, lines.slice(0, opening.to)), ...parts] : parts
}

/** How many lines the head of a text has, with its two lines of dashes. */
function headLength(lines: readonly string[], text: HeadedText | undefined): number {
  if (!text) return 0
  return text.from - lines.lastIndexOf('---', text.from - 2)
}

/** Find the heads within a text, outside fences of code. */
function findHeads(lines: readonly string[]): HeadedText[] {
  const heads: HeadedText[] = []
  let fence: string | null = null
  for (let at = 0; at < lines.length; at += 1) {
    const [mark = null] = /^ {0,3}(?:`{3,}|~{3,})/.exec(lines[at] ?? '') ?? []
    if (mark !== null) fence = fence === null ? mark.trim().slice(0, 3) : mark.trim().startsWith(fence) ? null : fence
    const head = fence === null ? readHead(lines, at) : null
    if (!head) continue
    const last = heads.at(-1)
    if (last) last.to = at
    heads.push(head)
    at = head.from - 1
  }
  return heads
}

/** Read the head that begins at a line of dashes and states when the meeting was. */
function readHead(lines: readonly string[], at: number): HeadedText | null {
  const isOpening = lines[at] === '---' && /^[\w-]+[ \t]*:/.test(lines[at + 1] ?? '')
  if (!isOpening) return null
  const length = lines.slice(at + 1, at + longestHead).indexOf('---') + 2
  const own = lines.slice(at, at + length)
  if (length < 3 || !own.slice(1, -1).every(isOfHead)) return null
  const { data, places, problems } = readFrontMatter(`${own.join('\n')}\n`)
  if (typeof data.date !== 'string') return null
  const shifted = Object.fromEntries(Object.entries(places).map(([key, place]) => [key, shift(place, at)]))
  return {
    data,
    places: shifted,
    problems: problems.map((problem) => ({ ...problem, place: shift(problem.place, at) })),
    date: dayOf(data),
    from: at + length,
    to: lines.length,
  }
}

/** A key, an item of its list, a line that goes on, or a remark. */
function isOfHead(line: string): boolean {
  return /^(?:[\w-]+[ \t]*:(?:\s|$)|\s+\S|- |#)/.test(line)
}

function shift(place: Place, lines: number): Place {
  return { ...place, line: place.line + lines, endLine: place.endLine + lines }
}

function dayOf({ date }: SourceDocument['data']): string | null {
  const reading = typeof date === 'string' ? parseDate(date.replace(/[T ]\d{1,2}:\d{2}.*$/, '')) : null
  return reading?.type === 'date' && reading.precision === 'day' ? reading.date : null
}

interface PartSource {
  text: HeadedText
  lines: readonly string[]
  date: string
  /** How many of the file have been on this day. */
  count: number
}

function toPart(source: SourceDocument, name: FileName, { text, lines, date, count }: PartSource): Part {
  const { data, places, problems, from, to } = text
  const anchor = count === 1 ? date : `${date}-${count}`
  const body = lines
    .map((line, index) => (index >= from && index < to ? line : ''))
    .join('\n')
    .trimEnd()
  return {
    document: {
      ...source,
      path: `${source.path}#${anchor}`,
      digest: `${source.digest}#${anchor}`,
      data: { kind: 'minutes', ...data },
      places,
      problems,
      body: `${body}\n`,
    },
    name: { ...name, date: { date, precision: 'day' }, isOwn: true, stem: count === 1 ? '' : String(count) },
  }
}

function toOpening(source: SourceDocument, name: FileName, lines: readonly string[]): Part {
  const data = { ...source.data, kind: 'page' }
  return {
    document: { ...source, digest: `${source.digest}#`, data, body: `${lines.join('\n').trimEnd()}\n` },
    name: { ...name, date: null },
  }
}
