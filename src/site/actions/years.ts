import type { Book } from '../../core/book.ts'
import { once } from '../../core/records/once.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import { toHref } from '../record/shell.ts'
import type { Group, Groups } from './groups.ts'
import { byLastMention } from './rows.ts'
import { isLive } from '../../core/register/actions/overdue.ts'

/** A link that leads to another part of the register, with how many it holds. */
export interface Chip {
  text: string
  href: string
  note: string
  isCurrent: boolean
}

/** So many actions that are over stand on the first page of a part; of more, each year has a page. */
export const mostPast = 24

/** Actions that are not on a list any more, by the year of their last mention, newest first; '' is without a date. */
export const toPast = once(({ actions }: Group): ReadonlyMap<string, readonly Action[]> => {
  const past = actions.filter((action) => !isLive(action)).sort(byLastMention)
  return Map.groupBy(past, ({ history }) => history.at(-1)?.date?.slice(0, 4) ?? '')
})

/** The years that have pages of their own. */
export function toYears(group: Group): string[] {
  const past = toPast(group)
  const total = [...past.values()].reduce((sum, { length }) => sum + length, 0)
  return total > mostPast ? [...past.keys()] : []
}

export function toYearAddress({ address }: Group, year: string): string {
  return `${address}${year === '' ? 'undated' : `y${year}`}/`
}

export function nameOfYear({ words }: Book, year: string): string {
  return year === '' ? words.actions.withoutDate : year
}

/** Links to the years of a part; the whole register of a single series has those of the series. */
export function toYearChips(book: Book, group: Group, groups: Groups, year: string | null): Chip[] {
  const [only, ...others] = groups.series
  const own = group.type !== 'all' ? group : others.length === 0 ? only : undefined
  if (own === undefined) return []
  const past = toPast(own)
  return toYears(own).map((one) => ({
    text: nameOfYear(book, one),
    href: toHref(book, toYearAddress(own, one)),
    note: book.words.figure(past.get(one)?.length ?? 0),
    isCurrent: one === year && own === group,
  }))
}
