import type { Book } from '../../core/book.ts'
import { type Route, toTitledRoute } from '../route.ts'
import { supportedAddress, toSupported } from '../support/support.ts'
import { toToolReleasesPage } from './page.ts'
import { toolYears } from './releases.ts'
import { plansAddress, toPlans, toolsWithKnownPlans } from './plans.ts'
import { roadmapsAddress, toRoadmaps, toSpans } from './roadmaps.ts'
import { plannedTools, slipAddress, toSlipReport } from './slip.ts'
import { toolAddress } from './tool-names.ts'

/** List the pages of all tools on one axis, by period, and of how their plans were kept. */
export function roadmapRoutes(book: Book): Route[] {
  if (book.releases.all.length === 0 && !book.documents.some(({ kind }) => kind === 'roadmap')) return []
  const tools = plannedTools(book)
  const slips = tools.length > 0 ? [null, ...tools] : []
  return [
    ...toSpans(book).map((span) =>
      toTitledRoute(book, { address: roadmapsAddress(span), section: 'roadmaps' }, () => toRoadmaps(book, span)),
    ),
    toTitledRoute(book, { address: supportedAddress, section: 'roadmaps' }, () => toSupported(book)),
    ...slips.map((tool) =>
      toTitledRoute(book, { address: slipAddress(book, tool), section: tool === null ? 'roadmaps' : 'tools' }, () =>
        toSlipReport(book, tool),
      ),
    ),
    ...toolsWithKnownPlans(book).map((tool) =>
      toTitledRoute(book, { address: plansAddress(book, tool), section: 'tools' }, () => toPlans(book, tool)),
    ),
  ]
}

/** List the pages of tools that only their releases make known, and the years of those with a long history. */
export function releaseRoutes(book: Book): Route[] {
  const taken = new Set(book.documents.map(({ url }) => url))
  const known = new Set([...book.releases.byTool.keys(), ...book.support.map(({ tool }) => tool)])
  return [...known]
    .flatMap((tool) => yearsWithPage(book, tool).map((year) => ({ tool, year, address: addressOf(book, tool, year) })))
    .filter(({ address }) => !taken.has(address))
    .map(({ tool, year, address }) =>
      toTitledRoute(book, { address, section: 'tools' }, () => toToolReleasesPage(book, tool, year)),
    )
}

/** `null` stands for the page of the tool itself, which a document of its own has in its place. */
function yearsWithPage(book: Book, tool: string): (string | null)[] {
  return [...(book.tools.has(tool) ? [] : [null]), ...toolYears(book, tool)]
}

function addressOf(book: Book, tool: string, year: string | null): string {
  return `${toolAddress(book, tool)}${year === null ? '' : `${year}/`}`
}
