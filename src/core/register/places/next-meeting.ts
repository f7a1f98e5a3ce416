import { dateLabels } from '../../lexicon/dates.ts'
import { anyOfWords } from '../../lexicon/index.ts'
import { findDate } from '../../parse/dates/dates.ts'
import { findHours } from '../../parse/dates/hours.ts'
import { addDays } from '../../parse/dates/planned-date.ts'
import { findSpans } from '../../parse/incidents/moment.ts'
import { splitSentences } from '../../parse/speech/sentences.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { Settings } from '../../records/settings.ts'
import { toMoment } from '../incidents/moments.ts'

/** When the meeting after one is, as its minutes say: `Next call on Tuesday 14:00`. */
export interface NextMeeting {
  /** ISO 8601. */
  day: string
  /** `14:00` */
  time: string | null
  /** Where it is said. */
  section: string | null
}

/** `Next meeting`, `The next call`, at the beginning of a sentence. */
const sign = new RegExp(
  `^[\\s*–-]*(?:\\p{L}{2,7}\\s+)?${anyOfWords([...dateLabels.next])}(?![\\p{L}\\p{N}_])[\\s:,–-]*`,
  'iu',
)
const cancelled = new RegExp(`(?<!\\p{L})(?:${anyOfWords([...dateLabels.cancelled])})`, 'iu')
/** A day so many signs behind is that of something else. */
const within = 60
/** A day so many days after the meeting is no longer that of the next. */
const mostDays = 200

/** Find in minutes when the meeting after them is; `null` where they do not say so or have no day of their own. */
export function findNextMeeting(document: DocumentRecord, order: Settings['dateOrder']): NextMeeting | null {
  const { passages, sections, date, datePrecision } = document
  if (date === null || datePrecision !== 'day') return null
  const last = sections.at(-1)?.id ?? null
  for (const [index, { text, section }] of passages().entries()) {
    // Within a meeting, groups tell of meetings of their own; what concerns all stands at its end or below its own heading.
    if (section !== null && section !== last && !sign.test(sections.find(({ id }) => id === section)?.title ?? ''))
      continue
    for (const { start, end } of splitSentences(text)) {
      const sentence = text.slice(start, end)
      const [said] = sign.exec(sentence) ?? []
      if (said === undefined) continue
      const behind = sentence.slice(said.length)
      const words = behind.trim() === '' ? (passages()[index + 1]?.text ?? '') : behind
      const when = cancelled.test(words) ? null : readWhen(words, date, order)
      if (when !== null) return { ...when, section }
    }
  }
  return null
}

function readWhen(text: string, near: string, order: Settings['dateOrder']): Omit<NextMeeting, 'section'> | null {
  const words = text.slice(0, within)
  const [span] = findSpans(words)
  const said = span ? toMoment(span.start, { near, isAhead: true, order }) : null
  const found = findDate(words)
  const whole = found?.precision === 'day' ? found.date : null
  const day = whole ?? said?.day ?? null
  if (day === null || day <= near || day > addDays(near, mostDays)) return null
  return { day, time: said?.time ?? findHours(words)?.start ?? null }
}
