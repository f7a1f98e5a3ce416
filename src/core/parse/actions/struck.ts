import { parseMarkedLine, parseNumberedLine } from './line.ts'
import { parseActionState } from './state.ts'
import { type Line, toStanding } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'
import { foldSpace } from '../../text/fold.ts'

/**
 * Read what is struck out in actions. Where an action is, all but its mark, number, names or state, it is over, and keeps its words;
 * where words of it are, they are gone.
 *
 * ```md
 * - #24 ~~buy tapes~~ done
 * - AI (Mia): buy ~~tapes~~ disks
 * ```
 */
export function readStruck(points: readonly Point[]): Point[] {
  return points.map((point) => ({ ...point, lines: point.lines.flatMap(readLine), points: readStruck(point.points) }))
}

function readLine(line: Line): Line {
  if (line.isStruck || !line.runs.some(({ isStruck }) => isStruck)) return line
  const standing = toStanding(line.runs)
  if (!isBare(standing)) return { ...line, text: standing }
  // What stands of a struck action may say how it ended; brackets tell that from its words.
  const text = foldSpace(
    line.runs
      .map((run) =>
        !run.isStruck && parseActionState(run.text) !== null && !/[[(]/.test(run.text)
          ? ` [${foldSpace(run.text)}] `
          : run.text,
      )
      .join(''),
  )
  return { ...line, text, isStruck: true }
}

/** Whether a text says nothing but whose or which action it is, and how it stands: `AI (Mia):`, `#24`, `(Mia)`, `done`. */
function isBare(text: string): boolean {
  const words = (parseMarkedLine(text) ?? parseNumberedLine(text))?.text ?? text
  const rest = words
    .replace(/[[(][^()[\]]{0,80}[\])]/g, ' ')
    .replace(/[\s.,;–—-]+$/, '')
    .trim()
  return (
    !/[\p{L}\p{N}]/u.test(rest) || rest.endsWith(':') || (parseActionState(rest) !== null && !/[.,;:!?]\s/.test(rest))
  )
}
