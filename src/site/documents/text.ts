import type { Book } from '../../core/book.ts'
import { type HtmlOutline, withoutFolded } from '../../core/write/html/outline.ts'
import { attendanceWords } from '../../core/lexicon/attendance.ts'
import { anyOfWords } from '../../core/lexicon/index.ts'
import { isOver } from '../../core/parse/actions/state.ts'
import { digest } from '../../core/read/digest.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import { escapeMarkup } from '../../core/write/escape.ts'
import { isLive } from '../../core/register/actions/overdue.ts'
import { showShortDate } from '../dates.ts'
import { toTrend } from '../metrics/trend.ts'
import { toMarkedHtml } from '../record/proposal.ts'
import { type Late, late } from '../late.ts'
import { alignNumbers } from './align-numbers.ts'
import { placeMoves, writeMoves } from './moves.ts'
import { writeSpark } from './spark.ts'

/** The text of minutes or of a report as its page shows it. */
export interface ShownText {
  html: Late<string>
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
 * Finish the text of a document: fold what its page says elsewhere, and write beside its actions what became of them, in
 * the places that `HtmlOutline` names.
 */
export function toShownText(book: Book, document: DocumentRecord): ShownText {
  const { digest: htmlDigest, outline, read } = toMarkedHtml(book, document)
  // Most pages are not drawn, so what is written for them is not held.
  const write = (): Written => ({
    moves: writeMoves(book, document),
    fates: writeFates(book, document, outline),
    trends: writeTrends(book, document, outline),
  })
  const key = digest(htmlDigest, JSON.stringify(write()))
  const { length: moves } = book.releases.movesByPath.get(document.path) ?? []
  return {
    html: late(key, () => finish(read(), write())),
    nothing: nameSections(document, outline.emptyIds),
    rosterIds: outline.rosterIds,
    markedMoves: new Set(outline.moves.filter((index) => index < moves)),
    isRosterFolded: outline.hasRoster,
  }
}

/** Name sections by their titles; where some are alike, with the section that they stand in. */
function nameSections({ sections }: DocumentRecord, ids: readonly string[]): ShownText['nothing'] {
  const named = ids.map((id) => {
    const at = sections.findIndex((one) => one.id === id)
    const above = sections.slice(0, Math.max(0, at)).findLast(({ level }) => level < (sections[at]?.level ?? 0))
    return { id, text: sections[at]?.title ?? '', above: above?.title ?? null }
  })
  const times = Map.groupBy(named, ({ text }) => text)
  return named.map(({ id, text, above }) => ({
    id,
    text: above !== null && (times.get(text)?.length ?? 0) > 1 ? `${text} (${above})` : text,
  }))
}

/** What only the whole record knows, each in the order of its places in the text. */
interface Written {
  moves: string[]
  fates: string[]
  trends: string[]
}

function finish(html: string, written: Written): string {
  const [fates, trends] = [written.fates.values(), written.trends.values()]
  return withoutFolded(placeMoves(html, written.moves))
    .replace(/<!--fate .*?-->/g, () => fates.next().value ?? '')
    .replace(/<!--trend \d+-->/g, () => trends.next().value ?? '')
    .replace(/<table>.*?<\/table>/gs, (table) => alignNumbers(withoutEmptyTrends(table)))
    .replace(blankRoster, '')
}

/** A label of those present with nothing behind it: `<p><strong>Attending:</strong></p>` before a heading. */
const blankRoster = new RegExp(
  `<p>(?:<strong>)?${anyOfWords([...attendanceWords.present])}:?(?:</strong>)?:?</p>\\n(?=<h[1-6][ >])`,
  'giu',
)

/** A table in which most numbers have no line needs no column for them. */
function withoutEmptyTrends(table: string): string {
  const drawn = table.split('<svg').length - 1
  const cells = table.split('<td class="trend">').length - 1
  return cells > 0 && drawn * 2 > cells ? table : table.replace(/<t[dh] class="trend">(?:Trend)?<\/t[dh]>\n?/g, '')
}

function writeFates(book: Book, document: DocumentRecord, { fates }: HtmlOutline): string[] {
  const actions = new Map((book.actions.byPath.get(document.path) ?? []).map((action) => [action.id, action]))
  return fates.map((id) => writeFate(book, document, actions.get(id)))
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

function writeTrends(book: Book, document: DocumentRecord, { trends }: HtmlOutline): string[] {
  return trends.slice(0, mostTrends).map((index) => {
    const trend = toTrend(book, document, index)
    return trend === null ? '' : writeSpark(trend)
  })
}
