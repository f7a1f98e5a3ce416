import type { Book } from '../core/book.ts'
import { capitalise } from '../core/register/places/series.ts'
import { toMeetings } from '../core/register/places/meetings.ts'
import { toAction } from './actions/action.ts'
import { toActionLists } from './actions/lists.ts'
import { toTitle } from './actions/rows.ts'
import { toDecision } from './decisions/decision.ts'
import { toDecisions, toDecisionsAddress, toSeriesDecisions } from './decisions/decisions.ts'
import { showDate } from './dates.ts'
import { periodAddress, toPeriod, toPeriods } from './periods/period.ts'
import { incidentsAddress, toIncidentsView } from './incidents/incidents.ts'
import { toLatest } from './documents/latest.ts'
import type { Route, View } from './route.ts'
import { hasRegisters, toShell } from './record/shell.ts'

/** List the pages of the registers that are made from minutes and reports: actions, decisions, what changed at the last meeting. */
export function toRegisterRoutes(book: Book): Route[] {
  if (!hasRegisters(book) && book.decisions.length === 0) return []
  const noindexOf = new Map(book.series.map(({ url, noindex }) => [url, noindex]))
  const decided = new Set(book.decisions.map(({ series }) => series))
  const route = (address: string, title: string, noindex: boolean, section: string, view: () => View): Route => ({
    address,
    noindex,
    make: () => ({ shell: toShell(book, { address, title, noindex, section }), view: view() }),
  })
  return [
    ...toActionLists(book).map(({ address, title, noindex, make }) => route(address, title, noindex, 'actions', make)),
    ...book.actions.all.map((action) =>
      route(action.url, toTitle(action, 80), noindexOf.get(action.series) ?? false, 'actions', () =>
        toAction(book, action),
      ),
    ),
    ...toPeriods(book).map((period) =>
      route(periodAddress(period), capitalise(showDate(period).text), book.settings.noindex, 'minutes', () =>
        toPeriod(book, period),
      ),
    ),
    route(incidentsAddress, 'Incidents and downtimes', book.settings.noindex, 'incidents', () => toIncidentsView(book)),
    route('/decisions/', 'Decisions', book.settings.noindex, 'decisions', () => toDecisions(book)),
    ...book.decisions.map((decision) =>
      route(
        decision.url,
        shorten(capitalise(decision.text)),
        decision.series === null
          ? (book.byPath.get(decision.path)?.noindex ?? false)
          : (noindexOf.get(decision.series) ?? false),
        'decisions',
        () => toDecision(book, decision),
      ),
    ),
    ...book.series
      .filter(({ url }) => decided.has(url))
      .map((series) =>
        route(toDecisionsAddress(series), `Decisions of ${series.title}`, series.noindex, 'decisions', () =>
          toSeriesDecisions(book, series),
        ),
      ),
    ...book.series
      .filter((series) => series.kind === 'minutes' && toMeetings(series, book).length > 0)
      .map((series) =>
        route(`${series.url}latest/`, `${series.title}: since last time`, series.noindex, 'minutes', () =>
          toLatest(book, series),
        ),
      ),
  ]
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
