import type { Book } from '../../core/book.ts'
import type { Decision } from '../../core/register/decisions/decision.ts'
import type { Series } from '../../core/register/places/series.ts'
import type { Chip } from '../actions/years.ts'
import { type ShownDate, showShortDate } from '../dates.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { toHref, toSectionHref } from '../record/shell.ts'
import { type DecisionPart, toPartChips } from './parts.ts'
import { toDecisionName, toDecisionsAddress, toHeading, toStateWords } from './words.ts'
import {
  byNewest,
  type DecisionList,
  mostFirst,
  nameOfYear,
  toDecisionYearChips,
  toSeriesList,
  toWholeList,
  yearOf,
} from './years.ts'

/** A decision as the register lists it. */
export interface DecisionEntry {
  date: ShownDate | null
  text: string
  /** Its own page. */
  page: string
  /** Section of the minutes that records it. */
  href: string
  /** What tells it from others of the day: series, title of a record, heading; may be empty. */
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
  series: Chip[]
  /** Lists of those on a tool, and of those in a state. */
  tools: Chip[]
  states: Chip[]
  years: Chip[]
  shown: { year: string; note: string; entries: DecisionEntry[] }[]
  /** Where the rest of a long list is. */
  more: { text: string; href: string } | null
  empty: string | null
}

/** Show the newest decisions of all series. */
export function toDecisions(book: Book): DecisionsView {
  const groups = Map.groupBy(book.decisions, ({ series }) => series)
  const decided = book.series.filter(({ url }) => groups.has(url))
  const [only, ...others] = decided
  const isOne = only !== undefined && others.length === 0 && groups.size === 1
  return {
    type: 'decisions',
    title: book.words.lists.decisions,
    trail: [],
    ...toList(book, book.decisions, mostFirst, decided.length > 1),
    more:
      decided.length > 1 && book.decisions.length > mostFirst
        ? { text: book.words.decisions.older, href: '#~series' }
        : null,
    series:
      decided.length > 1
        ? decided.map((series) => ({
            text: series.title,
            href: toHref(book, toDecisionsAddress(series)),
            note: book.words.figure(groups.get(series.url)?.length ?? 0),
            isCurrent: false,
          }))
        : [],
    tools: toPartChips(book, 'tool'),
    states: toPartChips(book, 'state'),
    years: toDecisionYearChips(book, isOne ? toSeriesList(book, only) : toWholeList(book), null),
    empty: book.decisions.length > 0 ? null : book.words.decisions.empty,
  }
}

/** Show the decisions of all series in a year. */
export function toYearDecisions(book: Book, year: string): DecisionsView {
  const title = book.words.lists.decisions
  const view = toListView(book, toWholeList(book), { title, parent: title, isMixed: true, year })
  return { ...view, trail: view.trail.slice(0, 1) }
}

/** Show the newest decisions of a series, or all of a year. */
export function toSeriesDecisions(book: Book, series: Series, year: string | null): DecisionsView {
  return toListView(book, toSeriesList(book, series), {
    title: book.words.decisions.ofSeries(series.title),
    parent: series.title,
    isMixed: false,
    year,
  })
}

/** Show the newest decisions on a tool or in a state, or all of a year. */
export function toDecisionsPart(book: Book, part: DecisionPart, year: string | null): DecisionsView {
  const title = part.type === 'tool' ? book.words.decisions.onTool(part.text) : book.words.decisions.inState(part.text)
  return toListView(book, part, { title, parent: part.text, isMixed: book.series.length > 1, year })
}

function toListView(
  book: Book,
  list: DecisionList,
  { title, parent, isMixed, year }: { title: string; parent: string; isMixed: boolean; year: string | null },
): DecisionsView {
  const top = { text: book.words.lists.decisions, href: toHref(book, '/decisions/') }
  const own = { text: parent, href: toHref(book, list.address) }
  const ofYear = list.decisions.filter((decision) => yearOf(decision) === year)
  return {
    type: 'decisions',
    title: year === null ? title : `${title}, ${nameOfYear(book, year).toLowerCase()}`,
    trail: year === null ? [top] : [top, own],
    ...(year === null ? toList(book, list.decisions, mostFirst, isMixed) : toList(book, ofYear, Infinity, isMixed)),
    series: [],
    tools: [],
    states: [],
    years: toDecisionYearChips(book, list, year),
    more: null,
    empty: null,
  }
}

/** Decisions by year, the newest first, as many as there is room for. */
function toList(
  book: Book,
  decisions: readonly Decision[],
  most: number,
  isMixed: boolean,
): Pick<DecisionsView, 'note' | 'shown'> {
  const newest = [...decisions].sort(byNewest).slice(0, most)
  const whole = book.words.counts.decision(decisions.length)
  const perYear = Map.groupBy(decisions, yearOf)
  return {
    note: newest.length < decisions.length ? book.words.decisions.newestOf(newest.length, whole) : whole,
    shown: [...Map.groupBy(newest, yearOf)].map(([year, own]) => ({
      year: nameOfYear(book, year),
      note: toYearNote(book, own.length, perYear.get(year)?.length ?? 0),
      entries: own.map((decision) => toEntry(book, decision, isMixed)),
    })),
  }
}

function toYearNote({ words }: Book, shown: number, all: number): string {
  const whole = words.counts.decision(all)
  return shown < all ? words.decisions.shownOf(shown, whole) : whole
}

function toEntry(book: Book, decision: Decision, isMixed: boolean): DecisionEntry {
  const { date, series, tools, url } = decision
  const body = isMixed && series !== null ? (book.series.find(({ url }) => url === series)?.title ?? null) : null
  return {
    date: date === null ? null : showShortDate(date, book.words),
    text: toDecisionName(book, decision),
    page: toHref(book, url),
    state: toStateWords(book, decision),
    tools: tools.map((tool) => ({ text: nameOfTool(book, tool), href: toHref(book, toolAddress(book, tool)) })),
    href: toSectionHref(book, decision),
    where: [body, toRecord(book, decision), toHeading(book, decision)].filter((part) => part !== null).join(', '),
  }
}

/** A record without a day by its title; of a meeting, the day stands beside it. */
function toRecord({ byPath }: Book, { path, date, series }: Decision): string | null {
  return date === null || series === null ? (byPath.get(path)?.title ?? null) : null
}
