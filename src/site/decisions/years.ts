import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import type { Decision } from '../../core/register/decisions/decision.ts'
import type { Series } from '../../core/register/places/series.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import type { Chip } from '../actions/years.ts'
import { toHref } from '../record/shell.ts'
import { toDecisionsAddress } from './words.ts'

/** Decisions that have a list of their own: those of a series, on a tool, in a state. */
export interface DecisionList {
  /** Below the base. */
  address: string
  decisions: readonly Decision[]
}

/** So many decisions stand on the first page of a list; of more, each year has a page. */
export const mostFirst = 24

const withoutDate = 'undated'

/** The decisions of a series as a list. */
export function toSeriesList(book: Book, series: Series): DecisionList {
  return {
    address: toDecisionsAddress(series),
    decisions: book.decisions.filter((decision) => decision.series === series.url),
  }
}

/** The decisions of all series as a list with years; where but one series decided, that has them. */
export function toWholeList(book: Book): DecisionList {
  const isOne = new Set(book.decisions.map(({ series }) => series)).size === 1 && book.decisions[0]?.series !== null
  return { address: '/decisions/', decisions: isOne ? [] : book.decisions }
}

/** The year of a decision, or that it has none. */
export function yearOf({ date }: Decision): string {
  return date?.slice(0, 4) ?? withoutDate
}

/** What a page calls a year. */
export function nameOfYear({ words }: Book, year: string): string {
  return year === withoutDate ? words.common.withoutDate : year
}

/** The years of a list that have pages of their own, newest first. */
export function toDecisionYears({ decisions }: DecisionList): string[] {
  return decisions.length > mostFirst ? [...new Set([...decisions].sort(byNewest).map(yearOf))] : []
}

/** Address of the decisions of a year: `/decisions/ops/y2021/`. */
export function toDecisionYearAddress({ address }: DecisionList, year: string): string {
  return `${address}${year === withoutDate ? withoutDate : `y${year}`}/`
}

/** Links to the years of a list. */
export function toDecisionYearChips(book: Book, list: DecisionList, year: string | null): Chip[] {
  const counts = Map.groupBy(list.decisions, yearOf)
  return toDecisionYears(list).map((one) => ({
    text: nameOfYear(book, one),
    href: toHref(book, toDecisionYearAddress(list, one)),
    note: book.words.figure(counts.get(one)?.length ?? 0),
    isCurrent: one === year,
  }))
}

/** The newest first; those of a day as their documents have them. */
export function byNewest(a: Decision, b: Decision): number {
  const day = ({ date }: Decision): string => (date === null ? '0' : firstDay(date))
  return byCodeUnit(day(b), day(a)) || byCodeUnit(a.path, b.path) || a.place.line - b.place.line
}
