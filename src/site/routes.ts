import type { Book } from '../core/book.ts'
import { once } from '../core/records/once.ts'
import { actionRoutes } from './actions/routes.ts'
import { decisionRoutes } from './decisions/routes.ts'
import {
  comparedRoutes,
  documentRoutes,
  historyRoutes,
  kindRoutes,
  latestRoutes,
  seriesRoutes,
  yearTextRoutes,
} from './documents/routes.ts'
import { incidentRoutes } from './incidents/routes.ts'
import { numberRoutes } from './metrics/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { periodRoutes } from './periods/routes.ts'
import { recordRoutes } from './record/routes.ts'
import { hasRegisters } from './record/destinations.ts'
import { releaseRoutes, roadmapRoutes } from './releases/routes.ts'
import type { Route } from './route.ts'

const routesByAddress = once((book: Book) => new Map(toRoutes(book).map((route) => [route.address, route])))

/** The page at an address below the base, of a Book that is asked for one after the other. */
export function findRoute(book: Book, address: string): Route | undefined {
  return routesByAddress(book).get(address)
}

/** List every page of the site. */
export function toRoutes(book: Book): Route[] {
  return [
    ...recordRoutes(book),
    ...kindRoutes(book),
    ...seriesRoutes(book),
    ...yearTextRoutes(book),
    ...numberRoutes(book),
    ...roadmapRoutes(book),
    ...releaseRoutes(book),
    ...registerRoutes(book),
    ...peopleRoutes(book),
    ...documentRoutes(book),
    ...comparedRoutes(book),
    ...historyRoutes(book),
  ]
}

/** The registers that are made from minutes and reports: a record without either has none. */
function registerRoutes(book: Book): Route[] {
  if (!hasRegisters(book) && book.decisions.length === 0) return []
  return [
    ...actionRoutes(book),
    ...periodRoutes(book),
    ...incidentRoutes(book),
    ...decisionRoutes(book),
    ...latestRoutes(book),
  ]
}
