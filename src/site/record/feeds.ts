import type { Book } from '../../core/book.ts'
import { folderOf, isDated } from '../../core/records/kinds.ts'
import { isHeld } from '../../core/register/places/meetings.ts'
import { writeAtom } from '../../core/write/feeds/atom.ts'
import { writeCalendar } from '../../core/write/feeds/calendar.ts'
import {
  toMeetingEvents,
  toMilestoneEvents,
  toReleaseEvents,
  toSupportEvents,
} from '../../core/write/feeds/calendar-events.ts'
import { toIncidentEntries, toIncidentEvents } from '../../core/write/feeds/incident-events.ts'
import {
  toChangesByPath,
  toDecisionEntries,
  toDocumentEntries,
  toToolEntries,
} from '../../core/write/feeds/feed-entries.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'

/** Write calendars and, where the address of the site is known, feeds: path below the output folder → text. Those without anything in them are left out. */
export function toFeeds(book: Book): Map<string, string> {
  const {
    settings,
    documents,
    series,
    releases: { byTool },
    origin,
  } = book
  const nameOf = (tool: string): string => nameOfTool(book, tool)
  const calendars: [string, string][] = [
    [
      'calendar.ics',
      writeCalendar(book, settings.name, [
        ...toMeetingEvents(book),
        ...toReleaseEvents(book.releases.all, nameOf),
        ...toMilestoneEvents(book.releases.milestones),
        ...toSupportEvents(book.support, nameOf),
        ...toIncidentEvents(book),
      ]),
    ],
    ['incidents/incidents.ics', writeCalendar(book, `Incidents, ${settings.name}`, toIncidentEvents(book))],
    ...[...byTool].map(([tool, releases]): [string, string] => [
      `${toolAddress(book, tool).slice(1)}releases.ics`,
      writeCalendar(book, `${nameOf(tool)} releases`, [
        ...toReleaseEvents(releases, nameOf),
        ...toSupportEvents(
          book.support.filter((window) => window.tool === tool),
          nameOf,
        ),
      ]),
    ]),
  ]
  const dated = documents.filter((document) => isDated(document.kind) && isHeld(document, book.today))
  const tools = new Set([...byTool.keys(), ...book.tools.keys()])
  const changes = origin === null ? new Map<string, string>() : toChangesByPath(book)
  const feeds = (): [string, string][] => [
    [
      'feed.xml',
      writeAtom(book, {
        title: settings.name,
        address: '/feed.xml',
        page: '/',
        entries: toDocumentEntries(book, dated, changes),
      }),
    ],
    ...(book.decisions.length > 0
      ? [
          [
            'decisions/feed.xml',
            writeAtom(book, {
              title: `Decisions, ${settings.name}`,
              address: '/decisions/feed.xml',
              page: '/decisions/',
              entries: toDecisionEntries(book),
            }),
          ] satisfies [string, string],
        ]
      : []),
    ...(book.incidents.length > 0
      ? [
          [
            'incidents/feed.xml',
            writeAtom(book, {
              title: `Incidents, ${settings.name}`,
              address: '/incidents/feed.xml',
              page: '/incidents/',
              entries: toIncidentEntries(book),
            }),
          ] satisfies [string, string],
        ]
      : []),
    ...series.map(({ id, kind, url, title }): [string, string] => {
      const own = dated.filter((document) => document.series === id && document.kind === kind)
      return [
        `${folderOf[kind]}/${id}/feed.xml`,
        writeAtom(book, {
          title: `${title}, ${settings.name}`,
          address: `${url}feed.xml`,
          page: url,
          entries: toDocumentEntries(book, own, changes),
        }),
      ]
    }),
    ...[...tools].map((tool): [string, string] => {
      const address = toolAddress(book, tool)
      return [
        `${address.slice(1)}feed.xml`,
        writeAtom(book, {
          title: `${nameOf(tool)}, ${settings.name}`,
          address: `${address}feed.xml`,
          page: address,
          entries: toToolEntries(book, {
            tool,
            releases: byTool.get(tool) ?? [],
            name: nameOf(tool),
            address,
            changes,
          }),
        }),
      ]
    }),
  ]
  return new Map([...calendars.filter(([, text]) => text !== ''), ...(origin === null ? [] : feeds())])
}
