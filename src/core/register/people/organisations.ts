import { byCodeUnit } from '../../text/compare.ts'
import { toSlug } from '../../records/slug.ts'
import type { Person } from './person.ts'
import { foldLetters } from '../../text/fold.ts'

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

/** Gather people by organisation; spellings that differ only in case, accents and signs are one. Sorted by id. */
export function toOrganisations(persons: readonly Person[]): Organisation[] {
  const found = new Map<string, { names: Map<string, number>; people: Set<string>; meetings: Set<string> }>()
  const at = (name: string): { names: Map<string, number>; people: Set<string>; meetings: Set<string> } => {
    const key = foldLetters(name)
    const known = found.get(key) ?? {
      names: new Map<string, number>(),
      people: new Set<string>(),
      meetings: new Set<string>(),
    }
    known.names.set(name, (known.names.get(name) ?? 0) + 1)
    found.set(key, known)
    return known
  }
  for (const { id, organisation, attended } of persons) {
    if (organisation !== null) at(organisation).people.add(id)
    for (const { organisation: then, path, presence } of attended) {
      if (then === null) continue
      const known = at(then)
      known.people.add(id)
      if (presence === 'present' || presence === 'guest') known.meetings.add(path)
    }
  }
  const taken = new Set<string>()
  return [...found]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, { names, people, meetings }]) => {
      const name = [...names].sort(([a, times], [b, often]) => often - times || byCodeUnit(a, b))[0]?.[0] ?? ''
      const wanted = toSlug(name) || 'organisation'
      let id = wanted
      for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`
      taken.add(id)
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
