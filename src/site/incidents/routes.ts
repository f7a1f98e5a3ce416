import type { Book } from '../../core/book.ts'
import { type Route, toRoute } from '../route.ts'
import { incidentsAddress, toIncidentsView } from './incidents.ts'

/** List the page of incidents. */
export function incidentRoutes(book: Book): Route[] {
  const known = { address: incidentsAddress, noindex: book.settings.noindex, section: 'incidents' }
  return [
    toRoute(
      book,
      known,
      () => toIncidentsView(book),
      () => ({ title: book.words.incidents.title, evidence: [] }),
    ),
  ]
}
