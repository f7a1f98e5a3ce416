import { noName } from './words.ts'
import type { Attendee } from '../attendance/attendee.ts'
import { findDate, parseDate } from '../dates/dates.ts'
import { parseActionState } from './state.ts'

/** The people of a meeting, as far as texts may name them, in lower case: names, first names, initials, handles. */
export type KnownNames = ReadonlySet<string>

/** Who is to do what, read off the words of an action. */
export interface Assignment {
  owners: string[]
  /** EDTF, `null` where no date is stated. */
  due: string | null
  /** What is left of the text. */
  text: string
}

/** List the names by which the people of a meeting may be called. */
export function toKnownNames(attendees: readonly Attendee[]): KnownNames {
  const names = attendees.flatMap(({ name, initials, handle }) => [
    name,
    name.split(' ')[0],
    initials,
    handle,
    handle && `@${handle}`,
  ])
  return new Set(names.flatMap((name) => (name ? [name.toLowerCase()] : [])))
}

/** Split `Edgar/Diego`, `Brian, Mat and TimT` or `Brian (not here)`. */
export function splitOwners(text: string): string[] {
  const names = text
    .replace(/\([^()]*\)/g, ' ')
    .split(/[,;/&+]|\band\b/)
    .map((name) => name.replace(/^[\s@*_:-]+|[\s*_:.?-]+$/g, '').replace(/\s+/g, ' '))
    .filter((name) => name !== '' && name.length <= 60)
  return [...new Set(names)]
}

const name = "@?\\p{L}[\\p{L}\\p{N}.'’_-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,3}"
const names = `(${name}(?:(?:, ?| ?/ ?| & | and )${name}){0,7})`
const beforeSign = new RegExp(`^${names}(\\s*:\\s+|\\s+[–—-]\\s+)(?=\\S)`, 'u')
const beforeVerb = new RegExp(
  `^${names} (?:to|will(?! be )|should(?! be )|shall|must(?! be )|is to|has to|needs to|volunteered to|agreed to) (?=\\p{Ll})`,
  'u',
)

/**
 * Read owners and due date off a text: `Joe to update the issue`, `Carl - release it`,
 * `publish it (Torsten, due 2010-09-06)`, `send it by 6 September 2010`.
 * In a text of news (`isNews`) a topic stands before a colon as often, so only people of the meeting count there.
 */
export function parseAssignment(text: string, known: KnownNames, isNews = false): Assignment {
  const lead = beforeSign.exec(text)
  const isStrict = isNews || (known.size > 0 && lead?.[2]?.includes(':') === true)
  const leading = lead && isPeople(lead[1] ?? '', known, isStrict) ? lead : null
  const verb = leading ? null : beforeVerb.exec(text)
  const acting = verb && isPeople(verb[1] ?? '', known, isNews) ? verb : null
  const rest = leading ? text.slice(leading[0].length) : text
  const bare = withoutDue(rest)
  const aside = parseAside(bare, known)
  const owners = [...splitOwners(leading?.[1] ?? acting?.[1] ?? ''), ...(aside?.owners ?? [])]
  return { owners: [...new Set(owners)], due: aside?.due ?? parseDue(rest), text: withoutDue(aside?.text ?? bare) }
}

/** Read `(Torsten, due 2010-09-06)` at the end of a text or of a clause, or a name in parentheses at its start. */
function parseAside(text: string, known: KnownNames): Assignment | null {
  const start = /^[[(]([^()[\]]{2,60})[\])]\s*:?\s*(?=\S)/.exec(text)
  const all = [
    ...text.matchAll(
      /[[(]([^()[\]]{2,80})[\])](?=\s*\.?$|[,;:.]?\s+(?:by|until|before)\s|[,;:]?\s+[-–—]+\s|[,;:.]\s)/g,
    ),
  ]
  for (const match of [...all.reverse(), ...(start ? [start] : [])]) {
    const { 0: whole, 1: words = '', index } = match
    const behind = text.slice(index + whole.length).replace(/^\s*\.$/, '')
    // What goes on behind the parentheses may speak of a place or a thing; there it has to be somebody of the meeting.
    const aside = readAside(
      words,
      known,
      match !== start && behind !== '' && !/^[,;]?\s+(?:by|until|before)\s/.test(behind),
    )
    if (aside) return { ...aside, text: `${text.slice(0, index).trimEnd()}${behind}`.trim() }
  }
  return null
}

