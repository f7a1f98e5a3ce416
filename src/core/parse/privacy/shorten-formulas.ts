import { anyFormula } from '../text/formulas.ts'
import { cut } from './cut.ts'
import { type NameFinder, type ShortName, toNameFinder } from './shorten.ts'

/**
 * Write initials for the names in the formulas of a Markdown text before it is parsed, for Markdown takes the marks of TeX
 * for its own. Every line stays in its place.
 *
 *     '$\\text{Mia Berg}$, $$Mia\\ Berg$$' → '$\\text{MB}$, $$MB$$'
 */
export function shortenFormulas(text: string, people: readonly ShortName[]): string {
  if (!text.includes('$') || people.every(({ initials }) => initials === null)) return text
  const find = toNameFinder(people)
  return text.replace(anyFormula, (formula) => shortenTex(formula, find))
}

/** Write initials for the names in TeX: also where its spaces, braces, accents and commands for letters stand within one. */
export function shortenTex(tex: string, find: NameFinder): string {
  const pieces = tex.split(mark)
  const texts = pieces.map((piece, index) => (index % 2 === 1 ? toReadText(piece) : piece))
  const ranges = find(texts.join(''))
  if (ranges.length === 0) return tex
  const left = cut(texts, ranges, ({ initials }) => initials)
  const kept = pieces.map((piece, index) => (left[index] === texts[index] ? piece : (left[index] ?? '')))
  return kept.join('') + '\n'.repeat(countLines(tex) - countLines(kept.join('')))
}

/** A command with the space behind it, an escaped sign, and what groups or parts: `\text `, `\'`, `{`, `~`. */
const mark = /(\\[a-zA-Z]+[ \t]?|\\[^a-zA-Z]|[{}~&])/

const letters: Readonly<Record<string, string>> = {
  l: 'l',
  L: 'L',
  o: 'o',
  O: 'O',
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'a',
  AA: 'A',
  i: 'i',
}

/** What a reader sees of a mark of TeX: a letter, a space, or nothing. */
function toReadText(mark: string): string {
  const command = mark.slice(1).trim()
  if (/^(?:~|\\[ ,;:>\n]|\\(?:quad|qquad|enspace|thinspace|space|nobreakspace)\s?)$/.test(mark)) return ' '
  return mark.startsWith('\\') ? (letters[command] ?? '') : ''
}

function countLines(text: string): number {
  return text.split('\n').length
}
