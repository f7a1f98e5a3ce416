import { isThere } from '../../parse/attendance/presence.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { settingsOf } from '../../records/of-series.ts'
import type { Settings } from '../../records/settings.ts'
import { gather } from '../../text/gather.ts'
import { toUsual } from '../usual.ts'
import { type Known, toMeetings } from '../places/meetings.ts'
import type { Series } from '../places/series.ts'
import type { Organisation } from './organisations.ts'
import type { Person } from './person.ts'

/** Who came to one meeting, counted. */
export interface Turnout {
  path: string
  /** Address of the series. */
  series: string
  date: string
  /** How many are listed as present; guests are counted apart, for they do not decide. */
  present: number
  guests: number
  apologies: number
  /** Ids of those who were there, guests among them, and of those who sent apologies. */
  people: string[]
  excused: string[]
  /** Where those came from who were there, as far as its list says so; each once. */
  organisations: string[]
  /** How many the series needs to decide, `null` where it does not say. */
  quorum: number | null
}

/** Count who came to the meetings of each series whose day and attendance are recorded, oldest first. */
export function toTurnouts(
  series: readonly Series[],
  known: Known,
  {
    persons,
    organisations,
    settings,
  }: { persons: readonly Person[]; organisations: readonly Organisation[]; settings: Settings },
): Turnout[] {
  const bodies = gather(organisations.flatMap(({ name, meetings }) => meetings.map((path) => [path, name] as const)))
  const listed = Map.groupBy(
    persons.flatMap((person) => person.attended.map((attended) => ({ person, attended }))),
    ({ attended }) => attended.path,
  )
  return series
    .filter(({ kind }) => kind === 'minutes')
    .flatMap((one) =>
      toMeetings(one, known).flatMap((meeting) => {
        const { path, date, attendance } = meeting
        if (date === null || !attendance.isRecorded) return []
        const own = listed.get(path) ?? []
        const there = own.filter(({ attended }) => isThere(attended))
        return [
          {
            path,
            series: one.url,
            date,
            ...countPresence(meeting),
            people: there.map(({ person }) => person.id),
            excused: own.filter(({ attended }) => attended.presence === 'apologies').map(({ person }) => person.id),
            organisations: bodies.get(path) ?? [],
            quorum: settingsOf(one.id, settings).quorum ?? null,
          },
        ]
      }),
    )
}

function countPresence({ attendance }: DocumentRecord): Pick<Turnout, 'present' | 'guests' | 'apologies'> {
  const count = (presence: string): number => attendance.attendees.filter((one) => one.presence === presence).length
  return { present: count('present'), guests: count('guest'), apologies: count('apologies') }
}

/** Whether too few were there to decide. */
export function isBelowQuorum({ present, quorum }: Pick<Turnout, 'present' | 'quorum'>): boolean {
  return quorum !== null && present < quorum
}

/** How many came to meetings, guests among them. */
export function toCame(turnouts: readonly Turnout[]): { fewest: number; usual: number; most: number } {
  const there = turnouts.map(({ present, guests }) => present + guests)
  return {
    fewest: there.length === 0 ? 0 : Math.min(...there),
    usual: toUsual(there) ?? 0,
    most: Math.max(0, ...there),
  }
}
