import type { MinutesView } from './documents/minutes.ts'
import type { HomeView } from './record/home.ts'
import type { ComparedView } from './documents/compared.ts'
import type { HistoryView } from './documents/history.ts'
import type { ListView } from './documents/list.ts'
import type { SeriesView } from './documents/series.ts'
import type { DocumentView } from './documents/document.ts'
import type { SearchView } from './documents/search.ts'
import type { AboutView } from './record/about.ts'
import type { RulesView, RuleView } from './record/rules.ts'
import type { ReleasesPageView } from './releases/page.ts'
import type { RoadmapsView } from './releases/roadmaps.ts'
import type { SupportedView } from './support/support.ts'
import type { PlansView } from './releases/plans.ts'
import type { SlipView } from './releases/slip.ts'
import type { OrganisationsView, PeopleView } from './people/people.ts'
import type { TurnoutView } from './people/turnout.ts'
import type { PersonView } from './people/person.ts'
import type { ActionListView } from './actions/lists.ts'
import type { ActionView } from './actions/action.ts'
import type { DecisionView } from './decisions/decision.ts'
import type { DecisionsView } from './decisions/decisions.ts'
import type { NumbersView } from './metrics/numbers.ts'
import type { ToolView } from './tools/tool.ts'
import type { ToolsView } from './tools/index-page.ts'
import type { PeriodsView } from './periods/index-page.ts'
import type { PeriodView } from './periods/period.ts'
import type { IncidentsView } from './incidents/incidents.ts'
import type { YearTextView } from './documents/year-text.ts'
import type { LatestView } from './documents/latest.ts'
import type { CalendarsView } from './record/calendars-page.ts'
import type { ApiView } from './record/api.ts'
import type { MissingView } from './record/missing.ts'
import type { ProposalView } from './record/proposal-page.ts'
import { type PageFacts, type Shell, toShell } from './record/shell.ts'
import type { Book } from '../core/book.ts'

/** What a page shows, by its kind of page. */
export type View =
  | HomeView
  | ListView
  | SeriesView
  | DocumentView
  | MinutesView
  | SearchView
  | AboutView
  | ApiView
  | CalendarsView
  | RulesView
  | RuleView
  | ReleasesPageView
  | RoadmapsView
  | SlipView
  | PlansView
  | IncidentsView
  | PeriodView
  | PeriodsView
  | SupportedView
  | PeopleView
  | PersonView
  | TurnoutView
  | OrganisationsView
  | ActionListView
  | ActionView
  | DecisionsView
  | DecisionView
  | NumbersView
  | ToolView
  | ToolsView
  | LatestView
  | YearTextView
  | MissingView
  | ComparedView
  | HistoryView
  | ProposalView

/** A page: its shell and exactly what it shows. */
export interface Page {
  shell: Shell
  view: View
}

/** How a page is made; nothing is computed before it is asked for. */
export interface Route {
  address: string
  noindex: boolean
  make: () => Page
}

/** What is known of a page before it is made. */
export type Known = Pick<PageFacts, 'address' | 'section' | 'hasFeed'> & { noindex: boolean }

/** Make a route of what is known of a page, its view, and what the head of the page says. */
export function toRoute<Shown extends View>(
  book: Book,
  known: Known,
  toView: () => Shown,
  toHead: (view: Shown) => Pick<PageFacts, 'title' | 'description' | 'evidence'>,
): Route {
  const make = (): Page => {
    const view = toView()
    return { shell: toShell(book, { ...known, ...toHead(view) }), view }
  }
  return { address: known.address, noindex: known.noindex, make }
}

/** Make the route of a page whose title is that of its view. */
export function toTitledRoute(
  book: Book,
  known: Omit<Known, 'noindex'>,
  toView: () => View & { title: string },
): Route {
  return toRoute(book, { ...known, noindex: book.settings.noindex }, toView, ({ title }) => ({ title }))
}
