import { distance } from 'fastest-levenshtein'
import { ofActions } from '../../../lexicon/en/small-words.ts'
import type { Book } from '../../../book.ts'
import { isNoNews, parseActionState } from '../../../parse/actions/state.ts'
import type { ActionRow } from '../../../register/actions/histories.ts'
import type { NewsItem } from '../news.ts'
import { nameOfAction, toNote, toSpot, toWords } from '../words.ts'
import { toPathsNow } from './compare-pages.ts'
import type { Pair } from './pair-actions.ts'

/** Tell which actions a document that was there says in other words now, the last where several do. */
export function tellReworded(before: Book, after: Book, pairs: readonly Pair[]): NewsItem[] {
  const pathNow = toPathsNow(before, after)
  return pairs.flatMap(({ before: was, after: is }): NewsItem[] => {
    // How it stands and until when is told by itself.
    if (was.isOver !== is.isOver || was.due !== is.due) return []
    const earlier = new Map(was.history.map((row) => [pathNow(row.path), row]))
    const row = is.history.findLast((one) => isReworded(earlier.get(one.path), one))
    const old = row && earlier.get(row.path)
    if (!row || !old) return []
    const text = nameOfAction(after, { ...is, title: row.text })
    const note = toNote(is.owners.join(', '), after.words.news.wasOf(`"${toWords(old.text)}"`))
    return [{ text, note, url: is.url, ...toSpot(row) }]
  })
}

function isReworded(was: ActionRow | undefined, is: ActionRow): boolean {
  if (!was || was.text === is.text || !saysWhat(was) || !saysWhat(is)) return false
  const [one, other] = [wordsOf(was), wordsOf(is)]
  const lost = one.filter((word) => !other.includes(word))
  const come = other.filter((word) => !one.includes(word))
  const isTold = (word: string, others: readonly string[]): boolean =>
    !ofActions.has(word) && !others.some((each) => isSlip(word, each))
  return lost.some((word) => isTold(word, come)) || come.some((word) => isTold(word, lost))
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
