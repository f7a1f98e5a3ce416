import type { Book } from '../../../book.ts'
import type { PersonSetting } from '../../../records/people-settings.ts'
import type { Words } from '../../../words/index.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { toNote, toSpot, toWords } from '../words.ts'
import { sayPeopleChanges } from './people-list.ts'

/**
 * Tell which settings are others: what a page is called or where it is published stands nowhere else.
 * `people` is what `people.yaml` was, where it was another: both records are compiled with that of today. Where pages are
 * `hidden` now, a series that is set no more may be private, and is not named.
 */
export function toSettingChanges(
  before: Book,
  after: Book,
  { people, hidden }: { people: readonly PersonSetting[] | null; hidden: number },
): NewsGroup[] {
  const others = toOthers('', before.settings, after.settings).filter(
    ({ key, is }) => hidden === 0 || is !== undefined || !/^series\.[^.]+$/.test(key),
  )
  const items = [
    ...(others.length === 0 ? [] : [tell(after, others)]),
    ...(people === null ? [] : [tellPeople(after, people)]),
  ]
  return [toGroup(after.words, 'settings-changed', items)]
}

function tell({ lookup, words }: Book, others: readonly Other[]): NewsItem {
  const path = 'site.yaml'
  const [first] = others
  const spot = first === undefined ? { path, line: 1 } : toSpot({ path, place: lookup.placeOf(path, first.key) })
  return { text: path, note: toNote(others.map((other) => sayOther(other, words)).join('; ')), url: null, ...spot }
}

/** `accent: #1d4f8a, was #8a2f1d`, `exclude: drafts, old`; of what is gone `–, was …`; of what is more than words the key alone. */
function sayOther({ key, was, is }: Other, { news }: Words): string {
  const [before, now] = [sayValue(was), sayValue(is)]
  if (now === null) return key
  return `${key}: ${before === null || before === '–' ? now : news.stoodAs(now, before)}`
}

function sayValue(value: unknown): string | null {
  if (value === undefined || value === null) return '–'
  if (isPlain(value)) return toWords(String(value))
  return Array.isArray(value) && value.every(isPlain) ? toWords(value.length === 0 ? '–' : value.join(', ')) : null
}

function tellPeople(after: Book, people: readonly PersonSetting[]): NewsItem {
  const said = sayPeopleChanges(people, after.people.settings, after.words)
  return { text: 'people.yaml', note: toNote(...said), url: null, path: 'people.yaml', line: 1 }
}

/** A setting that is another, by its key: `accent`, `series.ops.title`. */
interface Other {
  key: string
  was: unknown
  is: unknown
}

function toOthers(key: string, was: unknown, is: unknown): Other[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return []
  if (!isTable(was) || !isTable(is)) return [{ key, was, is }]
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  return names.flatMap((name) => toOthers(key === '' ? name : `${key}.${name}`, was[name], is[name]))
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
