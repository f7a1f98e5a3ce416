import { anyOf, wordOf } from '../../lexicon/index.ts'
import type { Point } from '../text/outline.ts'
import { toStanding } from '../text/lines.ts'
import { movedByLead } from './motions.ts'
import { anArticle, article, beings, manner } from './clauses.ts'
import { readTally } from './tally.ts'
import type { DecisionState } from './state.ts'
import type { Watched } from '../../text/watch.ts'
import { watch } from './watch.ts'

const rejected = watch(
  `${wordOf(({ decisions }) => decisions.failed)}|${wordOf(({ decisions }) => decisions.rejectedAnswers)}`,
  'iu',
)
const deferred = watch(
  `${wordOf(({ decisions }) => decisions.putOff)}|${wordOf(({ decisions }) => decisions.deferredAnswers)}`,
  'iu',
)

const fates: [DecisionState, string][] = [
  ['agreed', wordOf(({ decisions }) => decisions.carried)],
  ['rejected', wordOf(({ decisions }) => decisions.failed)],
  ['deferred', wordOf(({ decisions }) => decisions.putOff)],
]

/** How many were for it: `4-0`, `1 in favor, 3 opposed`. */
const votes = wordOf(({ decisions }) => decisions.votes)
const tally = `(?:\\d+[-–]\\d+(?:[-–]\\d+)?|(?:\\d+ ${votes}[,;]?\\s?)+)`
/** `The motion was carried unanimously`, `failed 2-5`. */
const fate = `(?:(?:${article}${anyOf(({ decisions }) => decisions.motions)}s?|it)\\s+)?(?:${beings}\\s+)?(?:${wordOf(({ decisions }) => decisions.carried)}|${wordOf(({ decisions }) => decisions.failed)})(?:,?\\s(?:unanimously|without objections?|by \\w+|${tally}))?`
const allInFavour =
  /^\W*(?:no ?(?:one|body) objected|(?:there were|there being|hearing|seeing|with) no (?:further )?objections?(?: (?:raised|heard|made|voiced))?|no (?:further )?objections? (?:were )?(?:raised|heard|made|voiced)|all voted (?:aye|yes|in favou?r|for)|all ayes)\W*$|^\W*(?:(?:the )?vote was )?(?:all(?: were)?|unanimous(?:ly)?)(?: vote| consent)?(?: in)? (?:favou?r|agreement|ayes?|yeas?|agreed)\W*$/i
const resultAlone = watch(
  `^\\W*(?:(?:both|all(?: three| four)?) )?${fate}(?: the (?:resolution|motion))?(?:,? (?:by|with) [^.;:?]{3,160})?\\W*$`,
  'iu',
)
/** `Ann moved to sell the shed; seconded by Bob; all in favor.` */
const movedAndSettled = watch(`[,;]\\s+(?:(?:all|unanimous(?:ly)?)(?: in favou?r)?|${fate})\\W*$`, 'iu')

/** What became of a motion, where a sentence says nothing else: `The motion passed 3-0.` */
export function readResultAlone(sentence: string): DecisionState | null {
  if (allInFavour.test(sentence)) return 'agreed'
  return resultAlone.test(sentence) ? toFate(sentence) : readTally(sentence)
}

const begun = fates.map(([state, words]): [DecisionState, Watched] => [
  state,
  watch(
    `^\\W*(?:[^,.;:?]{3,40},\\s+)?${anArticle}?${anyOf(({ decisions }) => decisions.motions)}\\s+(?:${beings}\\s+)?(?:\\p{L}+ly\\s+)?${words}`,
    'iu',
  ),
])

/** What became of a motion by a sentence that goes on: `Unanimous consent, the motion carries, the barn is sold.` */
export function readResultBegun(sentence: string): DecisionState | null {
  return begun.find(([, expression]) => expression.test(sentence))?.[0] ?? null
}

/** Whether a result is of all motions before it: `Both motions carried.` */
export function isOfAll(result: string): boolean {
  return /^\W*(?:both|all)\b/i.test(result)
}

/** Whether a sentence is a motion together with its result: `Ann moved to sell the shed; all in favor.` */
export function isMovedAndSettled(sentence: string): boolean {
  return movedAndSettled.test(sentence)
}

/** Whether a sentence says of a motion what became of it, and nothing else, in words that make a sentence. */
export function isBareResult(sentence: string): boolean {
  return bareResult.test(sentence)
}

/** `Der Antrag wird von der Versammlung einstimmig angenommen`: a motion, who settled it and how, and nothing else. */
const bareResult = watch(
  `^\\W*${article}${anyOf(({ decisions }) => decisions.motions)}\\s+${beings}(?:\\s+(?:von|durch|by|par|por)(?:\\s\\p{L}+){1,4}?)?\\s+${manner}(?:${tally}\\s*)?${wordOf(({ decisions }) => decisions.settled)}(?:\\s(?:unanimously|with|by|à|mit|por)(?:\\s\\S+){0,4})?\\W*$`,
  'iu',
)

/** What words such as `failed` or `vertagt` say became of it. */
export function toFate(sentence: string): DecisionState {
  if (rejected.test(sentence)) return 'rejected'
  return deferred.test(sentence) ? 'deferred' : 'agreed'
}

const answerAlone = watch(
  `^\\W*(?:(?:[^:.;?]{2,30}:\\s*)?\\d+/\\d+/\\d+\\s*(?:[-=]+>|→|⇒|:|–)?\\s*)?${movedByLead}${manner}(?:${[wordOf(({ decisions }) => decisions.carried), wordOf(({ decisions }) => decisions.failed), wordOf(({ decisions }) => decisions.putOff)].join('|')}|all in agreement|unanimous votes? (?:for|in favou?r)|(?:re-)?elected(?= unanimously| by acclamation)|approve(?= without objections?\\W*$)|(?<=seconded.*)(?:resolved|all agreed|all in favou?r))(?:,? ${manner}(?:${wordOf(({ decisions }) => decisions.unanimous)}|by \\w+|without objections?|with no objections?|\\d+[-–]\\d+(?:[-–]\\d+)?))?(?:\\s*\\(\\d{1,4}\\))?\\W*$`,
  'iu',
)

/** What a paragraph or item says that is nothing but an answer: `Approved without objection.` is of what stands above it. */
export function readAnswerAlone({ lines, isQuoted }: Point): DecisionState | null {
  const [line] = lines
  const text = line && lines.length === 1 && !isQuoted ? toStanding(line.runs) : ''
  // `Agreed.` is what people say all the time.
  if (/^\W*agreed\W*$/i.test(text)) return null
  return answerAlone.test(text) ? toFate(text) : null
}

/** What a sentence says that is nothing but an answer to the one before: `Mia presented the accounts. Approved.` */
export function readAnswerBehind(sentence: string): DecisionState | null {
  // `Passed.` may be of a build, `Agreed.` of anything.
  const isAnything = /^\W*(?:agreed|pass\w*|fail\w*|lost|denied)\W*$/i.test(sentence)
  return isAnything || !answerAlone.test(sentence) ? null : toFate(sentence)
}
