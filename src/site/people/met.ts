import { isThere } from '../../core/parse/attendance/presence.ts'
import type { Book } from '../../core/book.ts'
import { gather } from '../../core/text/gather.ts'
import { once } from '../../core/records/once.ts'
import type { Person } from '../../core/register/people/person.ts'
import { toHref } from '../record/shell.ts'

/** Somebody who was met, and at how many meetings. */
export interface MetEntry {
  text: string
  href: string
  note: string
}

/** The most who are named. */
const shownMet = 6

/** Everybody who was at a meeting, by its path. */
const presentAt = once((book: Book) =>
  gather(
    book.people.all.flatMap((person) => person.attended.filter(isThere).map(({ path }) => [path, person] as const)),
  ),
)

/** Those who were at most of the same meetings. */
export function toMet(book: Book, person: Person): MetEntry[] {
  const paths = new Set(person.attended.filter(isThere).map(({ path }) => path))
  const others = [...paths].flatMap((path) => presentAt(book).get(path) ?? []).filter((one) => one !== person)
  return [...Map.groupBy(others, (one) => one)]
    .map(([other, { length: times }]) => ({ other, times }))
    .filter(({ times }) => times > 1)
    .sort((a, b) => b.times - a.times || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, shownMet)
    .map(({ other, times }) => ({
      text: other.name,
      href: toHref(book, other.url),
      note: book.words.persons.meetings(times),
    }))
}