/** Read what stands in parentheses, where it is people and dates alone. */
function readAside(words: string, known: KnownNames, isStrict: boolean): Pick<Assignment, 'owners' | 'due'> | null {
  const parts = words
    .split(/[,;/]|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const people = parts
    .filter((part) => !isDue(part))
    .map((part) => part.replace(/^(?:owner|assigned to|responsible):? /i, ''))
  if (parts.length === 0 || !people.every((part) => (isStrict ? known.has(part.toLowerCase()) : isPerson(part, known))))
    return null
  const due = parseDue(
    parts
      .filter(isDue)
      .join(', ')
      .replace(/^(?!due|by|until|deadline)/i, 'due '),
  )
  return { owners: people.flatMap(splitOwners), due }
}

/** `ask the sites, due 2021-03-18` without its date. */
function withoutDue(text: string): string {
  const match = /[,;]?\s+(?:due|deadline)\b:?\s*(?:on |by )?([^()[\];,]{3,40}?)\.?$/i.exec(text)
  return match && parseDate(match[1] ?? '').type === 'date' ? text.slice(0, match.index) : text
}

function isDue(text: string): boolean {
  return parseDue(text) !== null || parseDate(text).type === 'date'
}

/** The date that something was put off to, else the first behind "due", "by" or "deadline". */
function parseDue(text: string): string | null {
  return dateBehind(text, putOff) ?? dateBehind(text, dueBy)
}

const putOff =
  /\b(?:postponed|deferred|delayed|extended|rescheduled|put off|due date (?:is |was )?(?:moved|changed)) (?:to|until|till)\b(?=([^()[\];]{3,40}))/gi
const dueBy = /\b(?:due(?: date)?|deadline|by|until|before)\b(?=([^()[\];]{3,40}))/gi

function dateBehind(text: string, signs: RegExp): string | null {
  for (const [, behind = ''] of text.matchAll(signs)) {
    const words = behind.replace(/^:?\s*(?:is |was |on |the |end of )*/i, '').trim()
    const whole = parseDate(words.replace(/[.,]+$/, ''))
    if (whole.type === 'date') return whole.date
    const found = findDate(words)
    if (found?.start === 0) return found.date
  }
  return null
}

/** Before a colon stands a topic as often as a name, so there it has to be somebody of the meeting (`isStrict`), unless nobody is listed. */
function isPeople(text: string, known: KnownNames, isStrict: boolean): boolean {
  if (/^@[\w-]+$/.test(text)) return true
  const people = splitOwners(text)
  return (
    people.length > 0 &&
    people.every((person) => known.has(person.toLowerCase()) || (!isStrict && isPerson(person, known)))
  )
}

/** Whether words are a name of the meeting, or look like one: `Torsten`, `Mia Berg`, `TimT`, `@mia`, `all`. */
function isPerson(text: string, known: KnownNames): boolean {
  const plain = text.replace(/[.?]$/, '')
  if (known.has(plain.toLowerCase()) || /^(?:all|everyone|everybody|chairs?)$/i.test(plain)) return true
  if (/^@[\w-]+$/.test(plain)) return true
  const words = plain.split(' ')
  return (
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}\p{Ll}+(?:[-'’]?\p{Lu}\p{Ll}*)*$/u.test(word) && !noName.has(word.toLowerCase())) &&
    parseActionState(plain) === null
  )
}
