import type { Presence } from '../../parse/attendance/labels.ts'
import type { Attendee } from '../../parse/attendance/attendee.ts'
import type { Place } from '../../read/message.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { PersonSetting } from '../../records/settings.ts'
import { toSlug } from '../../records/slug.ts'
import { areAlike, canStandFor, type SpeltName, toSpeltName } from './names.ts'
import { foldLetters } from '../../text/fold.ts'
import { byDate } from '../places/series.ts'

/** One meeting that somebody attended or sent apologies to. */
export interface Attended {
  path: string
  presence: Presence
  role: string | null
  organisation: string | null
  /** The name as that meeting spells it. */
  spelling: string
  place: Place
}

/** Why two spellings are taken for one person. */
export interface Merge {
  spelling: string
  /** The name it stands for. */
  name: string
  /** Said so by `people.yaml`, by a handle of a code host, or because the series has one person whom the letters fit. */
  by: 'people.yaml' | 'handle' | 'letters'
}

/** Somebody who is listed in an attendance, under all spellings that are surely theirs. */
export interface Person {
  /** Last part of the address. */
  id: string
  /** Address below the base. */
  url: string
  /** Initials alone where the person asked not to be named. */
  name: string
  /** Address of the only series that knows the person where the name is no full one, else `null`. */
  series: string | null
  /** Other spellings, as documents write them. */
  spellings: string[]
  initials: string[]
  handles: string[]
  organisation: string | null
  /** Oldest first. */
  attended: Attended[]
  merges: Merge[]
}

/** People, and who each line of an attendance is. */
export interface People {
  /** Sorted by id. */
  persons: Person[]
  /** The person listed under a name in the document at a path. */
  personAt: (path: string, name: string) => Person | null
}

/** All sightings of one spelling: of a full name anywhere, of any other in one series. */
export interface Spelling {
  key: string
  name: SpeltName
  /** Series of minutes or reports, as `kind/series`, to which a short name is bound; `null` for a full name. */
  scope: string | null
  scopes: Set<string>
  /** Spelling → how often. */
  written: Map<string, number>
  sightings: { document: DocumentRecord; attendee: Attendee }[]
}

/**
 * Tell who is who. Spellings are one person where they differ only in case, accents and signs, where `people.yaml` says so,
 * where a handle says so, or where a series has one person whom a shortened name fits and who is never listed beside it.
 */
export function toPeople(documents: readonly DocumentRecord[], settings: readonly PersonSetting[]): People {
  const spellings = toSpellings(documents)
  const identity = new Identity()
  const merges: (Merge & { key: string })[] = []
  joinSettings(spellings, settings, identity, merges)
  joinHandles(spellings, identity, merges)
  joinLetters(spellings, identity, merges)
  const groups = Map.groupBy(spellings.values(), ({ key }) => identity.of(key))
  const persons = toIds([...groups].map(([root, members]) => toPerson(root, members, settings, merges)))
  const byKey = new Map(
    persons.flatMap((person) => (groups.get(person.root) ?? []).map(({ key }) => [key, person.person] as const)),
  )
  const byPath = new Map(documents.map((document) => [document.path, document]))
  const spelt = new Map<string, SpeltName>()
  const toSpelt = (name: string): SpeltName => {
    const known = spelt.get(name) ?? toSpeltName(name)
    spelt.set(name, known)
    return known
  }
  return {
    persons: persons.map(({ person }) => person).sort((a, b) => byCodeUnit(a.id, b.id)),
    personAt: (path, name) => {
      const document = byPath.get(path)
      return document ? (byKey.get(keyOf(document, toSpelt(name))) ?? null) : null
    },
  }
}

