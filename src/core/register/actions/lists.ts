import type { ActionsRegister } from '../../book.ts'
import { toSpeakerFinder } from '../../parse/speech/speakers.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { gather } from '../../text/gather.ts'
import type { People } from '../people/people.ts'
import type { Known } from '../places/meetings.ts'
import type { Series } from '../places/series.ts'
import type { ReferenceFinder } from '../references/finder.ts'
import { type Action, toActions } from './actions.ts'
import type { Owner } from './owner.ts'

/** Follow the actions of all series, and list them by document, number and person. */
export function toActionsRegister(
  series: readonly Series[],
  known: Known,
  find: ReferenceFinder,
  personAt: People['personAt'],
): ActionsRegister {
  const { actions, carrying } = toActions(series, known, find)
  const owners = toOwners(actions, known.byPath, personAt)
  return {
    all: actions,
    byPath: toActionsByPath(actions),
    byNumber: toActionsByNumber(actions),
    byPerson: toActionsByPerson(actions, owners),
    owners,
    carrying,
  }
}

/** List the actions that each document mentions, in the order of its lines. */
function toActionsByPath(actions: readonly Action[]): Map<string, Action[]> {
  const rows = actions.flatMap((action) => action.history.map(({ path, place }) => ({ action, path, place })))
  rows.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
  return gather(rows.map(({ path, action }) => [path, action]))
}

/** Address of the page of each action with a number, by number, by address of its series. */
function toActionsByNumber(actions: readonly Action[]): Map<string, Map<number, string>> {
  const numbered = Map.groupBy(
    actions.filter(({ number }) => number !== null),
    ({ series }) => series,
  )
  return new Map(
    [...numbered].map(([series, own]) => [series, new Map(own.map(({ number, url }) => [number ?? 0, url]))]),
  )
}

/** Tell who the owners of each action are, by id of the action: those whom the last meeting that names owners names. */
function toOwners(
  actions: readonly Action[],
  byPath: ReadonlyMap<string, DocumentRecord>,
  personAt: People['personAt'],
): Map<string, Owner[]> {
  return new Map(
    actions.map(({ id, owners, history }) => {
      const path = history.findLast((row) => row.owners.length > 0)?.path ?? ''
      const find = toSpeakerFinder(byPath.get(path)?.attendance.attendees ?? [])
      return [id, owners.map((name) => ({ name, person: personAt(path, find(`${name}: `)?.attendee.name ?? name) }))]
    }),
  )
}

/** List the actions of each person, by id of the person. */
function toActionsByPerson(
  actions: readonly Action[],
  owners: ReadonlyMap<string, readonly Owner[]>,
): Map<string, Action[]> {
  return gather(
    actions.flatMap((action) =>
      (owners.get(action.id) ?? []).flatMap(({ person }) => (person ? [[person.id, action] as const] : [])),
    ),
  )
}
