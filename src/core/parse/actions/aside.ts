import { dueSign, isDue, parseDue, parseDueDate } from './due.ts'
import { areInitials, type Assigned, isKnown, isNobody, isPerson, type KnownNames, splitOwners } from './owners.ts'
import { stroke } from './words.ts'

/** Who, and until when, with what is left of the text without it. */
export interface Found extends Assigned {
  text: string
}

/** Read `(Torsten, due 2010-09-06)` at the end of a text or of a clause, or a name in parentheses at its start. */
export function parseAside(text: string, known: KnownNames): Found | null {
  const start = /^[[(]([^()[\]]{2,60})[\])]\s*:?\s*(?=\S)/.exec(text)
  const all = [
    ...text.matchAll(
      /[[(]([^()[\]]{2,80})[\])](?=\s*[.:]?$|[,;:.]?\s+(?:by|until|before)\s|[,;:]?\s+[-–—]+\s|[,;:.]\s)/g,
    ),
  ]
  for (const match of [...all.reverse(), ...(start ? [start] : [])]) {
    const { 0: whole, 1: words = '', index } = match
    const behind = text.slice(index + whole.length).replace(/^\s*[.:]$/, '')
    // What goes on behind the parentheses may speak of a place or a thing; there it has to be somebody of the meeting.
    const mustBeKnown = match !== start && behind !== '' && !/^[,;]?\s+(?:by|until|before)\s/.test(behind)
    const aside = readAside(words, known, mustBeKnown) ?? (match === start ? readLetters(words) : null)
    if (aside) return { ...aside, text: `${text.slice(0, index).trimEnd()}${behind}`.trim() }
  }
  return null
}

/** `(CW) write the page`, `(CW, ED) …`: letters in parentheses before the words are somebody, whether listed or not. */
function readLetters(words: string): Assigned | null {
  const owners = splitOwners(words)
  return owners.length > 0 && owners.every(areInitials) ? { owners, due: null } : null
}

const dueBehind = new RegExp(`(?:^|[,;]\\s*)(${dueSign}[: ].*)$`, 'isu')

/** `by Friday`, which is no day that anybody can tell. */
const sometime = new RegExp(`^${dueSign}(?: \\p{L}+){1,4}$`, 'iu')

const betweenPeople = new RegExp(`[,;+&]|${stroke}|\\b(?:and|und|et|y)\\b`)

/** Read what stands in parentheses, where it is people and dates alone. */
function readAside(words: string, known: KnownNames, mustBeKnown: boolean): Assigned | null {
  const due = dueBehind.exec(words)?.[1] ?? ''
  const date = parseDue(due)
  const parts = (date === null ? words : words.slice(0, words.length - due.length))
    .split(betweenPeople)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const dates = parts.filter(isDue)
  const people = parts
    .filter((part) => !isDue(part) && !sometime.test(part))
    .map((part) =>
      part.replace(
        /^(?:action(?: for| on| by)?|owner|assigned to|respons(?:ible|[áa]vel|able|abile)|verantwort(?:lich|ung)|verantwoordelijk|zuständig|on):? /i,
        '',
      ),
    )
  const isNamed = (part: string): boolean =>
    (mustBeKnown ? isKnown(part, known) : isPerson(part, known)) || isNobody(part)
  if ((parts.length === 0 && date === null) || !people.every(isNamed)) return null
  const first = dates[0]
  return {
    owners: people.flatMap(splitOwners),
    due: date ?? (first === undefined ? null : (parseDue(first) ?? parseDueDate(first))),
  }
}
