import { wordOf } from '../../lexicon/index.ts'
import type { DecisionState } from './state.ts'
import { watch } from './watch.ts'

const fates = wordOf(({ decisions }) => [...decisions.carried, ...decisions.settled, ...decisions.failed])
const rejected = watch(
  wordOf(({ decisions }) => decisions.failed),
  'iu',
)
const sides = wordOf(({ decisions }) => [...decisions.votes, ...decisions.inFavour, ...decisions.opposed])
const number = `(?:\\d{1,4}|${wordOf(({ decisions }) => decisions.zero)})`
const count = `(?:${number}(?: \\p{L}+)? ${sides}|${sides}\\s*[:=–-]?\\s*${number})`
const label = `(?<label>(?:\\p{L}+ ){0,2}?${wordOf(({ decisions }) => [...decisions.voting, ...decisions.motions])}(?: was)?\\s*[:–-]?\\s*)?`
const comma = '[\\s,;/|.–-]+(?:(?:and|und|et|y|e|en)\\s+)?'
const result = `(?<fate>(?:\\p{L}+ ){0,3}?${fates})`
const voteLine = watch(`^\\W*${label}${count}(?:${comma}${count}){1,3}(?:${comma}${result})?\\W*$`, 'iu')
const inFavour = wordOf(({ decisions }) => decisions.inFavour)
const opposed = wordOf(({ decisions }) => decisions.opposed)

/** Read a line that counts those for and against something: `Vote: 5 for, 0 against. Approved.` says no more than that it was decided. */
export function readVoteLine(text: string): DecisionState | null {
  if (text.length > longest) return null
  const line = voteLine.exec(text)
  if (line === null) return null
  const { label: called, fate } = line.groups ?? {}
  const [yes, no] = [countOf(text, inFavour), countOf(text, opposed)]
  if (fate !== undefined) return rejected.test(fate) ? 'rejected' : 'agreed'
  // Some count only those for it and those who abstained.
  if (yes === null || (no === null && called === undefined)) return null
  return yes > (no ?? 0) ? 'agreed' : 'rejected'
}

/** A line that counts votes has no more letters. */
const longest = 160

function countOf(text: string, side: string): number | null {
  const behind = new RegExp(`(${number})(?: \\p{L}+)? ${side}`, 'iu').exec(text)?.[1]
  const before = new RegExp(`${side}\\s*[:=–-]?\\s*(${number})`, 'iu').exec(text)?.[1]
  const found = /^\d/.test(before ?? '') ? before : (behind ?? before)
  return found === undefined ? null : /^\d/.test(found) ? Number(found) : 0
}
