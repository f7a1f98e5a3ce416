import type { Book } from '../../core/book.ts'
import { periodAddress } from '../../core/write/api/periods.ts'
import { toPeriodFacts } from '../../core/write/periods/facts.ts'
import { type Span, toSpans } from '../../core/write/periods/spans.ts'
import { toHref } from '../record/shell.ts'
import { toShortTitle } from './title.ts'

/** What the list of quarters and years shows. */
export interface PeriodsView {
  type: 'periods'
  title: string
  groups: { title: string; rows: PeriodRow[] }[]
}

/** A quarter or a year, counted. */
export interface PeriodRow {
  text: string
  href: string
  documents: number
  decisions: number
  releases: number
  moves: number
  opened: number
  closed: number
  incidents: number
}

/** List every quarter and year, newest first, with how much happened. */
export function toPeriods(book: Book): PeriodsView {
  const spans = [...toSpans(book)].reverse()
  return {
    type: 'periods',
    title: book.words.lists.periods,
    groups: [
      {
        title: book.words.periods.years,
        rows: spans.filter(({ type }) => type === 'year').map((span) => toRow(book, span)),
      },
      {
        title: book.words.periods.quarters,
        rows: spans.filter(({ type }) => type === 'quarter').map((span) => toRow(book, span)),
      },
    ].filter(({ rows }) => rows.length > 0),
  }
}

function toRow(book: Book, span: Span): PeriodRow {
  const { documents, decisions, came, moves, opened, closed, incidents } = toPeriodFacts(book, span)
  return {
    text: toShortTitle(book, span),
    href: toHref(book, periodAddress(span)),
    documents: documents.length,
    decisions: decisions.length,
    releases: came.length,
    moves: moves.length,
    opened: opened.length,
    closed: closed.length,
    incidents: incidents.length,
  }
}
