import { byCodeUnit } from '../../core/text/compare.ts'
import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import { type ListChart, toListChart } from '../../timeline/list-chart.ts'
import { showDate, withoutYear } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import { withoutOwner } from './entries.ts'
import { type Group, toOwnHref } from './groups.ts'
import { meetingsAt, nameOf, toOwnerAddress, toOwnerLinks } from './rows.ts'
import { isLive } from '../../core/register/actions/overdue.ts'
import type { Words } from '../../core/words/index.ts'

/** What the actions of a register amount to. */
export interface Statistics {
  /** Length of the list at every meeting. */
  chart: { chart: ListChart; title: string } | null
  owners: OwnerRow[]
  /** How many owners are not among the rows. */
  moreOwners: { text: string; href: string; note: string }[]
  /** How long those that are no longer on a list were on it. */
  durations: { text: string; count: number; bar: number }[]
  longest: LongRow[]
}

/** How many actions somebody has and had. */
export interface OwnerRow {
  text: string
  href: string
  now: number
  ever: number
  /** Meetings that an action of theirs was listed at, on average: `1.6`. */
  meetings: string
}

/** An action that was listed at many meetings. */
export interface LongRow {
  title: string
  href: string
  owners: { text: string; href: string }[]
  meetings: number
  span: string
}

const mostOwners = 8
const mostLong = 5
const few = 8

/** Sum up the actions of a register; of a few nothing is worth counting. */
export function toStatistics(book: Book, group: Group): Statistics | null {
  const { actions } = group
  if (actions.length < few) return null
  const own = toOwnHref(book, group)
  const owners = own === null ? toOwners(book, actions) : []
  return {
    chart: toChart(book, actions),
    owners: owners.slice(0, mostOwners),
    moreOwners: owners.slice(mostOwners).map(({ text, href, ever }) => ({ text, href, note: String(ever) })),
    durations: toDurations(
      book,
      actions.filter((action) => !isLive(action)),
    ),
    longest: withoutOwner(toLongest(book, actions), own),
  }
}

function toChart(book: Book, actions: readonly Action[]): Statistics['chart'] {
  const listed = Map.groupBy(
    actions.flatMap(({ history }) => [...new Map(history.map(({ path }) => [path, path === history[0]?.path]))]),
    ([path]) => path,
  )
  const series = new Set(actions.map((action) => action.series))
  const meetings = book.series
    .filter(({ url }) => series.has(url))
    .flatMap(({ documents }) => documents)
    .flatMap((path) => book.byPath.get(path) ?? [])
    .filter(({ datePrecision }) => datePrecision === 'day')
    .map(({ path, date }) => {
      const own = listed.get(path) ?? []
      return { day: firstDay(date ?? ''), listed: own.length, raised: own.filter(([, isFirst]) => isFirst).length }
    })
    .sort((a, b) => byCodeUnit(a.day, b.day))
  const chart = toListChart(meetings)
  if (chart === null) return null
  const [first, last] = [chart.years[0]?.text, chart.years.at(-1)?.text]
  return {
    chart,
    title:
      first === last ? book.words.actions.listIn(first ?? '') : book.words.actions.listFrom(first ?? '', last ?? ''),
  }
}

function toOwners(book: Book, actions: readonly Action[]): OwnerRow[] {
  const owned = actions.flatMap((action) =>
    [...new Map((book.actions.owners.get(action.id) ?? []).map((owner) => [toOwnerAddress(owner), owner]))].map(
      ([address, owner]) => ({ address, name: owner.person?.name ?? owner.name, action }),
    ),
  )
  return [...Map.groupBy(owned, ({ address }) => address)]
    .map(([address, own]) => ({
      text: own[0]?.name ?? '',
      href: toHref(book, address),
      now: own.filter(({ action }) => isLive(action)).length,
      ever: own.length,
      meetings: (own.reduce((sum, { action }) => sum + meetingsAt(action), 0) / own.length).toFixed(1),
    }))
    .sort((a, b) => b.ever - a.ever || byCodeUnit(a.text, b.text))
}

/** How long actions stay on a list, in meetings. */
const spans = [
  { text: 'oneOnly', to: 1 },
  { text: 'twoOrThree', to: 3 },
  { text: 'fourToSix', to: 6 },
  { text: 'sevenOrMore', to: Infinity },
] as const

function toDurations({ words }: Book, actions: readonly Action[]): Statistics['durations'] {
  const counts = spans.map(({ to }, index) => {
    const from = (spans[index - 1]?.to ?? 0) + 1
    return actions.filter((action) => meetingsAt(action) >= from && meetingsAt(action) <= to).length
  })
  const most = Math.max(1, ...counts)
  return spans.map(({ text }, index) => ({
    text: words.actions[text],
    count: counts[index] ?? 0,
    bar: Math.round(((counts[index] ?? 0) / most) * 100),
  }))
}

function toLongest(book: Book, actions: readonly Action[]): LongRow[] {
  return [...actions]
    .filter((action) => meetingsAt(action) > 1)
    .sort((a, b) => meetingsAt(b) - meetingsAt(a) || byCodeUnit(a.id, b.id))
    .slice(0, mostLong)
    .map((action) => ({
      title: nameOf(book, action),
      href: toHref(book, action.url),
      owners: toOwnerLinks(book, action),
      meetings: meetingsAt(action),
      span: toSpan(action, book.words),
    }))
}

/** `10 August to 9 November 2021`. */
function toSpan({ history }: Action, words: Words): string {
  const [first, last] = [history[0]?.date, history.at(-1)?.date]
  if (!first || !last) return ''
  const [start, end] = [showDate(first, words).text, showDate(last, words).text]
  const year = first.slice(0, 4)
  return words.common.fromTo(last.startsWith(year) ? withoutYear(start, year, words) : start, end)
}
