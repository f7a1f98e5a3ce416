import { attendanceWords as words } from '../../lexicon/attendance.ts'
import { foldSpace } from '../../text/fold.ts'
import { type AttendeeEntry, type EntryContext, parseAttendee } from './attendee.ts'
import { isFactLabel, isPartLabel, namesGroup } from './labels.ts'
import { isBody, isName, isPlaceholder, isRole } from './name-words.ts'
import { isColumn } from './people-table.ts'
import { personLines } from './prose.ts'
import { presenceOfStatus, withProxies, withWords } from './status.ts'
import { splitAtBlanks } from './blanks.ts'
import { type ListedName, splitNames } from './split-names.ts'

/** What is known of a line or item before its names are read. */
export interface LineContext extends Pick<EntryContext, 'label' | 'isItem'> {
  /** Heading of a part of the list, such as `TSC` below `Present`. */
  part: string | null
  /** Organisation that the item stands below. */
  organisation: string | null
}

/** The names of a line or item. */
export interface Entries {
  /** Each with the number of lines that it stands below the first. */
  entries: { entry: AttendeeEntry; line: number }[]
  /** Whether nothing else stands there but names and placeholders. */
  isPure: boolean
}

/** Read the names of a line or item: `CERN: David Horat (DH), Mia Berg`. */
export function readEntries(text: string, context: LineContext): Entries {
  const people = context.isItem ? null : personLines(text)
  if (!people) return readNames(text, context)
  const read = people.map((person) => readNames(person, { ...context, isItem: true }))
  return {
    entries: read.flatMap(({ entries }, line) => entries.map(({ entry }) => ({ entry, line }))),
    isPure: read.every(({ isPure }) => isPure),
  }
}

function readNames(text: string, { label, isItem, part, organisation }: LineContext): Entries {
  if (isInvitation(text)) return { entries: [], isPure: true }
  const { names, of } = splitOrganisation(
    peopleFirst(withProxies(isItem ? bodyBehind(text) : rolesBehind(withWords(text)))),
  )
  const parts = isItem ? joinBodies(splitNames(names)) : joinOrganisations(splitNames(names).flatMap(splitAtBlanks))
  // `Board chair` is what the person below it is; `Board members` are many.
  const isGroup = part !== null && namesGroup(part)
  const isOwnRole = part !== null && isRole(part) && !isGroup
  const role = [label.role, isOwnRole ? part : null].filter((words) => words !== null).join(', ') || null
  const body = part === null || isOwnRole || isGroup || isPartLabel(part) ? null : part
  const context = { label: { ...label, role }, organisation: organisation ?? body, before: of }
  // The line that shows how to enter oneself: `name | institution | handle`.
  if (isItem && isPlaceholder(parts[0]?.text ?? '')) return { entries: [], isPure: true }
  let isPure = true
  const entries = parts.flatMap(({ text: words, line }) => {
    const entry = parseAttendee(words, { ...context, isItem: isItem && parts.length === 1 })
    if (!entry && !(isPlaceholder(words) && !/ \p{Lu}\S* \p{Lu}/u.test(words)) && !/^\+?\d+ \w+$/.test(words))
      isPure = false
    return entry ? [{ entry, line }] : []
  })
  return { entries, isPure }
}

/** `Write your name or handle here`: more words than a name has, the first of which asks for something. */
function isInvitation(text: string): boolean {
  const [first = '', ...others] = text.trim().toLowerCase().split(/\s+/)
  return (others.length > 2 && words.invitations.has(first) && !/[,;:]/.test(text)) || areColumns(text)
}

/** `Name, affiliation, pronouns`: what is to be entered. */
function areColumns(text: string): boolean {
  const pieces = text.split(/\s*[,;|/]\s*/).map((piece) => piece.trim())
  return pieces.length > 1 && pieces.every((piece) => /^pronouns$/i.test(piece) || isColumn(piece))
}

/** `Mia Berg, Library Director; Jon Dahl, Clerk`: where semicolons end each person, a comma stands before what they are. */
function rolesBehind(text: string): string {
  const pieces = text.split(';').map((piece) => /^\s*([^,()]{3,40}),\s*([^,()]{2,60}?)\.?\s*$/u.exec(piece))
  const areAll =
    pieces.length > 1 &&
    pieces.every((match) => {
      const [, name = '', role = ''] = match ?? []
      return name.includes(' ') && isName(name, false) && !(role.includes(' ') && isName(role, false) && !isRole(role))
    })
  return areAll ? pieces.map((match) => `${match?.[1] ?? ''} (${match?.[2] ?? ''})`).join('; ') : text
}

