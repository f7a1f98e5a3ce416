import type { Book } from '../../core/book.ts'
import { folderOf, kinds } from '../../core/records/kinds.ts'
import { byDate, type Series } from '../../core/register/places/series.ts'
import { type ActionEntry, byAttention, isLive, isOverdue, toActionEntries } from '../actions/rows.ts'
import { count, type ListEntry, toEntry } from '../documents/entries.ts'
import { toRoadmaps } from '../releases/roadmaps.ts'
import { releaseCount } from '../releases/releases.ts'
import { kindTitles, listedKinds, toHref } from './shell.ts'
import type { TimelineFigure } from '../releases/timeline-figure.ts'

/** What the home page shows. */
export interface HomeView {
  type: 'home'
  name: string
  description: string | null
  searchHref: string
  /** Newest minutes and reports. */
  latest: ListEntry[]
  /** Releases around today, where there are any. */
  releases: TimelineFigure | null
  roadmapsHref: string
  /** Every list of the site, with what is in it. */
  lists: {
    title: string
    href: string
    note: string
    items: { text: string; href: string; note: string }[]
    hasMore: boolean
  }[]
  /** Actions that need attention, where there are any open ones. */
  actions: { note: string; href: string; entries: ActionEntry[] } | null
  isEmpty: boolean
}

const latestCount = 8
const itemCount = 8
const actionCount = 5

/** Show the state of the record: what is newest, and where everything is. */
export function toHome(book: Book): HomeView {
  const dated = book.documents.filter(({ kind }) => kind === 'minutes' || kind === 'report')
  const newest = dated
    .filter(({ date }) => date !== null)
    .sort(byDate)
    .reverse()
    .slice(0, latestCount)
  return {
    type: 'home',
    name: book.settings.name,
    description: book.settings.description,
    searchHref: toHref(book, '/search/'),
    latest: newest.map((document) => toEntry(book, document)),
    roadmapsHref: toHref(book, '/roadmaps/'),
    releases: toRoadmaps(book, { type: 'now' }).releases.figure,
    lists: listedKinds(book).map((kind) => {
      const documents = book.documents.filter((document) => document.kind === kind)
      const series = book.series.filter((one) => one.kind === kind)
      const items =
        series.length > 0
          ? series.map((one) => ({ text: one.title, href: toHref(book, one.url), note: span(book, one) }))
          : documents.slice(0, itemCount).map(({ title, url }) => ({ text: title, href: toHref(book, url), note: '' }))
      return {
        title: kindTitles[kind],
        href: toHref(book, `/${folderOf[kind]}/`),
        note: kind === 'roadmap' ? releaseCount(book.releases.all) : count(documents.length, 'document'),
        items,
        hasMore: series.length === 0 && documents.length > itemCount,
      }
    }),
    actions: toOpenActions(book),
    isEmpty: kinds.every((kind) => !book.documents.some((document) => document.kind === kind)),
  }
}

/** The open actions that need attention most. */
function toOpenActions(book: Book): HomeView['actions'] {
  const live = book.actions.all.filter(isLive)
  const silent = live.filter(({ meetingsSinceNews }) => (meetingsSinceNews ?? 0) > 0).length
  const overdue = live.filter((action) => isOverdue(book, action)).length
  const parts = [`${live.length} open`, overdue > 0 && `${overdue} overdue`, silent > 0 && `${silent} without news`]
  return live.length === 0
    ? null
    : {
        note: parts.filter(Boolean).join(', '),
        href: toHref(book, '/actions/'),
        entries: toActionEntries(book, live.sort(byAttention(book)).slice(0, actionCount)),
      }
}

/** From when to when the documents of a series run. */
function span({ byPath }: Book, { documents }: Series): string {
  const years = documents.flatMap((path) => byPath.get(path)?.date?.slice(0, 4) ?? [])
  const [first] = years
  const last = years.at(-1)
  if (first === undefined || last === undefined) return String(documents.length)
  return first === last ? `${documents.length} in ${first}` : `${documents.length}, ${first} to ${last}`
}