/** Group every line of every attendance by spelling. */
export function toSpellings(documents: readonly DocumentRecord[]): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>()
  for (const document of [...documents].sort(byDate)) {
    for (const attendee of document.attendance.attendees) {
      const name = toSpeltName(attendee.name)
      if (name.folded === '') continue
      const key = keyOf(document, name)
      const known = spellings.get(key) ?? {
        key,
        name,
        scope: name.form === 'full' ? null : scopeOf(document),
        scopes: new Set<string>(),
        written: new Map<string, number>(),
        sightings: [],
      }
      spellings.set(key, known)
      known.scopes.add(scopeOf(document))
      known.written.set(attendee.name, (known.written.get(attendee.name) ?? 0) + 1)
      known.sightings.push({ document, attendee })
    }
  }
  return spellings
}

function scopeOf({ kind, series }: DocumentRecord): string {
  return `${kind}/${series ?? ''}`
}

function keyOf(document: DocumentRecord, name: SpeltName): string {
  return name.form === 'full' ? name.folded : `${scopeOf(document)} ${name.folded}`
}

/** Which spellings are one: each has a root, and those of one person share it. */
class Identity {
  private readonly parents = new Map<string, string>()

  of(key: string): string {
    const parent = this.parents.get(key)
    if (parent === undefined || parent === key) return key
    const root = this.of(parent)
    this.parents.set(key, root)
    return root
  }

  join(key: string, root: string): void {
    this.parents.set(this.of(key), this.of(root))
  }
}

type Merges = (Merge & { key: string })[]

/** What `people.yaml` says goes before anything inferred. */
function joinSettings(
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
    for (const name of names) owners.set(foldLetters(name), owners.get(foldLetters(name)) ?? index)
  })
  for (const { key, name, written } of spellings.values()) {
    const owner = owners.get(name.folded)
    if (owner === undefined) continue
    const person = settings[owner]
    identity.join(key, settingRoot(owner))
    if (person && person.listAs === 'name' && foldLetters(person.name) !== name.folded)
      merges.push({ key, spelling: mostWritten(written), name: person.name, by: 'people.yaml' })
  }
}

function settingRoot(index: number): string {
  return `people.yaml ${index}`
}

