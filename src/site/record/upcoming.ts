import type { Book } from '../../core/book.ts'
import { addDays } from '../../core/parse/dates/planned-date.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import type { Release } from '../../core/register/releases/release.ts'
import { dayOf } from '../../core/register/releases/summary.ts'
import { showDate } from '../dates.ts'
import { toAgendas } from '../documents/agendas.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { supportWords } from '../support/words.ts'
import { toHref } from './shell.ts'

/** Releases that are planned or late, in the order of their days. */
export interface Upcoming {
  entries: { text: string; href: string; note: string; isLate: boolean }[]
  /** Said where nothing is planned. */
  empty: string | null
  href: string
}

const most = 5

/** Show which releases are next; `null` where the record knows of none at all. */
export function toUpcoming(book: Book): Upcoming | null {
  const agendas = toAgendaEntries(book)
  if (book.releases.all.length + book.support.length + agendas.length === 0) return null
  const ahead = book.releases.all
    .filter(({ status }) => status === 'planned')
    .sort((a, b) => byCodeUnit(dayOf(a), dayOf(b)))
  const recently = `${Number(book.today.slice(0, 4)) - 1}${book.today.slice(4)}`
  const late = book.releases.all
    .filter((release) => release.status === 'overdue' && dayOf(release) >= recently)
    .sort((a, b) => byCodeUnit(dayOf(a), dayOf(b)))
  const newest = book.releases.all
    .filter(({ status }) => status === 'released')
    .sort((a, b) => byCodeUnit(dayOf(b), dayOf(a)))[0]
  return {
    entries: [
      ...late.map((release) => ({ day: '', entry: toEntry(book, release) })),
      ...[
        ...ahead.map((release) => ({ day: dayOf(release), entry: toEntry(book, release) })),
        ...toEnding(book),
        ...agendas,
      ].sort((a, b) => byCodeUnit(a.day, b.day)),
    ]
      .slice(0, most)
      .map(({ entry }) => entry),
    empty:
      ahead.length + late.length + toEnding(book).length + agendas.length > 0 ? null : toNothingPlanned(book, newest),
    href: toHref(book, '/roadmaps/'),
  }
}

/** Say that nothing is planned, and what came last. */
function toNothingPlanned(book: Book, newest: Release | undefined): string {
  const { nothingPlanned, newestIs } = book.words.home
  if (!newest) return nothingPlanned
  const name = `${nameOfTool(book, newest.tool)} ${newest.version}`
  return nothingPlanned + newestIs(name, showDate(dayOf(newest), book.words).text)
}

/** Meetings that lie ahead and have an agenda. */
function toAgendaEntries(book: Book): { day: string; entry: Upcoming['entries'][number] }[] {
  return toAgendas(book).map(({ date, kind, series, title, url }) => {
    const name = book.series.find((one) => one.id === series && one.kind === kind)?.title ?? title
    const note = showDate(date ?? '', book.words).text
    return {
      day: date ?? '',
      entry: { text: book.words.home.agenda(name), href: toHref(book, url), note, isLate: false },
    }
  })
}

/** Versions whose support ends within three months. */
function toEnding(book: Book): { day: string; entry: Upcoming['entries'][number] }[] {
  return book.support.flatMap((window) => {
    const day = window.until?.latest ?? ''
    if (window.status !== 'supported' || day > addDays(book.today, soon)) return []
    const text = book.words.home.supportOf(`${nameOfTool(book, window.tool)} ${window.version}`)
    const href = `${toHref(book, toolAddress(book, window.tool))}#~support`
    return [{ day, entry: { text, href, note: supportWords(window, book), isLate: false } }]
  })
}

const soon = 90

function toEntry(book: Book, release: Release): Upcoming['entries'][number] {
  const isLate = release.status === 'overdue'
  const plan = release.planned.at(-1)
  const day =
    plan?.planned && plan.planned.earliest === plan.planned.latest
      ? showDate(plan.planned.latest, book.words).text
      : (plan?.text ?? '')
  return {
    text: `${nameOfTool(book, release.tool)} ${release.version}`,
    href: toHref(book, toolAddress(book, release.tool)),
    note: isLate ? book.words.home.wasDue(day) : day,
    isLate,
  }
}
