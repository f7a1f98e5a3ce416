import type { Book } from '../../core/book.ts'
import type { Decision } from '../../core/register/decisions/decision.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import type { Series } from '../../core/register/places/series.ts'
import type { Chip } from '../actions/years.ts'
import { type ShownDate, showShortDate } from '../dates.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { toHref } from '../record/shell.ts'
import { type DecisionPart, toPartChips } from './parts.ts'
import { toDecisionsAddress, toDecisionTitle, toStateWords } from './words.ts'

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

/** So many decisions stand on the first page of a list; of more, each year of a series has a page. */
const mostFirst = 24

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
    years: isOne ? toYearChips(book, only, null) : [],
    empty: book.decisions.length > 0 ? null : book.words.decisions.empty,
  }
}

/** Show the newest decisions of a series, or all of a year. */
export function toSeriesDecisions(book: Book, series: Series, year: string | null): DecisionsView {
  const own = decisionsOf(book, series)
  const title = book.words.decisions.ofSeries(series.title)
  const top = { text: book.words.lists.decisions, href: toHref(book, '/decisions/') }
  const parent = { text: series.title, href: toHref(book, toDecisionsAddress(series)) }
  return {
    type: 'decisions',
    title: year === null ? title : `${title}, ${nameOfYear(book, year).toLowerCase()}`,
    trail: year === null ? [top] : [top, parent],
    ...(year === null
      ? toList(book, own, mostFirst, false)
      : toList(
          book,
          own.filter((decision) => yearOf(decision) === year),
          Infinity,
          false,
        )),
    series: [],
    tools: [],
    states: [],
    years: toYearChips(book, series, year),
    empty: null,
  }
}

/** Show the decisions on a tool, or in a state. */
export function toDecisionsPart(book: Book, { type, text, decisions }: DecisionPart): DecisionsView {
  return {
    type: 'decisions',
    title: type === 'tool' ? book.words.decisions.onTool(text) : book.words.decisions.inState(text),
    trail: [{ text: book.words.lists.decisions, href: toHref(book, '/decisions/') }],
    ...toList(book, decisions, Infinity, book.series.length > 1),
    series: [],
    tools: [],
    states: [],
    years: [],
    empty: null,
  }
}

/** Decisions by year, the newest first, as many as there is room for. */
function toList(
  book: Book,
  decisions: readonly Decision[],
  most: number,
  isMixed: boolean,
): Pick<DecisionsView, 'note' | 'shown' | 'more'> {
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
    more: newest.length < decisions.length && isMixed ? { text: book.words.decisions.older, href: '#~series' } : null,
  }
}

function toYearNote({ words }: Book, shown: number, all: number): string {
  const whole = words.counts.decision(all)
  return shown < all ? words.decisions.shownOf(shown, whole) : whole
}

const withoutDate = 'undated'

function nameOfYear({ words }: Book, year: string): string {
  return year === withoutDate ? words.common.withoutDate : year
}

function yearOf({ date }: Decision): string {
  return date?.slice(0, 4) ?? withoutDate
}

function decisionsOf(book: Book, { url }: Series): Decision[] {
  return book.decisions.filter(({ series }) => series === url).sort(byNewest)
}

/** The years of a series whose decisions have pages of their own. */
export function toDecisionYears(book: Book, series: Series): string[] {
  const own = decisionsOf(book, series)
  return own.length > mostFirst ? [...new Set(own.map(yearOf))] : []
}

/** Address of the decisions of a year: `/decisions/ops/y2021/`. */
export function toDecisionYearAddress(series: Series, year: string): string {
  return `${toDecisionsAddress(series)}${year === withoutDate ? 'undated' : `y${year}`}/`
}

function toYearChips(book: Book, series: Series, year: string | null): Chip[] {
  const counts = Map.groupBy(decisionsOf(book, series), yearOf)
  return toDecisionYears(book, series).map((one) => ({
    text: nameOfYear(book, one),
    href: toHref(book, toDecisionYearAddress(series, one)),
    note: book.words.figure(counts.get(one)?.length ?? 0),
    isCurrent: one === year,
  }))
}

function toEntry(book: Book, decision: Decision, isMixed: boolean): DecisionEntry {
  const { path, section, date, series, tools, url } = decision
  const document = book.byPath.get(path)
  const title = document?.sections.find(({ id }) => id === section)?.title ?? document?.title ?? ''
  const body = isMixed && series !== null ? `${book.series.find(({ url }) => url === series)?.title ?? ''}: ` : ''
  return {
    date: date === null ? null : showShortDate(date, book.words),
    text: toDecisionTitle(decision),
    page: toHref(book, url),
    state: toStateWords(book, decision),
    tools: tools.map((tool) => ({ text: nameOfTool(book, tool), href: toHref(book, toolAddress(book, tool)) })),
    href: `${toHref(book, document?.url ?? '/')}${section === null ? '' : `#${section}`}`,
    where: body + title.replace(/[\s:]+$/, ''),
  }
}

function byNewest(a: Decision, b: Decision): number {
  const day = ({ date }: Decision): string => (date === null ? '0' : firstDay(date))
  return byCodeUnit(day(b), day(a)) || byCodeUnit(a.path, b.path) || a.place.line - b.place.line
}
