import { type View, type Page, type Route, viewRoute } from './route.ts'
import type { Book } from '../core/book.ts'
import { shorten } from '../core/register/gist/words.ts'
import { folderOf, isDated, type Kind } from '../core/records/kinds.ts'
import type { Series } from '../core/register/places/series.ts'
import type { DocumentRecord } from '../core/records/document.ts'
import { once } from '../core/records/once.ts'
import { rules } from '../core/rules/index.ts'
import { apiAddress, toApi } from './record/api.ts'
import { toAbout } from './record/about.ts'

import { toDocument } from './documents/document.ts'
import { toHappened } from './documents/entries.ts'
import { toMinutes } from './documents/minutes.ts'
import { toHome } from './record/home.ts'

import { numbersAddress, toNumbersView } from './metrics/numbers.ts'
import { toTools } from './tools/index-page.ts'
import { toTool } from './tools/tool.ts'
import { toKindList } from './documents/list.ts'
import { toSeries, toSeriesPages } from './documents/series.ts'
import { roadmapsAddress, type Span, toRoadmaps } from './releases/roadmaps.ts'
import { toRegisterRoutes } from './register-routes.ts'
import { toOrganisation, toOrganisationsView, toPeopleView } from './people/people.ts'
import { toPerson } from './people/person.ts'
import { toToolReleasesPage } from './releases/page.ts'
import { toolYears, yearsOf } from './releases/releases.ts'
import { ruleAddress, rulesTitle, toRule, toRules } from './record/rules.ts'
import { toSearch } from './documents/search.ts'
import { listedKinds, type PageFacts, toShell } from './record/shell.ts'
import { plannedTools, slipAddress, toSlipReport } from './releases/slip.ts'
import { plansAddress, toPlans, toolsWithKnownPlans } from './releases/plans.ts'
import { toPlain } from './sentences/sentence.ts'
import { supportedAddress, toSupported } from './support/support.ts'
import { toolAddress } from './releases/tool-names.ts'

const routesByAddress = once((book: Book) => new Map(toRoutes(book).map((route) => [route.address, route])))

/** The page at an address below the base, of a Book that is asked for one after the other. */
export function findRoute(book: Book, address: string): Route | undefined {
  return routesByAddress(book).get(address)
}

/** List every page of the site. */
export function toRoutes(book: Book): Route[] {
  const route = (address: string, noindex: boolean, make: () => Page): Route => ({ address, noindex, make })
  const listed = listedKinds(book)
  const noindex = book.settings.noindex
  return [
    route('/', noindex, () => ({
      shell: toShell(book, { address: '/', title: book.settings.name }),
      view: toHome(book),
    })),
    route('/search/', noindex, () => ({
      shell: toShell(book, { address: '/search/', title: 'Search' }),
      view: toSearch(book),
    })),
    route('/about/', noindex, () => ({
      shell: toShell(book, { address: '/about/', title: 'About this record' }),
      view: toAbout(book),
    })),
    route(apiAddress, true, () => ({
      shell: toShell(book, { address: apiAddress, title: 'The record for programs', noindex: true }),
      view: toApi(book),
    })),
    // Every site has these pages, so search engines are asked to pass over them.
    route('/check/', true, () => ({
      shell: toShell(book, { address: '/check/', title: rulesTitle, noindex: true }),
      view: toRules(book),
    })),
    ...rules.map((rule) =>
      route(ruleAddress(rule.id), true, () => ({
        shell: toShell(book, {
          address: ruleAddress(rule.id),
          title: rule.id,
          description: rule.summary,
          noindex: true,
        }),
        view: toRule(book, rule),
      })),
    ),
    ...listed.filter((kind) => kind !== 'roadmap').map((kind) => kindRoute(book, kind)),
    ...book.series.flatMap((series) => seriesRoutes(book, series)),
    ...book.series.flatMap((series) => numberRoutes(book, series)),
    ...roadmapRoutes(book),
    ...releaseRoutes(book),
    ...toRegisterRoutes(book),
    ...peopleRoutes(book),
    ...book.documents
      .filter(({ hasPage, url }) => hasPage && url !== '/about/')
      .map((document) => documentRoute(book, document)),
  ]
}

function documentRoute(book: Book, document: DocumentRecord): Route {
  const { url, noindex, kind } = document
  return {
    address: url,
    noindex,
    make: () => ({
      shell: toShell(book, { ...toDocumentFacts(book, document), section: folderOf[kind], hasFeed: kind === 'tool' }),
      view: toDocumentView(book, document),
    }),
  }
}

function toDocumentView(book: Book, document: DocumentRecord): View {
  if (document.kind === 'tool') return toTool(book, document)
  return isDated(document.kind) ? toMinutes(book, document) : toDocument(book, document)
}

