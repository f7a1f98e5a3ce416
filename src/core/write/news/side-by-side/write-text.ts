import type { Words } from '../../../words/index.ts'
import { toPlainLines } from '../../findings/plain-line.ts'
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
export function writeComparisonText({ title, summary, sections }: Comparison, words: Words): string {
  const parts = sections.map((section) => writeSection(section, words))
  return toPlainLines(`${[toPlain(title), toPlain(summary), ...parts].join('\n\n')}\n`)
}

function writeSection({ name, is, numbers, lines }: ComparedSection, words: Words): string {
  const counted = numbers.map((number) => `# ${toPlain(sayNumber(number, words))}`)
  return [`${toPlain(name)}${sayBesides(is, words)}`, ...counted, ...lines.map(writeLine)].join('\n')
}

/** ` (only in the later one)`, `` */
export function sayBesides(is: ComparedSection['is'], { versions }: Words): string {
  return is === 'changed' ? '' : ` (${is === 'added' ? versions.onlyLater : versions.onlyEarlier})`
}

/** Say a number of both in words: `Free space: 12 TB, then 9 TB; −3 (−25 %)`. */
export function sayNumber({ label, before, after, change }: ComparedNumber, { news }: Words): string {
  const values = news.then(before, after)
  return `${label}: ${values}${change === null ? '' : `; ${change}`}`
}

function writeLine(line: ComparedLine): string {
  const [only] = line
  if (only && line.length === 1) return `${only.is === 'added' ? '+' : '-'} ${toPlain(only.text)}`
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  const words = line.map(({ text, is }) => `${marks[is][0]}${keepEnds(text, toPlain)}${marks[is][1]}`)
  return `~ ${words.join('')}`
}
