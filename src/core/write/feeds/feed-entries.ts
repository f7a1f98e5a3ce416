import type { Book } from '../../book.ts'
import { findDate, firstDay } from '../../parse/dates/dates.ts'
import { addDays } from '../../parse/dates/planned-date.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { toChanges } from '../../register/changes.ts'
import type { Release } from '../../register/releases/release.ts'
import { sayState } from '../news/words.ts'
import { writeChanges } from './change-words.ts'
import { isDated } from '../../records/kinds.ts'
import { withTool } from '../../text/with-tool.ts'

/** Something new that a feed tells of. */
export interface FeedEntry {
  /** Address below the base: its identity, which never changes. */
  url: string
  /** Address below the base that it links to. */
  href: string
  title: string
  summary: string
  /** Day, ISO 8601. */
  date: string
}

/** Most entries of a feed; older ones are found on the site. */
const most = 40

/** Tell of documents with a date and a page, the newest first. `changes` says by path what changed since the meeting before. */
export function toDocumentEntries(
  { lookup, ownTitles }: Pick<Book, 'lookup' | 'ownTitles'>,
  documents: readonly DocumentRecord[],
  changes: ReadonlyMap<string, string>,
): FeedEntry[] {
  return newest(
    documents.flatMap(({ path, date, hasPage, url, title, summary }) =>
      date === null || !hasPage
        ? []
        : [
            {
              url,
              href: url,
              title: toEntryTitle(
                title,
                date,
                ownTitles.has(path) ? null : (lookup.gistOf(path)?.points[0]?.text ?? null),
              ),
              summary: [summary, changes.get(path)].filter(Boolean).join(' '),
              date: firstDay(date),
            },
          ],
    ),
  )
}

/** A title with its date, and what happened where the title is that of every meeting. */
function toEntryTitle(title: string, date: string, happened: string | null): string {
  const dated = findDate(title) ? title : `${title}, ${date}`
  return happened === null ? dated : `${dated}: ${happened}`
}

/** Say of every meeting what changed since the one before it in its series, by path. */
export function toChangesByPath(book: Book): Map<string, string> {
  const meetings = book.series.filter(({ kind }) => kind === 'minutes').flatMap((series) => toChanges(book, series))
  return new Map(
    meetings.flatMap((changes) => {
      const words = writeChanges(changes, book.releases.movesByPath.get(changes.meeting.path) ?? [], book.words)
      return words === null ? [] : [[changes.meeting.path, words] as const]
    }),
  )
}

/** What the feed of a tool is made of. */
export interface ToolFeed {
  tool: string
  releases: readonly Release[]
  name: string
  address: string
  changes: ReadonlyMap<string, string>
}

/** Tell of a tool: its releases, and the documents that mention it. */
export function toToolEntries(book: Book, { tool, releases, name, address, changes }: ToolFeed): FeedEntry[] {
  const { feeds } = book.words
  const made = releases.flatMap(({ version, released, status, notes }): FeedEntry[] =>
    released === null || status !== 'released'
      ? []
      : [
          {
            url: `${address}#~${encodeURIComponent(version)}`,
            href: `${address}#~releases`,
            title: feeds.released(withTool(name, version)),
            summary: notes ?? '',
            date: released.latest,
          },
        ],
  )
  const ending = toSupportEntries(book, { tool, name, address })
  const paths = new Set(book.mentions.all.filter((mention) => mention.tool === tool).map(({ path }) => path))
  const said = book.documents.filter(({ path, kind }) => paths.has(path) && isDated(kind))
  return newest([...made, ...ending, ...toDocumentEntries(book, said, changes)])
}

/** Tell that support of a version ends, from a month before. */
function toSupportEntries(
  { support, today, words: { feeds } }: Book,
  { tool, name, address }: Pick<ToolFeed, 'tool' | 'name' | 'address'>,
): FeedEntry[] {
  return support.flatMap(({ tool: of, version, until, steps }) => {
    const day = until && addDays(until.earliest, -warning)
    if (of !== tool || until === null || day === null || day > today) return []
    const before = steps.slice(0, -1).map(({ text }) => text)
    return [
      {
        url: `${address}#~support-${encodeURIComponent(version)}`,
        href: `${address}#~support`,
        title: feeds.supportEndsOn(withTool(name, version), until.date, until.precision === 'day'),
        summary: before.length > 0 ? feeds.wasToEnd(before.join(feeds.then)) : '',
        date: day,
      },
    ]
  })
}

/** So many days before support ends a feed tells of it. */
const warning = 30

/** Tell of every decision that has a date. */
export function toDecisionEntries({ decisions, byPath, words }: Book): FeedEntry[] {
  return newest(
    decisions.flatMap(({ url, text, date, state, path }): FeedEntry[] => {
      const title = text.length > 120 ? `${text.slice(0, 119)}…` : text
      const where = byPath.get(path)?.title ?? ''
      return date === null
        ? []
        : [
            {
              url,
              href: url,
              title: `${sayState(state, words)}: ${title}`,
              summary: `${text} (${where})`,
              date: firstDay(date),
            },
          ]
    }),
  )
}

function newest(entries: readonly FeedEntry[]): FeedEntry[] {
  return [...entries].sort((a, b) => byCodeUnit(b.date, a.date) || byCodeUnit(a.url, b.url)).slice(0, most)
}
