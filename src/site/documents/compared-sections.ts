import type { Book } from '../../core/book.ts'
import type { ComparedSection } from '../../core/write/news/side-by-side/compare-parts.ts'
import { capitalise } from '../../core/text/capitalise.ts'
import type { Piece } from '../../core/write/news/side-by-side/mark-words.ts'
import { toHref } from '../record/shell.ts'

/** A section in which two texts differ, as a page shows it. */
export interface ShownSection {
  name: string
  /** Where it stands; `null` where no page has it any more. */
  href: string | null
  /** That only one of the texts has it. */
  note: string | null
  numbers: { label: string; before: string; after: string; change: string | null }[]
  lines: Piece[][]
  /** How many lines differ besides. */
  more: number
}

/** How many lines that differ a page shows, and how long one may be, in characters: what is longer is another document. */
const mostLines = 300
const longestLine = 4000

/** Show the sections in which two texts differ. `isLinked` where both have pages; `room` is for how many lines. */
export function showSections(
  book: Book,
  sections: readonly ComparedSection[],
  { isLinked, room: most = mostLines }: { isLinked: boolean; room?: number },
): ShownSection[] {
  const words = book.words.versions
  let room = most
  return sections.map(({ name, is, url, numbers, lines }) => {
    const shown = lines.slice(0, room)
    room -= shown.length
    return {
      name,
      href: isLinked ? toHref(book, url) : null,
      note: is === 'added' ? words.onlyLater : is === 'removed' ? words.onlyEarlier : null,
      numbers: numbers.map(({ label, before, after, change }) => ({ label: capitalise(label), before, after, change })),
      lines: shown.map(shortenLine),
      more: lines.length - shown.length,
    }
  })
}

function shortenLine(line: readonly Piece[]): Piece[] {
  let room = longestLine
  return line.flatMap((piece) => {
    const text = piece.text.length > room ? `${piece.text.slice(0, room)}…` : piece.text
    const isShown = room > 0
    room -= piece.text.length
    return isShown ? [{ ...piece, text }] : []
  })
}
