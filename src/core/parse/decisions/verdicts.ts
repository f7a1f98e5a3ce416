import { anyOf, wordOf } from '../../lexicon/index.ts'
import { manner } from './clauses.ts'
import { movedByLead } from './motions.ts'
import { toFate } from './results.ts'
import type { DecisionState } from './state.ts'
import { watch } from './watch.ts'

/** `approved`, `abgelehnt`, `rinviata`: what became of something. */
const participle = wordOf(({ decisions }) => [
  ...decisions.carried,
  ...decisions.settled,
  ...decisions.failed,
  ...decisions.putOff,
  ...decisions.participles,
])
const sides = wordOf(({ decisions }) => [...decisions.votes, ...decisions.inFavour, ...decisions.opposed])
const number = `(?:\\d{1,4}|${wordOf(({ decisions }) => decisions.zero)})`
/** `12 for, 2 against` */
const named = `(?:${number}(?: \\p{L}+)? ${sides}(?:[,;/]?\\s(?:and |und |et |y |e |en )?)?){1,3}`
/** `5-0`, `9:1:0`, `11 of 15`, or the same with names */
const count = `(?:\\d{1,4}\\s?(?:[-–:/]|of|to)\\s?\\d{1,4}(?:\\s?[-–:/]\\s?\\d{1,4})?|${named})`
const unanimous = wordOf(({ decisions }) => decisions.unanimous)
/** How it was settled: what tells a decision from the state of anything else. */
const how = `(?:${unanimous}|${count}|${anyOf(({ decisions }) => decisions.ways)}(?!\\p{L})(?: [^\\s.;:?()]{1,30}){0,4}?)`
/** `as amended`, `with one addition`, `for 4.0`, `(Mia/Jon)`: what else may be said of it. */
const remark = `(?:${anyOf(({ decisions }) => decisions.conditions)}(?!\\p{L})(?: [^\\s.;:?()]{1,30}){1,8}?|\\([^()]{1,80}\\))`

/** Words that say what became of something and how, and nothing else, as a part of an expression. */
const verdict = `(?:not )?${manner}(?:${participle})(?:,? (?:${how}|${remark}|${count})){0,3}`
const whole = watch(
  `^\\W*${movedByLead}(?:${verdict}|(?:vote:? )?${count}[\\s,.;:–—-]* ${verdict}|(?:mit|bei|ohne|met|zonder|in)\\s[^.;:?]{2,80}\\s${participle}|${unanimous}|all in favou?r|seconded[^.;:?\\d]{0,60},\\s(?:and\\s)?(?:${count}|${participle})(?:,? ${how})?|(?:vote:? |voted )${count}|${named})[\\s\\p{P}]*$`,
  'iu',
)
const certain = watch(`(?<!\\p{L})(?:${how}|${count})(?!\\p{L})|all in favou?r`, 'iu')
const loose = watch(`^\\W*(?:not )?(?:${wordOf(({ decisions }) => [...decisions.loose, ...decisions.putOff])})`, 'iu')

const earlier = watch(
  wordOf(({ decisions }) => decisions.earlier),
  'iu',
)

/** What came of something by words that say no more than that: `approved as amended`, `failed 2-5`, `einstimmig angenommen`. */
export interface Verdict {
  state: DecisionState
  /** Whether it says how, or in words that are said of little but decisions; builds pass, and papers are accepted. */
  isCertain: boolean
  /** Whether it says how: by whom or with how many votes. */
  saysHow: boolean
}

/** Read words that say what became of something and nothing else; `null` of any other. */
export function readVerdict(text: string): Verdict | null {
  if (text.length > longest || text.includes('?') || earlier.test(text) || !whole.test(text)) return null
  const counts = /(\d{1,4})\s?[-–:/]\s?(\d{1,4})/.exec(text)
  const isLost = counts !== null && Number(counts[1]) < Number(counts[2])
  return {
    state: isLost ? 'rejected' : toFate(text),
    isCertain: certain.test(text) || !loose.test(text),
    saysHow: certain.test(text),
  }
}

/** Nothing that only says what became of something has more letters. */
const longest = 120
