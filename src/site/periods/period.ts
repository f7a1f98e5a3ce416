import type { Book } from '../../core/book.ts'
import { periodAddress } from '../../core/write/api/periods.ts'
import { type PeriodFacts, toPeriodFacts } from '../../core/write/periods/facts.ts'
import { type Span, toNeighbours } from '../../core/write/periods/spans.ts'
import { type ListEntry, toEntry } from '../documents/entries.ts'
import type { SparklineView } from '../metrics/metrics.ts'
import type { Sentence } from '../../core/words/sentence.ts'
import { toHref } from '../record/shell.ts'
import type { PeriodLine } from './line.ts'
import { toPeriodTitle, toShortTitle, toSpanWords } from './title.ts'
import { toPeriodGroups } from './lines.ts'

/** A quarter or a year, compiled: each line leads to where it is stated. */
export interface PeriodView {
  type: 'period'
  title: string
  trail: { text: string; href: string }[]
  note: string
  sentence: Sentence
  /** A long list is folded behind its first lines; of a year only its beginning is there, and `rest` says how much is left. */
  groups: { title: string; items: PeriodItem[]; folded: PeriodItem[]; rest: string | null }[]
  /** What each meeting and report did. */
  meetings: { title: string; entries: ListEntry[]; isMixed: boolean; rest: string | null }
  /** The periods before, after and around it. */
  links: { text: string; href: string }[]
}

/** A line of a quarter or a year. */
interface PeriodItem {
  text: string
  href: string | null
  note: string | null
  spark: SparklineView | null
}

/** So many meetings are listed for a year; each of its quarters lists all. */
const meetingsOfYear = 24

/** So many of one kind are seen at once, the others when they are unfolded, and on paper. */
const mostUnfolded = 10

/** Address of the list of quarters and years, below the base. */
export const periodsAddress = '/quarters/'

/** Show what happened in a quarter or a year. */
export function toPeriod(book: Book, span: Span): PeriodView {
  const facts = toPeriodFacts(book, span)
  const toItem = ({ text, note, url, spark }: PeriodLine): PeriodItem => ({
    text,
    href: url === null ? null : toHref(book, url),
    note,
    spark,
  })
  return {
    type: 'period',
    title: toPeriodTitle(book, span),
    trail: [{ text: book.words.lists.periods, href: toHref(book, periodsAddress) }],
    note: `${book.words.counts.document(facts.documents.length)}, ${toSpanWords(book, span)}`,
    sentence: toSentence(book, facts),
    groups: toPeriodGroups(book, span, facts).map(({ title, lines }) => ({
      title,
      ...fold(cut(book, lines.map(toItem), span, mostUnfolded)),
    })),
    meetings: toPeriodMeetings(book, facts, span),
    links: toNeighbours(book, span).map((one) => ({
      text: toShortTitle(book, one),
      href: toHref(book, periodAddress(one)),
    })),
  }
}

/** What happened, counted: `7 decisions, 51 actions opened, 3 closed`. */
function toSentence({ words }: Book, { decisions, came, opened, closed, incidents }: PeriodFacts): Sentence {
  const { counts, latest, list } = words
  const counted = [
    { amount: decisions.length, text: counts.decision(decisions.length) },
    { amount: came.length, text: counts.release(came.length) },
    { amount: opened.length, text: latest.opened(counts.action(opened.length)) },
    { amount: closed.length, text: latest.closed(counts.action(closed.length)) },
    { amount: incidents.length, text: counts.incident(incidents.length) },
  ].filter(({ amount }) => amount > 0)
  return counted.length === 0 ? [] : [`${list(counted.map(({ text }) => text))}.`]
}

/** Of a year the first of a list, and how many its quarters have besides. */
function cut<Item>(
  { words }: Book,
  items: readonly Item[],
  { type }: Span,
  most: number,
): { items: Item[]; rest: string | null } {
  // A line or two more are no reason to lead away.
  if (type === 'quarter' || items.length <= most + 2) return { items: [...items], rest: null }
  return { items: items.slice(0, most), rest: words.periods.rest(items.length - most) }
}

/** Fold what is behind the first lines, unless that is a line or two. */
function fold<List extends { items: PeriodItem[] }>(list: List): List & { folded: PeriodItem[] } {
  const { items } = list
  const seen = items.length <= mostUnfolded + 2 ? items.length : mostUnfolded
  return { ...list, items: items.slice(0, seen), folded: items.slice(seen) }
}

function toPeriodMeetings(book: Book, { documents }: PeriodFacts, span: Span): PeriodView['meetings'] {
  const { items, rest } = cut(book, [...documents].reverse(), span, meetingsOfYear)
  return {
    title: book.words.periods.meetingsAndReports,
    entries: items.map((document) => toEntry(book, document, 'above')),
    isMixed: new Set(documents.map(({ kind, series }) => `${kind}/${series}`)).size > 1,
    rest,
  }
}
