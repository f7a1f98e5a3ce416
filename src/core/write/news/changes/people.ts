import type { Book } from '../../../book.ts'
import { isThere } from '../../../parse/attendance/presence.ts'
import { mayBeOne, toSpeltName } from '../../../register/people/names.ts'
import type { Person } from '../../../register/people/person.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nowhere, toNote, toSpot } from '../words.ts'
import { toPathsNow } from './compare-pages.ts'
import { foldMany, sayFormerAddress, tellKnown } from './known-people.ts'

/**
 * Tell who is listed for the first time, under no spelling known until then, who under another name, and who nowhere any more.
 * `whole` is the earlier record with the pages that are held back now: whom they list is not new. `listed` is the one with the
 * people that it listed itself.
 */
export function toPeopleChanges(
  before: Book,
  after: Book,
  { whole = before, listed = before }: { whole?: Book; listed?: Book } = {},
): NewsGroup[] {
  const { words } = after
  const gone = new Set(notIn(before, after))
  const pathNow = toPathsNow(before, after)
  const byPath = Map.groupBy(gone, ({ attended: [first] }) => pathNow(first?.path ?? ''))
  const renamed: NewsItem[] = []
  const come: NewsItem[] = []
  for (const person of notIn(after, whole)) {
    const near = person.attended.flatMap(({ path }) => byPath.get(path) ?? [])
    const was = near.find((one) => gone.has(one) && isSame(one, person, pathNow))
    if (was) gone.delete(was)
    if (was) renamed.push(tell(person, toNote(words.news.wasOf(was.name), sayFormerAddress(after, was, person))))
    else come.push(tell(person, person.attended.some(isThere) ? null : words.news.onlyNamed))
  }
  const left = [...gone].map(({ name, organisation }): NewsItem => ({
    text: name,
    note: organisation,
    url: null,
    ...nowhere,
  }))
  const known = tellKnown(listed, after)
  return [
    toGroup(words, 'people-new', come),
    toGroup(words, 'people-joined', known.joined),
    toGroup(words, 'people-parted', known.parted),
    toGroup(words, 'people-moved', known.moved),
    toGroup(words, 'people-renamed', foldMany([...known.renamed, ...renamed], words)),
    toGroup(words, 'people-gone', left),
  ]
}

function tell({ name, url, organisation, attended: [first] }: Person, note: string | null): NewsItem {
  return { text: name, note: toNote(organisation, note), url, ...(first ? toSpot(first) : nowhere) }
}

/** Whether all minutes that listed somebody list another now whose name may be a spelling of theirs: `Mia`, `Mia Berg`. */
function isSame(was: Person, is: Person, pathNow: (path: string) => string): boolean {
  const paths = new Set(is.attended.map(({ path }) => path))
  return (
    mayBeOne(toSpeltName(was.name), toSpeltName(is.name)) && was.attended.every(({ path }) => paths.has(pathNow(path)))
  )
}

function notIn({ people }: Book, other: Book): Person[] {
  const known = new Set(other.people.all.flatMap(toKeys))
  return people.all.filter((person) => !toKeys(person).some((key) => known.has(key)))
}

function toKeys({ id, name, spellings }: Person): string[] {
  return [id, ...[name, ...spellings].map(toKey)]
}

/** Apart from the ids of people, which have no capital. */
function toKey(name: string): string {
  return `=${name.toLowerCase()}`
}
