import type { ActionColumn } from '../../lexicon/words.ts'
import type { TableData } from '../text/tables.ts'
import { type KnownNames, pickPeople } from './owners.ts'

/**
 * Find whose each row is where no header says so: a column of nothing but people of the meeting.
 *
 *     | Name | Task |
 *     | --- | --- |
 *     | Mia | Write the notes |
 */
export function withOwnerColumn(
  found: readonly (ActionColumn | null)[],
  { rows }: TableData,
  known: KnownNames,
): (ActionColumn | null)[] {
  const cells = (column: number): string[] => rows.flatMap((row) => row[column]?.text.trim() || [])
  const isOfPeople = (column: number): boolean =>
    cells(column).length > 0 && cells(column).every((text) => pickPeople(text, known, true) !== null)
  const owner = found.indexOf(null)
  // Who presented a topic need not be who acts on it: every other column has to be one of actions.
  const isLast = found.includes('action') && !found.includes('owner') && owner === found.lastIndexOf(null)
  return owner === -1 || !isLast || !isOfPeople(owner) ? [...found] : found.with(owner, 'owner')
}

/** Whether a table says who does what at which hour: `| Mia | Glazes | 10:00 |`. */
export function isProgramme({ rows }: TableData, due: number): boolean {
  return rows.some((row) => /^\d{1,2}[:.h]\d{2}\b/.test(row[due]?.text ?? ''))
}
