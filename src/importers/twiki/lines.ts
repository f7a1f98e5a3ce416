import { filler, regionStart } from './regions.ts'
import { isWikiWord } from './wiki-word.ts'

/** What a line of a topic is. */
export type Line =
  | { type: 'blank' }
  /** Nothing but a comment or metadata: as if it were not there. */
  | { type: 'absent' }
  | { type: 'heading'; depth: number; from: number; isStruck: boolean }
  | { type: 'rule' }
  | { type: 'row' }
  | { type: 'anchor'; name: string; from: number }
  /** `indent` counts blanks, a tab as three; `number` is the number that was typed, `letter` whether it was a letter. */
  | { type: 'item'; indent: number; number: number | null; isLetter: boolean; from: number }
  /** `from` to `to` is the term; `isMarked` tells the new way to write one from the old. */
  | { type: 'term'; indent: number; isMarked: boolean; from: number; to: number; rest: number }
  | { type: 'signature'; from: number }
  /** `%ACTION{…}%`, which is a block of its own. */
  | { type: 'action' }
  | { type: 'text'; indent: number }

/** Tell what a line is; offsets count from its start. */
export function readLine(line: string): Line {
  if (/^[\s\uE001]*$/.test(line)) return line.includes(filler) ? { type: 'absent' } : { type: 'blank' }
  if (/^\s*\\\s*$/.test(line)) return { type: 'absent' } // a lone backslash joins two lines
  const heading = /^\uE001*---+(?:%[A-Z]{1,20}%)?(\+{1,9}|#{1,9})(?:%[A-Z]{1,20}%)?(\+*)!*[ \t]*/.exec(line)
  if (heading)
    return {
      type: 'heading',
      depth: Math.min(6, (heading[1] ?? '').length + (heading[2] ?? '').length),
      from: heading[0].length,
      isStruck: false,
    }
  if (/^---+\s*$/.test(line)) return { type: 'rule' }
  // One bar begins a row where the line goes on in the next.
  if (/^\s*\|/.test(line) && (line.indexOf('|') !== line.lastIndexOf('|') || line.endsWith('\\')))
    return { type: 'row' }
  const anchor = /^#([A-Za-z]\w{0,80})(?:\s+|$)/.exec(line)
  if (anchor?.[1] !== undefined && isWikiWord(anchor[1]))
    return { type: 'anchor', name: anchor[1], from: anchor[0].length }
  const signature = /^\s*--+[ \t]*(?=(?:%MAINWEB%\.|%USERSWEB%\.|Main\.|TWiki:Main\.|\[\[Main[./])\w)/.exec(line)
  if (signature) return { type: 'signature', from: signature[0].length }
  if (/^ ?%ACTION\{/.test(line)) return { type: 'action' }
  return readItem(line) ?? readTerm(line) ?? { type: 'text', indent: widthOf(/^[ \t]*/.exec(line)?.[0] ?? '') }
}

/** Whether a line is code in a block of its own, with nothing but blanks before it. */
export function startsWithRegion(line: string): boolean {
  return /^\s*\uE000/.test(line) && line.includes(regionStart)
}

/** `   * item`, `   1. item`, `   1 item`, `   A. item`, and what people type besides: other blanks, dashes, dots. */
function readItem(line: string): Line | null {
  const match = /^([ \t]*)(?:([*•·-])(?:[ \t]+|$)|(\d{1,2})(\.?)[ \t]+|([AaIi])\.[ \t]+)/.exec(line)
  if (!match) return null
  const [whole, blanks = '', bullet, number, dot, letter] = match
  const indent = widthOf(blanks)
  if (bullet === undefined && indent < 2) return null
  if (number !== undefined && dot === '' && indent % 3 !== 0) return null
  if (bullet === '-' && line.trim().startsWith('--')) return null
  return {
    type: 'item',
    indent,
    number: number !== undefined ? Number(number) : letter !== undefined ? 1 : null,
    isLetter: letter !== undefined,
    from: whole.length,
  }
}

/** `   $ Term: its meaning`, and `   Term: its meaning` of older topics. */
function readTerm(line: string): Line | null {
  const match =
    /^((?:\t| {3})+)(?:\$[ \t]+([^:\n]{1,200}(?::(?!\s)[^:\n]{0,200}){0,5}):[ \t]+|(?!https?:|ftp:)([^\s:<%[|]{1,60}):[ \t]+)/.exec(
      line,
    )
  if (!match) return null
  const [whole, blanks = '', marked, plain] = match
  const from = marked === undefined ? blanks.length : line.indexOf(marked, blanks.length + 1)
  return {
    type: 'term',
    indent: widthOf(blanks),
    isMarked: marked !== undefined,
    from,
    to: from + (marked ?? plain ?? '').length,
    rest: whole.length,
  }
}

function widthOf(blanks: string): number {
  let width = 0
  for (const blank of blanks) width += blank === '\t' ? 3 : 1
  return width
}

/** A line with its offsets in the topic. */
export interface PlacedLine {
  start: number
  end: number
  line: Line
}