/** A handle is one person's, if the names it comes with are alike; a name that is a handle is whoever has it. */
function joinHandles(spellings: ReadonlyMap<string, Spelling>, identity: Identity, merges: Merges): void {
  const holders = new Map<string, Set<Spelling>>()
  for (const spelling of spellings.values()) {
    for (const { attendee } of spelling.sightings) {
      if (attendee.handle === null) continue
      const handle = attendee.handle.toLowerCase()
      holders.set(handle, (holders.get(handle) ?? new Set()).add(spelling))
    }
  }
  for (const [handle, group] of holders) {
    const [main, ...others] = [...group].sort(byWeight)
    for (const other of others) {
      if (!main || identity.of(main.key) === identity.of(other.key)) continue
      const isHandle = other.name.folded === foldLetters(handle)
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

function isSetting(root: string): boolean {
  return root.startsWith('people.yaml ')
}

/** A shortened name is the one person of its series whom it fits, unless the two are listed side by side. */
function joinLetters(spellings: ReadonlyMap<string, Spelling>, identity: Identity, merges: Merges): void {
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
export function toCandidates(spellings: ReadonlyMap<string, Spelling>): (short: Spelling) => Spelling[] {
  const full = new Map<string, Spelling[]>()
  const add = (key: string, spelling: Spelling): void => {
    const known = full.get(key)
    if (known) known.push(spelling)
    else full.set(key, [spelling])
  }
  for (const spelling of spellings.values()) {
    if (spelling.name.form !== 'full') continue
    for (const scope of spelling.scopes) {
      add(`${scope} first ${spelling.name.first}`, spelling)
      add(`${scope} last ${spelling.name.last}`, spelling)
    }
  }
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

/** Whether some meeting lists both, each on a line of its own. */
export function areTogether(a: Spelling, b: Spelling): boolean {
  const paths = new Set(a.sightings.map(({ document }) => document.path))
  return b.sightings.some(({ document }) => paths.has(document.path))
}

/** More words first, then the more often written, then by key: what a person is called by. */
export function byWeight(a: Spelling, b: Spelling): number {
  const rank = ({ name }: Spelling): number => ['full', 'last letter', 'first letter', 'single'].indexOf(name.form)
  return rank(a) - rank(b) || b.sightings.length - a.sightings.length || byCodeUnit(a.key, b.key)
}

/** The spelling that is written most often, sooner one as names are written than one in capitals or small letters; of two, the first by code unit. */
export function mostWritten(written: ReadonlyMap<string, number>): string {
  const loudness = (name: string): number =>
    Number(/(?<!\p{L})(?:\p{Lu}{3,}|\p{Lu}+ \p{Lu}{2,})(?!\p{L})|^[^\p{Lu}]*$/u.test(name))
  return (
    [...written].sort(
      ([a, timesA], [b, timesB]) => loudness(a) - loudness(b) || timesB - timesA || byCodeUnit(a, b),
    )[0]?.[0] ?? ''
  )
}

/** A person without address yet, with the root of its spellings. */
interface Draft {
  root: string
  person: Person
}

function toPerson(
  root: string,
  members: readonly Spelling[],
  settings: readonly PersonSetting[],
  merges: Merges,
): Draft {
  const sorted = [...members].sort(byWeight)
  const [main] = sorted
  const setting = isSetting(root) ? settings[Number(root.split(' ')[1])] : undefined
  const given = setting?.listAs === 'initials' ? setting.initials : setting?.name
  const name = given ?? (main ? mostWritten(main.written) : '')
  const sightings = sorted.flatMap((spelling) => spelling.sightings).sort((a, b) => byDate(a.document, b.document))
  const keys = new Set(members.map(({ key }) => key))
  const unique = (values: (string | null)[]): string[] =>
    [...new Set(values.filter((value) => value !== null))].sort(byCodeUnit)
  const attended = toAttended(sightings)
  const spellings = unique(sorted.flatMap(({ written }) => [...written.keys()])).filter((spelling) => spelling !== name)
  return {
    root,
    person: {
      id: '',
      url: '',
      name,
      series: main?.scope != null && setting === undefined ? main.scope : null,
      spellings,
      initials: unique([
        ...(setting?.initials ? [setting.initials] : []),
        ...sightings.map(({ attendee }) => attendee.initials),
      ]),
      handles: [
        ...new Map(
          sightings.flatMap(({ attendee: { handle } }) =>
            handle === null ? [] : [[handle.toLowerCase(), handle] as const],
          ),
        ).values(),
      ].sort(byCodeUnit),
      organisation:
        setting?.organisation ?? attended.findLast(({ organisation }) => organisation !== null)?.organisation ?? null,
      attended,
      merges: merges
        .filter(({ key }) => keys.has(key))
        .map(({ spelling, name: of, by }) => ({ spelling, name: of, by })),
    },
  }
}

/** One entry a meeting: whoever is listed twice was there if one of the lines says so. */
function toAttended(sightings: Spelling['sightings']): Attended[] {
  const rank = (presence: Presence): number => ['present', 'guest', 'apologies', 'absent'].indexOf(presence)
  const byPath = new Map<string, Attended>()
  for (const { document, attendee } of sightings) {
    const known = byPath.get(document.path)
    if (known && rank(known.presence) <= rank(attendee.presence)) continue
    const { presence, role, organisation, name, place } = attendee
    byPath.set(document.path, { path: document.path, presence, role, organisation, spelling: name, place })
  }
  return [...byPath.values()]
}

/** Give everybody an address; a name that is no full one says its series, so that a namesake elsewhere changes nothing. */
function toIds(drafts: readonly Draft[]): Draft[] {
  const taken = new Set<string>()
  return [...drafts]
    .sort((a, b) => byCodeUnit(a.root, b.root))
    .map(({ root, person }) => {
      const series = person.series?.split('/')[1] ?? ''
      const wanted = [toSlug(person.name) || 'person', series].filter(Boolean).join('-')
      let id = wanted
      for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`
      taken.add(id)
      return { root, person: { ...person, id, url: `/people/${id}/` } }
    })
}
