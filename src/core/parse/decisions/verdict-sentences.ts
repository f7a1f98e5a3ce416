import { anyOf, wordOf } from '../../lexicon/index.ts'
import type { KnownNames } from '../actions/owners.ts'
import { isName } from '../attendance/name-words.ts'
import { beings } from './clauses.ts'
import { isNoDecision, isPeople } from './sift.ts'
import type { DecisionState } from './state.ts'
import { isSubject, withoutMinutes } from './subject.ts'
import { readVerdict, type Verdict } from './verdicts.ts'
import { watch } from './watch.ts'

/** What a sentence says by words on its edge that are a result and nothing else: `Approved by consensus: sell the van`, `Sell the van - failed 2-5`. */
export function readVerdictSentence(sentence: string, names: KnownNames): DecisionState | null {
  if (sentence.length > longest) return null
  const parts = [readBehind(sentence), ...readBefore(sentence), readAtEnd(sentence)].filter((each) => each !== null)
  const found = parts.find(({ verdict, what, isOfPeople }) => isOfPeople === true || canBeOf(verdict, what, names))
  return found?.verdict.state ?? null
}

/** No line that ends or begins with what came of it has more letters. */
const longest = 300

/** What a sentence is about, and what came of it. */
interface Part {
  /** Whether it says who was elected. */
  isOfPeople?: boolean
  what: string
  verdict: Verdict
}

/** `Travel policy: approved`, `We meet on Mondays (agreed by all)`. */
function readBehind(sentence: string): Part | null {
  for (const { 0: sign, index } of sentence.matchAll(
    /\s*[:?]\s+|\s+(?:[-–—→⇒]|[-=]+>)\s+|\s+(?=[([][^()[\]]+[)\]][.]?$)|,\s+(?=(?:all|everyone|unanim|nem|carried|approved|agreed|aprob|quedando|siendo|sendo))/gi,
  )) {
    const verdict = readVerdictBegun(sentence.slice(index + sign.length))
    // Behind a comma a sentence may go on: `We met, agreed and left`.
    if (verdict && (verdict.saysHow || !sign.startsWith(','))) return { what: sentence.slice(0, index).trim(), verdict }
  }
  return null
}

/** `rejected, Jon to tell the author`: what came of it, and perhaps what is to be done now. */
function readVerdictBegun(text: string): Verdict | null {
  const whole = readVerdict(text)
  const [first = '', ...more] = text.split(/[,;]\s/)
  return whole ?? (more.length > 0 ? readVerdict(first) : null)
}

const electedLabel = new RegExp(`^\\W*(?:\\p{L}+\\s)?${anyOf(({ decisions }) => decisions.elected)}(?!\\p{L})`, 'iu')

/** `Proposal accepted: …` */
const beginsWithMatter = new RegExp(
  `^\\W*(?:(?:the|la|le|el|der|die|das|o|a)\\s)?${wordOf(({ decisions }) => [...decisions.matters, ...decisions.motions])}\\s`,
  'iu',
)

/** `New logo adopted`, `The new logo passed with 11 votes in favour`: with nothing between. */
function readAtEnd(sentence: string): Part | null {
  const words = sentence.split(' ')
  for (let at = isManyThings(words[0] ?? '') ? 1 : 2; at < Math.min(words.length, mostWords); at += 1) {
    if (!begins.test(words[at] ?? '')) continue
    const what = words.slice(0, at).join(' ')
    const verdict = readVerdict(words.slice(at).join(' '))
    if (verdict && !dependent.test(what) && !being.test(what) && (verdict.saysHow || isFirm.test(words[at] ?? '')))
      return { what, verdict }
  }
  return null
}

/** `Conventions`, `Accounts`: a word alone is a matter where it is one of many things. */
function isManyThings(word: string): boolean {
  return /^\p{Lu}\p{Ll}{4,}s$/u.test(word)
}

/** No matter that stands at once before what came of it has more words. */
const mostWords = 12
const being = watch(`\\s${beings}(?:\\s|$)`, 'iu')
const begins = new RegExp(
  `^(?:unanimously|${anyOf(({ decisions }) => [...decisions.settled, ...decisions.carried, ...decisions.failed])})`,
  'iu',
)
const isFirm = new RegExp(`^(?:unanimously|${anyOf(({ decisions }) => decisions.firm)})(?!\\p{L})`, 'iu')

/** `Approved by consensus: the travel policy`. */
function readBefore(sentence: string): Part[] {
  const [whole = '', label = ''] = /^([^:]{3,100}?)\s*:\s+(?=\S)/.exec(sentence) ?? []
  const said = label.replace(beginsWithMatter, '')
  const own = label === '' ? null : readVerdict(said)
  const verdict = own && said !== label ? { ...own, isCertain: true } : own
  return verdict ? [{ what: sentence.slice(whole.length), verdict, isOfPeople: electedLabel.test(label) }] : []
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

const isBody = new RegExp(`^${anyOf(({ decisions }) => [...decisions.bodies, ...decisions.ourselves])}$`, 'iu')

/** Whether what was settled can be something that a meeting settles: nobody's name, no build. */
function canBeOf({ isCertain, saysHow }: Verdict, said: string, names: KnownNames): boolean {
  const what = withoutMinutes(said)
  if (!/\p{L}/u.test(what) || !isSubject(what) || isNoDecision(what.replace(/\?$/, ''))) return false
  const isAlone = !what.includes(' ')
  if (
    people.test(what) ||
    isOfUs.test(what) ||
    (isAlone ? isBody.test(what) || names.has(what.toLowerCase()) : isPeople(what, names))
  )
    return false
  if ([elsewhere, told, earlier, vague].some((expression) => expression.test(what))) return false
  if (votable.test(what)) return true
  if (!isAlone) return isCertain && !isName(what, false)
  // A word alone is a topic where it is known who was there, and it is none of them.
  return (saysHow && names.size > 0) || (isCertain && isManyThings(what))
}

/** `We are concerned`: how those of the meeting are. */
const isOfUs = /^\W*(?:we|i) (?:are|am|have|need|think|do|like)\b/i

/** What makes a clause depend on another, or a wish of it. */
const dependent =
  /\b(?:that|which|who|because|since|now|as|how|what|why|where|while|though|although|if|should|would|could|can|may|might|must|will|not|next)\b/i

const passive = watch(`^\\W*(?<what>\\p{L}[^;:?]{2,160}?)\\s(?<being>${beings})\\s(?<verdict>[^;:?]{3,120})$`, 'iu')

/** `The lease of the barn was approved with one change`: a verdict as a sentence. */
export function readPassive(sentence: string): DecisionState | null {
  if (sentence.length > longest || elsewhere.test(sentence)) return null
  const { what = '', being = '', verdict: said } = passive.exec(sentence)?.groups ?? {}
  if (/^\W*there\b/i.test(what) || dependent.test(what) || vague.test(what) || earlier.test(withoutMinutes(sentence)))
    return null
  const verdict = said === undefined ? null : readVerdict(said.replace(/[,–—-]?\s(?:and|und|et|y|e|en)\s.*$/u, ''))
  // `The data are approved` says how they are.
  const isState = /^(?:is|are)$/i.test(being)
  return verdict !== null && (verdict.saysHow || (verdict.isCertain && !isState) || votable.test(what))
    ? verdict.state
    : null
}
