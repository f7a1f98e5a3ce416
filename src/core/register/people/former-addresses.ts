import { toSlug } from '../../records/slug.ts'
import type { Redirect } from '../places/redirects.ts'
import type { Merges } from './joins.ts'
import type { Person } from './person.ts'
import { mostWritten, type Spelling } from './spellings.ts'

/**
 * The addresses that people had before `people.yaml` named a spelling of theirs: each leads to theirs, unless it is that of
 * somebody, or may have been that of another.
 */
export function toFormerAddresses(
  spellings: ReadonlyMap<string, Spelling>,
  merges: Merges,
  personOf: ReadonlyMap<string, Person>,
): Redirect[] {
  const taken = new Set([...personOf.values()].map(({ url }) => url))
  const found = merges.flatMap(({ key, by }): Redirect[] => {
    const [spelling, person] = [spellings.get(key), personOf.get(key)]
    if (by !== 'people.yaml' || !spelling || !person) return []
    const from = `/people/${toAlone(spelling)}/`
    return taken.has(from) ? [] : [{ from, to: person.url }]
  })
  return [...Map.groupBy(found, ({ from }) => from).values()].flatMap((own) => {
    const [first] = own
    return first && own.every(({ to }) => to === first.to) ? [first] : []
  })
}

/** The id that a spelling has where nobody says whose it is. */
function toAlone({ written, scope }: Spelling): string {
  const series = scope?.split('/')[1] ?? ''
  return [toSlug(mostWritten(written)) || 'person', series].filter(Boolean).join('-')
}
