/** A place in a file, 1-based as editors count: unist's `Position` without offsets. */
export interface Place {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/**
 * What a stage has to say about a place in a file.
 * It becomes a finding once `rules/` has given it a severity; messages are collected, never thrown.
 */
export interface Message {
  path: string
  place: Place
  /** Id of a rule of `rules/index.ts`. */
  rule: string
  /** One sentence or two: what was found, what was expected, what to do. */
  reason: string
}

/** The place of a whole file: its first character. */
export const startOfFile: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** Reduce a unist position to a plain place; a node without one lies at the start of its file. */
export function toPlace(position: UnistPosition | undefined): Place {
  if (!position) return startOfFile
  const { start, end } = position
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** The place of two others together with what lies between them. */
export function upTo(first: Place, { endLine, endColumn }: Place): Place {
  return { ...first, endLine, endColumn }
}

interface UnistPosition {
  start: { line: number; column: number }
  end: { line: number; column: number }
}

/** Find line and column of a stretch of `text` given by offsets (end exclusive). */
export function placeAt(text: string, from: number, to: number = from): Place {
  const start = pointAt(text, from)
  const end = pointAt(text, to)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

function pointAt(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let lineStart = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1 }
}
