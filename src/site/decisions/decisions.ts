import type { Book } from '../../core/book.ts'
import type { Decision } from '../../core/register/decisions/decision.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { capitalise, type Series } from '../../core/register/places/series.ts'
import { type ShownDate, showDate } from '../dates.ts'
import { count } from '../documents/entries.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { toHref } from '../record/shell.ts'

/** A decision as the register lists it. */
export interface DecisionEntry {
  date: ShownDate | null
  text: string
  /** Its own page. */
  page: string
  /** Section of the minutes that records it. */
  href: string
  where: string
  /** Where it is another than agreed: `proposed`, `superseded`. */
  state: string | null
  /** Tools that it names. */
  tools: { text: string; href: string }[]
}

/** What a page of the register of decisions shows. */
export interface DecisionsView {
  type: 'decisions'
  title: string
  trail: { text: string; href: string }[]
  note: string
  series: { text: string; href: string; note: string }[]
  caption: string
  entries: DecisionEntry[]
  empty: string | null
}

const newestCount = 50

/** Show the newest decisions of all series. */
export function toDecisions(book: Book): DecisionsView {
  const newest = [...book.decisions].sort(byNewest).slice(0, newestCount)
  const groups = Map.groupBy(book.decisions, ({ series }) => series)
  return {
    type: 'decisions',
    title: 'Decisions',
    trail: [],
    note: count(book.decisions.length, 'decision'),
    series: book.series.flatMap((series) => {
      const own = groups.get(series.url)
      return own
        ? [{ text: series.title, href: toHref(book, toDecisionsAddress(series)), note: String(own.length) }]
        : []
    }),
    caption: book.decisions.length > newestCount ? `The newest ${newestCount}` : 'Newest first',
    entries: newest.map((decision) => toEntry(book, decision, true)),
    empty:
      book.decisions.length > 0
        ? null
        : 'No decision is on record yet. A line such as "AGREED: one table per tool" in minutes, or an item under a heading "Decisions", is one.',
  }
}

/** Show every decision of a series, newest first. */
export function toSeriesDecisions(book: Book, series: Series): DecisionsView {
  const own = book.decisions.filter((decision) => decision.series === series.url).sort(byNewest)
  return {
    type: 'decisions',
    title: `Decisions of ${series.title}`,
    trail: [{ text: 'Decisions', href: toHref(book, '/decisions/') }],
    note: count(own.length, 'decision'),
    series: [],
    caption: 'Newest first',
    entries: own.map((decision) => toEntry(book, decision, false)),
    empty: null,
  }
}

/** Address of the decisions of a series; a report series is told from minutes of the same name. */
export function toDecisionsAddress({ id, kind }: Series): string {
  return `/decisions/${kind === 'minutes' ? id : `reports/${id}`}/`
}

function toEntry(book: Book, decision: Decision, isMixed: boolean): DecisionEntry {
  const { path, section, date, text, series, tools, url } = decision
  const document = book.byPath.get(path)
  const title = document?.sections.find(({ id }) => id === section)?.title ?? document?.title ?? ''
  const body = isMixed && series !== null ? `${book.series.find(({ url }) => url === series)?.title ?? ''}: ` : ''
  return {
    date: date === null ? null : showDate(date, book.words),
    text: capitalise(text),
    page: toHref(book, url),
    state: toStateWords(decision),
    tools: tools.map((tool) => ({ text: nameOfTool(book, tool), href: toHref(book, toolAddress(book, tool)) })),
    href: `${toHref(book, document?.url ?? '/')}${section === null ? '' : `#${section}`}`,
    where: body + title,
  }
}

/** `proposed`, `superseded`, `not yet approved`; `null` where it stands as agreed. */
export function toStateWords({ state, standing }: Decision): string | null {
  return state !== 'agreed' ? state : standing === 'in force' ? null : standing
}

function byNewest(a: Decision, b: Decision): number {
  const day = ({ date }: Decision): string => (date === null ? '0' : firstDay(date))
  return byCodeUnit(day(b), day(a)) || byCodeUnit(a.path, b.path) || a.place.line - b.place.line
}
