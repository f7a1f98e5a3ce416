import { anyOf, wordOf } from '../../lexicon/index.ts'
import { dueSign, isDue, parseDue, parseDueDate, withoutDue } from './due.ts'
import {
  areInitials,
  type Assigned,
  isKnown,
  isNobody,
  isPerson,
  type KnownNames,
  pickPeople,
  splitOwners,
} from './owners.ts'
import { isCommonWord } from './words.ts'

/** Who is to do what, read off the words of an action. */
export interface Assignment extends Assigned {
  /** What is left of the text. */
  text: string
}

/**
 * What a text is: `marked` as an action, so that whoever stands before "to" is to do it; an item of a `list`; or `news`, where
 * a topic stands before a colon as often as a name.
 */
export type Setting = 'marked' | 'list' | 'news'

const name = "@?\\p{L}[\\p{L}\\p{N}.'’_-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,3}"
const joining = anyOf(({ actions }) => actions.joining)
const names = `(${name}(?:(?:, ?| ?/ ?| ?\\+ ?| & | ${joining} )${name}){0,7})`
const beforeSign = new RegExp(`^${names}(\\s*:\\s+|\\s+[–—-]\\s+|\\s*(?:→|⇒|->|=>)\\s*)(?=\\S)`, 'u')
const verbs = `(?:${wordOf(({ actions }) => [...actions.assigning, ...actions.committing])}(?! be )|to(?= be ))`
const beforeVerb = new RegExp(`^(?:[Tt]hat )?${names}(?:\\s+\\([^()]{1,30}\\))? ${verbs} (?:also )?(?=\\p{Ll})`, 'u')
/** `@mia write the announcement`: handles that begin a text are whose it is. */
const leadingHandles =
  /^((?:@[\w-]{1,39}(?:,? (?:and |& )?|\/|\s*\+\s*))+)(?:please )?(?=\p{L})(?!(?:to|will|should|would|shall|must|has to|needs to|and|or|is|was|has|said|says|thinks)\b)/u
/** `Jon to ask the sites`, `Mia took the action to write`: short for an action wherever the item stands. */
const assigned = new RegExp(
  `^${names} (?:to (?!(?:the|a|an|be|my|our|their)\\b)\\p{Ll}{2,}|${wordOf(({ actions }) => actions.committing)}\\s?)`,
  'u',
)
/** `EM: will send it`: letters of somebody who is listed nowhere, since a topic does nothing. */
const beforeWill = /^(\p{Lu}{2,3}):\s+(?:will|to)\s/u
const named = /^\[name=([^\]]{1,40})\]\s*:?\s*/

/**
 * Read owners and due date off a text: `Joe to update the issue`, `Carl - release it`, `draft a plan @mia`,
 * `publish it (Torsten, due 2010-09-06)`, `send it by 6 September 2010`.
 */
export function parseAssignment(text: string, known: KnownNames, setting: Setting = 'list'): Assignment {
  const leading = readLeading(text, known, setting)
  const bare = withoutDue(leading.text)
  const aside = parseAside(bare, known)
  const rest = withoutDue(aside?.text ?? bare)
  const open = leading.owners.length + (aside?.owners.length ?? 0) === 0 && setting !== 'news'
  const closing = open ? readClosing(rest, known) : null
  return {
    owners: [...new Set([...leading.owners, ...(aside?.owners ?? []), ...(closing?.owners ?? [])])],
    due: aside?.due ?? closing?.due ?? parseDue(leading.text),
    text: closing?.text ?? rest,
  }
}

/** Whether an item says in the short form of actions that somebody of the meeting is to do something. */
export function isAssigned(text: string, known: KnownNames): boolean {
  const people = assigned.exec(text)?.[1]
  return people !== undefined && pickPeople(people, known, true) !== null
}

/** Whether an item ends with an arrow to people of the meeting: `find out who has the key → Mia, JD`. */
export function isPointed(text: string, known: KnownNames): boolean {
  const people = behindArrow.exec(text)?.[2]
  return people !== undefined && pickPeople(people, known, true) !== null
}

/** Read who stands before a colon, a dash or a verb; before a verb the name stays a part of the sentence. */
function readLeading(text: string, known: KnownNames, setting: Setting): { owners: string[]; text: string } {
  const tag = named.exec(text)
  if (tag) return { owners: splitOwners(tag[1] ?? ''), text: text.slice(tag[0].length) }
  const tagged = setting === 'news' ? null : leadingHandles.exec(text)
  if (tagged)
    return { owners: splitOwners((tagged[1] ?? '').replace(/\s+@/g, ', @')), text: text.slice(tagged[0].length) }
  const lead = beforeSign.exec(text)
  const mustBeKnown = setting === 'news' || (known.size > 0 && lead?.[2]?.includes(':') === true)
  const people = lead ? readPeople(lead[1] ?? '', known, mustBeKnown, setting) : null
  if (lead && people) return { owners: people, text: text.slice(lead[0].length) }
  const letters = setting === 'news' ? undefined : beforeWill.exec(text)?.[1]
  if (letters !== undefined && areInitials(letters))
    return { owners: [letters], text: text.slice(letters.length + 1).trim() }
  const verb = beforeVerb.exec(text)
  const subject = verb?.[1] ?? ''
  const acting = readPeople(subject, known, setting === 'news', setting) ?? readSubject(subject, setting)
  return { owners: acting ?? readTeam(text, setting) ?? readKnownSubject(text, known, setting), text }
}

