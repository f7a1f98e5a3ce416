import { toPlain } from '../formats/plain.ts'
import type { ComparedLine } from './compare-lines.ts'
import type { ComparedNumber } from './compare-numbers.ts'
import type { ComparedSection } from './compare-parts.ts'
import type { Comparison } from './comparison.ts'
import { keepEnds } from './keep-ends.ts'

/**
 * Write a comparison as plain text: what went behind `-`, what came behind `+`, a changed line with both in it.
 *
 *     Disk pools
 *     # Free space: 12 TB, then 9 TB; −3 (−25 %)
 *     ~ Pool 3 is [-down-]{+back+} since Monday
 *     + The new pool was ordered
 */
export function writeComparisonText({ title, summary, sections }: Comparison): string {
  return `${[toPlain(title), toPlain(summary), ...sections.map(writeSection)].join('\n\n')}\n`
}

const besides = { changed: '', added: ' (only in the later one)', removed: ' (only in the earlier one)' }

function writeSection({ name, is, numbers, lines }: ComparedSection): string {
  return [`${toPlain(name)}${besides[is]}`, ...numbers.map(writeNumber), ...lines.map(writeLine)].join('\n')
}

function writeNumber(number: ComparedNumber): string {
  return `# ${toPlain(sayNumber(number))}`
}

/** Say a number of both in words: `Free space: 12 TB, then 9 TB; −3 (−25 %)`. */
export function sayNumber({ label, before, after, change }: ComparedNumber): string {
  return `${label}: ${before ?? 'not stated'}, then ${after ?? 'not stated'}${change === null ? '' : `; ${change}`}`
}

function writeLine(line: ComparedLine): string {
  const [only] = line
  if (only && line.length === 1) return `${only.is === 'added' ? '+' : '-'} ${toPlain(only.text)}`
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  const words = line.map(({ text, is }) => `${marks[is][0]}${keepEnds(text, toPlain)}${marks[is][1]}`)
  return `~ ${words.join('')}`
}
