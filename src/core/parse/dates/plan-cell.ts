import type { Place } from '../../read/message.ts'
import { parsePlannedDate, type PlannedReading } from './planned-date.ts'
import type { Cell, Run } from '../text/tables.ts'
import { foldSpace } from '../../text/fold.ts'

/** A date that a cell states, now or formerly. */
export interface PlanStatement {
  /** As written. */
  text: string
  reading: PlannedReading
  /** Struck out: what was planned before. */
  isStruck: boolean
  /** Link that the date is written in: its evidence. */
  url: string | null
  place: Place
}

/**
 * Read the history that a cell keeps, oldest first: every date struck out, then the one that stands.
 *
 * ```md
 * ~~2024-03-12~~ [2024-04-30](../minutes/ops/2024-02-20.md#release-plan)
 * ~~2010-09~~ ~~end of October 2010~~ TBA
 * 2024-05-02 (second attempt)
 * ```
 */
export function parsePlanCell(cell: Cell): PlanStatement[] {
  const statements = toGroups(cell.runs).flatMap(({ text, isStruck, url, place }) =>
    splitDates(text).map((part) => ({ text: part, reading: parsePlannedDate(part), isStruck, url, place })),
  )
  // What is struck out stood before what is not, wherever it is written.
  return [...statements.filter(({ isStruck }) => isStruck), ...statements.filter(({ isStruck }) => !isStruck)]
}

/** Join neighbouring runs that are struck out and linked alike; blanks and arrows between dates say nothing. */
function toGroups(runs: readonly Run[]): Run[] {
  const groups: Run[] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last && last.isStruck === run.isStruck && last.url === run.url) {
      groups[groups.length - 1] = {
        ...last,
        text: last.text + run.text,
        place: { ...last.place, endLine: run.place.endLine, endColumn: run.place.endColumn },
      }
    } else groups.push(run)
  }
  return groups
    .map((run) => ({
      ...run,
      text: foldSpace(run.text)
        .replace(/^(?:[,;:→⇒>/\s-]|->|then|now)+(?=\s|\d|$)|[,;→⇒/\s]+$/g, '')
        .trim(),
    }))
    .filter(({ text }) => text !== '' && !/^\([^()]*\)$/.test(text))
}

/** Several dates in one stretch are several statements: `2024-03-12 → 2024-04-30`. */
function splitDates(text: string): string[] {
  const parts = text.split(/\s*(?:→|⇒|->|=>|;)\s*/).filter((part) => part !== '')
  return parts.length > 1 && parts.every((part) => parsePlannedDate(part).type !== 'none') ? parts : [text]
}
