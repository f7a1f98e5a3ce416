import type { Words } from '../../core/words/index.ts'
import type { Book } from '../../core/book.ts'
import type { Release } from '../../core/register/releases/release.ts'
import { toStandingPlan } from '../../core/register/releases/slip.ts'
import { type ReleaseSummary, toSummary } from '../../core/register/releases/summary.ts'
import { showDate } from '../dates.ts'
import { sayPlanned } from '../../core/register/releases/say-planned.ts'
import { lateWords, slipWords } from './words.ts'

/** A figure about releases. */
export interface ReleaseFact {
  term: string
  value: string
  note: string | null
}

/** What stands above the timeline: next, last, cadence, moves. */
export function toFacts(book: Book, releases: readonly Release[]): ReleaseFact[] {
  const summary = toSummary(releases, book.today)
  const { next, last, cadence, longestGap, isStated, planned } = summary
  const { words } = book
  const facts: ReleaseFact[] = []
  const plan = next === null ? null : (next.released ?? toStandingPlan(next.planned))
  if (next && plan)
    facts.push({
      term: words.releases.next,
      value: next.version,
      note: [sayPlanned(plan, words), slipWords(next, words)].filter(Boolean).join(', '),
    })
  if (last) {
    const day = last.released ?? toStandingPlan(last.planned)
    facts.push({
      term: isStated ? words.releases.newest : words.releases.newestByPlan,
      value: last.version,
      note: day && [sayPlanned(day, words), slipNote(last, words)].filter(Boolean).join(', '),
    })
  }
  if (cadence !== null)
    facts.push({
      term: isStated ? words.releases.between : words.releases.betweenPlanned,
      value: words.counts.day(Math.round(cadence)),
      note: longestGap && words.releases.longestGap(longestGap.days, showDate(longestGap.to, words).text),
    })
  if (planned > 0) facts.push(toMoved(summary, words))
  return facts
}

/** How many plans moved, and how far. */
export function toMoved({ moved, planned, overdue, medianSlip, worst }: ReleaseSummary, words: Words): ReleaseFact {
  return {
    term: words.releases.moved,
    value: words.releases.of(moved, planned),
    note: [
      medianSlip === null ? null : words.releases.median(lateWords(Math.round(medianSlip), words)),
      worst?.slip && words.releases.worst(lateWords(worst.slip.days, words), worst.version),
      overdue > 0 && words.releases.overdue(overdue),
    ]
      .filter(Boolean)
      .join('; '),
  }
}

/** How far a release came from its plan; that a plan was kept can only be said of a release that has come. */
export function slipNote({ slip, moves, released }: Release, words: Words): string | null {
  if (slip === null || (slip.days === 0 && moves === 0 && released === null)) return null
  return slip.days === 0 && moves > 0 ? words.releases.backOnDay : lateWords(slip.days, words, slip.least !== slip.most)
}
