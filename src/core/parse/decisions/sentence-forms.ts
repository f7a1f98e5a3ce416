import { anyOf, wordOf } from '../../lexicon/index.ts'
import type { KnownNames } from '../actions/owners.ts'
import { isAskedAndChosen } from './chosen.ts'
import { anArticle, article, beings, manner, ofWhom } from './clauses.ts'
import { withoutLead } from './first-clauses.ts'
import { findJoint } from './joint-forms.ts'
import { readMark } from './marks.ts'
import { isCarriedAtOnce } from './motions.ts'
import { isOpinion } from './opinions.ts'
import { isLeftOpen, isPlan } from './plans.ts'
import { isPutOffUntil } from './put-off.ts'
import { toFate } from './results.ts'
import { type DecisionState, readState } from './state.ts'
import { readPassive, readVerdictSentence } from './verdict-sentences.ts'
import { findInOtherOrder } from './verb-orders.ts'
import { readVerdict } from './verdicts.ts'
import { withoutMinutes } from './subject.ts'
import { watch } from './watch.ts'

const bodies = anyOf(({ decisions }) => decisions.bodies)
const matters = anyOf(({ decisions }) => decisions.matters)
const onMotion = '(?:(?:on|upon) (?:a |the )?motion\\b[^.;:?]{0,120},\\s*)?'
/** What stands between a verb and its participle: nothing of it begins another clause. */
const between = '(?:\\s(?!(?:to|pour|zu(?!\\sde[nmr]\\s))\\s)(?:\\d[\\d.:-]*|[^\\s.;:?\\d][^\\s.;:?]*)){0,12}?\\s+'
/** `soll angenommen werden` is still to come. */
const isOver = '(?!\\s+(?:werden|to be|être)(?!\\p{L}))'
/** `will be elected` is still to come too. */
const isNow = '(?<!(?:will|to|can|must|shall|should|may|could|would) be\\s+)'
/** What a sentence may hold, days with full stops among it. */
const within = '(?:[^.;:?]|(?<=\\d)\\.(?=\\s?\\d|\\s\\p{Lu}))'

/** What a clause may hold, titles and initials among it. */
const inClause = '(?:[^.;:?]|(?<=(?<!\\p{L})(?:Cllr|Cr|Mr|Mrs|Ms|Dr|Prof|Sr|Sra|Hr|Mme|No|Nr|\\p{L}))\\.)'

/** `discussed the plan at length and`: what a body did before it decided. */
const weighed = `(?:${wordOf(({ decisions }) => decisions.weighs)}(?:\\s[^;?]{1,160}?)?,?\\s(?:and|et|y)\\s+(?:it\\s+was\\s+)?)?`

