import { wordOf } from '../../lexicon/index.ts'
import type { DecisionState } from './state.ts'

const zero = wordOf(({ decisions }) => decisions.zero)
const count = (name: string): string => `(?<${name}>\\d{1,4}|${zero})`
const inFavour = wordOf(({ decisions }) => decisions.inFavour)
const opposed = wordOf(({ decisions }) => decisions.opposed)
const label = '^\\W*(?:[^:.;?]{0,60}:\\s*)?'
const forms = [
  // 8 Ja-Stimmen, keine Nein-Stimme · 3 in favour, 1 opposed
  new RegExp(`${label}${count('yes')} ?x? ?${inFavour}[^.:?]{0,20}?\\s${count('no')} ?x? ?${opposed}`, 'iu'),
  // Dafür: 5, Dagegen: 0 · Pour 7 Contre 0
  new RegExp(`${label}${inFavour}:?\\s*${count('yes')}[\\s,;/|–-]+${opposed}:?\\s*${count('no')}`, 'iu'),
]
/** `Vote: 5-0-1` */
const vote =
  /^\W*(?:final )?(?:votes?|result|tally)\s*:\s*(?<yes>\d{1,4})\s?[-–:/]\s?(?<no>\d{1,4})(?:\s?[-–:/]\s?\d{1,4})?\W*$/iu

/** What came of a vote by the numbers of those for and against it, where a text is nothing but these; `null` for any other. */
export function readTally(text: string): DecisionState | null {
  return readForms(text, [vote, ...forms])
}

/** The same where the line begins with a label of votes and has figures alone. */
export function readVote(text: string): DecisionState | null {
  return readForms(text, [vote])
}

function readForms(text: string, all: readonly RegExp[]): DecisionState | null {
  if (text.length > longest) return null
  for (const form of all) {
    const { yes, no } = form.exec(text)?.groups ?? {}
    if (yes !== undefined && no !== undefined) return toNumber(yes) > toNumber(no) ? 'agreed' : 'rejected'
  }
  return null
}

/** A line that counts votes has no more letters. */
const longest = 160

function toNumber(written: string): number {
  return /^\d/.test(written) ? Number(written) : 0
}
