import type { Book } from '../../core/book.ts'
import type { Sentence } from '../../core/words/sentence.ts'
import { toToolFacts } from '../tools/facts.ts'
import { type ReleasesView, toToolReleases } from './releases.ts'
import { toHref } from '../record/shell.ts'
import { isOfSeries, nameOfTool, toolAddress } from './tool-names.ts'

/** A page that shows nothing but releases: of a tool without a document, of a year of a tool, of a year of all. */
export interface ReleasesPageView {
  type: 'releases'
  title: string
  trail: { text: string; href: string }[]
  /** Where it stands, on the page of a tool. */
  sentence: Sentence
  releases: ReleasesView
}

/** Show the releases of a tool that has no document of its own, or those of one year of it. */
export function toToolReleasesPage(book: Book, tool: string, year: string | null): ReleasesPageView {
  const name = nameOfTool(book, tool)
  const title = isOfSeries(book, tool) ? book.words.releases.plannedIn(name) : name
  const releases = toToolReleases(book, tool, year)
  if (releases === null) throw new Error(`no releases of ${tool} in ${year}`)
  const top = { text: book.words.lists.tool, href: toHref(book, '/tools/') }
  return {
    type: 'releases',
    title: year === null ? title : book.words.releases.toolIn(name, year),
    trail: [
      ...(book.tools.size > 0 ? [top] : []),
      ...(year === null ? [] : [{ text: name, href: toHref(book, toolAddress(book, tool)) }]),
    ],
    sentence: year === null ? book.words.sentences.tool(toToolFacts(book, tool)) : [],
    releases,
  }
}
