import { isCommonWord } from '../../lexicon/common-words.ts'
import { toStanding } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'
import type { KnownNames } from '../actions/owners.ts'
import { isName } from '../attendance/name-words.ts'
import { parseMarkedLine } from '../actions/line.ts'
import { otherLine } from '../actions/words.ts'
import { splitSentences } from '../speech/sentences.ts'
import { type Place, upTo } from '../../read/message.ts'
import { isChoiceBehind } from './chosen.ts'
import { readMark } from './marks.ts'
import { isAside, isMotion, isMoverAlone, isWordingOf } from './motions.ts'
import {
  isBareResult,
  isMovedAndSettled,
  isOfAll,
  readAnswerBehind,
  readResultAlone,
  readResultBegun,
  toFate,
} from './results.ts'
import { isPutOffAlone } from './put-off.ts'
import { readDecidingSentence } from './sentence-forms.ts'
import type { DecisionState } from './state.ts'
import { type StandingLine, toStretches } from './stretches.ts'
import { longestSubject } from './subject.ts'
import { longestBefore, withWhom } from './whom.ts'
import { readVote } from './tally.ts'
import { readVerdict } from './verdicts.ts'
import { readVoteLine } from './vote-lines.ts'

/** A sentence of prose that decides. */
export interface DecidingSentence {
  text: string
  state: DecisionState
  /** Whether it says nothing of what was decided, which a motion before it does: `Der Antrag wird angenommen.` */
  isBare: boolean
  place: Place
}

/**
 * Find the sentences of a paragraph or item that decide by themselves, as prose of boards does; what somebody says, asks or
 * tells of others decides nothing. `above` is what it stands below, which may be a motion: `Ann moved to …`.
 */
export function findDecidingSentences(point: Point, names: KnownNames, above: string | null): DecidingSentence[] {
  const lines = point.lines.map(({ runs, place }) => ({ text: toStanding(runs), place }))
  if (lines.some(({ text }) => isSpoken(text, names))) return []
  if (point.isQuoted && !isSetOff(lines, names)) return []
  const stretches = toStretches(lines, names)
  return stretches.flatMap((stretch, index) =>
    readStretch(stretch, names, above, ofAnswer(stretch, stretches[index - 1])),
  )
}

/** A line that is nothing but an answer is of the lines before it: `The meeting of 21 May ↵ Approved by general consent.` */
function ofAnswer(stretch: readonly StandingLine[], before: readonly StandingLine[] = []): string {
  const [line, ...more] = stretch
  const isAnswer = line && more.length === 0 && (readAnswerBehind(line.text) ?? readVerdict(line.text)) !== null
  const text = before.map((each) => each.text).join(' ')
  return isAnswer && text.length <= longestSubject ? text : ''
}

/** Whether a quotation is what the meeting decided, set off: `> Mia was elected chair.` Others quote what somebody wrote. */
function isSetOff(lines: readonly StandingLine[], names: KnownNames): boolean {
  const isEach = toStretches(lines, names).every((stretch) => {
    const text = stretch.map((line) => line.text).join(' ')
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end).trim())
    return sentences.every((sentence) => readDecidingSentence(sentence, names) !== null)
  })
  return isEach && lines.map((line) => line.text).join(' ').length < longestBefore
}

/** What was said so far in a stretch. */
interface Before {
  /** What was moved, and not settled yet. */
  motions: string[]
  sentence: string
  /** Whether the sentence before decided something by itself. */
  isSettled: boolean
}

/** The sentences of a stretch that decide; a result is of the last motion before it. */
function readStretch(
  stretch: readonly StandingLine[],
  names: KnownNames,
  above: string | null,
  answered: string,
): DecidingSentence[] {
  const text = stretch.map((line) => line.text).join('\n')
  const before: Before = {
    motions: above !== null && isMotion(above) ? [above] : [],
    sentence: answered,
    isSettled: false,
  }
  const found = splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end).replace(/\s+/g, ' ').trim()
    const place = placeOf(stretch, text, start, end)
    if (!place) return []
    const own = readResultOf(sentence, before) ?? readOwn(sentence, before, names)
    before.sentence = sentence
    before.isSettled = own.length > 0
    return own.map((each) => ({ ...each, place }))
  })
  // `Vote: 8 for, 1 against. The kiln is approved.` counts the votes of what follows.
  return found.filter(({ isBare }, index) => !isBare || (found[index + 1]?.isBare ?? true))
}

/** The lines of a stretch that some of its text stands on. */
function placeOf(stretch: readonly StandingLine[], text: string, start: number, end: number): Place | null {
  const lineAt = (offset: number): Place | undefined => stretch[text.slice(0, offset).split('\n').length - 1]?.place
  const [first, last] = [lineAt(start), lineAt(start + text.slice(start, end).trimEnd().length)]
  return first && last ? upTo(first, last) : null
}

