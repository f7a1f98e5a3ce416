import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { escapeMarkup } from '../../core/write/escape.ts'
import { toMoveEntry } from '../releases/slip.ts'

/** Write beside each day that moved in a text by how much, and what stood before; `marked` are the places of those moves. */
export function writeMoves(
  book: Book,
  { path }: DocumentRecord,
  html: string,
): { html: string; marked: ReadonlySet<number> } {
  const moves = (book.releases.movesByPath.get(path) ?? []).map((move) => toMoveEntry(book, move, false))
  const marked = new Set<number>()
  const written = html.replace(/<!--move (\d+)-->/g, (_, digits: string) => {
    const move = moves[Number(digits)]
    if (!move) return ''
    marked.add(Number(digits))
    const words = book.words.documents.was(`${move.version}: ${move.days}`)
    const before = `<a href="${escapeMarkup(move.before.href)}">${escapeMarkup(move.before.text)}</a>`
    return ` <span class="fate ${move.direction}">${escapeMarkup(words)}${before}</span>`
  })
  return { html: written, marked }
}