/** `On a motion by Ines, the Steering Council unanimously approved the budget`. */
const ofBody = watch(
  `^\\W*${onMotion}${article}(?<before>(?:[\\p{L}-]+\\s+){0,3}?)${bodies}(?:['’]s)?${ofWhom}(?:\\s(?:present|anwesend|présents))?(?:,\\s[^,.;:?]{3,80},)?\\s+(?:(?:has|have|hat)\\s+)?${weighed}${manner}${wordOf(({ decisions }) => decisions.decides)}`,
  'iu',
)
/** `The minutes of the last meeting were approved`, `Der Antrag wird mit 9 Stimmen angenommen`. */
const ofMatter = watch(
  `^\\W*(?!${wordOf(({ decisions }) => decisions.vague)})${article}(?:(?:[\\p{L}'’-]+\\s+){0,2}?${matters}(?!\\p{L})|(?!PR|MR|issue|bug|ticket)\\p{L}{2,6}[ -]#?\\d+\\b)${within}{0,100}?${beings}${between}${wordOf(({ decisions }) => decisions.settled)}${isOver}`,
  'iu',
)
/** `The design of the shed was approved with minor changes`: whatever it is that was formally settled. */
const formally = watch(
  /^\W*(?:the )?\p{Lu}?[^.;:?,]{3,100}?\s(?:was|were) (?:(?:then|also|formally|unanimously) )?(?:approved|ratified|adopted|chosen)(?: (?:unanimously|by consensus|as (?:amended|circulated|corrected|is|listed|presented|proposed|read|submitted|written)|with(?:out)? (?:\p{L}+ ){0,2}(?:changes?|amendments?|objections?|modifications?|corrections?)|(?:on|by|with) an? (?:\p{L}+[ -]){0,3}(?:vote|majority)(?! of)(?:\W.*)?|by a vote of \d.*))?\W*$/iu,
)
/** `Mia Berg was elected chair`. */
const ofPerson = watch(
  `^\\W*\\p{Lu}${inClause}{1,80}?${beings}${between}${isNow}${wordOf(({ decisions }) => decisions.elected)}${isOver}`,
  'u',
)
/** `Mia Berg elected by acclamation`. */
const electedBriefly = watch(
  /^\W*\p{Lu}[^.;:?]{1,60}?\s(?:re-)?elected\s(?:\p{L}+\s){0,4}?(?:by acclamation|unanimously)\W*$/u,
)
/** `Mia and Jon were appointed as tellers`: to an office, with nothing of when or by whom. */
const appointed = watch(
  /^\W*\p{Lu}[^.;:?]{1,60}?\s(?:was|were)\s(?:(?:then|also|duly|unanimously)\s)?(?:re-?)?appointed\s(?!(?:by|in|on|at|last|to (?!be|the)|and|but|for)(?!\p{L}))[^.;:?]{3,50}\W*$/u,
)
/** `Two thirds were for it, and the amendment was passed (12)`: what came of it ends a sentence that tells how. */
const afterAll = watch(
  `^\\W*[\\p{L}\\d][^;:?]{8,160}?(?:,?\\s(?:and|so)|\\smeant that)\\s+(?:the|our)\\s+${matters}\\s+(?:(?:was|were|is|are)\\s+)?${manner}${wordOf(({ decisions }) => decisions.settled)}(?:\\s+(?:unanimously|by consensus))?(?:\\s*\\([^()]{1,40}\\))?\\W*$`,
  'iu',
)
/** `Minutes of 3 July: approved`. */
const answered = watch(
  `^\\W*${article}${matters}(?!\\p{L})(?:[^.;:?]|\\bNo\\.){0,60}(?:\\s*:|\\s+[–—-])\\s+${manner}${wordOf(({ decisions }) => decisions.settled)}(?: unanimously)?\\W*$`,
  'iu',
)
/** `The paint and the stove were approved by the board`. */
const byBody = watch(
  `^\\W*\\p{L}[^.;:?]{3,160}?\\s${beings}${between}${wordOf(({ decisions }) => decisions.settled)}\\s+(?:${manner})?(?:by|par|von|durch|por)\\s+${article}(?<before>(?:[\\p{L}-]+\\s+){0,2})${bodies}(?!\\p{L})`,
  'iu',
)
/** `The proposal to sell the van did not pass`, `Mia’s motion failed for want of a second` */
const cameTo = watch(
  `^\\W*(?:${anArticle}|\\p{Lu}[\\p{L}-]*['’]s\\s|this\\s|that\\s)?${wordOf(({ decisions }) => [...decisions.motions, 'proposal', 'amendment', 'resolution'])}(?!\\p{L})${within}{0,120}?\\s(?:then\\s|was\\s|unanimously\\s)?(?<verdict>(?:carried|carries|passed|passes|failed|fails|died|lost|did not (?:pass|carry)|does not pass)(?!\\p{L}).{0,80})$`,
  'iu',
)
/** `The item was deferred to the next meeting`: an item of a meeting is put off, while a release is late. */
const putOffTo = watch(
  `^\\W*(?:the|this|der|die|das|le|la|el|o|a|il)\\s${wordOf(({ decisions }) => decisions.items)}${within}{0,100}?\\s${beings}\\s${within}{0,60}?${wordOf(({ decisions }) => decisions.putOff)}`,
  'iu',
)
/** `It was suggested to meet in May, and all agreed.` */
const allAgreed = watch(
  /^\W*\p{L}[^;:?]{8,200}?,?\s(?:and|which|to which|with which)\s(?:we\s)?(?:all|everyone|everybody|all present|the (?:board|committee|group|council|team|members))\s(?:then\s)?(?:agreed|approved|accepted|consented)\W*$/iu,
)
/** `The minutes will now be kept in the town hall`: from the meeting on it is so. */
const fromNowOn = watch(
  /^\W*(?:the|all|our|from now on|going forward)\b[^.;:?]{3,160}?\s(?:will|shall)\s(?:now|henceforth|from now on|going forward)\s(?:be\s)?\p{L}+|^\W*(?:[^.;:?]{2,80}:\s+)?\p{L}[^.;:?]{3,100}?\s(?:will|shall)\s(?:now|henceforth)\sbe\s\p{L}{3,}ed\b|^\W*from now on,?\s[^.;:?]{3,160}?\s(?:will|shall|must)\s|^\W*(?:from now on|henceforth),?\s(?:we|all|every\p{L}*|the|our|members)\s\p{L}/iu,
)
/** `We decided on this`: what was decided stands elsewhere. */
const pointing = watch(/^(?:\S+ ){0,4}(?:this|that|it|these|so)[.!]?$/i)
/** `Minutes from 8 November approved with no objections`, `Agenda adopted by consensus.` */
const brief = watch(
  `^\\W*(?!${wordOf(({ decisions }) => decisions.vague)})${article}(?:(?!pull\\s|merge\\s|grant\\s|loan\\s)[\\p{L}-]+\\s+)?${matters}(?!\\p{L})(?:(?!\\s(?:be|être|werden|ser|essere)\\s)[^.;:?]){0,60}?(?<!\\s(?:be|être|werden|ser|essere))\\s${manner}${wordOf(({ decisions }) => decisions.settled)}(?:\\s[^.;:?]{1,40})?\\W*$`,
  'iu',
)
const told = watch(
  wordOf(({ decisions }) => decisions.told),
  'iu',
)
/** No sentence that decides has more letters. */
const longest = 400

