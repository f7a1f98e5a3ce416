import { byCodeUnit } from '../../core/text/compare.ts'
import type { Book } from '../../core/book.ts'
import { once } from '../../core/records/once.ts'
import type { Person } from '../../core/register/people/person.ts'
import { isBelowQuorum, toCame, type Turnout } from '../../core/register/people/turnout.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import type { Series } from '../../core/register/places/series.ts'
import { folderOf } from '../../core/records/kinds.ts'
import { showDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import { type Sentence, say } from '../../core/words/sentence.ts'

/** Attendance of a series over time. */
export interface TurnoutView {
  type: 'turnout'
  title: string
  trail: { text: string; href: string }[]
  sentence: Sentence
  quorum: string | null
  /** One row a year, newest first. */
  years: { year: string; meetings: string; usual: string; range: string; quorate: string | null }[]
  /** Years as columns, newest first, for the rates below. */
  columns: string[]
  people: RateRow[]
  organisations: RateRow[]
  /** How many people are not shown. */
  others: string | null
  matrix: TurnoutMatrix
}

/** How often somebody came, a cell a year. */
export interface RateRow {
  name: string
  href: string | null
  /** `9 of 12`; empty where they came to none. */
  cells: { text: string; share: number }[]
  total: string
}

/** Who was at which of the newest meetings. */
export interface TurnoutMatrix {
  columns: { day: string; full: string; href: string; isBelow: boolean }[]
  years: { year: string; span: number }[]
  rows: { name: string; href: string; cells: { state: 'said' | 'empty' | 'missing'; title: string }[] }[]
}

const shownMeetings = 26
const shownPeople = 60

const bySeries = once((book: Book) => Map.groupBy(book.people.turnouts, ({ series }) => series))

const byPath = once((book: Book) => new Map(book.people.turnouts.map((turnout) => [turnout.path, turnout])))

/** Who came to a meeting, counted; `undefined` where its attendance is not recorded. */
export function turnoutAt(book: Book, path: string): Turnout | undefined {
  return byPath(book).get(path)
}

/** Address of the attendance of a series, below the base; `null` where fewer than two meetings record it. */
export function turnoutAddress(book: Book, series: Series): string | null {
  return (bySeries(book).get(series.url) ?? []).length < 2 ? null : `${series.url}attendance/`
}

/** Show who came to the meetings of a series, by year and at the newest meetings. */
export function toTurnoutView(book: Book, series: Series): TurnoutView {
  const turnouts = bySeries(book).get(series.url) ?? []
  const years = [...Map.groupBy(turnouts, ({ date }) => date.slice(0, 4))].sort(([a], [b]) => (a < b ? 1 : -1))
  const ids = new Set(turnouts.flatMap(({ people }) => people))
  const people = book.people.all.filter(({ id }) => ids.has(id))
  const rows = people.map((person) =>
    toRow(book, personOf(book, person), years, ({ people: own }) => own.includes(person.id)),
  )
  const named = new Set(turnouts.flatMap(({ organisations }) => organisations))
  const bodies = book.people.organisations.filter(({ name }) => named.has(name))
  const quorum = turnouts.at(-1)?.quorum ?? null
  return {
    type: 'turnout',
    title: book.words.turnout.title(series.title),
    trail: [
      { text: book.words.lists[series.kind], href: toHref(book, `/${folderOf[series.kind]}/`) },
      { text: series.title, href: toHref(book, series.url) },
    ],
    sentence: toSentence(book, series, turnouts, people.length),
    quorum: quorum === null ? null : book.words.turnout.quorum(quorum, turnouts.filter(isBelowQuorum).length),
    years: years.map(([year, own]) => toYear(book, year, own)),
    columns: years.map(([year]) => year),
    people: sortRows(rows).slice(0, shownPeople).map(withoutTimes),
    organisations: sortRows(
      bodies.map(({ name, url }) =>
        toRow(book, { name, href: toHref(book, url) }, years, ({ organisations: own }) => own.includes(name)),
      ),
    ).map(withoutTimes),
    others: rows.length > shownPeople ? book.words.turnout.others(rows.length - shownPeople) : null,
    matrix: toMatrix(book, turnouts, people),
  }
}

function personOf(book: Book, { name, url }: Person): { name: string; href: string } {
  return { name, href: toHref(book, url) }
}

type Row = RateRow & { times: number }

function toRow(
  { words }: Book,
  of: { name: string; href: string | null },
  years: readonly (readonly [string, readonly Turnout[]])[],
  came: (turnout: Turnout) => boolean,
): Row {
  const counts = years.map(([, own]) => ({ times: own.filter(came).length, all: own.length }))
  const times = counts.reduce((sum, one) => sum + one.times, 0)
  const all = counts.reduce((sum, one) => sum + one.all, 0)
  const write = (one: { times: number; all: number }): string =>
    one.times === 0 ? '' : words.turnout.of(one.times, one.all)
  return {
    ...of,
    cells: counts.map((one) => ({ text: write(one), share: Math.round((one.times / one.all) * 100) })),
    total: words.turnout.of(times, all),
    times,
  }
}

/** Who came most often first. */
function sortRows(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => b.times - a.times || byCodeUnit(a.name, b.name))
}

function withoutTimes({ name, href, cells, total }: Row): RateRow {
  return { name, href, cells, total }
}

function toYear({ words }: Book, year: string, turnouts: readonly Turnout[]): TurnoutView['years'][number] {
  const { fewest, usual, most } = toCame(turnouts)
  const bound = turnouts.filter(({ quorum }) => quorum !== null)
  return {
    year,
    meetings: String(turnouts.length),
    usual: String(usual),
    range: words.common.fromTo(String(fewest), String(most)),
    quorate:
      bound.length === 0 ? null : words.turnout.of(bound.filter((one) => !isBelowQuorum(one)).length, bound.length),
  }
}

function toSentence(book: Book, series: Series, turnouts: readonly Turnout[], people: number): Sentence {
  const held = toMeetings(series, book).length
  const { usual } = toCame(turnouts)
  return say(book.words.turnout.sentence(turnouts.length, held, usual, people))
}

function toMatrix(book: Book, turnouts: readonly Turnout[], people: readonly Person[]): TurnoutMatrix {
  const { states, belowQuorum } = book.words.turnout
  const shown = turnouts.slice(-shownMeetings).reverse()
  const columns = shown.map((turnout) => {
    const isBelow = isBelowQuorum(turnout)
    const day = showDate(turnout.date, book.words).text
    return {
      day: turnout.date.slice(5),
      full: isBelow ? belowQuorum(day) : day,
      href: toHref(book, book.byPath.get(turnout.path)?.url ?? '/'),
      isBelow,
    }
  })
  const rows = people
    .map((person) => {
      const cells = shown.map(({ people: own, excused }, index) => {
        const state = own.includes(person.id) ? 'said' : excused.includes(person.id) ? 'empty' : 'missing'
        return { state, title: `${columns[index]?.full}: ${states[state]}` } as const
      })
      return { ...personOf(book, person), cells, times: cells.filter(({ state }) => state === 'said').length }
    })
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || byCodeUnit(a.name, b.name))
    .slice(0, shownPeople)
    .map(({ name, href, cells }) => ({ name, href, cells: [...cells] }))
  const years = [...Map.groupBy(shown, ({ date }) => date.slice(0, 4))].map(([year, own]) => ({
    year,
    span: own.length,
  }))
  return { columns, years, rows }
}
