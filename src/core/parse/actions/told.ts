import { parseDecisionHeading } from '../decisions/headings.ts'
import { splitSentences } from '../speech/sentences.ts'
import type { Line } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'
import { isTakenOn } from './assignment.ts'
import { readCommitment } from './commitments.ts'
import { joinLines } from './lines.ts'
import type { KnownNames } from './owners.ts'

/** A sentence that gives something to do says no more than this. */
const longest = 240

/** What a sentence gives somebody to do. */
export interface Told {
  line: Line
  /** As written; none where the words of the line name them. */
  owners: readonly string[]
}

/**
 * Find the sentences that give somebody of the meeting something to do, and where a conclusion stands, what somebody takes
 * on there. `surnames` are those of the meeting, for whoever is called by one.
 *
 *     The roof leaks. Jon will call the roofer.
 *     DE: to write down the details
 */
export function findTold(
  lines: readonly Line[],
  { headings, isQuoted }: Pick<Point, 'headings' | 'isQuoted'>,
  known: KnownNames,
  surnames: KnownNames,
): Told[] {
  const [first] = lines
  if (!first || isQuoted || lines.some(({ isCode, isStruck }) => isCode || isStruck)) return []
  const isConcluded = parseDecisionHeading(headings.at(-1) ?? '') !== null
  const text = joinLines(lines)
  if (isConcluded && text.length < longest && isTakenOn(text, known)) return [{ line: toLine(first, text), owners: [] }]
  const asides = [...text.matchAll(/\(([^()]{30,160})\)/g)].map(([, aside = '']) => aside)
  const sentences = toSentences(lines.map((line) => line.text).join('\n'))
  return [...sentences, ...asides].flatMap((sentence, index) => {
    const taken = readCommitment(sentence, known, surnames, sentences[index - 1])
    const line = lines.find((each) => each.text.includes(taken?.text.slice(0, lookedFor) ?? '')) ?? first
    return taken ? [{ line: toLine(line, taken.text), owners: taken.owners }] : []
  })
}

/** So many letters of a sentence tell in which line it begins. */
const lookedFor = 12

/** A line for each sentence of one. */
export function toSentenceLines(line: Line): Line[] {
  return toSentences(line.text).map((text) => toLine(line, text))
}

function toSentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end).trim())
}

function toLine(line: Line, text: string): Line {
  return { ...line, text, runs: [{ text, isStruck: false }] }
}
