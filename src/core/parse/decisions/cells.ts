import { foldSpace } from '../../text/fold.ts'
import type { KnownNames } from '../actions/owners.ts'
import type { Line } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'
import type { Cell, TableData } from '../text/tables.ts'
import type { Said } from './decision.ts'
import { readMark } from './marks.ts'
import { findDecidingSentences } from './sentences.ts'

/** Words that a cell has at least where it tells something: others name or answer. */
const leastWords = 2

/**
 * Read the decisions that cells of a table tell in sentences, each line of a cell by itself, as minutes that are one table do.
 *
 * | Discussion point   | Notes             |
 * | ------------------ | ----------------- |
 * | Approve the agenda | Agenda approved   |
 */
export function readCells(tables: readonly TableData[], names: KnownNames): Said[] {
  return tables.flatMap(({ rows, section }) =>
    rows.flatMap((row) =>
      row
        .flatMap(toLines)
        .flatMap((line) =>
          line.text.split(' ').length < leastWords
            ? []
            : readLine({ ...bare, lines: [line], section: section?.id ?? null }, names),
        ),
    ),
  )
}

const bare: Point = {
  lines: [],
  isItem: true,
  isTicked: null,
  isLink: false,
  isLabelledLink: false,
  isQuoted: false,
  headings: [],
  label: null,
  section: null,
  points: [],
}

function readLine(point: Point, names: KnownNames): Said[] {
  const [line] = point.lines
  const mark = line ? readMark(line.text) : null
  const said = { adopts: null, section: point.section, subject: null }
  if (line && mark && mark.adopts === null && mark.text !== '')
    return [{ ...said, text: mark.text, state: mark.state, place: line.place }]
  return findDecidingSentences(point, names, null).flatMap(({ isBare, ...each }) =>
    isBare ? [] : [{ ...said, ...each }],
  )
}

/** The lines of a cell: its paragraphs and items. */
function toLines({ runs, place }: Cell): Line[] {
  const lines: Line['runs'][] = [[]]
  for (const { text, isStruck } of runs)
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      lines.push([...(lines.pop() ?? []), { text: part, isStruck }])
    }
  return lines.flatMap((own): Line[] => {
    const text = foldSpace(own.map((run) => run.text).join(''))
    return text === '' ? [] : [{ text, runs: own, isStruck: own.every((run) => run.isStruck), isCode: false, place }]
  })
}
