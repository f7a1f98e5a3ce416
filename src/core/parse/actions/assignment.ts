import { anyOf, wordOf } from '../../lexicon/index.ts'
import { isCommonWord as isWordOfLanguage } from '../../lexicon/common-words.ts'
import { parseAside } from './aside.ts'
import { readClosing } from './closing.ts'
import { isDue, parseDue, withoutDue } from './due.ts'
import { areInitials, type Assigned, isKnown, isNobody, type KnownNames, pickPeople, splitOwners } from './owners.ts'
import { handle, isCommonWord } from './words.ts'

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
const offices = '(?:Clerk|Chair(?:man|person|woman)?|Secretary|Treasurer|President)'
const beforeVerb = new RegExp(
  `^(?:[Tt]hat )?(?:[Tt]he (?=${offices} ))?${names}(?:\\s+\\([^()]{1,30}\\))? ${verbs} (?:also )?(?=\\p{Ll})`,
  'u',
)
/** `@mia write the announcement`: handles that begin a text are whose it is. */
const leadingHandles = new RegExp(
  `^((?:@${handle}(?:,? (?:and |& )?|/(?=@)|\\s*\\+\\s*))+)(?:please )?(?=\\p{L})(?!(?:to|will|should|would|shall|must|has to|needs to|and|or|is|was|has|said|says|thinks)\\b)`,
  'u',
)
/** `Jon to ask the sites`, `Mia took the action to write`: short for an action wherever the item stands. */
const subject = `^(?:[Tt]he (?=${offices} ))?${names}`
const toDo = 'to (?!(?:the|a|an|be|my|our|their|her|his|its|your)\\b)\\p{Ll}{2,}'
const assigned = new RegExp(`${subject} (?:${toDo}|${wordOf(({ actions }) => actions.committing)}\\s?)`, 'u')
const takenOn = new RegExp(
  `^${names}:\\s+(?:to|will) (?!(?:it|this|that|we|you|they|there|be|the|a|an|my|our)\\b)\\p{Ll}{2,}`,
  'u',
)
/** `EM: will send it`: letters of somebody who is listed nowhere, since a topic does nothing. */
const beforeWill = /^(\p{Lu}{2,3}):\s+(?:will|to)\s/u
/** `Jon, mend the door` */
const beforeComma = new RegExp(`^(${name}),\\s+(?=\\p{Ll})(?!${joining}\\s|who\\b)`, 'u')
const beforeDue = new RegExp(`^(${name})\\s*\\(([^()]{2,40})\\)(\\s*[:–—-]\\s+\\S.*)$`, 'u')
/** `Jon: sweep the yard`, and nothing that somebody says: `Jon: we should sweep`. */
const told = new RegExp(`^${names}\\s*:\\s+(?!(?:[Ww]e|I|[Ww]ir|[Ii]ch|[Ee]s|[Ii]t|[Tt]he)\\b)\\p{L}`, 'u')
const named = /^\[name=([^\]]{1,40})\]\s*:?\s*/

/**
 * Read owners and due date off a text: `Joe to update the issue`, `Carl - release it`, `draft a plan @mia`,
 * `publish it (Torsten, due 2010-09-06)`, `send it by 6 September 2010`.
 */
