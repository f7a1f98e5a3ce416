import type { ComparedLine } from './compare-lines.ts'

/** What parts the cells of a row that is written as a line. */
export const cellBreak = ' | '

/** A row of cells, and the line that it begins on; a paragraph is one cell. */
interface Row {
  line: number
  cells: readonly string[]
}

/** Find the header of each row of a table: its first row, which a line of dashes parts from the others. */
export function toHeaders(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, readonly string[]>()
  let header: Row | null = null
  let last = 0
  for (const row of rows) {
    const isNext = header !== null && row.line === (last === header.line ? last + 2 : last + 1)
    if (header === null || !isNext || row.cells.length < 2) header = row.cells.length < 2 ? null : row
    else headers.set(row.cells.join(cellBreak), header.cells)
    last = row.line
  }
  return headers
}

/**
 * Say in lines that are rows of a table what each cell is; a header that says no more is left out.
 *
 * `Jobs | 73,280 | -48,330` below `Metric | Value | Delta` → `Jobs: Value 73,280, Delta -48,330`
 */
export function nameCells(
  lines: readonly ComparedLine[],
  headers: ReadonlyMap<string, readonly string[]>,
): ComparedLine[] {
  const said = new Set<string>()
  const named = lines.map((line) => {
    const header = headers.get(textOf(line, 'removed')) ?? headers.get(textOf(line, 'added'))
    if (!header || line.some(({ text, is }) => line.length > 1 && is !== 'same' && text.includes(cellBreak)))
      return line
    said.add(header.join(cellBreak))
    return nameLine(line, toNames(line, header))
  })
  return named.filter((line) => line.length !== 1 || !said.has(line[0]?.text ?? ''))
}

/** A line as one of both texts has it: without what is only in the other. */
function textOf(line: ComparedLine, other: 'removed' | 'added'): string {
  return line.map(({ text, is }) => (is === other ? '' : text)).join('')
}

/** What the cells behind the first are called; none where it is not certain which is which, since an empty cell is no part of a line. */
function toNames(line: ComparedLine, header: readonly string[]): readonly string[] {
  const breaks = line.reduce((sum, { text }) => sum + text.split(cellBreak).length - 1, 0)
  if (breaks === header.length - 1) return header.slice(1)
  return breaks === header.length ? header : []
}

function nameLine(line: ComparedLine, names: readonly string[]): ComparedLine {
  let at = 0
  const name = (): string => {
    at += 1
    return `${at === 1 ? ': ' : ', '}${names.length === 0 ? '' : `${names[at - 1] ?? ''} `}`
  }
  return line.map((piece) => ({ ...piece, text: piece.text.replaceAll(cellBreak, name) }))
}
