import { isThere } from '../../core/parse/attendance/presence.ts'
import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import { addDays } from '../../core/parse/dates/planned-date.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { once } from '../../core/records/once.ts'
import type { Person } from '../../core/register/people/person.ts'
import { isHeld } from '../../core/register/places/meetings.ts'

/** Somebody whose meetings a feed tells of. */
export interface Followed {
  person: Person
  /** What they were at. */
  documents: DocumentRecord[]
}

/** How long before the newest document somebody must have been seen, in days: of others nothing new will come. */
const lately = 366
/** Whoever came once may never come again. */
const fewest = 2

/** List the people who can be followed: they came more than once, the last time within a year of the newest document. */
export const toFollowed: (book: Book) => Followed[] = once((book) => {
  const held = book.documents.filter((document) => document.date !== null && isHeld(document, book.today))
  const days = held.map(({ date }) => firstDay(date ?? '')).sort()
  const newest = days.at(-1)
  if (book.origin === null || newest === undefined) return []
  const since = addDays(newest, -lately)
  return book.people.all.flatMap((person) => {
    const paths = person.attended.filter(isThere)
    const documents = paths.flatMap(({ path }) => book.byPath.get(path) ?? []).filter((one) => isHeld(one, book.today))
    const isLate = documents.some(({ date }) => date !== null && firstDay(date) >= since)
    return documents.length >= fewest && isLate ? [{ person, documents }] : []
  })
})

/** Where the search finds the feed of a person: a name and an address a line. */
export const peopleFile = 'pagefind/people.txt'

/** Write that file; `null` where nobody can be followed. */
export function writePeopleFile(book: Book, toHref: (address: string) => string): string | null {
  const lines = toFollowed(book).map(({ person }) => `${person.name}\t${toHref(`${person.url}feed.xml`)}\n`)
  return lines.length === 0 ? null : lines.join('')
}
