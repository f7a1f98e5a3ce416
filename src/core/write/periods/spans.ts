import type { Book } from '../../book.ts'
import { firstDay, parseDate } from '../../parse/dates/dates.ts'
import { addDays, toPlannedDate } from '../../parse/dates/planned-date.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { isDated } from '../../records/kinds.ts'
import { once } from '../../records/once.ts'
import { byCodeUnit } from '../../text/compare.ts'
import { isHeld } from '../../register/places/meetings.ts'

/** A quarter or a year in which meetings were held or reports written. */
export interface Span {
  /** `2010-Q3`, `2010`; `PQ1` where quarters count from the start of a project. */
  id: string
  type: 'quarter' | 'year'
  /** First and last day, ISO 8601. */
  from: string
  to: string
}

/** Minutes and reports of what was held, with a date, oldest first; those of a day by series. */
export const heldDocuments = once((book: Pick<Book, 'documents' | 'today'>): DocumentRecord[] =>
  book.documents
    .filter((document) => isDated(document.kind) && document.date !== null && isHeld(document, book.today))
    .sort((a, b) => byCodeUnit(firstDay(a.date ?? ''), firstDay(b.date ?? ''))),
)

/** List the years, then the quarters, in which meetings were held or reports written, oldest first. */
export const toSpans = once((book: Pick<Book, 'documents' | 'today' | 'settings'>): Span[] => {
  const dates = heldDocuments(book).map(({ date }) => date ?? '')
  const days = [...new Set(dates.map(firstDay))]
  const start = startOf(book)
  const told = dates.filter((date) => date.length > 4)
  const quarters = [...new Set(told.map(firstDay))].flatMap((day) =>
    start === null ? toQuarter(day) : toProjectQuarter(day, start),
  )
  const spans = [...days.map((day) => toYear(day.slice(0, 4))), ...quarters]
  return [...new Map(spans.map((span) => [span.id, span])).values()].sort(
    (a, b) => rank(a) - rank(b) || byCodeUnit(a.from, b.from),
  )
})

function rank({ type }: Span): number {
  return type === 'year' ? 0 : 1
}

/** The spans of a kind before and after one, the year around a quarter, the quarters of a year. */
export function toNeighbours(book: Pick<Book, 'documents' | 'today' | 'settings'>, span: Span): Span[] {
  const same = toSpans(book).filter(({ type }) => type === span.type)
  const others = toSpans(book).filter(({ type, from, to }) => type !== span.type && from <= span.to && to >= span.from)
  const at = same.findIndex(({ id }) => id === span.id)
  return [same[at - 1], same[at + 1], ...others].filter((one) => one !== undefined)
}

/** Find the span that somebody names: `2010-Q3`, `2010q3`, `Q3 2010`, `2010`, `PQ1`. */
export function findSpan(book: Pick<Book, 'documents' | 'today' | 'settings'>, name: string): Span | undefined {
  const wanted = name
    .trim()
    .toUpperCase()
    .replace(/^(Q[1-4])[\s-]*(\d{4})$/, '$2-$1')
    .replace(/^(\d{4})[\s-]*(Q[1-4])$/, '$1-$2')
  return toSpans(book).find(({ id }) => id === wanted)
}

function toYear(year: string): Span {
  return { id: year, type: 'year', from: `${year}-01-01`, to: `${year}-12-31` }
}

function toQuarter(day: string): Span {
  const id = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
  const { earliest, latest } = toPlannedDate(id, 'quarter')
  return { id, type: 'quarter', from: earliest, to: latest }
}

/** The first day of the project that quarters count from; `null` where they are those of the calendar. */
function startOf({ settings }: Pick<Book, 'settings'>): string | null {
  const reading = settings.quarters === null ? null : parseDate(settings.quarters.start)
  return reading?.type === 'date' ? firstDay(reading.date) : null
}

/** The quarter of a project that a day lies in, `[]` before its start. */
function toProjectQuarter(day: string, start: string): Span[] {
  if (day < start) return []
  const months =
    (Number(day.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(start.slice(5, 7))
  const begun = Number(day.slice(8)) < Number(start.slice(8)) ? months - 1 : months
  const index = Math.floor(begun / 3)
  const from = addMonths(start, index * 3)
  const to = addDays(addMonths(start, index * 3 + 3), -1)
  return [{ id: `PQ${index + 1}`, type: 'quarter', from, to }]
}

/** The same day some months later; the start of a project lies on a day that every month has. */
function addMonths(day: string, months: number): string {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-${day.slice(8)}`
}
