import { foldSpace } from '../../text/fold.ts'
import type { Cell } from '../text/tables.ts'

/** A cell for each line of one that `<br>` parts: `Jon: call the mason<br>Mia: order clay`; none where there is no cell. */
export function toLineCells(cell: Cell | undefined): Cell[] {
  if (!cell) return []
  const lines = cell.runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map((line) => foldSpace(line).replace(/^[-•*]\s+/, ''))
    .filter((line) => line !== '')
  return lines.length < 2 ? [cell] : lines.map((text) => toLineCell(cell, text))
}

function toLineCell(cell: Cell, text: string): Cell {
  return { ...cell, text, runs: [{ text, isStruck: false, url: null, place: cell.place }] }
}
