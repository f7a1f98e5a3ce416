import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import { toPlannedDate } from '../../core/parse/dates/planned-date.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { isDated } from '../../core/records/kinds.ts'
import { isHeld } from '../../core/register/places/meetings.ts'
import { capitalise } from '../../core/register/places/series.ts'
import { toStateWords } from '../decisions/decisions.ts'
import { showDate } from '../dates.ts'
import { count, presentAt } from '../documents/entries.ts'
import type { ChangeGroup } from '../documents/latest.ts'
import { toTitle } from '../actions/rows.ts'
import { incidentsAddress } from '../incidents/incidents.ts'
import { nameOfNumber } from '../record/home-figures.ts'
import { toHref } from '../record/shell.ts'
import { nameOfTool } from '../releases/tool-names.ts'
import { plannedWords } from '../releases/words.ts'
import { toMoveEntry } from '../releases/slip.ts'

/** A quarter or a year, compiled: each line leads to where it is stated. */
export interface PeriodView {
  type: 'period'
  title: string
  trail: { text: string; href: string }[]
  note: string
  groups: ChangeGroup[]
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
    note: `${count(documents.length, 'document')}, ${showDate(earliest, book.words).text} to ${showDate(latest, book.words).text}`,
    groups: toGroups(book, documents, isIn).filter(({ items }) => items.length > 0),
    links: others.flatMap((one) =>
      one === undefined
        ? []
        : [{ text: capitalise(showDate(one, book.words).text), href: toHref(book, periodAddress(one)) }],
    ),
  }
}

function quartersOf(book: Book, year: string): string[] {
  return toPeriods(book).filter((one) => one.startsWith(`${year}-Q`))
}

type Test = (date: string | null | undefined) => boolean

function toGroups(book: Book, documents: readonly DocumentRecord[], isIn: Test): ChangeGroup[] {
  const { decisions, incidents } = book
  const own = decisions.filter(({ date }) => isIn(date))
  const broke = incidents.filter(({ start }) => isIn(start.day))
  return [
    {
      title: 'Meetings and reports',
      items: documents.map((document) => ({
        text: `${book.series.find(({ id, kind }) => id === document.series && kind === document.kind)?.title ?? document.title}, ${showDate(document.date ?? '', book.words).text}`,
        href: document.hasPage ? toHref(book, document.url) : null,
        note: document.attendance.isRecorded ? `${presentAt(document)} present` : null,
      })),
    },
    {
      title: 'Decisions',
      items: own.map((decision) => ({
        text: capitalise(decision.text),
        href: toHref(book, decision.url),
        note: toStateWords(decision),
      })),
    },
    ...toReleaseGroups(book, documents, isIn),
    ...toActionGroups(book, isIn),
    {
      title: 'Incidents and downtimes',
      items: broke.map(({ id, text }) => ({ text, href: `${toHref(book, incidentsAddress)}#~${id}`, note: null })),
    },
    { title: 'Numbers', items: toNumbers(book, isIn) },
  ]
}

function toReleaseGroups(book: Book, documents: readonly DocumentRecord[], isIn: Test): ChangeGroup[] {
  const came = book.releases.all.filter(({ released, isPreRelease }) => !isPreRelease && isIn(released?.date))
  const moves = documents.flatMap(({ path }) => book.releases.movesByPath.get(path) ?? [])
  const delivered = book.releases.milestones.filter((milestone) => isIn(milestone.delivered?.date))
  return [
    {
      title: 'Releases that came',
      items: came.map(({ tool, version, released, evidence }) => ({
        text: `${nameOfTool(book, tool)} ${version}`,
        href: toHref(book, (released?.evidence ?? evidence).url),
        note: released && plannedWords(released, book.words),
      })),
    },
    {
      title: 'Dates that moved',
      items: moves.map((move) => {
        const { version, before, after, days } = toMoveEntry(book, move, false)
        const text = `${nameOfTool(book, move.release.tool)} ${version}, from ${before.text} to ${after.text}`
        return { text, href: after.href, note: days }
      }),
    },
    {
      title: 'Milestones delivered',
      items: delivered.map(({ id, title, url, delivered: on }) => ({
        text: [id, title].filter(Boolean).join(' '),
        href: toHref(book, url),
        note: on && plannedWords(on, book.words),
      })),
    },
  ]
}

function toActionGroups(book: Book, isIn: Test): ChangeGroup[] {
  const items = (own: Book['actions']['all']): ChangeGroup['items'] =>
    own.map((action) => ({
      text: `${action.number === null ? '' : `#${action.number} `}${capitalise(toTitle(action, 160))}`,
      href: toHref(book, action.url),
      note: action.owners.join(', ') || null,
    }))
  const opened = book.actions.all.filter(({ opened: on }) => isIn(on))
  const closed = book.actions.all.filter(({ isOver, history }) => isOver && isIn(history.at(-1)?.date))
  return [
    { title: `${count(opened.length, 'action')} opened`, items: items(opened) },
    { title: `${count(closed.length, 'action')} closed`, items: items(closed) },
  ]
}

/** Of every number that was stated at least twice, the first and last value, the lowest and the highest. */
function toNumbers(book: Book, isIn: Test): ChangeGroup['items'] {
  return book.metrics.all.flatMap((metric) => {
    const values = metric.values.filter(({ date }) => isIn(date))
    const [first, last] = [values[0], values.at(-1)]
    if (!first || !last || values.length < 2) return []
    const sorted = [...values].sort((a, b) => a.value - b.value)
    const range = `lowest ${sorted[0]?.text}, highest ${sorted.at(-1)?.text}`
    const href = toHref(book, book.byPath.get(last.path)?.url ?? '/')
    return [{ text: `${nameOfNumber(metric)}: ${first.text} to ${last.text}`, href, note: range }]
  })
}
