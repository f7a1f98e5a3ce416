import type { Book } from '../../core/book.ts'
import { daysBetween } from '../../core/parse/dates/planned-date.ts'
import type { SupportWindow } from '../../core/register/support/window.ts'
import { sayPlanned } from '../../core/register/releases/say-planned.ts'

/** An end that is nearer is told in days. */
const near = 90

/** `for 14 more days`, `until 30 April 2028`, `ended 31 December 2019`. */
export function supportWords(
  { status, until }: SupportWindow,
  { today, words }: Pick<Book, 'today' | 'words'>,
): string {
  if (until === null) return words.support.noEnd
  if (status === 'ended') return words.support.ended(sayPlanned(until, words))
  const days = daysBetween(today, until.latest)
  if (days === 0) return words.support.untilToday
  const isNear = status === 'supported' && until.precision === 'day' && days <= near
  return isNear ? words.support.forMore(days) : words.support.untilDay(sayPlanned(until, words))
}
