import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { escapeMarkup } from '../../core/write/escape.ts'
import { toMoveEntry } from '../releases/slip.ts'

/** Write what stands beside each day of a document that moved, by how much and what stood before, in the order of its moves. */
export function writeMoves(book: Book, { path }: DocumentRecord): string[] {
  return (book.releases.movesByPath.get(path) ?? []).map((one) => {
    const move = toMoveEntry(book, one, false)
    const words = book.words.documents.was(`${move.version}: ${move.days}`)
    const before = `<a href="${escapeMarkup(move.before.href)}">${escapeMarkup(move.before.text)}</a>`
    return ` <span class="fate ${move.direction}">${escapeMarkup(words)}${before}</span>`
  })
}

/** Put them where the text has a place for them. */
export function placeMoves(html: string, moves: readonly string[]): string {
  return html.replace(/<!--move (\d+)-->/g, (_, index: string) => moves[Number(index)] ?? '')
}
