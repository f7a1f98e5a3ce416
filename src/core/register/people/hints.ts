import type { Place } from '../../read/message.ts'
import { byCodeUnit } from '../../text/compare.ts'
import { areNear, canStandFor, type SpeltName, toSpeltName } from './names.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { PersonSetting } from '../../records/people-settings.ts'
import type { Person } from './person.ts'

/** A spelling that may be somebody who is known by another, and where it stands first. */
export interface PersonHint {
  spelling: string
  /** Names it may stand for. */
  candidates: string[]
  path: string
  place: Place
}

/** A person as one series knows them. */
interface Known {
  person: Person
  name: SpeltName
  paths: ReadonlySet<string>
}

/**
 * Find people of one series who may be one: a first name with a full name, letters that fit several names, a slip of the pen.
 * Nobody is suspected who is listed beside the other, or whom `people.yaml` lists.
 */
function toPersonHints(
  persons: readonly Person[],
  scopeOf: (path: string) => string,
  isListed: (person: Person) => boolean,
): PersonHint[] {
  const scopes = new Map<string, Map<Person, Set<string>>>()
  for (const person of persons) {
    for (const { path } of person.attended) {
      const scope = scopeOf(path)
      const members = scopes.get(scope) ?? new Map<Person, Set<string>>()
      scopes.set(scope, members)
      members.set(person, (members.get(person) ?? new Set()).add(path))
    }
  }
  return [...scopes]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([, members]) => {
      const known = [...members].map(([person, paths]): Known => ({ person, name: toSpeltName(person.name), paths }))
      return scopeHints(known, isListed)
    })
}

/** The same for all people of a record; nobody is suspected whom `people.yaml` lists beside the other. */
export function findPersonHints(
  persons: readonly Person[],
  byPath: ReadonlyMap<string, DocumentRecord>,
  settings: readonly PersonSetting[],
): PersonHint[] {
  const listed = new Set(settings.flatMap(({ name, initials }) => [name, initials ?? name]))
  const seriesOf = (path: string): string => `${byPath.get(path)?.kind}/${byPath.get(path)?.series}`
  return toPersonHints(persons, seriesOf, ({ name }) => listed.has(name))
}

/** How many people of one series share a name before it tells nothing about any of them. */
const tooMany = 60

function toGroups(known: readonly Known[], nameOf: (one: Known) => string): Map<string, Known[]> {
  return new Map([...Map.groupBy(known, nameOf)].filter(([name, group]) => name !== '' && group.length <= tooMany))
}

function scopeHints(known: readonly Known[], isListed: (person: Person) => boolean): PersonHint[] {
  const byFirst = toGroups(known, ({ name }) => name.first)
  const byLast = toGroups(known, ({ name }) => name.last)
  return known.flatMap((one) => {
    const { first, last, form } = one.name
    const neighbours = new Set([
      ...(byFirst.get(first) ?? []),
      ...(byLast.get(form === 'single' ? first : last) ?? []),
      ...(byLast.get(first) ?? []),
      ...(byFirst.get(last) ?? []),
    ])
    const candidates = [...neighbours].filter(
      (other) =>
        other !== one &&
        mayBe(one, other) &&
        !areTogether(one, other) &&
        !(isListed(one.person) && isListed(other.person)),
    )
    const at = one.person.attended.find(({ path }) => one.paths.has(path))
    if (candidates.length === 0 || !at) return []
    return [
      {
        spelling: at.spelling,
        candidates: candidates.map(({ person }) => person.name).sort(byCodeUnit),
        path: at.path,
        place: at.place,
      },
    ]
  })
}

/** Whether one may be a shorter or mistaken spelling of the other; of two like ones the rarer is the mistake. */
function mayBe(one: Known, other: Known): boolean {
  // Few are called by their last name alone; where that is usual, the rarer full name holds a slip.
  const isLastName = other.name.last === one.name.first && one.paths.size <= other.paths.size
  if (one.name.form === 'single')
    return other.name.form !== 'single' && (other.name.first === one.name.first || isLastName)
  if (canStandFor(one.name, other.name)) return true
  const isRarer =
    one.paths.size < other.paths.size || (one.paths.size === other.paths.size && one.person.id > other.person.id)
  return isRarer && areNear(one.name, other.name)
}

function areTogether(a: Known, b: Known): boolean {
  return [...a.paths].some((path) => b.paths.has(path))
}
