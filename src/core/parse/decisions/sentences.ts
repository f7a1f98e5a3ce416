import { anyOf, wordOf } from '../../lexicon/index.ts'
import { toStanding } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'
import type { KnownNames } from '../actions/owners.ts'
import { parseMarkedLine } from '../actions/line.ts'
import { otherLine } from '../actions/words.ts'
import { isName } from '../attendance/name-words.ts'
import { splitSentences } from '../speech/sentences.ts'
import type { Place } from '../../read/message.ts'
import { readMark } from './marks.ts'
import { isCarriedAtOnce, isMotion, isWordingOf, movedByLead } from './motions.ts'
import type { DecisionState } from './state.ts'

/** A sentence of prose that decides. */
export interface DecidingSentence {
  text: string
  state: DecisionState
  place: Place
}

const bodies = anyOf(({ decisions }) => decisions.bodies)
const matters = anyOf(({ decisions }) => decisions.matters)
const beings = wordOf(({ decisions }) => decisions.beings)
const manner = `(?:${wordOf(({ decisions }) => decisions.manner)}\\s+){0,2}`
const article = "(?:(?:the|our|der|die|das|le|la|les|el)\\s+|l['’])?"
const onMotion = '(?:(?:on|upon) (?:a |the )?motion\\b[^.;:?]{0,120},\\s*)?'
/** What stands between a verb and its participle: nothing of it begins another clause. */
const between = '(?:\\s(?!(?:to|pour|zu)\\s)(?:\\d+\\.|[^\\s.;:?]+)){0,12}?\\s+'

/** `discussed the plan at length and`: what a body did before it decided. */
const weighed = `(?:${wordOf(({ decisions }) => decisions.weighs)}\\s[^;?]{1,160}?,?\\s(?:and|et|y)\\s+(?:it\\s+was\\s+)?)?`

/** `On a motion by Ines, the Steering Council unanimously approved the budget`. */
const ofBody = new RegExp(
  `^\\W*${onMotion}${article}(?<before>(?:[\\p{L}-]+\\s+){0,3})${bodies}\\s+(?:(?:has|have|hat)\\s+)?${weighed}${manner}${wordOf(({ decisions }) => decisions.decides)}`,
  'iu',
)
/** `The minutes of the last meeting were approved`, `Der Antrag wird mit 9 Stimmen angenommen`. */
const ofMatter = new RegExp(
  `^\\W*${article}(?:(?:\\p{L}+\\s+)?${matters}(?!\\p{L})|\\p{L}{2,6}[ -]#?\\d+\\b)[^.;:?]{0,100}?${beings}${between}${wordOf(({ decisions }) => decisions.settled)}`,
  'iu',
)
/** `Mia Berg was elected chair`. */
const ofPerson = new RegExp(
  `^\\W*\\p{Lu}[^.;:?]{1,80}?${beings}${between}${wordOf(({ decisions }) => decisions.elected)}`,
  'u',
)
/** `Minutes of 3 July: approved`. */
const answered = new RegExp(
  `^\\W*${article}${matters}(?!\\p{L})[^.;:?]{0,60}(?:\\s*:|\\s+[–—-])\\s+${manner}${wordOf(({ decisions }) => decisions.settled)}\\W*$`,
  'iu',
)
/** `We decided on this`: what was decided stands elsewhere. */
const pointing = /^(?:\S+ ){0,4}(?:this|that|it|these|so)[.!]?$/i
/** `Minutes from 8 November approved with no objections`, `Agenda adopted by consensus.` */
const brief = new RegExp(
  `^\\W*${article}${matters}(?!\\p{L})[^.;:?]{0,60}?\\s${manner}${wordOf(({ decisions }) => decisions.settled)}(?:\\s[^.;:?]{1,40})?\\W*$`,
  'iu',
)
const told = new RegExp(
  wordOf(({ decisions }) => decisions.told),
  'iu',
)
const rejected = new RegExp(
  `${wordOf(({ decisions }) => decisions.failed)}|${wordOf(({ decisions }) => decisions.rejectedAnswers)}`,
  'iu',
)
const deferred = new RegExp(
  `${wordOf(({ decisions }) => decisions.putOff)}|${wordOf(({ decisions }) => decisions.deferredAnswers)}`,
  'iu',
)

/** No sentence that decides has more letters. */
const longest = 400

/**
 * Find the sentences of a paragraph or item that decide by themselves, as prose of boards does; what somebody says, asks or
 * tells of others decides nothing.
 */
export function findDecidingSentences(point: Point, names: KnownNames): DecidingSentence[] {
  const lines = point.lines.map(({ runs, place }) => ({ text: toStanding(runs), place }))
  if (point.isQuoted || lines.some(({ text }) => isSpoken(text, names))) return []
  return toStretches(lines).flatMap((stretch) => {
    const text = stretch.map((line) => line.text).join('\n')
    let [motion, before] = ['', '']
    return splitSentences(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end).replace(/\s+/g, ' ').trim()
      const place = stretch[text.slice(0, start).split('\n').length - 1]?.place
      const result = readResultAlone(sentence)
      const moved = motion
      if (isMotion(sentence)) motion = sentence
      else if (isWordingOf(before, sentence)) motion = `${before} ${sentence}`
      before = sentence
      if (result && place && moved !== '') return [{ text: `${moved} ${sentence}`, state: result, place }]
      // `Motion carried.` says nothing without what was moved; a whole sentence, `Der Antrag wird angenommen`, does.
      if (result && !verb.test(sentence)) return []
      if (place && motion === sentence && movedAndSettled.test(sentence))
        return [{ text: sentence, state: rejected.test(sentence) ? 'rejected' : 'agreed', place }]
      const state = readSentence(sentence) ?? readSentence(withoutLead(sentence, names))
      return state && place ? [{ text: sentence, state, place }] : []
    })
  })
}

