import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import { toPlannedDate } from '../../core/parse/dates/planned-date.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { withoutStop } from '../../core/text/without-stop.ts'
import { isDated } from '../../core/records/kinds.ts'
import { isHeld } from '../../core/register/places/meetings.ts'
import { capitalise } from '../../core/register/places/series.ts'
import { toDecisionTitle, toStateWords } from '../decisions/decisions.ts'
import { showDate } from '../dates.ts'
import { type ListEntry, toEntry } from '../documents/entries.ts'
import type { ChangeGroup } from '../documents/latest.ts'
import { nameOf } from '../actions/rows.ts'
import { incidentsAddress } from '../incidents/incidents.ts'
import { nameOfNumber } from '../record/home-figures.ts'
import { toHref } from '../record/shell.ts'
import { type Test, toReleaseGroups } from './releases.ts'

/** One kind of what happened; of a year only the beginning of a long list, `rest` says how much is left. */
export interface PeriodGroup extends ChangeGroup {
  rest: string | null
}

/** So many of one kind are listed for a year; each of its quarters lists all. */
const mostOfYear = 24

/** A quarter or a year, compiled: each line leads to where it is stated. */
export interface PeriodView {
  type: 'period'
  title: string
  trail: { text: string; href: string }[]
  note: string
  groups: PeriodGroup[]
  /** What each meeting and report did. */
  meetings: { title: string; entries: ListEntry[]; isMixed: boolean; rest: string | null }
  /** The periods before, after and around it. */
  links: { text: string; href: string }[]
}

/** Address of a quarter (`2010-Q3`) or a year (`2010`), below the base. */
export function periodAddress(period: string): string {
  return period.includes('Q') ? `/quarters/${period}/` : `/years/${period}/`
}

/** List the quarters and years in which meetings were held or reports written, oldest first. */
export function toPeriods(book: Book): string[] {
  const days = heldDocuments(book).map(({ date }) => firstDay(date ?? ''))
  const quarters = days.map((day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`)
  return [...new Set([...days.map((day) => day.slice(0, 4)), ...quarters])].sort()
}

function heldDocuments(book: Book): DocumentRecord[] {
  return book.documents.filter(
    (document) => isDated(document.kind) && document.date !== null && isHeld(document, book.today),
  )
}

/** Show what happened in a quarter or a year. */
export function toPeriod(book: Book, period: string): PeriodView {
  const { earliest, latest } = toPlannedDate(period, period.includes('Q') ? 'quarter' : 'year')
  const isIn = (date: string | null | undefined): boolean =>
    typeof date === 'string' && firstDay(date) >= earliest && firstDay(date) <= latest
  const documents = heldDocuments(book).filter(({ date }) => isIn(date))
  const same = toPeriods(book).filter((one) => one.includes('Q') === period.includes('Q'))
  const at = same.indexOf(period)
  const others = [
    same[at - 1],
    same[at + 1],
    ...(period.includes('Q') ? [period.slice(0, 4)] : quartersOf(book, period)),
  ]
  return {
    type: 'period',
    title: capitalise(showDate(period, book.words).text),
    trail: [],
    note: `${book.words.counts.document(documents.length)}, ${showDate(earliest, book.words).text} to ${showDate(latest, book.words).text}`,
    groups: toGroups(book, documents, isIn)
      .filter(({ items }) => items.length > 0)
      .map((group) => ({ ...group, ...cut(group.items, period) })),
    meetings: toPeriodMeetings(book, documents, period),
    links: others.flatMap((one) =>
      one === undefined
        ? []
        : [{ text: capitalise(showDate(one, book.words).text), href: toHref(book, periodAddress(one)) }],
    ),
  }
}

/** Of a year the first of a list, and how many its quarters have besides. */
function cut<Item>(items: readonly Item[], period: string): { items: Item[]; rest: string | null } {
  if (period.includes('Q') || items.length <= mostOfYear) return { items: [...items], rest: null }
  return { items: items.slice(0, mostOfYear), rest: `${items.length - mostOfYear} more stand with the quarters above.` }
}

function toPeriodMeetings(book: Book, documents: readonly DocumentRecord[], period: string): PeriodView['meetings'] {
  const { items, rest } = cut([...documents].reverse(), period)
  return {
    title: 'Meetings and reports',
    entries: items.map((document) => toEntry(book, document, 'above')),
    isMixed: new Set(documents.map(({ kind, series }) => `${kind}/${series}`)).size > 1,
    rest,
  }
}

function quartersOf(book: Book, year: string): string[] {
  return toPeriods(book).filter((one) => one.startsWith(`${year}-Q`))
}

function toGroups(book: Book, documents: readonly DocumentRecord[], isIn: Test): ChangeGroup[] {
  const { decisions, incidents } = book
  const own = decisions.filter(({ date }) => isIn(date))
  const broke = incidents.filter(({ start }) => isIn(start.day))
  return [
    {
      title: 'Decisions',
      items: own.map((decision) => ({
        text: toDecisionTitle(decision),
        href: toHref(book, decision.url),
        note: toStateWords(decision),
      })),
    },
    ...toReleaseGroups(book, documents, isIn),
    {
      title: 'Incidents and downtimes',
      items: broke.map(({ id, text }) => ({
        text: withoutStop(text),
        href: `${toHref(book, incidentsAddress)}#~${id}`,
        note: null,
      })),
    },
    ...toActionGroups(book, isIn),
    { title: 'Numbers that changed', items: toNumbers(book, isIn) },
  ]
}

function toActionGroups(book: Book, isIn: Test): ChangeGroup[] {
  const items = (own: Book['actions']['all']): ChangeGroup['items'] =>
    own.map((action) => ({
      text: nameOf(action, 160),
      href: toHref(book, action.url),
      note: action.owners.join(', ') || null,
    }))
  const opened = book.actions.all.filter(({ opened: on }) => isIn(on))
  const closed = book.actions.all.filter(({ isOver, history }) => isOver && isIn(history.at(-1)?.date))
  return [
    { title: `${book.words.counts.action(opened.length)} opened`, items: items(opened) },
    { title: `${book.words.counts.action(closed.length)} closed`, items: items(closed) },
  ]
}

/** Of every number that changed, the first and last value, the lowest and the highest. */
function toNumbers(book: Book, isIn: Test): ChangeGroup['items'] {
  return book.metrics.all.flatMap((metric) => {
    const values = metric.values.filter(({ date }) => isIn(date))
    const [first, last] = [values[0], values.at(-1)]
    if (!first || !last || new Set(values.map(({ value }) => value)).size < 2) return []
    const sorted = [...values].sort((a, b) => a.value - b.value)
    const range = `lowest ${sorted[0]?.text}, highest ${sorted.at(-1)?.text}`
    const href = toHref(book, book.byPath.get(last.path)?.url ?? '/')
    return [{ text: `${nameOfNumber(metric)}: ${first.text} to ${last.text}`, href, note: range }]
  })
}