type Decided = Omit<DecidingSentence, 'place'>

/** What a sentence says that is a result and nothing else: of motions, of the sentence before, or of what it stands below; `null` for any other. */
function readResultOf(sentence: string, before: Before): Decided[] | null {
  const { motions } = before
  const vote = readVoteLine(sentence) ?? readVote(sentence)
  const result = readResultAlone(sentence) ?? vote
  const fate =
    result ??
    (motions.length > 0
      ? (readResultBegun(sentence) ?? (unopposed.test(sentence) ? null : (readVerdict(sentence)?.state ?? null)))
      : null)
  if (motions.length === 0 && before.isSettled && (fate !== null || isBareResult(sentence))) return []
  if (motions.length > 0 && (fate !== null || isBareResult(sentence))) {
    const settled = isOfAll(sentence) ? motions : motions.slice(-1)
    before.motions = []
    return settled.map((motion) => ({ text: `${motion} ${sentence}`, state: fate ?? toFate(sentence), isBare: false }))
  }
  const answer = vote ?? readAnswerBehind(sentence) ?? readAnswerTo(before.sentence, sentence)
  if (answer === null || before.isSettled) return null
  if (before.sentence === '') return vote === null ? null : [{ text: sentence, state: vote, isBare: true }]
  const isOf =
    before.sentence.length <= longestSubject && !before.sentence.endsWith(':') && !isMoverAlone(before.sentence)
  return isOf ? [{ text: `${before.sentence} ${sentence}`, state: answer, isBare: false }] : null
}

/** `No objections.` is said of much: it decides what somebody put, and waits where a motion has its result behind. */
const unopposed = /^\W*no objections?(?:\s|\W*$)/i
const isProposed =
  /\b(?:should|propos\p{L}*|plan|will|let['’]?s|suggest\p{L}*|motion|move|to be|is to|are to|ok with|okay with|fine with)\b/iu

/** `Let us wait. Agreed.`, `Do we wait? Yes, unanimously.`, `The fee stays. (Unanimous)` */
function readAnswerTo(before: string, sentence: string): DecisionState | null {
  if (isChoiceBehind(before, sentence)) return 'agreed'
  const isPut = /^\W*(?:let['’]?s|let us|shall we|we (?:should|could)|to)\s/i.test(before) || before.endsWith('?')
  if ((isPut && /^\W*agreed\W*$/i.test(sentence)) || /^\(agreed\)\.?$/i.test(sentence)) return 'agreed'
  const said = before.endsWith('?') ? sentence.replace(/^\W*(?:yes|ja|oui|sí|sim|sì)\W+/iu, '') : sentence
  if (unopposed.test(said) && !isProposed.test(before)) return null
  const verdict = readVerdict(said)
  return verdict?.isCertain && !/^\W*(?:agreed|pass\w*|fail\w*)\W*$/i.test(said) ? verdict.state : null
}

/** What a sentence decides by itself; what it moves waits for its result. */
function readOwn(sentence: string, before: Before, names: KnownNames): Decided[] {
  const isOwn = isMotion(sentence)
  if (isWordingOf(before.sentence, sentence)) before.motions.push(`${before.sentence} ${sentence}`)
  else if (isOwn) before.motions.push(sentence)
  if (isOwn && isMovedAndSettled(sentence)) return [{ text: sentence, state: toFate(sentence), isBare: false }]
  // `Motion carried.` says nothing without what was moved; a whole sentence, `Der Antrag wird angenommen`, does.
  if (readResultAlone(sentence) !== null && !isBareResult(sentence)) return []
  const state = readDecidingSentence(sentence, names)
  return state
    ? [{ text: withWhom(sentence, before.sentence), state, isBare: isBareResult(sentence) || isPutOffAlone(sentence) }]
    : []
}

/** Whether somebody speaks in a line: a mark such as `Action:` is no name, nor is `Minutes:` where it is known who was there. */
function isSpoken(text: string, names: KnownNames): boolean {
  if (
    !otherLine.test(text) ||
    isAside(text) ||
    readVoteLine(text) !== null ||
    parseMarkedLine(text) !== null ||
    readMark(text) !== null
  )
    return false
  const label = text.slice(0, text.indexOf(':'))
  return (
    names.size === 0 ||
    names.has(label.toLowerCase()) ||
    /^\p{Lu}{2,4}$/u.test(label) ||
    (label.includes(' ') && isName(label, false) && !label.split(' ').some((word) => isCommonWord(word.toLowerCase())))
  )
}