const verb = new RegExp(beings, 'iu')
/** How many were for it: `4-0`, `1 in favor, 3 opposed`. */
const votes = wordOf(({ decisions }) => decisions.votes)
const tally = `(?:\\d+[-–]\\d+(?:[-–]\\d+)?|(?:\\d+ ${votes}[,;]?\\s?)+)`
/** `The motion was carried unanimously`, `failed 2-5`. */
const fate = `(?:${article}${anyOf(({ decisions }) => decisions.motions)}\\s+)?(?:${beings}\\s+)?(?:${wordOf(({ decisions }) => decisions.carried)}|${wordOf(({ decisions }) => decisions.failed)})(?:,?\\s(?:unanimously|without objections?|by \\w+|${tally}))?`
const resultAlone = new RegExp(`^\\W*${fate}\\W*$`, 'iu')
/** `Ann moved to sell the shed; seconded by Bob; all in favor.` */
const movedAndSettled = new RegExp(`[,;]\\s+(?:(?:all|unanimous(?:ly)?)(?: in favou?r)?|${fate})\\W*$`, 'iu')

/** What became of a motion, where a sentence says nothing else: `The motion passed 3-0.` */
function readResultAlone(sentence: string): DecisionState | null {
  if (!resultAlone.test(sentence)) return null
  return rejected.test(sentence) ? 'rejected' : 'agreed'
}

/** Whether somebody speaks in a line: a mark such as `Action:` is no name, nor is `Minutes:` where it is known who was there. */
function isSpoken(text: string, names: KnownNames): boolean {
  if (!otherLine.test(text) || parseMarkedLine(text) !== null || readMark(text) !== null) return false
  const label = text.slice(0, text.indexOf(':'))
  return names.size === 0 || names.has(label.toLowerCase()) || /^\p{Lu}{2,4}$| /u.test(label)
}

/** A line of a paragraph as it stands. */
interface StandingLine {
  text: string
  place: Place
}

/** No line that is wrapped is shorter: behind one a capital letter begins anew. */
const wrapped = 40

/** Lines that belong together: a short line without a full stop ends what it says, `Dafür: 16 ↵ Dagegen: 0 ↵ Der Antrag …`. */
function toStretches(lines: readonly StandingLine[]): StandingLine[][] {
  const stretches: StandingLine[][] = []
  for (const line of lines) {
    const before = stretches.at(-1)?.at(-1)
    if (!before || (before.text.length < wrapped && /^\p{Lu}/u.test(line.text))) stretches.push([line])
    else stretches.at(-1)?.push(line)
  }
  return stretches
}

/** `Tariffs: the board adopts …`, `Web site - it was agreed to …`, `After some discussion, it was agreed to …`. */
function withoutLead(sentence: string, names: KnownNames): string {
  const [whole = '', label] =
    /^([^:.;?–—]{2,60}?)(?:\s*:|\s+[–—-])\s+/.exec(sentence) ??
    new RegExp(`^\\W*${wordOf(({ decisions }) => decisions.leads)}[^,.;:?]{0,60},\\s+`, 'iu').exec(sentence) ??
    []
  const isSpeaker = label !== undefined && (names.has(label.toLowerCase()) || isName(label, false))
  return isSpeaker ? '' : sentence.slice(whole.length)
}

const answerAlone = new RegExp(
  `^\\W*${movedByLead}${manner}(?:${[wordOf(({ decisions }) => decisions.carried), wordOf(({ decisions }) => decisions.failed), wordOf(({ decisions }) => decisions.putOff)].join('|')})(?:,? ${manner}(?:unanimously|by \\w+|without objections?|with no objections?|\\d+[-–]\\d+(?:[-–]\\d+)?))?\\W*$`,
  'iu',
)

/** What a paragraph or item says that is nothing but an answer: `Approved without objection.` is of what stands above it. */
export function readAnswerAlone({ lines, isQuoted }: Point): DecisionState | null {
  const [line] = lines
  const text = line && lines.length === 1 && !isQuoted ? toStanding(line.runs) : ''
  // `Agreed.` is what people say all the time.
  if (!answerAlone.test(text) || /^\W*agreed\W*$/i.test(text)) return null
  return rejected.test(text) ? 'rejected' : deferred.test(text) ? 'deferred' : 'agreed'
}

/** What became of what a sentence decides; `null` where it decides nothing. */
function readSentence(sentence: string): DecisionState | null {
  if (sentence.length > longest || sentence.endsWith('?')) return null
  const match = [ofBody, ofMatter, ofPerson, answered, brief]
    .map((form) => form.exec(sentence))
    .find((found) => found !== null)
  const isNamed = /^(?:\p{Lu}[\p{L}-]*\s+)*$/u.test(match?.groups?.before ?? '')
  if (match && isNamed && !told.test(match[0]) && !pointing.test(sentence)) {
    if (rejected.test(match[0])) return 'rejected'
    return deferred.test(match[0]) ? 'deferred' : 'agreed'
  }
  if (isCarriedAtOnce(sentence)) return 'agreed'
  const mark = readMark(sentence)
  return mark && !pointing.test(sentence) && mark.state !== 'proposed' && mark.text !== '' && mark.adopts === null
    ? mark.state
    : null
}