/** `Acme (Mia Berg, Jon Dahl)`: people in parentheses behind where they are from, put before it. */
function peopleFirst(text: string): string {
  return text.replace(
    /(?<=^|[,;]\s*)([^,;:()\n]{2,40}?)\s*\(([^()]{5,300})\)/g,
    (whole, body: string, inner: string) => {
      const people = inner.split(/\s*[,;]\s*|\s(?:and|&|und|et|y)\s/)
      const isBodyAlone = !body.trim().includes(' ') || isBody(body)
      const areWhole =
        people.length > 1 && people.every((name) => name.includes(' ') && isName(name, false) && !isBody(name))
      return isBodyAlone && areWhole ? people.map((name) => `${name} (${body.trim()})`).join(', ') : whole
    },
  )
}

/** `Mia Berg - Clay & Sons`: the sign within an organisation separates no people. */
function bodyBehind(text: string): string {
  const [, person = '', body = ''] =
    /^([^,;&\n]{3,60}?)\s+[-–—]\s+([^,;\n()]+\s&\s[^,;\n()]+)$/u.exec(text.trim()) ?? []
  return isName(person.replace(/\s*\([^()]*\)/g, '').trim(), false) ? `${person} (${body})` : text
}

/** Whether words name a part of a list: an organisation or a body, not an item of business. */
export function isPart(text: string): boolean {
  const isShort = /^\p{Lu}[\p{L}\p{N}&/.-]{1,11}$|^(?:others?|members)$/iu.test(text)
  const isLong = /^\p{Lu}[\p{L}.-]+(?: (?:\p{Lu}[\p{L}.-]+|of|and|&)){1,3}$/iu.test(text)
  return (
    (isShort || isLong || namesGroup(text)) &&
    !/announce|agenda|links|minutes|notes|review|action|discuss|items|reports|requests|business|status/i.test(text)
  )
}

/** Split `CERN: David Horat (DH)` at its organisation; a way of taking part (`Remote: …`) is none. */
export function splitOrganisation(text: string): { names: string; of: string | null } {
  const match = /^([^:,()@]{2,40}):(?:\s+|$)(.*)$/s.exec(text.trim())
  if (!match) return { names: text, of: null }
  const of = foldSpace(match[1] ?? '')
  const rest = (match[2] ?? '').trim()
  // `Carl Ek: scribe` names a person and what they did, `Carl Ek: absent` one who was not there.
  const isSaid = (isRole(rest) && !rest.includes(',')) || presenceOfStatus(rest) !== null
  if (isName(of, false) && of.includes(' ') && isSaid) return { names: `${of} (${rest})`, of: null }
  if (isPartLabel(of)) return { names: rest, of: null }
  if (isFactLabel(of)) return { names: '', of: null }
  return { names: rest, of: /^\p{Ll}/u.test(of) ? null : of }
}

/** An item of one person may name a body with `and` in it: `Mia Berg, Rivers and Lakes Centre`. */
function joinBodies(parts: readonly ListedName[]): ListedName[] {
  const joined: ListedName[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    const [, bare = '', asides = ''] = /^([^()]*)(\(.*)?$/.exec(part.text) ?? []
    if (before && isBody(bare) && !isRole(bare))
      joined[joined.length - 1] = { ...before, text: `${before.text} (${bare.trim()}) ${asides}`.trim() }
    else joined.push(part)
  }
  return joined
}

/** In a line of whole names, capitals and bodies behind one are where that person comes from, roles what the person is: `Ann Smith, CERN, Jon Dahl, chair`. */
function joinOrganisations(parts: readonly ListedName[]): ListedName[] {
  const joined: ListedName[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    const isWhole = before !== undefined && /^\p{Lu}\S+ [^(]+$/u.test(before.text) && isName(before.text, false)
    const isBodyAlone = /^\p{Lu}[\p{Lu}\d&/-]{2,9}$/u.test(part.text) || (isBody(part.text) && !isRole(part.text))
    if (isWhole && (isBodyAlone || isRoleAlone(part.text)) && parts.length > 1)
      joined[joined.length - 1] = { ...before, text: `${before.text} (${part.text})` }
    else joined.push(part)
  }
  return joined
}

/** `Library Director`: an office and of what. */
const officeOf =
  /^\p{Lu}[\p{L}-]+ (?:Administrator|Attorney|Clerk|Coordinator|Director|Editor|Engineer|Librarian|Manager|Officer|President|Secretary|Treasurer)$/u

/** `President`, `co-Treasurers`: what the person before the comma is, in every word. */
function isRoleAlone(text: string): boolean {
  if (officeOf.test(text)) return true
  return text.split(' ').every((word) => isRole(word) || isRole(word.replace(/^(?:co|vice)-|s$/gi, '')))
}

/** Whether a line is nothing but names, two or more. */
export function areNames(text: string): boolean {
  const names = splitNames(text)
  return names.length > 1 && names.every((name) => isName(name.text, false))
}
