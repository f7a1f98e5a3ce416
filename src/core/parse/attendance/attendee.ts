import { nameWords } from '../../lexicon/names.ts'
import type { Place } from '../../read/message.ts'
import { fitsInitials } from './initials.ts'
import type { AttendanceLabel } from './labels.ts'
import { isThere, type Presence } from './presence.ts'
import { isBody, isName, isOrganisation, isRole, isSmallName, isSmallWord } from './name-words.ts'
import { withoutPart } from './partly.ts'
import { personFirst } from './person-first.ts'
import { presenceOfStatus } from './status.ts'
import { withoutTitle } from './titles.ts'

/** Somebody listed as having taken part in a meeting, or as having been kept from it. */
export interface Attendee {
  name: string
  initials: string | null
  organisation: string | null
  /** Roles as written, joined by commas: `chair`, `TSC`, `voting member`. */
  role: string | null
  presence: Presence
  /** Handle on a code host, without `@`. */
  handle: string | null
  place: Place
}

/** One entry of an attendance list before its meeting is known as a whole. */
export interface AttendeeEntry extends Omit<Attendee, 'place'> {
  /** What stands in parentheses and may be initials, if it fits the name and nobody else has it. */
  initialsCandidate: string | null
  /**
   * Whether the words are surely a name. Two words in small letters are one only in the company of names, a single word
   * only where all of its list can be names.
   */
  certainty: 'sure' | 'two words' | 'one word'
}

/** Where an entry stands: its label, the organisation of its line, and whether it is an item of its own. */
export interface EntryContext {
  label: AttendanceLabel
  organisation: string | null
  /** What stands before a colon: `CERN` of `CERN: David Horat`, `MB` of `MB: Myles Borins`. */
  before: string | null
  isItem: boolean
}

/**
 * Read one entry: `David Horat (DH)`, `Anna Henningsen @addaleax (TSC)`, `Alex Russell (Google, guest)`,
 * `Dr. Dee Faro - Acme`. `null` where the words are no name.
 */
