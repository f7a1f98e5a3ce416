import { inEveryMeeting } from '../../lexicon/en/gist.ts'
import { capitalise } from '../../text/capitalise.ts'
import { foldSpace, foldWords } from '../../text/fold.ts'

/** The words of a text, in small letters: of two letters and more. */
export function toWords(text: string): string[] {
  return foldWords(text)
    .split(' ')
    .filter((word) => word.length > 1)
}

/** Whether a heading or sentence has nothing but words that every meeting has: `Open actions`, `3 March 2021`. */
export function isCommon(text: string): boolean {
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    if (word.length > 1 && !inEveryMeeting.has(word) && !/^\d+(?:st|nd|rd|th)?$/.test(word)) return false
  return true
}

/** Words of the meeting itself, not of what it spoke of. */
const aboutMeeting = [
  // We expect the meeting to be long
  /\b(?:this|the|our|next) (?:\w+ ){0,2}(?:meeting|call|telecon)s?\b/i,
  // Meeting ended at this point
  /^(?:meeting|call|telecon) (?:was |is )?(?:ended|ends|adjourned|closed|started|opened)\b/i,
  // Grid Foundation Board Meeting 2016-01-21, Weekly Meeting #88, April 6, 2017
  /\b(?:meeting|call|telecon)s?,? (?:#\d|\d{4}-\d\d|\p{Lu}\p{L}+ \d{1,2},? \d{4})/iu,
]

/** Whether words speak of the meeting itself. */
export function isAboutMeeting(text: string): boolean {
  return aboutMeeting.some((one) => one.test(text))
}

const address = /[[(<]{0,4}https?:\/\/[^\s)\]>]*[)\]>]{0,4}/g
const handlesAtEnd = /[\s,/–-]*@[\w-]+(?:(?:\s*,\s*|\s*\/\s*|\s+and\s+|\s+)@[\w-]+)*\s*$/
const mark = /^(?:[-–—*•>→]+\s+|\d{1,3}(?:\.\d+)*[.)]\s+|#\d+\s+)+/
/** Attributes of kramdown and marks of a template: `{:target="_blank"}`, `{{ page.title }}`. */
const template = /\{:[^}]*\}|\{\{[^}]*\}\}|\{%[^%]*%\}/g
const issueAtEnd = /(?<!\s)\s*[[(]{0,4}#\d+[\])]*\s*$/

/**
 * Write a piece of a document as a line of its own: without web addresses, handles and the number of its issue, and with a capital.
 *
 * `fs: behaviour of readFile [#2323](https://…) - @hober` → `Fs: behaviour of readFile`
 */
export function toLine(text: string): string {
  const written = text.includes('{') ? text.replace(template, ' ') : text
  const plain = foldSpace(written.includes('://') ? written.replace(address, ' ') : written)
  const bare = (plain.includes('@') ? withoutHandles(plain) : plain).replace(mark, '')
  const line = (bare.includes('#') ? bare.replace(issueAtEnd, '') : bare)
    .replace(/\s+([,.;:)])(?![\p{L}\p{N}])/gu, '$1')
    .replace(/^[\s:;,.–—/-]+|(?<![\s:;,.–—/([-])[\s:;,.–—/([-]+$/g, '')
  return capitalise(line)
}

/** Leave out handles at the end, unless a single word is left: `Nominate @mia` is about her. */
function withoutHandles(line: string): string {
  const rest = line.replace(handlesAtEnd, '')
  return rest.trim().includes(' ') ? rest : line
}

const longest = 120

/** Where a line may end as if it were over: before brackets, behind a sentence or a part of a list. */
const clauseEnd = /\s(?=\()|;\s|[.!?]\s(?=\p{Lu})/gu

/**
 * Shorten a line that is too long for a list: behind its last whole clause, where that is half of it, else at a word.
 *
 * `Mend the bug in the import of tables (of low priority, since …)` → `Mend the bug in the import of tables`
 */
export function shorten(line: string, length = longest): string {
  if (line.length <= length) return line
  const clauses = [...line.slice(0, length + 1).matchAll(clauseEnd)].map(({ index }) => line.slice(0, index))
  const whole = clauses.findLast((clause) => clause.length >= length / 2 && isClosed(clause))
  if (whole !== undefined) return whole
  const cut = line.slice(0, length).replace(/\s\S*$/, '')
  return `${cut.replace(/[\s,;:.(–—-]+$/, '')} …`
}

/** Whether a text closes all brackets that it opens. */
function isClosed(text: string): boolean {
  return text.split('(').length === text.split(')').length
}
