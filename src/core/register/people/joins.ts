import type { PersonSetting } from '../../records/people-settings.ts'
import { lettersOf } from '../../text/fold.ts'
import { gather } from '../../text/gather.ts'
import { type Identity, isSetting, settingRoot } from './identity.ts'
import { areAlike, canStandFor } from './names.ts'
import type { Merge } from './person.ts'
import { areTogether, byWeight, mostWritten, type Spelling } from './spellings.ts'

/** What has been joined, with the key of the spelling. */
export type Merges = (Merge & { key: string })[]

/** What `people.yaml` says goes before anything inferred. */
export function joinSettings(
  spellings: ReadonlyMap<string, Spelling>,
  settings: readonly PersonSetting[],
  identity: Identity,
  merges: Merges,
): void {
  const owners = new Map<string, number>()
  settings.forEach((person, index) => {
    // Somebody listed by initials has no other spelling left by the time that documents are read.
    const names =
      person.listAs === 'initials'
        ? [person.initials ?? '']
        : [person.name, ...person.spellings, ...(person.initials ? [person.initials] : [])]
    for (const name of names) owners.set(lettersOf(name), owners.get(lettersOf(name)) ?? index)
  })
  for (const { key, name, written } of spellings.values()) {
    const owner = owners.get(name.folded)
    if (owner === undefined) continue
    const person = settings[owner]
    identity.join(key, settingRoot(owner))
    if (person && person.listAs === 'name' && lettersOf(person.name) !== name.folded)
      merges.push({ key, spelling: mostWritten(written), name: person.name, by: 'people.yaml' })
  }
}

/** A handle is one person's, if the names it comes with are alike; a name that is a handle is whoever has it. */
export function joinHandles(spellings: ReadonlyMap<string, Spelling>, identity: Identity, merges: Merges): void {
  const holders = [...spellings.values()].flatMap((spelling) =>
    spelling.sightings.flatMap(({ attendee: { handle } }) =>
      handle === null ? [] : [[handle.toLowerCase(), spelling] as const],
    ),
  )
  for (const [handle, group] of gather(holders)) {
    const [main, ...others] = group.sort(byWeight)
    for (const other of others) {
      if (!main || identity.of(main.key) === identity.of(other.key)) continue
      const isHandle = other.name.folded === lettersOf(handle)
      if (!isHandle && !areAlike(main.name, other.name, mostWritten(main.written), mostWritten(other.written))) continue
      if (isSetting(identity.of(main.key)) && isSetting(identity.of(other.key))) continue
      join(identity, other, main)
      merges.push({
        key: other.key,
        spelling: mostWritten(other.written),
        name: mostWritten(main.written),
        by: 'handle',
      })
    }
  }
}

/** Join so that a root of `people.yaml` stays one. */
function join(identity: Identity, other: Spelling, main: Spelling): void {
  if (isSetting(identity.of(other.key))) identity.join(main.key, other.key)
  else identity.join(other.key, main.key)
}

/** A shortened name is the one person of its series whom it fits, unless the two are listed side by side. */
export function joinLetters(spellings: ReadonlyMap<string, Spelling>, identity: Identity, merges: Merges): void {
  const candidates = toCandidates(spellings)
  for (const spelling of spellings.values()) {
    if (isSetting(identity.of(spelling.key))) continue
    const fitting = candidates(spelling)
    const roots = new Set(fitting.map(({ key }) => identity.of(key)))
    const [main] = [...fitting].sort(byWeight)
    if (
      !main ||
      roots.size !== 1 ||
      roots.has(identity.of(spelling.key)) ||
      fitting.some((other) => areTogether(spelling, other))
    )
      continue
    identity.join(spelling.key, main.key)
    merges.push({
      key: spelling.key,
      spelling: mostWritten(spelling.written),
      name: mostWritten(main.written),
      by: 'letters',
    })
  }
}

/** Find the full names of its series that a shortened one can stand for. */
function toCandidates(spellings: ReadonlyMap<string, Spelling>): (short: Spelling) => Spelling[] {
  const full = gather(
    [...spellings.values()]
      .filter(({ name }) => name.form === 'full')
      .flatMap((spelling) =>
        [...spelling.scopes].flatMap((scope) => [
          [`${scope} first ${spelling.name.first}`, spelling] as const,
          [`${scope} last ${spelling.name.last}`, spelling] as const,
        ]),
      ),
  )
  return (short) => {
    const { form, first, last, middle } = short.name
    // A whole name stands for itself, unless a letter stands for a part of it.
    if (form === 'single' || (form === 'full' && !middle.some((word) => word.length === 1))) return []
    const found = [...short.scopes].flatMap(
      (scope) => full.get(form === 'first letter' ? `${scope} last ${last}` : `${scope} first ${first}`) ?? [],
    )
    return [...new Set(found)].filter((other) => other !== short && canStandFor(short.name, other.name))
  }
}
