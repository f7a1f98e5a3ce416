import type { Heading, Root, RootContent } from 'mdast'
import { toPlace } from '../../read/message.ts'
import { foldSpace } from '../../text/fold.ts'
import { toText } from '../text/text.ts'
import { type FoundDate, findDate } from './dates.ts'
import type { HeadDate } from './head-date.ts'
import { speaksOfMeeting } from './held.ts'

/** Words by which a line speaks of another meeting, or of papers: `Approved minutes of 3 March`. */
const ofAnother =
  /(?<!\p{L})(?:last|previous|prior|next|upcoming|adjourned|approv\p{L}+|adopt\p{L}+|publish\p{L}+|posted|due|deadline|recorded|letzten?|nächsten?|vorigen?|vorherigen?|dernière|précédente|prochaine?|última|anterior|próxima|ultima|precedente|prossima|vorige|volgende|forrige|næste|neste|förra|nästa)(?!\p{L})/iu

/** A line that says of which meeting a document is has no more letters, and no more words beside its day. */
const longestLine = 120
const mostWords = 9

/** So many blocks below the title may hold it. */
const mostBlocks = 4

/**
 * Find the day of the meeting in a line of the head that says of which meeting the document is: a heading, words in bold,
 * or a line by itself.
 *
 *     ### Meeting minutes: 2026-03-18 UTC 16:00
 *     **Riunione del 18 marzo 2026**
 *     _Wednesday 18 March 2026, 19.00, village hall_
 */
export function findCalled({ children }: Root, title: Heading | null): HeadDate[] {
  const from = title === null ? 0 : children.indexOf(title) + 1
  for (const block of children.slice(from, from + mostBlocks)) {
    if (block.type !== 'heading' && block.type !== 'paragraph') continue
    const line = lineOf(block)
    const date = line === null ? null : findDate(line)
    if (line !== null && date !== null && saysWhen(line, date, isSetApart(block)))
      return [{ text: line.slice(date.start, date.end), place: toPlace(block.position) }]
  }
  return []
}

/** The words of a block of one line; `null` where it is longer, or a sentence that nothing sets apart. */
function lineOf(block: RootContent): string | null {
  const written = toText(block).trim()
  const isSentence = /[.!?]\s+\p{Lu}\p{Ll}/u.test(written) || (/[.!?]$/.test(written) && !isSetApart(block))
  return written.length > longestLine || written.includes('\n') || isSentence ? null : foldSpace(written)
}

/** Whether a line is one of a meeting and its day: by its words, or since the day begins what is set apart, an hour behind it. */
function saysWhen(line: string, { start, end }: FoundDate, isApart: boolean): boolean {
  const before = line.slice(0, start)
  const beside = `${before} ${line.slice(end)}`.split(/[^\p{L}]+/u).filter((word) => word !== '')
  if (beside.length > mostWords || ofAnother.test(line)) return false
  return (
    speaksOfMeeting(before) || (isApart && before.length < longestWeekday && /\d{1,2}[:.h]\d{2}/.test(line.slice(end)))
  )
}

/** What stands before a day that begins a line is its day of the week. */
const longestWeekday = 16

/** Whether a block is a heading, or nothing but words in bold or italics. */
function isSetApart(block: RootContent): boolean {
  if (block.type === 'heading') return true
  return block.type === 'paragraph' && block.children.every(({ type }) => type === 'strong' || type === 'emphasis')
}