export function parseAssignment(text: string, known: KnownNames, setting: Setting = 'list'): Assignment {
  const leading = readLeading(dueBehind(text), known, setting)
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

/** `Jon (by 18 March): mend the door` gives `Jon: mend the door (by 18 March)`. */
function dueBehind(text: string): string {
  const [, people = '', due = '', rest = ''] = beforeDue.exec(text) ?? []
  return isDue(due) ? `${people}${rest} (${due})` : text
}

/** Whether an item says in the short form of actions that somebody of the meeting is to do something. */
export function isAssigned(text: string, known: KnownNames): boolean {
  const bare = text.replace(leadingArrow, '')
  return namesKnown(assigned.exec(bare)?.[1] ?? (bare === text ? undefined : told.exec(bare)?.[1]), known)
}

const namesAtStart = new RegExp(`^${names}(?=\\s)`, 'u')

/** The names with which a text begins, one or several, as far as they may be some: `Mia and Jon`. */
export function subjectOfNames(text: string): string | null {
  return namesAtStart.exec(text)?.[1] ?? null
}

function namesKnown(people: string | undefined, known: KnownNames): boolean {
  return people !== undefined && pickPeople(people, known, true) !== null
}

/** Whether somebody of the meeting says to do something: `DE: to write down the details`, `DE: will send it`. */
export function isTakenOn(text: string, known: KnownNames): boolean {
  return namesKnown(takenOn.exec(text)?.[1], known)
}

/** What points at an action: `→ Jon: sweep the yard`. */
export const leadingArrow = /^(?:[-=]{1,2}>|[→⇒➡👉]\uFE0F?)\s*/u

/** `TBD - mend the door`: nobody has taken it on so far. */
const unsettled = /^TB[ACD]$/

/** Read who stands before a colon, a dash or a verb; before a verb the name stays a part of the sentence. */
function readLeading(text: string, known: KnownNames, setting: Setting): { owners: string[]; text: string } {
  const tag = named.exec(text)
  if (tag) return { owners: splitOwners(tag[1] ?? ''), text: text.slice(tag[0].length) }
  const tagged = setting === 'news' ? null : leadingHandles.exec(text)
  if (tagged)
    return { owners: splitOwners((tagged[1] ?? '').replace(/\s+@/g, ', @')), text: text.slice(tagged[0].length) }
  const lead = beforeSign.exec(text)
  if (lead && unsettled.test(lead[1] ?? '')) return { owners: [], text: text.slice(lead[0].length) }
  const mayBeTopic = known.size > 0 && lead?.[2]?.includes(':') === true && !isWholeName(lead[1] ?? '')
  const mustBeKnown = setting === 'news' || mayBeTopic
  const people = lead ? readPeople(lead[1] ?? '', known, mustBeKnown, setting) : null
  if (lead && people && !isClosedBy(text, people, known)) return { owners: people, text: text.slice(lead[0].length) }
  const [addressed = '', name = ''] = setting === 'list' ? (beforeComma.exec(text) ?? []) : []
  if (name !== '' && isKnown(name, known)) return { owners: [name], text: text.slice(addressed.length) }
  const letters = setting === 'news' ? undefined : beforeWill.exec(text)?.[1]
  if (letters !== undefined && areInitials(letters))
    return { owners: [letters], text: text.slice(letters.length + 1).trim() }
  const verb = beforeVerb.exec(text)
  const subject = verb?.[1] ?? ''
  const acting = readPeople(subject, known, setting === 'news', setting) ?? readSubject(subject, setting)
  return { owners: acting ?? readTeam(text, setting) ?? readKnownSubject(text, known, setting), text }
}

/** `Sweep – Jon – ASAP`: what looks like a name is none where somebody of the meeting is named at the end. */
function isClosedBy(text: string, people: readonly string[], known: KnownNames): boolean {
  if (known.size === 0 || people.some((name) => isKnown(name, known))) return false
  return readClosing(text, known)?.owners.some((name) => isKnown(name, known)) === true
}

/** `Ida Falk`, whom nobody listed: two words in capitals of which no language has any. */
function isWholeName(text: string): boolean {
  const own = text.split(' ')
  return (
    own.length === 2 &&
    own.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !isCommonWord(word) && !isWordOfLanguage(word.toLowerCase()))
  )
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
    /^(@?\p{L}[\p{L}\p{N}_-]*(?: \p{Lu}[\p{L}-]+)?)(?: \([^()]{1,30}\))? \p{Ll}{3,}(?<!ed)(?<!\b(?:and|oder|und))\s/u.exec(
      text,
    ) ?? []
  return setting !== 'news' && subject !== '' && isKnown(subject, known) ? [subject] : []
}
