import type { Book } from '../../../book.ts'
import { isOver } from '../../../parse/actions/state.ts'
import type { ActionRow } from '../../../register/actions/histories.ts'
import { sayDate } from '../../../text/date-words.ts'
import type { NewsItem } from '../news.ts'
import { tellAction } from '../words.ts'
import { toPathsNow } from './compare-pages.ts'
import type { Pair } from './pair-actions.ts'

/** Tell of which open actions older minutes say that they are over, while later ones list them, or say so no more. */
export function tellRestated(before: Book, after: Book, pairs: readonly Pair[]): NewsItem[] {
  const pathNow = toPathsNow(before, after)
  return pairs.flatMap((pair): NewsItem[] => {
    const { before: was, after: is } = pair
    if (was.isOver || is.isOver) return []
    const then = new Map(was.history.map((row) => [pathNow(row.path), row]))
    const notes = is.history.flatMap((row, at): string[] => {
      const old = then.get(row.path)
      return old ? (sayRow(after, old, row, is.history.slice(at + 1)) ?? []) : []
    })
    return notes.length === 0 ? [] : [tellAction(after, is, ...notes)]
  })
}

/** `closed on 8 March 2021, open again on 15 March 2021`, `open on 8 March 2021, was done` */
function sayRow({ words }: Book, was: ActionRow, is: ActionRow, later: readonly ActionRow[]): string[] | null {
  if (is.date === null || isOver(was.state) === isOver(is.state)) return null
  const day = sayDate(is.date, words)
  if (was.state !== null && isOver(was.state))
    return [words.news.stoodAs(words.news.openOn(day), words.actions.states[was.state])]
  const next = later.find(({ state, date }) => date !== null && !isOver(state))?.date ?? null
  return next === null ? null : [words.news.closedAndOpen(day, sayDate(next, words))]
}
