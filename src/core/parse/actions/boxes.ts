import type { Line } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'

/** Boxes that are none in GitHub's Markdown: in parentheses or drawn, empty, in progress, forwarded, important, and cancelled. */
const box = /^(?:\[(|\/|>|!|-)\]|\( \)|[☐⬜□▢🔲◻]\uFE0F?)\s+(?=\S)/u

/** Read `- [] order the disks` and `- [/] order the disks` as items with an open box; `- [-]` is called off. */
export function readBoxes(points: readonly Point[]): Point[] {
  return points.map((point) => {
    const below = { ...point, points: readBoxes(point.points) }
    const [first, ...rest] = point.lines
    const sign = point.isItem && point.isTicked === null && first ? box.exec(first.text) : null
    if (!sign || !first) return below
    const isOff = sign[1] === '-'
    return { ...below, isTicked: false, lines: [withoutBox(first, sign[0].length, isOff), ...rest] }
  })
}

function withoutBox(line: Line, length: number, isOff: boolean): Line {
  const text = line.text.slice(length) + (isOff ? ' (cancelled)' : '')
  return {
    ...line,
    text,
    runs: [{ text, isStruck: false }],
    place: { ...line.place, column: line.place.column + length },
  }
}
