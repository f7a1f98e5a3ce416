import type { Book } from '../../core/book.ts'
import { isDated } from '../../core/records/kinds.ts'
import { isHeld } from '../../core/register/places/meetings.ts'
import { writeAtom } from '../../core/write/feeds/atom.ts'
import { toIncidentEntries } from '../../core/write/feeds/incident-events.ts'
import {
  type FeedEntry,
  toChangesByPath,
  toDecisionEntries,
  toDocumentEntries,
  toToolEntries,
} from '../../core/write/feeds/feed-entries.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { toFollowed } from '../people/followed.ts'
import { toCalendarFiles } from './calendars.ts'

/** A file, by its path below the output folder. */
type Written = [path: string, text: string]

/** Write calendars and, where the address of the site is known, feeds: path below the output folder → text. Those without anything in them are left out. */
export function toFeeds(book: Book): Map<string, string> {
  return new Map([...toCalendarFiles(book), ...(book.origin === null ? [] : toAtomFeeds(book))])
}

/** A feed of the whole record, one of each series, of each tool and of each person who still comes. */
function toAtomFeeds(book: Book): Written[] {
  const { settings, documents, series, releases, tools, decisions, incidents, today, words } = book
  const dated = documents.filter((document) => isDated(document.kind) && isHeld(document, today))
  const changes = toChangesByPath(book)
  const write = (page: string, title: string, entries: FeedEntry[]): Written => {
    const address = `${page}feed.xml`
    return [address.slice(1), writeAtom(book, { title, address, page, entries })]
  }
  return [
    write('/', settings.name, toDocumentEntries(book, dated, changes)),
    ...(decisions.length > 0
      ? [write('/decisions/', `${words.lists.decisions}, ${settings.name}`, toDecisionEntries(book))]
      : []),
    ...(incidents.length > 0
      ? [write('/incidents/', `${words.lists.incidents}, ${settings.name}`, toIncidentEntries(book))]
      : []),
    ...series.map(({ id, kind, url, title }) => {
      const own = dated.filter((document) => document.series === id && document.kind === kind)
      return write(url, `${title}, ${settings.name}`, toDocumentEntries(book, own, changes))
    }),
    ...[...new Set([...releases.byTool.keys(), ...tools.keys()])].map((tool) => {
      const address = toolAddress(book, tool)
      const name = nameOfTool(book, tool)
      const own = releases.byTool.get(tool) ?? []
      const entries = toToolEntries(book, { tool, releases: own, name, address, changes })
      return write(address, `${name}, ${settings.name}`, entries)
    }),
    ...toFollowed(book).map(({ person: { url, name }, documents: own }) =>
      write(url, `${name}, ${settings.name}`, toDocumentEntries(book, own, changes)),
    ),
  ]
}
