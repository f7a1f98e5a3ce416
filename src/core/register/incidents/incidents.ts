import { firstDay } from '../../parse/dates/dates.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { Settings } from '../../records/settings.ts'
import { takeName, toShortSlug } from '../../records/slug.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { Action } from '../actions/actions.ts'
import { isHeld } from '../places/meetings.ts'
import type { ReferenceFinder } from '../references/finder.ts'
import { isReport, readReport } from './report.ts'
import type { Incident, StatedIncident } from './incident.ts'
import { minutesBetween, toMoment } from './moments.ts'
import { isDated } from '../../records/kinds.ts'

/** What incidents are read with. */
export interface IncidentSources {
  documents: readonly DocumentRecord[]
  today: string
  settings: Settings
  find: ReferenceFinder
  actionsByPath: ReadonlyMap<string, readonly Action[]>
}

/** Join what all minutes and reports state of incidents and downtimes; the newest first. */
export function toIncidents(sources: IncidentSources): Incident[] {
  const { documents, today } = sources
  const stated = documents
    .filter((document) => isHeld(document, today))
    .flatMap((document) => toStated(document, sources))
  const groups: StatedIncident[][] = []
  for (const one of [...stated].sort((a, b) => byCodeUnit(a.date, b.date))) {
    const known = groups.find((group) => group.some((other) => isSame(other, one)))
    if (known) known.push(one)
    else groups.push([one])
  }
  const taken = new Map<string, number>()
  return groups
    .map((group) => toIncident(group, sources, taken))
    .sort((a, b) => byCodeUnit(b.start.day, a.start.day) || byCodeUnit(a.id, b.id))
}

function toStated(document: DocumentRecord, { settings }: IncidentSources): StatedIncident[] {
  const { path, date, series, kind } = document
  if (!isDated(kind) || date === null || series === null) return []
  const near = firstDay(date)
  const statements = isReport(document) ? readReport(document) : document.incidents
  return statements.flatMap((statement): StatedIncident[] => {
    const context = {
      near,
      isAhead: /\b(?:will|next|upcoming|planned|scheduled for)\b/i.test(statement.text),
      order: settings.dateOrder,
    }
    const start = toMoment(statement.start, context)
    const { end: said } = statement
    // `next Tuesday from 14:00 to 16:00`: the day is the same, however it is written.
    const day = said?.day === statement.start.day ? (start?.day ?? null) : (said?.day ?? null)
    const end = said && toMoment({ ...said, day }, { ...context, near: start?.day ?? near })
    return start === null ? [] : [{ ...statement, path, series: `${kind}/${series}`, date: near, on: { start, end } }]
  })
}

/** The same day, and the same thing: words in common; in one series a name without any is enough. */
function isSame(a: StatedIncident, b: StatedIncident): boolean {
  if (a.on.start.day !== b.on.start.day) return false
  if (a.on.start.time !== null && b.on.start.time !== null && a.on.start.time !== b.on.start.time) return false
  if (a.subject.some((word) => b.subject.includes(word))) return true
  return a.series === b.series && a.noun === b.noun && (a.subject.length === 0 || b.subject.length === 0)
}

function toIncident(
  group: StatedIncident[],
  { today, find, documents, actionsByPath }: IncidentSources,
  taken: Map<string, number>,
): Incident {
  const report = group.find(({ path }) => documents.some((document) => document.path === path && isReport(document)))
  const first = report ?? group[0]
  if (!first) throw new Error('an incident is stated at least once')
  const timed = group.find(({ on }) => on.start.time !== null) ?? first
  const { start } = timed.on
  const end = group.find(({ on }) => on.end !== null)?.on.end ?? null
  const isOpen = (group.at(-1) ?? first).isOpen && end === null
  const tools = group.flatMap(({ text }) => find(text).flatMap(({ tool }) => tool ?? []))
  return {
    id: takeName(`${start.day}-${toShortSlug(first.subject.join(' ') || first.noun)}`, taken),
    text: first.text,
    why: group.find(({ why }) => why !== null)?.why ?? null,
    tools: [...new Set(tools)],
    start,
    end,
    minutes: (end && minutesBetween(start, end)) ?? group.find(({ minutes }) => minutes !== null)?.minutes ?? null,
    isPlanned: group.some(({ isPlanned }) => isPlanned),
    status: start.day > today ? 'planned' : isOpen || (end !== null && end.day > today) ? 'open' : 'past',
    statements: group,
    report: report?.path ?? null,
    actions: report ? (actionsByPath.get(report.path) ?? []).map(({ id }) => id) : [],
  }
}