/** What may stand before a body: its name, or which of its members. */
const namedBefore = /^(?:(?:\p{Lu}[\p{L}-]*|attending|present|voting|full|whole|entire|remaining|other)\s+)*$/u

const namedBehind = /^(?:\s+\p{Ll}{2,3}(?:\s(?:the|la|el|l[’']))?(?:\s*\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)*))?$/u

/** `The KTL agreed to …`: letters that decide stand for a body. */
function withBody(sentence: string): string {
  return sentence.replace(
    /^(\W*The\s)\p{Lu}{2,6}(?=\s(?:\p{Ll}+ly\s|also\s)?(?:agreed|decided|approved|resolved|voted|ratified|endorsed)\s)/u,
    '$1committee',
  )
}

/** What became of what a sentence decides, behind its label or first clause too; `null` where it decides nothing. */
export function readDecidingSentence(said: string, names: KnownNames): DecisionState | null {
  const sentence = withBody(said)
  if (ofBefore.test(withoutMinutes(sentence)) || isQuotation.test(sentence) || toldBehind.test(sentence)) return null
  if (isAskedAndChosen(sentence)) return 'agreed'
  if (isPutOffUntil(sentence)) return 'deferred'
  return (
    readSentence(sentence) ??
    readClause(sentence) ??
    readSentence(withoutLead(sentence, names)) ??
    readVerdictSentence(sentence, names) ??
    readPlan(sentence, names)
  )
}

/** `It is late, so we will keep it`: what those of the meeting are going to do. */
function readPlan(sentence: string, names: KnownNames): DecisionState | null {
  if (isLeftOpen(sentence)) return null
  const isSettled = isPlan(sentence) || isPlan(withoutLead(sentence, names))
  const isPutOff = toFate(sentence) === 'deferred'
  return isSettled ? (isPutOff ? 'deferred' : readState(sentence)) : null
}

/** `At the last meeting, the budget was approved.` */
const ofBefore = watch(`^\\W*${wordOf(({ decisions }) => decisions.earlier)}`, 'iu')

/** `The comment period ends; team agreed to accept`: the clause behind the last semicolon. */
function readClause(sentence: string): DecisionState | null {
  const at = sentence.lastIndexOf('; ')
  return at < 0 ? null : readSentence(sentence.slice(at + 2))
}

/** `"We agreed on June", the mayor told the paper.` */
const isQuotation = /^["“„«][^"”“»]{2,200}["”“»],?\s+[\p{L}]/u
/** `The council approved the permit, Mia reported.` */
const toldBehind = watch(
  `,\\s(?:as\\s)?(?:\\p{L}+\\s){0,3}?${wordOf(({ decisions }) => decisions.tellers)}(?:\\s(?:o |a |die |der )?\\p{Lu}\\p{L}+)?\\W*$`,
  'iu',
)

function readSentence(sentence: string): DecisionState | null {
  if (sentence.length > longest || sentence.endsWith('?')) return null
  const found = [
    ofBody,
    ofMatter,
    formally,
    ofPerson,
    electedBriefly,
    appointed,
    afterAll,
    answered,
    brief,
    byBody,
    putOffTo,
    allAgreed,
    fromNowOn,
  ]
    .map((form) => form.exec(sentence))
    .find((each) => each !== null)
  const match = found ?? findInOtherOrder(sentence) ?? findJoint(sentence)
  const { before = '', whom = '' } = match?.groups ?? {}
  const isNamed = namedBefore.test(before) && namedBehind.test(whom) && !isOpinion(sentence)
  if (match && isNamed && !told.test(match[0].replace(/\s(?:hat|haben)\s/i, ' ')) && !pointing.test(sentence))
    return toFate(match[0])
  if (isCarriedAtOnce(sentence)) return 'agreed'
  const cameOf = told.test(sentence) ? null : readVerdict(cameTo.exec(sentence)?.groups?.verdict ?? '')
  if (cameOf) return cameOf.state
  const passive = told.test(sentence) ? null : readPassive(sentence)
  if (passive) return passive
  const mark = readMark(sentence)
  return mark && !pointing.test(sentence) && mark.state !== 'proposed' && mark.text !== '' && mark.adopts === null
    ? mark.state
    : null
}
