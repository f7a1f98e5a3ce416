import { findDate } from '../../core/parse/dates/dates.ts'
import { monthNames } from '../../core/text/months.ts'
import type { Draft } from '../draft.ts'

/** `Re: [list] Minutes` → `Minutes` */
export function subjectOf(subject: string): string {
  return subject.replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*|\[[^\]]{1,40}\]\s*)+/i, '')
}

/** `Mia Berg <mia@example.org>` and `mia at example.org (Mia Berg)` of archives → `Mia Berg` */
export function authorOf(from: string): string | null {
  const [, before, within] = /^(?:"?([^"<@]{2,80}?)"?\s*<|\S+ at \S+ \(([^()]{2,80})\)$)/.exec(from) ?? []
  return (before ?? within)?.trim() ?? null
}

/** `Mon, 4 Mar 2024 10:00:00 +0100`, and `Mon Mar  4 15:02:11 CET 2024` of archives */
function dayOf(date: string): Draft['stated'] {
  const sent = /(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4})/.exec(date)?.groups
  const kept = /(?<month>[A-Z][a-z]{2}) +(?<day>\d{1,2}) [\d:]{8} (?:[A-Z]{2,5} )?(?<year>\d{4})/.exec(date)?.groups
  const { day = '', month = '', year = '' } = sent ?? kept ?? {}
  const number = monthNames.findIndex((name) => month !== '' && name.startsWith(month)) + 1
  if (number === 0) return null
  return { date: `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`, precision: 'day' }
}

/** Days between a meeting and a message about it, at most. */
const mostDays = 120

/** The day of a message: that of the meeting that its subject names, else that on which it was sent. */
export function dayOfMessage(subject: string, sent: string): Draft['stated'] {
  const day = dayOf(sent)
  const named = findDate(subject)
  if (named?.precision !== 'day') return day
  const away = day ? Math.abs(Date.parse(named.date) - Date.parse(day.date)) / 86_400_000 : 0
  return away <= mostDays ? { date: named.date, precision: 'day' } : day
}
