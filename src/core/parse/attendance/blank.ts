import type { Point } from '../text/outline.ts'
import { parseLabel } from './labels.ts'

/** Whether an attendance list of boxes has none ticked, as `minutebook new` writes it: nobody has filled it in. */
export function hasBlankAttendance(points: readonly Point[]): boolean {
  const boxes = points.filter((point) => point.isTicked !== null && isListed(point))
  return boxes.length > 0 && boxes.every(({ isTicked }) => isTicked === false)
}

function isListed({ headings, label }: Point): boolean {
  return [headings.at(-1), label].some((text) => text != null && parseLabel(text)?.isList === true)
}
