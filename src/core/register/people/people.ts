import type { DocumentRecord } from '../../records/document.ts'
import type { PersonSetting } from '../../records/people-settings.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { Redirect } from '../places/redirects.ts'
import { toFormerAddresses } from './former-addresses.ts'
import { Identity } from './identity.ts'
import { joinHandles, joinLetters, joinSettings, type Merges } from './joins.ts'
import { type SpeltName, toSpeltName } from './names.ts'
import type { Person } from './person.ts'
import { keyOf, toSpellings } from './spellings.ts'
import { toIds, toPerson } from './to-person.ts'

/** People, and who each line of an attendance is. */
export interface People {
  /** Sorted by id. */
  persons: Person[]
  /** The person listed under a name in the document at a path. */
  personAt: (path: string, name: string) => Person | null
  /** The addresses that they had before `people.yaml` said whose a spelling is. */
  redirects: Redirect[]
}

/**
 * Tell who is who. Spellings are one person where they differ only in case, accents and signs, where `people.yaml` says so,
 * where a handle says so, or where a series has one person whom a shortened name fits and who is never listed beside it.
 */
export function toPeople(documents: readonly DocumentRecord[], settings: readonly PersonSetting[]): People {
  const spellings = toSpellings(documents)
  const identity = new Identity()
  const merges: Merges = []
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
    redirects: toFormerAddresses(spellings, merges, byKey),
  }
}
