import type { Book } from '../../core/book.ts'
import type { PlanStep } from '../../core/register/releases/plan-history.ts'
import { type ShownDate, showDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import { sayPlanned } from '../../core/register/releases/say-planned.ts'
import { suspicionWords } from './words.ts'

/** A date in the table of releases, linked to where it is stated. */
export interface LinkedDate {
  date: ShownDate | null
  text: string
  href: string
  isStruck: boolean
  /** Why it is suspect. */
  note: string | null
}

/** Show a step of a plan, linked to where it is stated. */
export function toLinkedDate(book: Book, step: PlanStep, isStruck: boolean): LinkedDate {
  const { planned, text, evidence, saidOn } = step
  const note = [
    saidOn === null ? null : book.words.releases.saidOn(showDate(saidOn, book.words).text),
    suspicionWords(step, book.words),
  ]
    .filter(Boolean)
    .join('; ')
  return {
    date: planned?.precision === 'day' ? showDate(planned.date, book.words) : null,
    text: planned === null ? text : sayPlanned(planned, book.words),
    href: toHref(book, evidence.url),
    isStruck,
    note: note || null,
  }
}