export function parseAttendee(text: string, context: EntryContext): AttendeeEntry | null {
  // Wikis call the page of a person so: `[User:Katie](User:Katie)`.
  const { outside, asides } = splitAsides(personFirst(text.replace(/\bUser:(?=\S)/g, '').replace(inAside, '$1')))
  const handles = [...`${outside} ${asides.join(' ')}`.matchAll(/(?<![\w.])@([\w-]+)/g)].map((match) => match[1] ?? '')
  const [own = '', ...suffixes] = outside
    .replace(/(?<![\w.])@[\w-]+/g, ' ')
    .split(/\s+[-–—]+(?:\s+|$)|(?<=\p{Ll}{2})[-–—]+\s+(?=\p{Lu})|\s*—\s*|\s*:\s+/u)
  const cleaned = own
    .replace(/\s+/g, ' ')
    .replace(/^[\s*_~"'.-]+|[\s*_~"':!?-]+$/g, '')
    .replace(/(?<!\b(?:\p{L}|[JS]r))\.$/u, '')
    .replace(/\s+who\s.*$/, '')
    .trim()
  const told = withoutPart(context.isItem ? (arrived.exec(cleaned)?.[1] ?? cleaned) : cleaned)
  const [, person, from] = /^(.+?) from (\p{Lu}.*)$/u.exec(told) ?? [null, told, null]
  const office = /^((?:\p{Lu}\p{L}+ ){0,2}\p{L}+) (?=\p{Lu}\S* \p{Lu})/u.exec(person ?? '')?.[1] ?? ''
  const isOffice = office !== '' && nameWords.roles.has((office.split(' ').at(-1) ?? '').toLowerCase())
  const bare = isOffice ? (person ?? '').slice(office.length + 1) : (person ?? '')
  // `[@mia](…) (Mia Berg)`
  const called = cleaned === '' && handles.length === 1 ? asides.find((aside) => isWholeName(aside.trim())) : undefined
  if (called !== undefined) return parseAttendee(`${called.trim()} @${handles[0] ?? ''}`, context)
  const name = cleaned === '' && (context.isItem || context.label.isList) ? (handles[0] ?? '') : withoutTitle(bare)
  const certainty = certaintyOf(name, context)
  // `Loader team: @loader` calls all of a team.
  const isTeam = cleaned === '' && context.before !== null && isBody(context.before)
  if (certainty === null || isTeam || asides.some((aside) => /^bot$/i.test(aside.trim()))) return null
  const isLettered =
    context.before !== null && fitsInitials(context.before, name) && /^\p{Lu}{2,4}$/u.test(context.before)
  const entry: AttendeeEntry = {
    name,
    initials: null,
    initialsCandidate: isLettered ? context.before : null,
    organisation: (isLettered ? null : context.before) ?? from ?? context.organisation,
    role: [context.label.role, isOffice ? office : null].filter((role) => role !== null).join(', ') || null,
    presence: context.label.presence,
    handle: handles[0] ?? null,
    certainty,
  }
  return [...asides, ...suffixes].reduce((known, aside) => withAside(known, aside.trim()), entry)
}

function isWholeName(text: string): boolean {
  return text.includes(' ') && isName(text, false) && !isBody(text) && !isRole(text)
}

/** Somebody wholly in parentheses, since they were there for a while: `Mia, (Erik D), Jon`. */
const inAside = /^\s*\((\p{Lu}[^()@:\d]{1,40})\)\s*$/u

/** Part what stands in parentheses and brackets from the rest, without e-mail addresses and what was redacted. */
function splitAsides(text: string): { outside: string; asides: string[] } {
  const asides: string[] = []
  const outside = text
    .replace(/[\s,;/]*\[[\p{L}\s-]{1,20} redacted\]/gu, ' ')
    .replace(/(?:mailto:)?[^\s()<>,;@]{1,64}@[^\s()<>,;@]{1,200}\.\w{2,24}/g, ' ')
    .replace(/[([]([^()[\]]*)[)\]]/g, (_, aside: string) => {
      if (!/^w\//.test(aside) && aside.split(' ').length <= 8) asides.push(...aside.split(/[,;]/))
      return ' '
    })
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/[([][^()[\]]*$/, ' ')
    .replace(/\s+/g, ' ')
  return { outside, asides }
}

function certaintyOf(name: string, { isItem }: EntryContext): AttendeeEntry['certainty'] | null {
  if (isName(name, isItem)) return 'sure'
  if (isSmallName(name)) return 'two words'
  return isSmallWord(name) ? 'one word' : null
}

/** Who came late or for a while, told in a sentence: `Mia came late`, `Jon Dahl joined at 10`. */
const arrived =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}) (?:was late|(?:came|joined|left|arrived|dropped|stopped)(?: \S+){1,8})$/u

/**
 * Take in what stands in parentheses or behind a dash: initials, a role, an organisation, the name in other letters;
 * else it is a remark such as "joined late".
 */
function withAside(entry: AttendeeEntry, aside: string): AttendeeEntry {
  if (aside === '' || aside.startsWith('@') || isOtherScript(aside, entry.name)) return entry
  const presence = presenceOfStatus(aside)
  if (presence !== null) return presence === 'present' || !isThere(entry) ? entry : { ...entry, presence }
  if (fitsInitials(aside, entry.name) && entry.initialsCandidate === null)
    return { ...entry, initialsCandidate: aside.replace(/\./g, '') }
  if (/\bguest\b/i.test(aside)) return { ...entry, presence: entry.presence === 'present' ? 'guest' : entry.presence }
  const [role = '', ...bodies] = aside.split('/')
  if (bodies.length > 0 && isRole(role) && !isRole(bodies.join('/'))) return [role, ...bodies].reduce(withAside, entry)
  if (isRole(aside)) return { ...entry, role: entry.role ? `${entry.role}, ${aside}` : aside }
  if (!isOrganisation(aside, entry.presence)) return entry
  return { ...entry, organisation: entry.organisation ? `${entry.organisation}, ${aside}` : aside }
}

/** Whether one is written in Latin letters and the other in none of them: `李小龙 (Xiaolong Li)`. */
function isOtherScript(aside: string, name: string): boolean {
  const isLatin = (text: string): boolean => /^[\p{Script=Latin}\P{L}]+$/u.test(text)
  const isForeign = (text: string): boolean => !/\p{Script=Latin}/u.test(text) && /\p{L}/u.test(text)
  const isPerson = aside.includes(' ') && isName(aside, false) && !isBody(aside)
  return (isLatin(aside) && isForeign(name) && isPerson) || (isForeign(aside) && isLatin(name) && aside.length < 30)
}
