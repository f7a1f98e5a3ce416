import { toStanding } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'
import type { KnownNames } from '../actions/owners.ts'
import { parseMarkedLine } from '../actions/line.ts'
import { otherLine } from '../actions/words.ts'
import { splitSentences } from '../speech/sentences.ts'
import type { Place } from '../../read/message.ts'
import { readMark } from './marks.ts'
import { isAside, isMotion, isWordingOf } from './motions.ts'
import { isBareResult, isMovedAndSettled, isOfAll, readResultAlone, readResultBegun, toFate } from './results.ts'
import { readDecidingSentence } from './sentence-forms.ts'
import type { DecisionState } from './state.ts'

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
  return toStretches(lines).flatMap((stretch) => readStretch(stretch, names, above))
}

/** Whether a quotation is what the meeting decided, set off: `> Mia was elected chair.` Others quote what somebody wrote. */
function isSetOff(lines: readonly StandingLine[], names: KnownNames): boolean {
  const text = lines.map((line) => line.text).join(' ')
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end).trim())
  return text.length < longestBefore && sentences.every((sentence) => readDecidingSentence(sentence, names) !== null)
}

/** The sentences of a stretch that decide; a result is of the last motion before it. */
function readStretch(stretch: readonly StandingLine[], names: KnownNames, above: string | null): DecidingSentence[] {
  const text = stretch.map((line) => line.text).join('\n')
  let motions = above !== null && isMotion(above) ? [above] : []
  let before = ''
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end).replace(/\s+/g, ' ').trim()
    const place = stretch[text.slice(0, start).split('\n').length - 1]?.place
    if (!place) return []
    const result = readResultAlone(sentence) ?? (motions.length > 0 ? readResultBegun(sentence) : null)
    if (motions.length > 0 && (result !== null || isBareResult(sentence))) {
      const settled = isOfAll(sentence) ? motions : motions.slice(-1)
      motions = []
      return settled.map((motion) => ({
        text: `${motion} ${sentence}`,
        state: result ?? toFate(sentence),
        isBare: false,
        place,
      }))
    }
    const isOwn = isMotion(sentence)
    if (isOwn) motions.push(sentence)
    else if (isWordingOf(before, sentence)) motions.push(`${before} ${sentence}`)
    const last = before
    before = sentence
    if (isOwn && isMovedAndSettled(sentence)) return [{ text: sentence, state: toFate(sentence), isBare: false, place }]
    // `Motion carried.` says nothing without what was moved; a whole sentence, `Der Antrag wird angenommen`, does.
    if (result !== null && !isBareResult(sentence)) return []
    const state = readDecidingSentence(sentence, names)
    return state ? [{ text: withWhom(sentence, last), state, isBare: isBareResult(sentence), place }] : []
  })
}

/** `Charlotte se propose. Elle est élue.`: of whom a sentence speaks stands in the one before it. */
function withWhom(sentence: string, before: string): string {
  const isAbout =
    /^(?:she|he|they (?:are|were)|er(?! (?:is|wordt|werd)\s)|sie|elle|elles|ella|él)\s/i.test(sentence) && before !== ''
  return isAbout && before.length <= longestBefore ? `${before} ${sentence}` : sentence
}

const longestBefore = 200

/** Whether somebody speaks in a line: a mark such as `Action:` is no name, nor is `Minutes:` where it is known who was there. */
function isSpoken(text: string, names: KnownNames): boolean {
  if (!otherLine.test(text) || isAside(text) || parseMarkedLine(text) !== null || readMark(text) !== null) return false
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
    if (!before || ((before.text.length < wrapped || /^\d{1,2}:\d{2}/.test(before.text)) && /^\p{Lu}/u.test(line.text)))
      stretches.push([line])
    else stretches.at(-1)?.push(line)
  }
  return stretches
}
