import type { Book } from '../src/core/book.ts'
import { addDays } from '../src/core/parse/dates/planned-date.ts'
import type { Person } from '../src/core/register/people/person.ts'
import { toDigest } from '../src/core/write/news/digest/digest.ts'
import { compileRecord } from '../src/cli/record.ts'
import { toPerson } from '../src/site/people/person.ts'

/** What the digest of a week tells somebody and their page shows, as addresses. */
export interface ToldAndShown {
  name: string
  told: string[]
  shown: string[]
}

/** Hold the digest of the last week for everybody against their pages, on the day on which a record is looked at. */
export function compareDigests(book: Book): ToldAndShown[] {
  const from = addDays(book.today, -7)
  return book.people.all.map((person) => ({
    name: person.name,
    told: toldTo(book, person, from),
    shown: shownOn(book, person),
  }))
}

function toldTo(book: Book, person: Person, from: string): string[] {
  const { groups } = toDigest(book, { from, person, series: book.series })
  // What left a list is on none that the page shows.
  const listed = groups.filter(({ id }) => id.startsWith('actions-') && id !== 'actions-left')
  const actions = listed.flatMap(({ items }) => items)
  return actions.map(({ url }) => url ?? '').sort()
}

function shownOn(book: Book, person: Person): string[] {
  const entries = toPerson(book, person).actions.flatMap((list) => list.entries)
  return entries.map(({ href }) => href.slice(book.base.length - 1)).sort()
}

// npm run digests -- FOLDER DAY…: whether the digest of the week until each day tells everybody of a record the actions that
// their page shows on that day. Without days it takes four that lie far apart.
if (import.meta.main) {
  const [content, ...days] = process.argv.slice(2)
  if (content === undefined) throw new Error('give the folder of a record')
  for (const asOf of days.length > 0 ? days : toDays(content)) {
    const compared = compareDigests(compileRecord({ content, asOf, history: false }))
    const others = compared.filter(({ told, shown }) => told.join() !== shown.join())
    const actions = compared.reduce((sum, { told }) => sum + told.length, 0)
    console.log(`${asOf}  ${compared.length} people, ${actions} actions told, ${others.length} digests unlike the page`)
    for (const { name, told, shown } of others)
      console.log(`  ${name}: told ${told.join(' ')}; shown ${shown.join(' ')}`)
  }
}

/** Days after a meeting: at the end, and at a quarter, the half and three quarters of the way there. */
function toDays(content: string): string[] {
  const { documents } = compileRecord({ content, history: false })
  const days = documents.flatMap(({ date, kind }) =>
    (kind === 'minutes' || kind === 'report') && date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? [date] : [],
  )
  const sorted = days.sort()
  return [0.25, 0.5, 0.75, 1].flatMap((share) => {
    const day = sorted[Math.ceil(share * sorted.length) - 1]
    return day === undefined ? [] : [addDays(day, 1)]
  })
}
