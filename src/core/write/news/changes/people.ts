import type { Book } from '../../../book.ts'
import { isThere } from '../../../parse/attendance/presence.ts'
import type { Person } from '../../../register/people/person.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nowhere, toNote, toSpot } from '../words.ts'

/** Tell who is listed for the first time, under no spelling known until then, and who is listed nowhere any more. */
export function toPeopleChanges(before: Book, after: Book): NewsGroup[] {
  const come = notIn(after, before).map(({ name, url, organisation, attended, attended: [first] }): NewsItem => ({
    text: name,
    note: toNote(organisation, attended.some(isThere) ? null : after.words.news.onlyNamed),
    url,
    ...(first ? toSpot(first) : nowhere),
  }))
  const gone = notIn(before, after).map(({ name, organisation }): NewsItem => ({
    text: name,
    note: organisation,
    url: null,
    ...nowhere,
  }))
  return [toGroup(after.words, 'people-new', come), toGroup(after.words, 'people-gone', gone)]
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
