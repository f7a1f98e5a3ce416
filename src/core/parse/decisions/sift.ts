import { wordOf } from '../../lexicon/index.ts'
import { isName } from '../attendance/name-words.ts'
import { type KnownNames, splitOwners } from '../actions/owners.ts'
import type { DecisionList } from './headings.ts'
import { readAnswer } from './state.ts'
import { watch } from './watch.ts'

const nothing = watch(
  `^(?:${wordOf(({ decisions }) => decisions.nothing)}(?:[^\\p{L}]|taken|made|yet|new|decided)*|no (?:new )?(?:decisions?|resolutions?|conclusions?)\\b.*|[^\\p{L}]*|<[^>]*>|\\{[^}]*\\}|\\[[\\w ]*\\])$`,
  'iu',
)
/** A template gives the answers to choose from: `yes / no / needs more information`. */
const choice = /^(?:yes|no|accept|approve|pass|carr|adopt|reject|defer|go|maybe|agreed)\w*(?:\s*\/\s*[\p{L} ]+)+\W*$/iu

/** `Motion to adjourn`: how a meeting ends is named early. */
const closing = watch(
  wordOf(({ decisions }) => decisions.closings),
  'iu',
)
const farthest = 100

/** `Next meeting: 4 May` is an announcement. */
const nextMeeting =
  /^\W*(?:next|nächste[rs]?|prochaine?|próxim[oa]|prossim[oa]|volgende)\s(?:meeting|call|sitzung|treffen|réunion|reunión|reunião|riunione|vergadering)s?\s*(?::|[-–—]\s)/iu

/** Whether a text stands where a decision would and is none: `none`, a placeholder, a question, an address alone. */
export function isNoDecision(text: string): boolean {
  if (closing.test(text.slice(0, farthest))) return true
  const words = text
    .replace(/\(?https?:\/\/\S+/g, ' ')
    .replace(/[\s)*_]+$/, '')
    .trim()
  return (
    words === '' ||
    nextMeeting.test(words) ||
    /:\s+(?:not applicable|not required|n\/a|none|tb[acd])\W*$/i.test(words) ||
    /^(?:\p{L}[\p{L} ]{1,29}:\s*)+$/u.test(words) ||
    words.endsWith('?') ||
    nothing.test(words) ||
    isChoice(words)
  )
}

/** Whether a text is the answers of a template to choose from: `Accepted/Rejected`. */
export function isChoice(text: string): boolean {
  return choice.test(text)
}

const deciding = watch(`${wordOf(({ decisions }) => decisions.deciding)}|\\bstage \\d(?:\\.\\d)?\\b`, 'iu')
const order = watch(`^\\W*(?:(?:do not|don't|not to|to) )?${wordOf(({ decisions }) => decisions.orders)}`, 'iu')
const report = watch(
  `^\\W*(?:(?:we|they|the (?:team|group|board|committee)) )?${wordOf(({ decisions }) => decisions.reports)}`,
  'iu',
)
const pending = watch(
  wordOf(({ decisions }) => decisions.pending),
  'iu',
)
const stage = /^\W*(?:advanced? to |moves? to |reached |consensus (?:for|on) )?stage \d/iu
/** `MLS expressed concerns`, `MB to follow up`: what somebody does or did. */
const somebody = /^\p{Lu}{2,4}(?:(?:, | and | & |\/)\p{Lu}{2,4})*\s+(?!\d|#)\p{Ll}/u

/** `The disks are ordered`, but not `the sites are concerned`. */
const settled = watch(
  `^(?!.*${wordOf(({ decisions }) => decisions.feelings)}).*\\b(?:is|are) (?:now )?(?:not )?(?:\\p{L}{2,}ed|chosen|kept|made|set|held|put)\\b`,
  'iu',
)

/** `Fees will rise`, `The gate will close`: of things; who will do something has an action. */
const willBe =
  /^\W*(?:(?:the|all|we|both|every|new|these)\s[^.;:?]{1,60}?|\p{Lu}\p{Ll}{2,}[^s\P{L}]s)\s(?:will|won['’]t)\s/u

/**
 * Whether a text below a heading decides something. Below `Conclusion` stand reports, reviewers and plans as well, so there it
 * has to say so.
 */
export function decides(text: string, list: DecisionList, names: KnownNames): boolean {
  if (isNoDecision(text) || isPeople(text, names)) return false
  if (stage.test(text) || readAnswer(text) !== null) return true
  const isOrder = order.test(text)
  const isDeciding = deciding.test(text) || settled.test(text) || willBe.test(text)
  const length = text.split(/\s+/).length
  if (length < 3 && !isOrder && !isDeciding) return false
  if (list === 'decisions') return isDeciding || isOrder || !report.test(text)
  const [first = ''] = text.split(/[.;,:]\s/)
  if (report.test(text) || somebody.test(text) || startsWithName(text, names) || pending.test(first)) return false
  return isOrder || isDeciding
}

/** Whether a text is nothing but names: `MB, Firefly`. */
export function isPeople(text: string, names: KnownNames): boolean {
  const people = splitOwners(text.replace(/[.;]$/, ''))
  const isPerson = (name: string): boolean =>
    names.has(name.toLowerCase()) || /^\p{Lu}{2,4}$/u.test(name) || isFullName(name)
  // Words that name no owner are left out of them.
  const isWhole = people.join(' ').length * 2 > text.length
  return people.length > 0 && isWhole && people.every(isPerson)
}

function isFullName(text: string): boolean {
  return (
    isName(text, false) &&
    !order.test(text) &&
    !deciding.test(text) &&
    text.split(' ').every((word) => /^\p{Lu}/u.test(word))
  )
}

function startsWithName(text: string, names: KnownNames): boolean {
  const word = /^@?[\p{L}\p{N}_-]+/u.exec(text)?.[0] ?? ''
  return names.has(word.toLowerCase()) && /^\S+ \p{Ll}/u.test(text)
}
