import { isThere } from '../parse/attendance/presence.ts'
import type { DocumentRecord } from '../records/document.ts'
import { mayBeOne, toSpeltName } from './people/names.ts'
import { isOver } from '../parse/actions/state.ts'
import type { Action } from './actions/actions.ts'
import type { Decision } from './decisions/decision.ts'
import type { Register } from '../book.ts'
import { toMeetings } from './places/meetings.ts'
import type { Series } from './places/series.ts'

/** What changed at a meeting since the one before it in its series. */
export interface Changes {
  meeting: DocumentRecord
  before: DocumentRecord | null
  opened: Action[]
  closed: Action[]
  /** Open since an earlier meeting, and mentioned without news. */
  stale: Action[]
  /** Open at the meeting before, and absent from the list that the series carries on. */
  left: Action[]
  /** What was decided; what was only proposed is not among it. */
  decisions: Decision[]
  /** Present for the first time in the series. */
  newcomers: string[]
  /** Present at the meeting before, and not at this one. */
  absent: string[]
}

/** List what changed at each meeting of a series, oldest first; those without text are passed over. */
export function toChanges(
  register: Pick<Register, 'actions' | 'decisions' | 'byPath' | 'today' | 'lookup'>,
  series: Series,
): Changes[] {
  const meetings = toMeetings(series, register)
  const own = register.actions.all.filter((action) => action.series === series.url)
  const firstAt = Map.groupBy(own, ({ history }) => history[0]?.path)
  const leftAt = Map.groupBy(own, (action) => action.leftAt)
  const rowsAt = Map.groupBy(
    own.flatMap((action) => action.history.map((row, index) => ({ action, row, earlier: action.history[index - 1] }))),
    ({ row }) => row.path,
  )
  const decisionsAt = Map.groupBy(
    register.decisions.filter((decision) => decision.series === series.url && decision.state !== 'proposed'),
    ({ path }) => path,
  )
  const known = new Set<string>()
  return meetings.map((meeting, index) => {
    const before = meetings[index - 1] ?? null
    const here = toPresent(register, meeting)
    const rows = rowsAt.get(meeting.path) ?? []
    const pick = (wanted: (one: (typeof rows)[number]) => boolean): Action[] => [
      ...new Set(rows.filter(wanted).map(({ action }) => action)),
    ]
    const first = firstAt.get(meeting.path) ?? []
    const changes: Changes = {
      meeting,
      before,
      opened: first.filter(({ history }) => history[0]?.isReview === false),
      closed: pick(({ row, earlier }) => isOver(row.state) && !isOver(earlier?.state ?? null)),
      stale: pick(({ row, action }) => !isOver(row.state) && !row.isNews && !first.includes(action)),
      left: leftAt.get(meeting.path) ?? [],
      decisions: decisionsAt.get(meeting.path) ?? [],
      newcomers: known.size === 0 ? [] : [...here].filter(([key]) => !known.has(key)).map(([, name]) => name),
      absent: before === null || here.size === 0 ? [] : toAbsent(toPresent(register, before), here),
    }
    for (const key of here.keys()) known.add(key)
    return changes
  })
}

/** Those who were there before and are not now, unless somebody new here may be one of them under another spelling. */
function toAbsent(before: ReadonlyMap<string, string>, here: ReadonlyMap<string, string>): string[] {
  const others = [...here].filter(([key]) => !before.has(key)).map(([, name]) => toSpeltName(name))
  return [...before].flatMap(([key, name]) => {
    const spelt = toSpeltName(name)
    return here.has(key) || others.some((other) => mayBeOne(spelt, other)) ? [] : [name]
  })
}

/** Names of those who were there, by who they are. */
function toPresent(
  { lookup: { personAt } }: Pick<Register, 'lookup'>,
  { path, attendance }: DocumentRecord,
): Map<string, string> {
  const present = attendance.attendees.filter(isThere)
  return new Map(present.map(({ name }) => [personAt(path, name)?.id ?? name.toLowerCase(), name]))
}
