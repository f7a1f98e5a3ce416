import type { Book } from '../../core/book.ts'
import { addDays } from '../../core/parse/dates/planned-date.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import { findNextMeeting } from '../../core/register/places/next-meeting.ts'
import type { Release } from '../../core/register/releases/release.ts'
import { dayOf } from '../../core/register/releases/summary.ts'
import { showDate } from '../dates.ts'
import { toAgendas } from '../documents/agendas.ts'
import { newestFirst } from '../releases/releases.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { supportWords } from '../support/words.ts'
import { toHref } from './shell.ts'
import { withTool } from '../../core/text/with-tool.ts'

/** What is to come, or late: releases, meetings, ends of support, in the order of their days. */
export interface Upcoming {
  entries: { text: string; href: string; note: string; isLate: boolean }[]
  /** Said where nothing is planned. */
  empty: string | null
  href: string
}

const most = 5

/** An entry and the day by which it is sorted. */
interface Dated {
  day: string
  entry: Upcoming['entries'][number]
}

/** Show which releases are next; `null` where the record knows of none at all. */
export function toUpcoming(book: Book): Upcoming | null {
  const agendas = [...toAgendaEntries(book), ...toStatedEntries(book)]
  if (book.releases.all.length + book.support.length + agendas.length === 0) return null
  const ahead = book.releases.all
    .filter(({ status }) => status === 'planned')
    .sort((a, b) => byCodeUnit(dayOf(a), dayOf(b)))
  const recently = `${Number(book.today.slice(0, 4)) - 1}${book.today.slice(4)}`
  const late = book.releases.all
    .filter((release) => release.status === 'overdue' && dayOf(release) >= recently)
    .sort((a, b) => byCodeUnit(dayOf(a), dayOf(b)))
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
    empty: ahead.length + late.length + toEnding(book).length + agendas.length > 0 ? null : toNothingPlanned(book),
    href: toHref(book, '/roadmaps/'),
  }
}

/** Say that nothing is planned, and what came last. */
function toNothingPlanned(book: Book): string {
  const { nothingPlanned, newestIs, lastPlanWas } = book.words.home
  const latest = [...book.releases.all].sort(newestFirst)
  const newest = latest.find(({ status }) => status === 'released')
  const last = newest ?? latest[0]
  if (!last || dayOf(last) === '') return nothingPlanned
  const name = withTool(nameOfTool(book, last.tool), last.version)
  return nothingPlanned + (newest ? newestIs : lastPlanWas)(name, showDate(dayOf(last), book.words).text)
}

/** Meetings that lie ahead and have an agenda. */
function toAgendaEntries(book: Book): Dated[] {
  return toAgendas(book).map(({ date, kind, series, title, url }) => {
    const name = book.series.find((one) => one.id === series && one.kind === kind)?.title ?? title
    const note = showDate(date ?? '', book.words).text
    return {
      day: date ?? '',
      entry: { text: book.words.home.agenda(name), href: toHref(book, url), note, isLate: false },
    }
  })
}

/** Meetings that lie ahead because the last one said so, where nobody has written an agenda yet. */
function toStatedEntries(book: Book): Dated[] {
  const called = new Set(toAgendas(book).map(({ kind, series }) => `${kind}/${series}`))
  return book.series
    .filter(({ kind, id }) => kind === 'minutes' && !called.has(`${kind}/${id}`))
    .flatMap((series): Dated[] => {
      const last = toMeetings(series, book).at(-1)
      const next = last ? findNextMeeting(last, book.settings.dateOrder) : null
      if (!last || next === null || next.day < book.today) return []
      const day = showDate(next.day, book.words).text
      const text = book.words.home.nextMeeting(series.title)
      const href = toHref(book, last.url) + (next.section === null ? '' : `#${next.section}`)
      return [
        {
          day: next.day,
          entry: { text, href, note: next.time === null ? day : `${day}, ${next.time}`, isLate: false },
        },
      ]
    })
}

/** Versions whose support ends within three months. */
function toEnding(book: Book): Dated[] {
  return book.support.flatMap((window) => {
    const day = window.until?.latest ?? ''
    if (window.status !== 'supported' || day > addDays(book.today, soon)) return []
    const text = book.words.home.supportOf(withTool(nameOfTool(book, window.tool), window.version))
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
    text: withTool(nameOfTool(book, release.tool), release.version),
    href: toHref(book, toolAddress(book, release.tool)),
    note: isLate ? book.words.home.wasDue(day) : day,
    isLate,
  }
}
