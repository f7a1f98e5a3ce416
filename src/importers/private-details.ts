import { findPrivate } from '../core/parse/privacy/privacy.ts'
import { type Ledger, note, placeIn } from './ledger.ts'

/**
 * Note every private detail of a source at its place, line by line. They are imported as they are; the site redacts them.
 * Of lines that are left out as a whole there is nothing to say.
 */
export function notePrivateDetails(ledger: Ledger): void {
  const gone = findLeftOut(ledger)
  ledger.source.split('\n').forEach((line, index) => {
    if (gone.has(index)) return
    for (const { kind, start } of findPrivate(line.slice(0, 10_000)))
      note(ledger, (ledger.lines[index] ?? 0) + start, 'private-details', kind)
  })
}

/** Lines, counted from 0, that one stretch takes out of the running text. */
function findLeftOut(ledger: Ledger): Set<number> {
  const gone = new Set<number>()
  for (const { start, end, text } of ledger.edits) {
    if (text.trim() !== '') continue
    const { line, column } = placeIn(ledger, start)
    const last = placeIn(ledger, end)
    const isWhole = ledger.source[end] === '\n' || end >= ledger.source.length
    for (let index = column === 1 ? line - 1 : line; index < last.line - (isWhole ? 0 : 1); index += 1) gone.add(index)
  }
  return gone
}
