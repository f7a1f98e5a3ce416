import { countBefore } from '../core/text/count-before.ts'
import type { Loss, LossKind } from './losses.ts'
import { countWords, excerpt } from './words.ts'

/** A stretch of a source and what stands for it in running text. */
interface Edit {
  start: number
  end: number
  text: string
}

/**
 * The account of a source: which stretches of it are markup, which were dropped, and what was noticed.
 * Whatever is not claimed by a reader counts as words that must be in the result, so nothing can get lost unnoticed.
 */
export interface Ledger {
  source: string
  edits: Edit[]
  losses: Loss[]
  /** Offset of the start of each line. */
  lines: number[]
}

/** Open the account of a text. */
export function openLedger(source: string): Ledger {
  const lines = [0]
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) lines.push(at + 1)
  return { source, edits: [], losses: [], lines }
}

/** Say that a stretch is markup: in running text stand other words for it, a blank if it parts words, or nothing. */
export function claim(ledger: Ledger, start: number, end: number, text: string): void {
  ledger.edits.push({ start, end, text })
}

/** Say that a stretch is left out of the result, words and all. */
export function drop(
  ledger: Ledger,
  start: number,
  end: number,
  kind: LossKind,
  text: string = ledger.source.slice(start, end),
): void {
  claim(ledger, start, end, '')
  note(ledger, start, kind, excerpt(text), countWords(text))
}

/** Note something about a place. */
export function note(ledger: Ledger, at: number, kind: LossKind, what: string, words = 0): void {
  ledger.losses.push({ kind, ...placeIn(ledger, at), what, words })
}

/** The running text of the source: what is left when markup and what was dropped are taken out. */
export function toPlainText({ source, edits }: Ledger): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue
    pieces.push(source.slice(at, start), text)
    at = end
  }
  pieces.push(source.slice(at))
  return pieces.join('')
}

/** Words of the source: those of its running text and those that were dropped. */
export function countSourceWords(ledger: Ledger): number {
  return countWords(toPlainText(ledger)) + ledger.losses.reduce((sum, { words }) => sum + words, 0)
}

/** Line and column of an offset, 1-based. */
export function placeIn({ lines }: Ledger, offset: number): { line: number; column: number } {
  const line = countBefore(lines.length, (index) => (lines[index] ?? 0) <= offset)
  return { line, column: offset - (lines[line - 1] ?? 0) + 1 }
}
