import type { Book } from '../../core/book.ts'
import type { Incident, IncidentStatus, Moment } from '../../core/register/incidents/incident.ts'
import { toTitle } from '../actions/rows.ts'
import { showDate, type ShownDate } from '../dates.ts'
import { toHref, toSectionHref } from '../record/shell.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { capitalise } from '../../core/text/capitalise.ts'
import type { Words } from '../../core/words/index.ts'

/** An incident or downtime as the register lists it. */
export interface IncidentRow {
  id: string
  date: ShownDate
  /** Times as written. */
  times: string | null
  text: string
  why: string | null
  tools: { text: string; href: string }[]
  lasted: string | null
  state: 'planned' | 'overdue' | 'released'
  stateText: string
  /** Everything that states it. */
  sources: { text: string; href: string }[]
  actions: { text: string; href: string }[]
}

/** Hours that were lost, by what. */
export interface Lost {
  title: string
  rows: { text: string; note: string }[]
}

/** What the register of incidents shows. */
export interface IncidentsView {
  type: 'incidents'
  title: string
  trail: { text: string; href: string }[]
  note: string
  rows: IncidentRow[]
  lost: Lost[]
  empty: string | null
  links: { text: string; href: string }[]
}

export const incidentsAddress = '/incidents/'

const states: Record<IncidentStatus, IncidentRow['state']> = { planned: 'planned', open: 'overdue', past: 'released' }

/** Show every incident and downtime, what is open first, then what is planned, then the newest. */
export function toIncidentsView(book: Book): IncidentsView {
  const order = { open: 0, planned: 1, past: 2 }
  const sorted = [...book.incidents].sort((a, b) => order[a.status] - order[b.status])
  const known = sorted.filter(({ minutes }) => minutes !== null)
  const total = known.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  const words = book.words.incidents
  const took = known.length === 0 ? '' : words.took(known.length, duration(total, book.words))
  return {
    type: 'incidents',
    title: words.title,
    trail: [],
    note: words.onStatedDay(book.words.counts.incident(sorted.length)) + took,
    rows: sorted.map((incident) => toRow(book, incident)),
    lost: toLost(book, known),
    empty: sorted.length > 0 ? null : words.empty,
    links:
      sorted.length === 0
        ? []
        : [
            { text: book.words.lists.calendar, href: toHref(book, '/incidents/incidents.ics') },
            ...(book.origin === null ? [] : [{ text: 'Atom', href: toHref(book, '/incidents/feed.xml') }]),
            { text: 'JSON', href: toHref(book, '/api/v1/incidents.json') },
          ],
  }
}

function toRow(book: Book, incident: Incident): IncidentRow {
  const { id, start, end, text, why, tools, minutes, status, statements, actions } = incident
  const byPath = new Map(statements.map((statement) => [statement.path, statement]))
  return {
    id: `~${id}`,
    date: showDate(start.day, book.words),
    times: timesOf(start, end, book.words),
    text: capitalise(text),
    why,
    tools: tools.map((tool) => ({ text: nameOfTool(book, tool), href: toHref(book, toolAddress(book, tool)) })),
    lasted: minutes === null ? null : duration(minutes, book.words),
    state: states[status],
    stateText: book.words.incidents.states[status],
    sources: [...byPath.values()].map((source) => ({
      text: showDate(source.date, book.words).text,
      href: toSectionHref(book, source),
    })),
    actions: book.actions.all
      .filter((action) => actions.includes(action.id))
      .map((action) => ({ text: toTitle(book, action, 100), href: toHref(book, action.url) })),
  }
}

/** `16:15 to 18:35 UTC`, as written. */
function timesOf(start: Moment, end: Moment | null, words: Words): string | null {
  if (start.time === null) return null
  const zone = start.zone === null ? '' : ` ${start.zone}`
  if (!end?.time) return `${start.time}${zone}`
  const day = end.day === start.day ? null : showDate(end.day, words).text
  return words.incidents.times(start.time, `${end.time}${zone}`, day)
}

/** `45 minutes`, `2 h 20 min`, `16 h 45 min`. */
function duration(minutes: number, { counts, incidents }: Words): string {
  if (minutes < 60) return counts.minute(minutes)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return rest === 0 ? counts.hour(hours) : incidents.duration(hours, rest)
}

/** Hours lost by month, tool and cause, the most first, where there is more than one to compare. */
function toLost(book: Book, incidents: readonly Incident[]): Lost[] {
  const by = (title: string, keysOf: (incident: Incident) => readonly string[]): Lost[] => {
    const sums = new Map<string, number>()
    for (const incident of incidents)
      for (const key of keysOf(incident)) sums.set(key, (sums.get(key) ?? 0) + (incident.minutes ?? 0))
    const rows = [...sums]
      .sort(([, a], [, b]) => b - a)
      .map(([text, minutes]) => ({ text, note: duration(minutes, book.words) }))
    return rows.length === 0 ? [] : [{ title, rows }]
  }
  const words = book.words.incidents
  return [
    ...by(words.byMonth, ({ start }) => [showDate(start.day.slice(0, 7), book.words).text]),
    ...by(words.byTool, ({ tools }) => tools.map((tool) => nameOfTool(book, tool))),
    ...by(words.byCause, ({ why }) => (why === null ? [] : [why])),
  ]
}
