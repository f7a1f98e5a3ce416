import type { Presence } from '../../parse/attendance/presence.ts'
import type { PersonSetting } from '../../records/people-settings.ts'
import { takeName, toSlug } from '../../records/slug.ts'
import { byCodeUnit } from '../../text/compare.ts'
import { byDate } from '../places/series.ts'
import { isSetting } from './identity.ts'
import type { Merges } from './joins.ts'
import type { Attended, Person } from './person.ts'
import { toUsualOrganisation } from './usual-organisation.ts'
import { byWeight, mostWritten, type Spelling } from './spellings.ts'

/** A person without address yet, with the root of its spellings. */
export interface Draft {
  root: string
  person: Person
}

/** Make the person whose spellings share a root. */
export function toPerson(
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
  const attended = toAttended(sightings)
  const spellings = sorted.flatMap(({ written }) => [...written.keys()]).filter((spelling) => spelling !== name)
  return {
    root,
    person: {
      id: '',
      url: '',
      name,
      series: main?.scope != null && setting === undefined ? main.scope : null,
      spellings: sortOnce(spellings),
      initials: sortOnce([setting?.initials ?? null, ...sightings.map(({ attendee }) => attendee.initials)]),
      handles: toHandles(sightings),
      organisation: setting?.organisation ?? toUsualOrganisation(attended),
      attended,
      merges: merges
        .filter(({ key }) => keys.has(key))
        .map(({ spelling, name: of, by }) => ({ spelling, name: of, by })),
    },
  }
}

/** Each value once, sorted. */
function sortOnce(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort(byCodeUnit)
}

/** Each handle once, however it is cased; as written last. */
function toHandles(sightings: Spelling['sightings']): string[] {
  const handles = sightings.flatMap(({ attendee: { handle } }) => (handle === null ? [] : [handle]))
  return [...new Map(handles.map((handle) => [handle.toLowerCase(), handle])).values()].sort(byCodeUnit)
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
export function toIds(drafts: readonly Draft[]): Draft[] {
  const taken = new Map<string, number>()
  return [...drafts]
    .sort((a, b) => byCodeUnit(a.root, b.root))
    .map(({ root, person }) => {
      const series = person.series?.split('/')[1] ?? ''
      const wanted = [toSlug(person.name) || 'person', series].filter(Boolean).join('-')
      const id = takeName(wanted, taken)
      return { root, person: { ...person, id, url: `/people/${id}/` } }
    })
}