/** What a document says of itself in the head of its page: what happened, where it is known. */
function toDocumentFacts(book: Book, document: DocumentRecord): PageFacts {
  const { url, title, summary, noindex, kind } = document
  const { lead, detail } = toHappened(book, document)
  const happened = isDated(kind) ? [lead, detail].filter((part) => part !== null).join('; ') : summary
  return { address: url, title, description: happened ? shorten(happened, 160) : null, noindex }
}

/** The numbers of a series, and those that it does not state any more. */
function numberRoutes(book: Book, series: Series): Route[] {
  const address = numbersAddress(book, series)
  if (address === null) return []
  const route = (at: string, isEnded: boolean): Route => ({
    address: at,
    noindex: series.noindex,
    make: () => {
      const view = toNumbersView(book, series, isEnded)
      const facts = { address: at, title: `${view.title}, ${series.title}`, noindex: series.noindex }
      return {
        shell: toShell(book, { ...facts, description: toPlain(view.sentence), section: folderOf[series.kind] }),
        view,
      }
    },
  })
  return [
    route(address, false),
    ...(toNumbersView(book, series, false).ended.length > 0 ? [route(`${address}ended/`, true)] : []),
  ]
}

/** A series: what it is, and its years where one page cannot hold them. */
function seriesRoutes(book: Book, series: Series): Route[] {
  const { noindex, description, kind } = series
  return toSeriesPages(book, series).map(({ address, year }) => ({
    address,
    noindex,
    make: () => {
      const view = toSeries(book, series, year)
      const facts = { address, title: view.title, description: description ?? toPlain(view.sentence), noindex }
      return { shell: toShell(book, { ...facts, section: folderOf[kind], hasFeed: year === null }), view }
    },
  }))
}

/** All tools on one axis, by period, and how their plans were kept. */
function roadmapRoutes(book: Book): Route[] {
  if (book.releases.all.length === 0 && !book.documents.some(({ kind }) => kind === 'roadmap')) return []
  const spans: Span[] = [
    { type: 'now' },
    ...yearsOf(book.releases.all).map((year): Span => ({ type: 'year', year })),
    { type: 'all' },
  ]
  const tools = plannedTools(book)
  return [
    ...spans.map((span) => viewRoute(book, roadmapsAddress(span), 'roadmaps', () => toRoadmaps(book, span))),
    viewRoute(book, supportedAddress, 'roadmaps', () => toSupported(book)),
    ...(tools.length > 0 ? [viewRoute(book, slipAddress(book, null), 'roadmaps', () => toSlipReport(book, null))] : []),
    ...tools.map((tool) => viewRoute(book, slipAddress(book, tool), 'tools', () => toSlipReport(book, tool))),
    ...toolsWithKnownPlans(book).map((tool) =>
      viewRoute(book, plansAddress(book, tool), 'tools', () => toPlans(book, tool)),
    ),
  ]
}

/** The list of people, a page for each, and the same for organisations. */
function peopleRoutes(book: Book): Route[] {
  if (book.people.all.length === 0) return []
  const { noindex } = book.settings
  const route = (address: string, title: string, view: () => View): Route => ({
    address,
    noindex,
    make: () => ({ shell: toShell(book, { address, title, section: 'people' }), view: view() }),
  })
  return [
    route('/people/', 'People', () => toPeopleView(book)),
    ...book.people.all.map((person) => route(person.url, person.name, () => toPerson(book, person))),
    ...(book.people.organisations.length > 0
      ? [route('/organisations/', 'Organisations', () => toOrganisationsView(book))]
      : []),
    ...book.people.organisations.map((organisation) =>
      route(organisation.url, organisation.name, () => toOrganisation(book, organisation)),
    ),
  ]
}

/** Tools that only their releases make known, and the years of those with a long history. */
function releaseRoutes(book: Book): Route[] {
  const taken = new Set(book.documents.map(({ url }) => url))
  const known = new Set([...book.releases.byTool.keys(), ...book.support.map(({ tool }) => tool)])
  return [...known].flatMap((tool) =>
    [...(book.tools.has(tool) ? [] : [null]), ...toolYears(book, tool)].flatMap((year): Route[] => {
      const address = `${toolAddress(book, tool)}${year === null ? '' : `${year}/`}`
      return taken.has(address) ? [] : [viewRoute(book, address, 'tools', () => toToolReleasesPage(book, tool, year))]
    }),
  )
}

function kindRoute(book: Book, kind: Kind): Route {
  return viewRoute(book, `/${folderOf[kind]}/`, folderOf[kind], () =>
    kind === 'tool' ? toTools(book) : toKindList(book, kind),
  )
}
