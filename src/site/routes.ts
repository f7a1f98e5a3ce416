import type { Book } from '../core/index.ts'
import { folderOf, type Kind } from '../core/records/kinds.ts'
import { rules } from '../core/rules/index.ts'
import { type AboutView, toAbout } from './about.ts'
import { type DocumentView, toDocument } from './document.ts'
import { type HomeView, toHome } from './home.ts'
import { type ListView, toKindList, toSeriesList } from './list.ts'
import { type ReleasesPageView, toToolReleasesPage } from './releases-page.ts'
import { toolYears } from './releases.ts'
import { ruleAddress, rulesTitle, type RulesView, type RuleView, toRule, toRules } from './rules.ts'
import { type SearchView, toSearch } from './search.ts'
import { listedKinds, type Shell, toShell } from './shell.ts'
import { toolAddress } from './tool-names.ts'

/** What a page shows, by its kind of page. */
export type View = HomeView | ListView | DocumentView | SearchView | AboutView | RulesView | RuleView | ReleasesPageView

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

/** List every page of the site. */
export function toRoutes(book: Book): Route[] {
  const route = (address: string, noindex: boolean, make: () => Page): Route => ({ address, noindex, make })
  const listed = listedKinds(book)
  const noindex = book.settings.noindex
  return [
    route('/', noindex, () => ({ shell: toShell(book, { address: '/', title: book.settings.name }), view: toHome(book) })),
    route('/search/', noindex, () => ({ shell: toShell(book, { address: '/search/', title: 'Search' }), view: toSearch(book) })),
    route('/about/', noindex, () => ({ shell: toShell(book, { address: '/about/', title: 'About this record' }), view: toAbout(book) })),
    // Every site has these pages, so search engines are asked to pass over them.
    route('/check/', true, () => ({ shell: toShell(book, { address: '/check/', title: rulesTitle, noindex: true }), view: toRules(book) })),
    ...rules.map((rule) => route(ruleAddress(rule.id), true, () => ({ shell: toShell(book, { address: ruleAddress(rule.id), title: rule.id, description: rule.summary, noindex: true }), view: toRule(book, rule) }))),
    ...listed.map((kind) => kindRoute(book, kind)),
    ...book.series.map((series) =>
      route(series.url, series.noindex, () => {
        const view = toSeriesList(book, series)
        return { shell: toShell(book, { address: series.url, title: view.title, description: series.description, noindex: series.noindex, section: folderOf[series.kind] }), view }
      }),
    ),
    ...releaseRoutes(book),
    ...book.documents
      .filter(({ hasPage, url }) => hasPage && url !== '/about/')
      .map((document) =>
        route(document.url, document.noindex, () => {
          const { title, summary, kind } = document
          const facts = { address: document.url, title, description: summary?.slice(0, 160) ?? null, noindex: document.noindex }
          return { shell: toShell(book, { ...facts, section: folderOf[kind] }), view: toDocument(book, document) }
        }),
      ),
  ]
}

/** Tools that only their releases make known, and the years of those with a long history. */
function releaseRoutes(book: Book): Route[] {
  const taken = new Set(book.documents.map(({ url }) => url))
  return [...book.byTool.keys()].flatMap((tool) =>
    [...(book.tools.has(tool) ? [] : [null]), ...toolYears(book, tool)].flatMap((year): Route[] => {
      const address = `${toolAddress(book, tool)}${year === null ? '' : `${year}/`}`
      if (taken.has(address)) return []
      return [
        {
          address,
          noindex: book.settings.noindex,
          make: () => {
            const view = toToolReleasesPage(book, tool, year)
            return { shell: toShell(book, { address, title: view.title, section: 'tools' }), view }
          },
        },
      ]
    }),
  )
}

function kindRoute(book: Book, kind: Kind): Route {
  const address = `/${folderOf[kind]}/`
  return {
    address,
    noindex: book.settings.noindex,
    make: () => {
      const view = toKindList(book, kind)
      return { shell: toShell(book, { address, title: view.title, section: folderOf[kind] }), view }
    },
  }
}
