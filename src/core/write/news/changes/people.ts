import type { Book } from '../../../book.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nowhere, toSpot } from '../words.ts'

/** Tell who is listed for the first time, under no spelling known until then. */
export function toPeopleChanges(before: Book, after: Book): NewsGroup[] {
  const known = new Set(
    before.people.all.flatMap(({ id, name, spellings }) => [id, ...[name, ...spellings].map(toKey)]),
  )
  const items = after.people.all
    .filter(({ id, name, spellings }) => ![id, ...[name, ...spellings].map(toKey)].some((key) => known.has(key)))
    .map(({ name, url, organisation, attended: [first] }): NewsItem => ({
      text: name,
      note: organisation,
      url,
      ...(first ? toSpot(first) : nowhere),
    }))
  return [toGroup(after.words, 'people-new', items)]
}

/** Apart from the ids of people, which have no capital. */
function toKey(name: string): string {
  return `=${name.toLowerCase()}`
}
