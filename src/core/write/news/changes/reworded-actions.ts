import { distance } from 'fastest-levenshtein'
import { ofActions } from '../../../lexicon/en/small-words.ts'
import type { Book } from '../../../book.ts'
import { isNoNews, parseActionState } from '../../../parse/actions/state.ts'
import type { Action } from '../../../register/actions/actions.ts'
import type { ActionRow } from '../../../register/actions/histories.ts'
import type { NewsItem } from '../news.ts'
import { nameOfAction, toNote, toSpot, toWords } from '../words.ts'
import { comparePages, toPathsNow } from './compare-pages.ts'
import type { Pair } from './pair-actions.ts'

/**
 * Tell which actions a document that was there says in other words now, the last where several do; and those of which a new
 * meeting says not all that the one before said: it may mean a part of them.
 */
export function tellReworded(before: Book, after: Book, pairs: readonly Pair[]): NewsItem[] {
  const pathNow = toPathsNow(before, after)
  const added = new Set(comparePages(before, after).added.map(({ path }) => path))
  return pairs.flatMap(({ before: was, after: is }): NewsItem[] => {
    // How it stands and until when is told by itself.
    if (was.isOver !== is.isOver || was.due !== is.due) return []
    const found = findAnew(was, is, added) ?? findCorrected(was, is, pathNow)
    if (!found) return []
    const text = nameOfAction(after, { ...is, title: found.row.text })
    const note = toNote(is.owners.join(', '), after.words.news.wasOf(`"${toWords(found.old.text)}"`))
    return [{ text, note, url: is.url, ...toSpot(found.row) }]
  })
}

/** What is said of an action, and what was. */
interface Reworded {
  row: ActionRow
  old: ActionRow
}

/** What minutes that were there say otherwise. */
function findCorrected(was: Action, is: Action, pathNow: (path: string) => string): Reworded | null {
  const earlier = new Map(was.history.map((row) => [pathNow(row.path), row]))
  const row = is.history.findLast((one) => toOtherWords(earlier.get(one.path), one).length > 0)
  const old = row && earlier.get(row.path)
  return row && old ? { row, old } : null
}

/** What a new meeting says of an action, where it leaves out words of the one before. A number tells an action without its words. */
function findAnew(was: Action, is: Action, added: ReadonlySet<string>): Reworded | null {
  const [old, row] = [was.history.at(-1), is.history.at(-1)]
  if (!old || !row || is.number !== null || !added.has(row.path)) return null
  return toOtherWords(old, row).some((side) => side === 'lost') ? { row, old } : null
}

/** For each word that only one of two rows has, which of them: words of no weight and slips of the pen count for none. */
function toOtherWords(was: ActionRow | undefined, is: ActionRow): ('lost' | 'come')[] {
  if (!was || was.text === is.text || !saysWhat(was) || !saysWhat(is)) return []
  const [one, other] = [wordsOf(was), wordsOf(is)]
  const lost = one.filter((word) => !other.includes(word))
  const come = other.filter((word) => !one.includes(word))
  if (lost.join('') === come.join('') && !/\d/.test(lost.join(''))) return [] // one word, or two
  const isTold = (word: string, others: readonly string[]): boolean =>
    !ofActions.has(word) && !others.some((each) => isSlip(word, each))
  return [
    ...lost.filter((word) => isTold(word, come)).map(() => 'lost' as const),
    ...come.filter((word) => isTold(word, lost)).map(() => 'come' as const),
  ]
}

function saysWhat({ text }: ActionRow): boolean {
  return text !== '' && !isNoNews(text) && parseActionState(text) === null
}

/** In which order words stand says nothing. */
function wordsOf({ text }: ActionRow): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[._/+-][\p{L}\p{N}]+)*/gu) ?? []
}

/** So many letters may have one that is wrong, and so many two. */
const forOneSlip = 4
const forTwoSlips = 10

/** Whether two words are one, misspelt: `teh`, `the`; of numbers and versions every sign counts. */
function isSlip(one: string, other: string): boolean {
  if (/\d/.test(one + other)) return false
  const length = Math.min(one.length, other.length)
  const most = length >= forTwoSlips ? 2 : length >= forOneSlip ? 1 : 0
  return distance(one, other) <= most || [...one].toSorted().join('') === [...other].toSorted().join('')
}
