import type { Book } from '../../core/book.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import { toSilentTables } from './asleep.ts'
import type { RegisterEntry, RegisterTable } from './entries.ts'

/** The actions that are open, and those that the last meeting left out. */
export interface Standing {
  live: readonly Action[]
  /** Those of series that still meet. */
  awake: readonly Action[]
  /** Series that met long ago, with the day of their last meeting. */
  asleep: ReadonlyMap<string, string>
  left: readonly Action[]
}

/** Show what is on the list, what silent series have on theirs, and what left it; a table without entries is left out. */
export function toTables(
  book: Book,
  { live, awake, asleep, left }: Standing,
  entriesOf: (actions: readonly Action[]) => RegisterEntry[],
): RegisterTable[] {
  const { onList, longestFirst, leftAtLast, nobodySaidDone } = book.words.actions
  return [
    { id: null, title: onList, note: longestFirst, entries: entriesOf(awake) },
    ...toSilentTables(book, live, asleep),
    { id: 'left', title: leftAtLast, note: nobodySaidDone, entries: entriesOf(left) },
  ].filter(({ entries }) => entries.length > 0)
}
