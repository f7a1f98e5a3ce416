import { findPrivate } from '../core/parse/privacy/privacy.ts'
import { type Ledger, note } from './ledger.ts'

/** Note every private detail of a source at its place, line by line. They are imported as they are; the site redacts them. */
export function notePrivateDetails(ledger: Ledger): void {
  ledger.source.split('\n').forEach((line, index) => {
    for (const { kind, start } of findPrivate(line.slice(0, 10_000)))
      note(ledger, (ledger.lines[index] ?? 0) + start, 'private-details', kind)
  })
}
