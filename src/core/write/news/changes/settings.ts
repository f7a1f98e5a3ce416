import type { Book } from '../../../book.ts'
import type { PersonSetting } from '../../../records/people-settings.ts'
import type { Settings } from '../../../records/settings.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { toNote, toSpot } from '../words.ts'
import { sayPeopleChanges } from './people-list.ts'

/**
 * Tell which settings are others, by their keys: what a page is called or where it is published stands nowhere else.
 * `people` is what `people.yaml` was, where it was another: both records are compiled with that of today.
 */
export function toSettingChanges(before: Book, after: Book, people: readonly PersonSetting[] | null): NewsGroup[] {
  const keys = toOtherKeys(before.settings, after.settings)
  const items = [
    ...(keys.length === 0 ? [] : [tell(after, 'site.yaml', keys)]),
    ...(people === null ? [] : [tellPeople(after, people)]),
  ]
  return [toGroup(after.words, 'settings-changed', items)]
}

function tell({ lookup }: Book, path: string, keys: readonly string[]): NewsItem {
  const [first] = keys
  const spot = first === undefined ? { path, line: 1 } : toSpot({ path, place: lookup.placeOf(path, first) })
  return { text: path, note: toNote(keys.join(', ')), url: null, ...spot }
}

function tellPeople(after: Book, people: readonly PersonSetting[]): NewsItem {
  const said = sayPeopleChanges(people, after.people.settings, after.words)
  return { text: 'people.yaml', note: toNote(...said), url: null, path: 'people.yaml', line: 1 }
}

/** `name`; of what is set for each series or the like the one that is another: `series.ops`. */
function toOtherKeys(was: Settings, is: Settings): string[] {
  const earlier = new Map<string, unknown>(Object.entries(was))
  return Object.entries(is).flatMap(([key, value]: [string, unknown]) => {
    const old = earlier.get(key)
    if (isSame(old, value)) return []
    return isTable(old) && isTable(value) ? toOtherNames(old, value).map((name) => `${key}.${name}`) : [key]
  })
}

function toOtherNames(was: Record<string, unknown>, is: Record<string, unknown>): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => !isSame(was[name], is[name]))
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
