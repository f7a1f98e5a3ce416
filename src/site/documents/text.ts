import type { Book } from '../../core/book.ts'
import { isOver } from '../../core/parse/actions/state.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import { escapeMarkup } from '../../core/write/escape.ts'
import { isLive } from '../../core/register/actions/overdue.ts'
import { showShortDate } from '../dates.ts'
import { toTrend } from '../metrics/trend.ts'
import { toMarkedHtml } from '../record/proposal.ts'
import { writeMoves } from './moves.ts'
import { writeSpark } from './spark.ts'

/** The text of minutes or of a report as its page shows it. */
export interface ShownText {
  html: string
  /** Sections in which nothing stands: they close the text as one line, and keep their anchors. */
  nothing: { id: string; text: string }[]
  /** Anchors of the list of those present, which stands in the head. */
  rosterIds: string[]
  /** Which of the moves of the document are marked in its text. */
  markedMoves: ReadonlySet<number>
  /** Whether the list was taken out of the text. */
  isRosterFolded: boolean
}

/** Most lines of numbers drawn in one text. */
const mostTrends = 10

/**
 * Finish the text of a document: fold what its page says elsewhere, and write beside its actions what became of them.
 * The comments that it replaces are set by `core/write/html`; documents cannot write any.
 */
export function toShownText(book: Book, document: DocumentRecord): ShownText {
  const whole = toMarkedHtml(book, document)
  const rosters = [...whole.matchAll(/<!--roster-->(.*?)<!--\/roster-->/gs)].map(([, html = '']) => html)
  const empty = [...whole.matchAll(/<!--empty-->(.*?)<!--\/empty-->/gs)].map(([, html = '']) => html)
  const actions = new Map((book.actions.byPath.get(document.path) ?? []).map((action) => [action.id, action]))
  let trends = 0
  const { html: moved, marked } = writeMoves(book, document, whole)
  const html = moved
    .replace(/<!--(roster|empty)-->.*?<!--\/\1-->\n?/gs, '')
    .replace(/<!--fate (.*?)-->/g, (_, id: string) => writeFate(book, document, actions.get(id)))
    .replace(/<!--trend (\d+)-->/g, (_, index: string) =>
      (trends += 1) > mostTrends ? '' : writeTrend(book, document, Number(index)),
    )
    .replace(/<table>.*?<\/table>/gs, withoutEmptyTrends)
  const titles = new Map(document.sections.map(({ id, title }) => [id, title]))
  return {
    html,
    nothing: empty.flatMap(toIds).map((id) => ({ id, text: titles.get(id) ?? '' })),
    rosterIds: rosters.flatMap(toIds),
    markedMoves: marked,
    isRosterFolded: rosters.length > 0,
  }
}

/** A table in which no number has a line needs no column for them. */
function withoutEmptyTrends(table: string): string {
  return table.includes('<svg') ? table : table.replace(/<t[dh] class="trend">(?:Trend)?<\/t[dh]>\n?/g, '')
}

/** The ids of a piece of HTML. */
function toIds(html: string): string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
}

function writeFate(book: Book, document: DocumentRecord, action: Action | undefined): string {
  const fate = action ? toFateOf(book, document, action) : null
  return fate === null ? '' : `<span class="fate">${escapeMarkup(fate)}</span>`
}

function toFateOf(book: Book, { path, date }: DocumentRecord, action: Action): string | null {
  const { history } = action
  const [first, last] = [history[0], history.at(-1)]
  const year = date?.slice(0, 4)
  const day = (stated: string | null | undefined): string =>
    stated
      ? `${showShortDate(stated, book.words).text}${stated.startsWith(year ?? '') ? '' : ` ${stated.slice(0, 4)}`}`
      : book.words.documents.withoutDate
  return book.words.sentences.fate({
    since: first && first.path !== path ? day(first.date) : null,
    meetings: new Set(history.map((row) => row.path)).size,
    until: last ? { day: day(last.date), isLater: last.path !== path } : null,
    end: isOver(last?.state ?? null) ? 'over' : isLive(action) ? 'listed' : 'left',
  })
}

function writeTrend(book: Book, document: DocumentRecord, index: number): string {
  const trend = toTrend(book, document, index)
  return trend === null ? '' : writeSpark(trend)
}
