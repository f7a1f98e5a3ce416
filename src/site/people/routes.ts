import type { Book } from '../../core/book.ts'
import { type Route, toRoute, type View } from '../route.ts'
import { toOrganisation, toOrganisationsView, toPeopleView } from './people.ts'
import { toPerson } from './person.ts'

/** List the pages of people: all of them, a page for each, and the same for organisations. */
export function peopleRoutes(book: Book): Route[] {
  const { all, organisations } = book.people
  if (all.length === 0) return []
  const known = { noindex: book.settings.noindex, section: 'people' }
  const route = (address: string, title: string, toView: () => View): Route =>
    toRoute(book, { ...known, address }, toView, () => ({ title }))
  return [
    route('/people/', 'People', () => toPeopleView(book)),
    ...all.map((person) => route(person.url, person.name, () => toPerson(book, person))),
    ...(organisations.length > 0 ? [route('/organisations/', 'Organisations', () => toOrganisationsView(book))] : []),
    ...organisations.map((one) => route(one.url, one.name, () => toOrganisation(book, one))),
  ]
}
