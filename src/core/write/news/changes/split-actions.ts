import type { Book } from '../../../book.ts'
import type { Action } from '../../../register/actions/actions.ts'
import type { ActionRow } from '../../../register/actions/histories.ts'
import { sayDate } from '../../../text/date-words.ts'
import type { NewsItem } from '../news.ts'
import { tellAction, toWords } from '../words.ts'
import { enough, type Pair, toScore } from './pair-actions.ts'

/**
 * Find the actions that were a part of another one: minutes in the middle were corrected, and what they say now is not taken for
 * what others still say. Nothing was raised by that, and nothing left out.
 */
export function findSplit(
  added: readonly Action[],
  pairs: readonly Pair[],
  pathNow: (path: string) => string,
): Map<Action, Pair> {
  const lost = Map.groupBy(
    pairs.flatMap((pair) => lostRows(pair, pathNow).map((row) => ({ pair, row }))),
    ({ row }) => pathNow(row.path),
  )
  return new Map(
    added.flatMap((action): [Action, Pair][] => {
      const [first] = action.history
      const candidates = (first && lost.get(first.path)) ?? []
      const found = candidates.find(({ pair, row }) => first && isLike(first, row) && covers(pair, action, pathNow))
      return found ? [[action, found.pair]] : []
    }),
  )
}

/** What meetings said of an action that say nothing of it any more. */
function lostRows({ before, after }: Pair, pathNow: (path: string) => string): ActionRow[] {
  const kept = new Set(after.history.map(({ path }) => path))
  return before.history.filter(({ path }) => !kept.has(pathNow(path)))
}

function isLike({ text }: ActionRow, { text: was }: ActionRow): boolean {
  return toScore(was, text) >= enough
}

/** Whether all meetings that speak of an action spoke of the other one. */
function covers({ before }: Pair, { history }: Action, pathNow: (path: string) => string): boolean {
  const paths = new Set(before.history.map(({ path }) => pathNow(path)))
  return history.every(({ path }) => paths.has(path))
}

/** Tell an action that was one with another, and what other minutes still say. */
export function tellSplit(book: Book, split: ReadonlyMap<Action, Pair>): NewsItem[] {
  return [...split].map(([action, { after }]) => {
    const row = after.history.find(({ date }) => date !== null)
    const day = row?.date == null ? null : sayDate(row.date, book.words)
    const said = [`"${toWords(after.title ?? row?.text ?? '')}"`, after.owners.join(', '), day].filter(Boolean)
    return tellAction(book, action, book.words.news.wasOneWith(said.join(', ')))
  })
}
