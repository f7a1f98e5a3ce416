import type { Root } from 'mdast'
import { parseLabel } from '../../core/parse/attendance/labels.ts'
import { type Draft, type Foreign, toDraft } from '../draft.ts'
import { claim, countSourceWords, drop, openLedger } from '../ledger.ts'
import { notePrivateDetails } from '../private-details.ts'
import { isBusiness, isLabel, readTextLine } from './lines.ts'
import { readActions, readEntries, readList } from './lists.ts'
import { contentOf, type Placed, type Reading, toPhrasing } from './reading.ts'
import { readTable } from './table.ts'

/**
 * Read text exported from Word: every line is a paragraph, headings of the table of contents carry its bookmark.
 *
 * ```
 * [bookmark: _Toc271035074]Attendance
 * SRCE: Mia (M), Jon Dahl (JD)
 * [bookmark: _Toc271035075]Review of open actions
 * 75 -<tab>no news
 * ```
 */
export function readWordText(foreign: Foreign, text: string): Draft {
  const ledger = openLedger(text)
  const lines = toLines(text)
  const reading: Reading = {
    ledger,
    lines,
    blocks: [],
    section: 'other',
    isLabelled: false,
    isWrapped: isWrapped(text),
  }
  for (let index = 0; index < lines.length;) index = readBlock(reading, index)
  notePrivateDetails(ledger)
  const tree: Root = { type: 'root', children: reading.blocks }
  return { ...toDraft(foreign, 'word-text', tree), wordsIn: countSourceWords(ledger), losses: ledger.losses }
}

function toLines(text: string): Placed[] {
  const lines: Placed[] = []
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    lines.push({ start, end, line: readTextLine(text.slice(start, end).replaceAll('\f', ' ')) })
    start = end + 1
  }
  return lines
}

/** Whether a text was wrapped by hand: no line is long, and many are nearly as long as the longest. */
function isWrapped(text: string): boolean {
  const lengths = text
    .split('\n')
    .map((line) => line.length)
    .filter((length) => length > 0)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  return (
    lengths.length >= 10 &&
    longest <= 100 &&
    lengths.filter((length) => length > longest * 0.75).length > lengths.length * 0.4
  )
}

function readBlock(reading: Reading, index: number): number {
  const { ledger, lines } = reading
  const placed = lines[index]
  if (!placed) return index + 1
  const { start, end, line } = placed
  switch (line.type) {
    case 'blank':
      return index + 1
    case 'contents':
      drop(ledger, start, end, 'page-furniture')
      return index + 1
    case 'bookmark':
      claim(ledger, start, start + line.from, ' ')
      addHeading(
        reading,
        start + line.from,
        end,
        contentOf(reading, start + line.from, end).endsWith(':') && reading.blocks.length > 0 ? 3 : 2,
      )
      return index + 1
    case 'row':
      return readTable(reading, index)
    case 'bullet':
    case 'number':
      return readList(reading, index)
    default:
      return readText(reading, index, line.from)
  }
}

function addHeading(reading: Reading, start: number, end: number, depth: 1 | 2 | 3 | 4): void {
  const text = contentOf(reading, start, end)
  if (text === '') return
  if (depth < 4) reading.isLabelled = depth === 3
  reading.section =
    parseLabel(text)?.isList === true
      ? 'attendance'
      : /\bactions?\b/i.test(text) && /\b(?:review|open|old|previous|pending|status)\b/i.test(text)
        ? 'actions'
        : 'other'
  reading.blocks.push({
    type: 'heading',
    depth,
    children: toPhrasing(
      reading,
      start,
      end - (/:\s*$/.exec(reading.ledger.source.slice(start, end))?.[0].length ?? 0),
    ),
  })
}

/** A heading by the line of signs below it, or such a line by itself; the index behind them, `null` for any other line. */
function readUnderlined(
  reading: Reading,
  index: number,
  { start, text }: { start: number; text: string },
): number | null {
  const { ledger, lines } = reading
  const [own, below] = [lines[index], lines[index + 1]]
  if (own && /^([-=~_*])\1{4,}$/.test(text)) {
    claim(ledger, start, own.end, ' ')
    reading.blocks.push({ type: 'thematicBreak' })
    return index + 1
  }
  const mark = below ? /^([-=~])\1{2,}$/.exec(contentOf(reading, below.start, below.end))?.[1] : undefined
  if (!own || !below || mark === undefined || text.length > 80 || !/\p{L}/u.test(text)) return null
  claim(ledger, below.start, below.end, ' ')
  const isTitle = mark === '=' && reading.blocks.length === 0
  addHeading(reading, start, own.end, isTitle ? 1 : mark === '=' ? 2 : 3)
  return index + 2
}

/** A line of text: a label, an entry of a list that its section is, or a paragraph. */
function readText(reading: Reading, index: number, from: number): number {
  const { lines, section } = reading
  const placed = lines[index]
  if (!placed) return index + 1
  const start = placed.start + from
  const text = contentOf(reading, start, placed.end)
  const behind = readUnderlined(reading, index, { start, text })
  if (behind !== null) return behind
  const isApart = index === 0 || lines[index - 1]?.line.type === 'blank'
  const isBeforeBullet = lines[index + 1]?.line.type === 'bullet'
  const isEntry = section === 'actions' || (section === 'attendance' && !isApart)
  if (!isEntry && isLabel(text, isApart, isBeforeBullet)) {
    addHeading(
      reading,
      start,
      placed.end,
      isBusiness(text) ? 2 : !isApart && !text.endsWith(':') && reading.isLabelled ? 4 : 3,
    )
    return index + 1
  }
  if (section === 'attendance') return readEntries(reading, index)
  if (section === 'actions' && /^\d/.test(text)) return readActions(reading, index)
  let last = index
  while (reading.isWrapped && lines[last + 1]?.line.type === 'text') last += 1
  reading.blocks.push({ type: 'paragraph', children: toPhrasing(reading, start, lines[last]?.end ?? placed.end) })
  return last + 1
}
