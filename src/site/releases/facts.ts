import type { Words } from '../../core/words/index.ts'
import type { Book } from '../../core/book.ts'
import type { Release } from '../../core/register/releases/release.ts'
import { toStandingPlan } from '../../core/register/releases/slip.ts'
import { type ReleaseSummary, toSummary } from '../../core/register/releases/summary.ts'
import { showDate } from '../dates.ts'
import { lateWords, plannedWords, slipWords } from './words.ts'

/** A figure about releases. */
export interface ReleaseFact {
  term: string
  value: string
  note: string | null
}

/** What stands above the timeline: next, last, cadence, moves. */
export function toFacts(book: Book, releases: readonly Release[]): ReleaseFact[] {
  const { next, last, cadence, longestGap, isStated, planned } = toSummary(releases, book.today)
  const facts: ReleaseFact[] = []
  const plan = next === null ? null : (next.released ?? toStandingPlan(next.planned))
  if (next && plan)
    facts.push({
      term: 'Next',
      value: next.version,
      note: [plannedWords(plan, book.words), slipWords(next, book.words)].filter(Boolean).join(', '),
    })
  if (last) {
    const day = last.released ?? toStandingPlan(last.planned)
    facts.push({
      term: isStated ? 'Newest' : 'Newest, by its plan',
      value: last.version,
      note: day && [plannedWords(day, book.words), slipNote(last, book.words)].filter(Boolean).join(', '),
    })
  }
  if (cadence !== null)
    facts.push({
      term: isStated ? 'Between releases' : 'Between planned releases',
      value: book.words.counts.day(Math.round(cadence)),
      note: longestGap && `median; longest gap ${longestGap.days}, to ${showDate(longestGap.to, book.words).text}`,
    })
  if (planned > 0) facts.push(toMoved(toSummary(releases, book.today), book.words))
  return facts
}

/** How many plans moved, and how far. */
function toMoved({ moved, planned, overdue, medianSlip, worst }: ReleaseSummary, words: Words): ReleaseFact {
  return {
    term: 'Moved',
    value: `${moved} of ${planned}`,
    note: [
      medianSlip === null ? null : `median ${lateWords(Math.round(medianSlip), words)}`,
      worst?.slip && `worst ${lateWords(worst.slip.days, words)} (${worst.version})`,
      overdue > 0 && `${overdue} overdue`,
    ]
      .filter(Boolean)
      .join('; '),
  }
}

/** How far a release came from its plan; that a plan was kept can only be said of a release that has come. */
export function slipNote({ slip, moves, released }: Release, words: Words): string | null {
  if (slip === null || (slip.days === 0 && moves === 0 && released === null)) return null
  return slip.days === 0 && moves > 0 ? 'back on its day' : lateWords(slip.days, words, slip.least !== slip.most)
}
