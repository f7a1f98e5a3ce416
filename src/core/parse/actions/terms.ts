import type { Line } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'
import { listOf } from './headings.ts'

const definition = /^:\s+(?=\S)/

/**
 * Read lists of terms below a heading of actions as items below a name:
 *
 *     Mia
 *     : send the plan to the builders
 *     : ask for a second offer
 */
export function readTerms(points: readonly Point[]): Point[] {
  return points.flatMap((point) => {
    const [term, ...below] = point.lines
    const isList = !point.isItem && term !== undefined && below.length > 0 && listOf(point) !== null
    if (!isList || !below.every(({ text }) => definition.test(text))) return point
    return below.map((line) => ({ ...point, isItem: true, label: term.text, lines: [withoutSign(line)] }))
  })
}

function withoutSign(line: Line): Line {
  const text = line.text.replace(definition, '')
  return { ...line, text, runs: [{ text, isStruck: line.isStruck }] }
}
