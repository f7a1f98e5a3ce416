import type { Book } from '../../core/book.ts'
import { isLive } from '../../core/register/actions/overdue.ts'
import type { Person } from '../../core/register/people/person.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import { writeCalendar } from '../../core/write/feeds/calendar.ts'
import {
  type CalendarEvent,
  toMeetingEvents,
  toMilestoneEvents,
  toReleaseEvents,
  toSupportEvents,
} from '../../core/write/feeds/calendar-events.ts'
import { toDueEvents } from '../../core/write/feeds/due-events.ts'
import { toIncidentEvents } from '../../core/write/feeds/incident-events.ts'
import { toNextEvents } from '../../core/write/feeds/next-events.ts'
import { once } from '../../core/records/once.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'

/** A calendar to subscribe to. */
export interface CalendarFile {
  /** Below the base. */
  address: string
  name: string
  events: CalendarEvent[]
}

/** The calendars of a record, by what they are of; none is empty. */
export interface Calendars {
  all: CalendarFile[]
  kinds: CalendarFile[]
  series: CalendarFile[]
  tools: CalendarFile[]
  people: CalendarFile[]
}

/** List every calendar: of everything, of each kind, series, tool and person. */
export const toCalendars = once((book: Book): Calendars => {
  const kinds = toKinds(book)
  const filled = (files: CalendarFile[]): CalendarFile[] => files.filter(({ events }) => events.length > 0)
  return {
    all: filled([
      { address: '/calendar.ics', name: book.settings.name, events: kinds.flatMap(({ events }) => events) },
    ]),
    kinds: filled(kinds),
    series: filled(toSeriesCalendars(book)),
    tools: filled(toToolCalendars(book)),
    people: filled(book.people.all.map((person) => toPersonCalendar(book, person))),
  }
})

/** Every calendar. */
export function allCalendars(book: Book): CalendarFile[] {
  const { all, kinds, series, tools, people } = toCalendars(book)
  return [...all, ...kinds, ...series, ...tools, ...people]
}

/** Write the calendars: path below the output folder → text. */
export function toCalendarFiles(book: Book): [path: string, text: string][] {
  return allCalendars(book).map(({ address, name, events }) => [address.slice(1), writeCalendar(book, name, events)])
}

function toKinds(book: Book): CalendarFile[] {
  const { settings, releases, support, actions, words } = book
  const nameOf = (tool: string): string => nameOfTool(book, tool)
  const file = (address: string, what: string, events: CalendarEvent[]): CalendarFile => ({
    address,
    name: `${what}, ${settings.name}`,
    events,
  })
  return [
    file('/minutes/meetings.ics', words.calendars.meetings, [
      ...toMeetingEvents(book, 'minutes'),
      ...toNextEvents(book),
    ]),
    file('/reports/reports.ics', words.calendars.reports, toMeetingEvents(book, 'report')),
    file('/actions/due.ics', words.calendars.due, toDueEvents(actions.all, words)),
    file('/roadmaps/releases.ics', words.calendars.releases, toReleaseEvents(releases.all, nameOf, words)),
    file('/roadmaps/support.ics', words.calendars.support, toSupportEvents(support, nameOf, words)),
    file('/milestones/milestones.ics', words.calendars.milestones, toMilestoneEvents(releases.milestones, words)),
    file('/incidents/incidents.ics', words.calendars.incidents, toIncidentEvents(book.incidents, book)),
  ]
}

/** Of a series: its meetings, the next one by habit, and its actions that are due. */
function toSeriesCalendars(book: Book): CalendarFile[] {
  const next = Map.groupBy(toNextEvents(book), ({ url }) => url)
  const due = Map.groupBy(book.actions.all, ({ series }) => series)
  const meetings = Map.groupBy(
    [...toMeetingEvents(book, 'minutes'), ...toMeetingEvents(book, 'report')],
    ({ series }) => series,
  )
  return book.series.map(({ url, title }) => ({
    address: `${url}meetings.ics`,
    name: `${title}, ${book.settings.name}`,
    events: [...(meetings.get(url) ?? []), ...(next.get(url) ?? []), ...toDueEvents(due.get(url) ?? [], book.words)],
  }))
}

/** Of a tool: its releases, ends of support, incidents and downtimes. */
function toToolCalendars(book: Book): CalendarFile[] {
  const { releases, support, incidents, tools, words } = book
  const nameOf = (tool: string): string => nameOfTool(book, tool)
  return [...new Set([...releases.byTool.keys(), ...tools.keys()])].map((tool) => ({
    address: `${toolAddress(book, tool)}releases.ics`,
    name: nameOf(tool),
    events: [
      ...toReleaseEvents(releases.byTool.get(tool) ?? [], nameOf, words),
      ...toSupportEvents(
        support.filter((window) => window.tool === tool),
        nameOf,
        words,
      ),
      ...toIncidentEvents(
        incidents.filter((incident) => incident.tools.includes(tool)),
        book,
      ),
    ],
  }))
}

/** How many of the last meetings of a series tell who comes to the next. */
const lastMeetings = 3

/** Of a person: what is due of theirs, and the next meetings of series that they came to lately. */
function toPersonCalendar(book: Book, person: Person): CalendarFile {
  const came = comesTo(book).get(person.id) ?? new Set()
  const ahead = aheadOf(book).filter(({ series }) => came.has(series))
  const due = toDueEvents((book.actions.byPerson.get(person.id) ?? []).filter(isLive), book.words)
  return {
    address: `${person.url}calendar.ics`,
    name: `${person.name}, ${book.settings.name}`,
    events: [...due, ...ahead.map(({ event }) => event)],
  }
}

/** Meetings that lie ahead, called or by habit, with the address of their series. */
const aheadOf = once((book: Book) => [
  ...toMeetingEvents(book, 'minutes')
    .filter(({ span, status }) => span.earliest > book.today && status !== 'CANCELLED')
    .map((event) => ({ series: event.series, event })),
  ...toNextEvents(book).map((event) => ({ series: event.url, event })),
])

/** Addresses of the series that people came to lately, by id. */
const comesTo = once((book: Book) => {
  const lately = new Map(
    book.series.flatMap((series) =>
      toMeetings(series, book)
        .slice(-lastMeetings)
        .map(({ path }) => [path, series.url] as const),
    ),
  )
  return new Map(
    book.people.all.map(({ id, attended }) => [
      id,
      new Set(attended.flatMap(({ path, presence }) => (presence === 'absent' ? [] : (lately.get(path) ?? [])))),
    ]),
  )
})