function readPeople(text: string, known: KnownNames, mustBeKnown: boolean, setting: Setting): string[] | null {
  return pickPeople(text, known, mustBeKnown) ?? (setting === 'marked' && areInitials(text) ? [text] : null)
}

/** Behind a mark the word before "to" is whose it is, whatever its letters: `ACTION: mia to ask the sites`. */
function readSubject(text: string, setting: Setting): string[] | null {
  const isSomebody = /^\p{Ll}[\p{L}\p{N}_-]+$/u.test(text) && !isCommonWord(text) && !isNobody(text)
  return setting === 'marked' && isSomebody ? [text] : null
}

const team = new RegExp(
  `^((?:[Tt]he )?(?!(?:[Tt]he|[Oo]ur|[Ww]hole|[Tt]his|[Ee]ach|[Ee]very|[Aa]|[Aa]ny)\\b)\\p{L}[\\p{L}-]+ (?:\\p{L}[\\p{L}-]+ )?(?:team|committee|subcommittee)) ${verbs} (?=\\p{Ll})`,
  'u',
)

/** `Kiln team to send the plan`, `The core team will ask`: a team that has a name. */
function readTeam(text: string, setting: Setting): string[] | null {
  const name = setting === 'news' ? undefined : team.exec(text)?.[1]
  return name === undefined || isCommonWord(name.split(' ')[0] ?? '') ? null : [name]
}

/** `adah suggests a date`, `Bernd bucht das Zelt`: somebody of the meeting who does something is to do it. */
function readKnownSubject(text: string, known: KnownNames, setting: Setting): string[] {
  const [, subject = ''] =
    /^(@?\p{L}[\p{L}\p{N}_-]*(?: \p{Lu}[\p{L}-]+)?) \p{Ll}{3,}(?<!ed)(?<!\b(?:and|oder|und))\s/u.exec(text) ?? []
  return setting !== 'news' && subject !== '' && isKnown(subject, known) ? [subject] : []
}

const beforeOthers = new RegExp(`(?:^|\\s)${anyOf(({ actions }) => actions.beforeOthers)}$`, 'i')
const handles = /^(.*\S)\s+((?:@[\w-]{1,39}(?:,? (?:and )?|\/)?)+)[.]?$/u
const segment = /^(.*\S)\s+[–—-]\s+([^–—]{2,60}?)[.]?$/u

const behindArrow = /^(.*\S)\s+(?:[-=]{1,2}>|[→⇒➡]\uFE0F?)\s+([^–—.;:]{2,60}?)[.]?$/u

/** Read who, and until when, at the end of a text: `draft a plan @mia`, `draft a plan - Mia - 2024-05-01`. */
function readClosing(text: string, known: KnownNames): Assignment | null {
  const arrow = behindArrow.exec(text)
  const pointed = arrow ? pickPeople(arrow[2] ?? '', known, false) : null
  if (arrow && pointed) return { owners: pointed, due: null, text: arrow[1] ?? '' }
  const last = segment.exec(text)
  const date = last ? parseDueDate(last[2] ?? '') : null
  if (last && date !== null) {
    const before = readClosing(last[1] ?? '', known)
    return { owners: before?.owners ?? [], due: date, text: before?.text ?? last[1] ?? '' }
  }
  const [, words, tagged] = handles.exec(text) ?? []
  if (words !== undefined && tagged !== undefined && !beforeOthers.test(words))
    return { owners: splitOwners(tagged.replace(/\s+@/g, ', @')), due: null, text: words }
  const people = last ? pickPeople(last[2] ?? '', known, known.size > 0 && !/ /.test(last[2] ?? '')) : null
  return last && people ? { owners: people, due: null, text: last[1] ?? '' } : null
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

/** Read what stands in parentheses, where it is people and dates alone. */
function readAside(words: string, known: KnownNames, mustBeKnown: boolean): Assigned | null {
  const due = dueBehind.exec(words)?.[1] ?? ''
  const date = parseDue(due)
  const parts = (date === null ? words : words.slice(0, words.length - due.length))
    .split(/[,;/]|\b(?:and|und|et|y)\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const dates = parts.filter(isDue)
  const people = parts
    .filter((part) => !isDue(part))
    .map((part) =>
      part.replace(
        /^(?:owner|assigned to|respons(?:ible|[áa]vel|able|abile)|verantwort(?:lich|ung)|verantwoordelijk|zuständig|on):? /i,
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
