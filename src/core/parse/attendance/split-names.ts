import { anyOfWords } from '../../lexicon/index.ts'
import { nameWords as words } from '../../lexicon/names.ts'
import { beginsSurname, isName, isRole } from './name-words.ts'

/** A name of a list and how many lines below the start of the list it stands. */
export interface ListedName {
  text: string
  line: number
}

/** `e` joins whole names alone; elsewhere it is an initial. */
const joining =
  '\\s(?:and|&|\\+|und|et|y|en(?!\\s\\p{Ll})|og|och|e(?=\\s\\p{Lu}[\\p{L}.-]*\\s\\p{Lu}))\\s|[!?]\\s+(?=\\p{Lu})'
/** A full stop behind one of these ends no sentence: `Prof. Mia Berg`. */
const shortened = [...words.titles]
  .filter((word) => word.length < 8)
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))

/** Signs that separate names of one line, and the end of a sentence before a name. */
const inLine = new RegExp(
  `[()[\\]]|[,;•·|]|${joining}|(?<=\\))\\.\\s+(?=[\\p{Lu}\\d])|(?<=\\p{Ll}{2})(?<!\\b${anyOfWords(['Jr', 'Sr', ...shortened])})\\.\\s+(?=\\p{Lu})|(?<=\\p{Ll}{3})\\.\\s+(?=\\d{1,3} \\p{Ll})`,
  'gu',
)
const atLineEnds = new RegExp(`[()[\\]]|\\n|${joining}`, 'gu')

/**
 * Split a list of names at commas, semicolons, "and" and "&" outside parentheses and brackets.
 * Where nothing else separates them, each line is a name; else a line feed is a blank.
 *
 *     Mia Berg (MB), Jon Dahl and Ines Roth, PhD    gives  Mia Berg (MB) · Jon Dahl · Ines Roth
 *     Berg, Mia ↵ Toni (guest) ↵ Roth, Ines         gives  Mia Berg · Toni (guest) · Ines Roth
 */
export function splitNames(text: string): ListedName[] {
  const handles = handlesOnly(text)
  if (handles) return handles
  const list = withSurnames(turnAll(joinDegrees(withCommas(text))))
  const lines = linesOfOne(list)
  if (lines) return lines
  const pieces: { text: string; start: number }[] = []
  const separators = /[,;•·|]|\p{Ll}{2}\.\s+\p{Lu}|\p{Ll}{3}\.\s+\d{1,3} \p{Ll}|\)\.\s+[\p{Lu}\d]/u.test(list)
    ? inLine
    : atLineEnds
  let depth = 0
  let start = 0
  for (const { 0: sign, index } of list.matchAll(separators)) {
    if (sign === '(' || sign === '[') depth += 1
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      pieces.push({ text: list.slice(start, index), start })
      start = index + sign.length
    }
  }
  pieces.push({ text: list.slice(start), start })
  let line = 0
  let counted = 0
  return pieces.flatMap((piece) => {
    const own = withOffice(piece.text.replace(/\s+/g, ' ').trim())
    if (own === '') return []
    const first = piece.start + piece.text.length - piece.text.trimStart().length
    line += list.slice(counted, first).split('\n').length - 1
    counted = first
    return (handlesOnly(own) ?? [{ text: own }]).map(({ text: one }) => ({ text: one, line }))
  })
}

/** `Clerk: Pia Lund. 4 guests` in a list gives `Pia Lund (Clerk)`. */
function withOffice(text: string): string {
  const [, office = '', name = ''] = /^(\p{L}[\p{L} ]{2,30}): ([^:()]{3,60}?)(?:\.(?:\s+\d.*)?)?$/u.exec(text) ?? []
  return isRole(office) && isName(name, false) ? `${name} (${office})` : text
}

