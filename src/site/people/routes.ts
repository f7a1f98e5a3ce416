import type { Book } from '../../core/book.ts'
import { folderOf } from '../../core/records/kinds.ts'
import { type Route, toRoute, type View } from '../route.ts'
import { toOrganisation, toOrganisationsView, toPeopleView } from './people.ts'
import { toFollowed } from './followed.ts'
import { toPerson } from './person.ts'
import { toPlain } from '../../core/words/sentence.ts'
import { turnoutAddress, toTurnoutView } from './turnout.ts'

/** List the pages of people: all of them, a page for each, and the same for organisations. */
export function peopleRoutes(book: Book): Route[] {
  const { all, organisations } = book.people
  if (all.length === 0) return []
  const known = { noindex: book.settings.noindex, section: 'people' }
  const route = (address: string, title: string, toView: () => View, hasFeed = false): Route =>
    toRoute(book, { ...known, address, hasFeed }, toView, () => ({ title }))
  const followed = new Set(toFollowed(book).map(({ person }) => person))
  return [
    route('/people/', book.words.lists.people, () => toPeopleView(book)),
    ...all.map((person) => route(person.url, person.name, () => toPerson(book, person), followed.has(person))),
    ...(organisations.length > 0
      ? [route('/organisations/', book.words.lists.organisations, () => toOrganisationsView(book))]
      : []),
    ...turnoutRoutes(book),
    ...organisations.map((one) => route(one.url, one.name, () => toOrganisation(book, one))),
  ]
}

/** The attendance of each series over time. */
function turnoutRoutes(book: Book): Route[] {
  return book.series.flatMap((series) => {
    const address = turnoutAddress(book, series)
    const known = { noindex: series.noindex, section: folderOf[series.kind] }
    return address === null
      ? []
      : [
          toRoute(
            book,
            { ...known, address },
            () => toTurnoutView(book, series),
            ({ title, sentence }) => ({ title, description: toPlain(sentence), evidence: [] }),
          ),
        ]
  })
}
