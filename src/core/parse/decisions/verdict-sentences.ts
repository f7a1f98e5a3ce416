import { wordOf } from '../../lexicon/index.ts'
import type { KnownNames } from '../actions/owners.ts'
import { isName } from '../attendance/name-words.ts'
import { beings } from './clauses.ts'
import { isNoDecision, isPeople } from './sift.ts'
import type { DecisionState } from './state.ts'
import { isSubject } from './subject.ts'
import { readVerdict, type Verdict } from './verdicts.ts'
import { watch } from './watch.ts'

/** What a sentence says by words on its edge that are a result and nothing else: `Approved by consensus: sell the van`, `Sell the van - failed 2-5`. */
export function readVerdictSentence(sentence: string, names: KnownNames): DecisionState | null {
  if (sentence.length > longest) return null
  const parts = [readBehind(sentence), ...readBefore(sentence)].filter((each) => each !== null)
  const found = parts.find(({ verdict, what }) => canBeOf(verdict, what, names))
  return found?.verdict.state ?? null
}

/** No line that ends or begins with what came of it has more letters. */
const longest = 300

/** What a sentence is about, and what came of it. */
interface Part {
  what: string
  verdict: Verdict
}

/** `Travel policy: approved`, `We meet on Mondays (agreed by all)`. */
function readBehind(sentence: string): Part | null {
  for (const { 0: sign, index } of sentence.matchAll(/\s*[:?]\s+|\s+(?:[-–—→⇒]|[-=]+>)\s+|\s+(?=\([^()]+\)[.]?$)/g)) {
    const verdict = readVerdict(sentence.slice(index + sign.length))
    if (verdict) return { what: sentence.slice(0, index).trim(), verdict }
  }
  return null
}

/** `Approved by consensus: the travel policy`. */
function readBefore(sentence: string): Part[] {
  const [whole = '', label = ''] = /^([^:]{3,100}?)\s*:\s+(?=\S)/.exec(sentence) ?? []
  const verdict = label === '' ? null : readVerdict(label)
  return verdict ? [{ what: sentence.slice(whole.length), verdict }] : []
}

const votable = watch(
  `^\\W*to\\s|${wordOf(({ decisions }) => [...decisions.matters, ...decisions.motions])}|(?<!\\p{L})(?:RFC|CR|CP|\\p{Lu}{2,6}P)[ -]?#?\\d`,
  'iu',
)
const elsewhere = watch(
  wordOf(({ decisions }) => decisions.elsewhere),
  'iu',
)
const told = watch(
  wordOf(({ decisions }) => decisions.told),
  'iu',
)

const vague = watch(`^\\W*${wordOf(({ decisions }) => decisions.vague)}`, 'iu')
const earlier = watch(
  wordOf(({ decisions }) => decisions.earlier),
  'iu',
)

/** `Mia and Jon`, `Mia, Jon and all` */
const people = /^\p{Lu}\p{L}*(?:(?:,| and| &|\/) ?\p{Lu}\p{L}*)+$/u

/** Whether what was settled can be something that a meeting settles: nobody's name, no build. */
function canBeOf({ isCertain }: Verdict, what: string, names: KnownNames): boolean {
  const isOfMeeting = votable.test(what)
  if (!/\p{L}/u.test(what) || !isSubject(what) || isNoDecision(what.replace(/\?$/, ''))) return false
  if (people.test(what) || /^\W*(?:we|i) (?:are|am|have|need|think|do|like)\b/i.test(what)) return false
  if (
    isName(what, false) ||
    isPeople(what, names) ||
    elsewhere.test(what) ||
    told.test(what) ||
    earlier.test(what) ||
    vague.test(what)
  )
    return false
  return isOfMeeting || (isCertain && what.includes(' '))
}

/** What makes a clause depend on another, or a wish of it. */
const dependent =
  /\b(?:that|which|who|because|since|now|as|how|what|why|where|while|though|although|if|should|would|could|can|may|might|must|will|not|next)\b/i

const passive = watch(`^\\W*(?<what>\\p{L}[^;:?]{2,160}?)\\s(?<being>${beings})\\s(?<verdict>[^;:?]{3,120})$`, 'iu')

/** `The lease of the barn was approved with one change`: a verdict as a sentence. */
export function readPassive(sentence: string): DecisionState | null {
  if (sentence.length > longest || elsewhere.test(sentence)) return null
  const { what = '', being = '', verdict: said } = passive.exec(sentence)?.groups ?? {}
  if (dependent.test(what) || vague.test(what) || earlier.test(sentence)) return null
  const verdict = said === undefined ? null : readVerdict(said.replace(/[,–—-]?\s(?:and|und|et|y|e|en)\s.*$/u, ''))
  // `The data are approved` says how they are.
  const isState = /^(?:is|are)$/i.test(being)
  return verdict !== null && (verdict.saysHow || (verdict.isCertain && !isState) || votable.test(what))
    ? verdict.state
    : null
}
