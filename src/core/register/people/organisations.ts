import { isThere } from '../../parse/attendance/presence.ts'
import { byCodeUnit } from '../../text/compare.ts'
import { takeName, toSlug } from '../../records/slug.ts'
import type { Person } from './person.ts'
import { lettersOf } from '../../text/fold.ts'
import { toUsualOrganisations } from './usual-organisation.ts'

/** A body that people of the record come from, as attendance lists or `people.yaml` say. */
export interface Organisation {
  /** Last part of the address. */
  id: string
  url: string
  name: string
  /** Ids of its people. */
  people: string[]
  /** Paths of the meetings at which somebody came from it. */
  meetings: string[]
}

/** An organisation while it grows. */
interface Growing {
  /** Spellings, with how often each is used. */
  names: Map<string, number>
  people: Set<string>
  meetings: Set<string>
}

/** Gather people by organisation; spellings that differ only in case, accents and signs are one. Sorted by id. */
export function toOrganisations(persons: readonly Person[]): Organisation[] {
  const taken = new Map<string, number>()
  return [...gather(persons)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, { names, people, meetings }]) => {
      const name = [...names].sort(([a, times], [b, often]) => often - times || byCodeUnit(a, b))[0]?.[0] ?? ''
      const id = takeName(toSlug(name) || 'organisation', taken)
      return {
        id,
        url: `/organisations/${id}/`,
        name,
        people: [...people].sort(byCodeUnit),
        meetings: [...meetings].sort(byCodeUnit),
      }
    })
    .sort((a, b) => byCodeUnit(a.id, b.id))
}

/**
 * By folded name: who comes from there now or usually came, and the meetings at which somebody was there for it. What nobody
 * usually comes from is none: a bracket that one meeting of many has behind a name.
 */
function gather(persons: readonly Person[]): Map<string, Growing> {
  const found = new Map<string, Growing>()
  const alone = toAlone(persons)
  const begin = (body: string): Growing => {
    const known = found.get(lettersOf(body)) ?? { names: new Map(), people: new Set(), meetings: new Set() }
    found.set(lettersOf(body), known)
    return known
  }
  for (const { id, organisation, attended } of persons) {
    const usual = toUsualOrganisations(attended)
    const then = attended.map((one) => one.organisation).filter((one) => one !== null && usual.has(lettersOf(one)))
    for (const name of [organisation, ...then])
      for (const body of name === null ? [] : toBodies(name, alone)) count(begin(body), body).people.add(id)
  }
  for (const { organisation: then, path } of persons.flatMap(({ attended }) => attended.filter(isThere))) {
    if (then === null) continue
    for (const body of toBodies(then, alone)) found.get(lettersOf(body))?.meetings.add(path)
  }
  return found
}

/** Count one more use of a spelling. */
function count(growing: Growing, spelling: string): Growing {
  growing.names.set(spelling, (growing.names.get(spelling) ?? 0) + 1)
  return growing
}

/** The folded names of all that somebody is said to come from. */
function toAlone(persons: readonly Person[]): ReadonlySet<string> {
  const names = persons.flatMap(({ organisation, attended }) => [
    organisation,
    ...attended.map((one) => one.organisation),
  ])
  return new Set(names.flatMap((name) => (name === null ? [] : lettersOf(name))))
}

/** `CMS, Sherpa` → those of the two that others come from alone; else it is one name: `University of California, Davis`. */
function toBodies(name: string, alone: ReadonlySet<string>): string[] {
  const known = name.split(', ').filter((part) => alone.has(lettersOf(part)))
  return known.length > 0 ? known : [name]
}
