import type { KnownNames } from '../actions/owners.ts'
import type { Place } from '../../read/message.ts'
import { readDecidingSentence } from './sentence-forms.ts'

/** A line of a paragraph as it stands. */
export interface StandingLine {
  text: string
  place: Place
}

/** No line that is wrapped is shorter: behind one a capital letter begins anew. */
const wrapped = 40

/**
 * Lines that belong together: a short line without a full stop ends what it says, `Dafür: 16 ↵ Dagegen: 0 ↵ Der Antrag …`, and
 * so does one that decides before another that does.
 */
export function toStretches(lines: readonly StandingLine[], names: KnownNames): StandingLine[][] {
  const stretches: StandingLine[][] = []
  for (const line of lines) {
    const before = stretches.at(-1)?.at(-1)
    if (!before || (/^\p{Lu}/u.test(line.text) && endsBefore(before.text, line.text, names))) stretches.push([line])
    else stretches.at(-1)?.push(line)
  }
  return stretches
}

function endsBefore(before: string, line: string, names: KnownNames): boolean {
  if (before.length < wrapped || /^\d{1,2}:\d{2}/.test(before)) return true
  const isEnded = /[\p{L}\d)]$/u.test(before)
  return isEnded && [before, line].every((text) => readDecidingSentence(text, names) !== null)
}