/** Put a surname that is written first behind: `Berg, Mia (guest)` gives `Mia Berg (guest)`; `null` for other words. */
export function surnameLast(text: string): string | null {
  const [, last = '', first = '', rest = ''] =
    /^([^\s,()]+(?: [^\s,()]+)?), ([^\s,()]+(?: [^\s,()]+)?)( ?[([@].*)?$/.exec(text.trim()) ?? []
  const [own = '', second] = last.split(' ')
  const isSurname = second === undefined || beginsSurname(own)
  const areNames = isName(last, false) && isName(first, false) && !isRole(first)
  return isSurname && areNames ? `${first} ${last}${rest}` : null
}

/** `Mia Berg / Jon Dahl / Ines Roth`: strokes or wide gaps between whole names, and nothing else, are commas. */
function withCommas(text: string): string {
  const areWhole = (parts: readonly string[], least: number): boolean =>
    parts.length >= least && parts.every((part) => part.trim().includes(' ') && isName(part.trim(), false))
  const strokes = text.split(/\s+\/\s+/)
  if (areWhole(strokes, 3)) return strokes.join(', ')
  const gaps = text.trim().split(/[ \u00a0]{2,}|\t+/)
  return areWhole(gaps, 2) ? gaps.join(', ') : text
}

/** `Berg, Mia; Dahl, Jon`: where a semicolon ends each, a comma stands within it. */
export function areSurnamesFirst(text: string): boolean {
  const pieces = text.split(';')
  return pieces.length > 1 && pieces.every((piece) => surnameLast(piece.trim()) !== null)
}

function turnAll(text: string): string {
  return areSurnamesFirst(text)
    ? text
        .split(';')
        .map((piece) => surnameLast(piece.trim()))
        .join('; ')
    : text
}

/** A couple in a list of whole names has one surname: `Mia & Jon Berg, Ines Roth` gives `Mia Berg & Jon Berg, Ines Roth`. */
function withSurnames(text: string): string {
  const couple =
    /(?<=^|[,;:]\s*)(\p{Lu}[\p{L}'’-]+)( & | and )(\p{Lu}[\p{L}'’-]+ )(\p{Lu}[\p{L}'’-]+)(?=\s*(?:$|[,;(]| and | & ))/gu
  const others = text
    .replace(couple, ' ')
    .split(/[,;]|\s(?:and|&)\s/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const areWhole =
    others.length > 0 &&
    others.every(
      (name) => / /.test(name) || /^\p{Ll}|-/u.test(name) || words.roles.has(name.toLowerCase().replace(/\.$/, '')),
    )
  return areWhole
    ? text.replace(
        couple,
        (_, first: string, sign: string, second: string, last: string) => `${first} ${last}${sign}${second}${last}`,
      )
    : text
}

/** Handles that only blanks separate: `@mia @jon @ines`. */
function handlesOnly(text: string): ListedName[] | null {
  const own = text.trim().split(/\s+/)
  return own.length > 1 && own.every((word) => /^@[\w-]+$/.test(word))
    ? own.map((word) => ({ text: word, line: 0 }))
    : null
}

/** Lines of which each is one person, surname first in some: no list wraps so. */
function linesOfOne(text: string): ListedName[] | null {
  const lines = text.split('\n').map((line) => line.trim())
  const outside = lines.map((line) => line.replace(/[([][^()[\]]*[)\]]/g, '').trim())
  const turned = lines.filter((line) => surnameLast(line) !== null).length
  const isProven = turned === lines.length ? turned > 2 : lines.some((line) => /[)\]]$/.test(line))
  if (turned === 0 || !isProven || outside.some((line) => /[;|]|,.*,|,$|\s(?:and|&)\s/.test(line))) return null
  if (lines.some((line, index) => /,/.test(outside[index] ?? '') && surnameLast(line) === null)) return null
  return lines.map((line, index) => ({ text: surnameLast(line) ?? line, line: index }))
}

/** Take degrees behind a comma off, which separates no names: `Dee Faro, PhD, Gus Hale, Jr.` gives `Dee Faro, Gus Hale Jr`. */
export function joinDegrees(text: string): string {
  return text
    .replace(/,\s*((?:\p{L}{1,4}\.?){1,3})(?=\s*(?:$|[,;()[\n]))/gu, (whole, word: string, at: number) => {
      // Behind letters alone letters are somebody: `MB, JD`.
      if (/(?:^|[,;(\n])\s*\p{Lu}{1,4}$/u.test(text.slice(Math.max(0, at - longestLetters), at))) return whole
      const isWritten = /\p{Lu}.*\p{Lu}|\./u.test(word)
      return isWritten && words.degrees.has(word.toLowerCase().replaceAll('.', '')) ? '' : whole
    })
    .replace(/,\s*(Jr|Sr)\b/g, ' $1')
}

/** Initials, and what stands before them, have no more letters. */
const longestLetters = 8
