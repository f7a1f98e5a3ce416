import { parseDecisionHeading } from '../decisions/headings.ts'
import type { Line } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'
import { isGivenTo, isTakenOn } from './assignment.ts'
import { joinLines } from './lines.ts'
import type { KnownNames } from './owners.ts'

/** A sentence that gives something to do says no more than this. */
const longest = 240

/**
 * Find the sentences that only give somebody of the meeting something to do, and where a conclusion stands, what somebody
 * takes on there.
 *
 *     The roof leaks. Jon to call the roofer.
 *     DE: to write down the details
 */
export function findTold(lines: readonly Line[], { headings }: Pick<Point, 'headings'>, known: KnownNames): Line[] {
  const [first] = lines
  if (!first || lines.some(({ isCode, isStruck }) => isCode || isStruck)) return []
  const isConcluded = parseDecisionHeading(headings.at(-1) ?? '') !== null
  const text = joinLines(lines)
  if (isConcluded && text.length < longest && isTakenOn(text, known)) return [toLine(first, text)]
  // The first sentence may be all that is said, and wait for an answer: `Mia to send it, we hope.`
  const asides = [...text.matchAll(/\(([^()]{30,160})\)/g)].map(([, aside = '']) => aside)
  return [...splitPlainly(text).slice(1), ...asides]
    .filter((sentence) => sentence.length < longest && isGivenTo(sentence, known))
    .map((sentence) =>
      toLine(lines.find((line) => line.text.includes(sentence.slice(0, lookedFor))) ?? first, sentence),
    )
}

/** So many letters of a sentence tell in which line it begins. */
const lookedFor = 12

function splitPlainly(text: string): string[] {
  return text.split(/(?<=[\p{Ll}\p{N})][.!?])\s+(?=\p{Lu})/u)
}

function toLine(line: Line, text: string): Line {
  return { ...line, text, runs: [{ text, isStruck: false }] }
}
