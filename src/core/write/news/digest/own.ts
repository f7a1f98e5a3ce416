import type { Book } from '../../../book.ts'
import { firstDay } from '../../../parse/dates/dates.ts'
import { addDays } from '../../../parse/dates/planned-date.ts'
import { isLive } from '../../../register/actions/overdue.ts'
import type { Action } from '../../../register/actions/actions.ts'
import { toChanges } from '../../../register/changes.ts'
import type { Person } from '../../../register/people/person.ts'
import type { Series } from '../../../register/places/series.ts'
import { sayDate } from '../../../text/date-words.ts'
import { amountOf, type NewsGroup, toGroup } from '../news.ts'
import { nowhere, toWords } from '../words.ts'

/** Who is named nowhere in a series for so many days has nothing to do with it. */
const longest = 365

/** The series of a digest for somebody, and those that it leaves out. */
export interface OwnSeries {
  own: Series[]
  apart: Series[]
}

/** Divide series by whether somebody attended a meeting, said something or had an action there within a year. */
export function toOwnSeries(book: Book, person: Person, series: readonly Series[]): OwnSeries {
  const since = addDays(book.today, -longest)
  const paths = new Set([
    ...person.attended.map(({ path }) => path),
    ...(book.people.statementsByPerson.get(person.id) ?? []).map(({ path }) => path),
    ...(book.actions.byPerson.get(person.id) ?? []).flatMap(({ history }) => history.map(({ path }) => path)),
  ])
  const isLate = (path: string): boolean => {
    const date = book.byPath.get(path)?.date ?? null
    return date !== null && firstDay(date) >= since && firstDay(date) <= book.today
  }
  const { own = [], apart = [] } = Object.groupBy(series, ({ documents }) =>
    documents.some((path) => paths.has(path) && isLate(path)) ? 'own' : 'apart',
  )
  return { own, apart }
}

/** Tell in one line which series are left out. */
export function toApartGroup(book: Book, person: Person, apart: readonly Series[]): NewsGroup {
  const { news } = book.words
  const item = {
    text: toWords(apart.map(({ title }) => title).join(', ')),
    note: news.notNamed(person.name, sayDate(addDays(book.today, -longest), book.words)),
    url: null,
    ...nowhere,
    ...amountOf(apart.length),
  }
  return toGroup(book.words, 'series-apart', apart.length === 0 ? [] : [item])
}

/** Actions of somebody that some meetings since a day raised, and those that they left out and that are on no list since. */
export function toOwnChanges(
  book: Book,
  person: Person,
  series: readonly Series[],
  from: string,
): Record<'raised' | 'left', Action[]> {
  const own = new Set(book.actions.byPerson.get(person.id) ?? [])
  const changes = series
    .flatMap((one) => toChanges(book, one))
    .filter(({ meeting: { date } }) => date !== null && firstDay(date) >= from && firstDay(date) <= book.today)
  const ofThem = (actions: readonly Action[]): Action[] => [...new Set(actions)].filter((action) => own.has(action))
  return {
    raised: ofThem(changes.flatMap(({ opened }) => opened)),
    left: ofThem(changes.flatMap(({ left }) => left)).filter((action) => !isLive(action)),
  }
}
