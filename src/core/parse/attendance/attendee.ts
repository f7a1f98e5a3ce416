import type { Place } from '../../read/message.ts'
import type { AttendanceLabel, Presence } from './labels.ts'

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
  /** Whether the words are surely a name; in small letters they are one only in the company of names. */
  isSure: boolean
}

/** Where an entry stands: its label, the organisation of its line, and whether it is an item of its own. */
export interface EntryContext {
  label: AttendanceLabel
  organisation: string | null
  /** What stands before a colon: `CERN` of `CERN: David Horat`, `MB` of `MB: Myles Borins`. */
  before: string | null
  isItem: boolean
}

/** A name of a list and how many lines below the start of the list it stands. */
export interface ListedName {
  text: string
  line: number
}

/**
 * Split a list of names at commas, semicolons, "and" and "&" outside parentheses and brackets.
 * Where nothing else separates them, each line is a name; else a line feed is a blank.
 */
export function splitNames(text: string): ListedName[] {
  const pieces: { text: string; start: number }[] = []
  const separators = /[,;•·|]|\p{Ll}{2}\.\s+\p{Lu}/u.test(text)
    ? /[()[\]]|[,;•·|]|\s(?:and|&|\+)\s|(?<=\p{Ll}{2})\.\s+(?=\p{Lu})/gu
    : /[()[\]]|\n|\s(?:and|&|\+)\s/g
  let depth = 0
  let start = 0
  for (const { 0: sign, index } of text.matchAll(separators)) {
    if (sign === '(' || sign === '[') depth += 1
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      pieces.push({ text: text.slice(start, index), start })
      start = index + sign.length
    }
  }
  pieces.push({ text: text.slice(start), start })
  return pieces.flatMap((piece) => {
    const words = piece.text.replace(/\s+/g, ' ').trim()
    const lead = piece.text.length - piece.text.trimStart().length
    return words === '' ? [] : [{ text: words, line: text.slice(0, piece.start + lead).split('\n').length - 1 }]
  })
}

/**
 * Read one entry: `David Horat (DH)`, `Anna Henningsen @addaleax (TSC)`, `Alex Russell (Google, guest)`.
 * `null` where the words are no name.
 */
export function parseAttendee(text: string, context: EntryContext): AttendeeEntry | null {
  const asides: string[] = []
  const outside = text
    .replace(/(?:mailto:)?[^\s()<>,;@]{1,64}@[^\s()<>,;@]{1,200}\.\w{2,24}/g, ' ')
    .replace(/[([]([^()[\]]*)[)\]]/g, (_, aside: string) => {
      if (!/^w\/|redacted$/.test(aside) && aside.split(' ').length <= 8) asides.push(...aside.split(/[,;]/))
      return ' '
    })
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/[([][^()[\]]*$/, ' ')
  const handles = [...`${outside} ${asides.join(' ')}`.matchAll(/(?<![\w.])@([\w-]+)/g)].map((match) => match[1] ?? '')
  const [words = '', ...suffixes] = outside.replace(/(?<![\w.])@[\w-]+/g, ' ').split(/\s+[-–—]+(?:\s+|$)|\s*:\s+/)
  const cleaned = words
    .replace(/\s+/g, ' ')
    .replace(/^[\s*_~"'.-]+|[\s*_~"':!?-]+$/g, '')
    .replace(/(?<!\b\p{L})\.$/u, '')
    .trim()
  const [, person, from] = /^(.+?) from (\p{Lu}.*)$/u.exec(cleaned) ?? [null, cleaned, null]
  const name = cleaned === '' && context.isItem ? (handles[0] ?? '') : (person ?? '')
  const isSure = isName(name, context.isItem)
  if (!isSure && !isSmallName(name)) return null
  const isLettered =
    context.before !== null && fitsInitials(context.before, name) && /^\p{Lu}{2,4}$/u.test(context.before)
  const entry: AttendeeEntry = {
    name,
    initials: null,
    initialsCandidate: isLettered ? context.before : null,
    organisation: (isLettered ? null : context.before) ?? from ?? context.organisation,
    role: context.label.role,
    presence: context.label.presence,
    handle: handles[0] ?? null,
    isSure,
  }
  return [...asides, ...suffixes].reduce((known, aside) => withAside(known, aside.trim()), entry)
}

/** Take in what stands in parentheses or behind a dash: initials, a role, an organisation; else it is a remark such as "joined late". */
function withAside(entry: AttendeeEntry, aside: string): AttendeeEntry {
  if (aside === '' || aside.startsWith('@')) return entry
  if (fitsInitials(aside, entry.name) && entry.initialsCandidate === null)
    return { ...entry, initialsCandidate: aside.replace(/\./g, '') }
  if (/\bguest\b/i.test(aside)) return { ...entry, presence: entry.presence === 'present' ? 'guest' : entry.presence }
  const [role = '', ...bodies] = aside.split('/')
  if (bodies.length > 0 && isRole(role) && !isRole(bodies.join('/'))) return [role, ...bodies].reduce(withAside, entry)
  if (isRole(aside)) return { ...entry, role: entry.role ? `${entry.role}, ${aside}` : aside }
  if (!isOrganisation(aside, entry.presence)) return entry
  return { ...entry, organisation: entry.organisation ? `${entry.organisation}, ${aside}` : aside }
}

/**
 * Take words in small letters for names where they have initials, or stand in a list of which the rest are names:
 * `ines roth, Mia Berg, jon dahl (JD)`. `listOf` gives the list of an entry, and whether all of it can be names.
 */
export function settleNames<Entry extends AttendeeEntry>(
  entries: readonly Entry[],
  listOf: (entry: Entry) => { isPure: boolean },
): Entry[] {
  const lists = Map.groupBy(entries, listOf)
  return entries.filter((entry) => {
    const list = listOf(entry)
    return entry.isSure || entry.initialsCandidate !== null || (list.isPure && (lists.get(list)?.length ?? 0) > 1)
  })
}

/**
 * Give each entry its initials: what stood in parentheses and fits the name, if nobody else of the meeting has it.
 * What everybody has, such as `(TSC)`, is a role.
 */
export function settleInitials<Entry extends AttendeeEntry>(entries: readonly Entry[]): Entry[] {
  const holders = Map.groupBy(
    entries.filter((entry) => entry.initialsCandidate !== null),
    (entry) => entry.initialsCandidate ?? '',
  )
  return entries.map((entry) => {
    const candidate = entry.initialsCandidate
    if (candidate === null) return entry
    const names = new Set(holders.get(candidate)?.map((holder) => holder.name))
    if (names.size === 1 && !isRole(candidate)) return { ...entry, initials: candidate }
    return { ...entry, role: entry.role ? `${entry.role}, ${candidate}` : candidate }
  })
}

/** Whether letters can be the initials of a name: `DH` of David Horat, `C` of Christos T., `TimT` of Tim Theisen. */
export function fitsInitials(letters: string, name: string): boolean {
  const plain = letters.replace(/[.\s]/g, '')
  if (!/^\p{Lu}[\p{L}]{0,4}$/u.test(plain) || /\p{Ll}{3}/u.test(plain)) return false
  return spells(
    plain.toLowerCase(),
    name
      .toLowerCase()
      .split(/[\s.'’-]+/)
      .filter((word) => word !== ''),
  )
}

/** Whether `letters` are beginnings of some of the words, in order. */
function spells(letters: string, words: readonly string[]): boolean {
  if (letters === '') return true
  return words.some((word, index) => {
    for (let length = 1; length <= letters.length && word.startsWith(letters.slice(0, length)); length += 1) {
      if (spells(letters.slice(length), words.slice(index + 1))) return true
    }
    return false
  })
}

const particles = new Set(
  'de da di do du des del della der den dem van von vom zu zur zum ter ten te la le el al bin ibn ben dos das y e i af av op het st'.split(
    ' ',
  ),
)

/** Whether a word is a small part of surnames: `van`, `de`. */
export function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase())
}

const nobody =
  /^(?:tb[acd]|to be .*|none|nobody|no ?one|n\/?a|nil|not .*|no|yes|all|everyone|everybody|others?|overall|yeah|several|various|many|some|few|see|unknown|the|this|that|these|those|we|they|it|as|usual|same|quorum|meeting|minutes|agenda|notes?|present|attending|apologies|regrets|you|your|name|names|firstname|lastname|scribe|chair|links?|recording|github issue|date|time|location|unavailable|cancelled)(?:\s|$)/i

/** Whether words look like somebody's name: a few, capitalised but for particles, without figures or signs. */
export function isName(text: string, isItem: boolean): boolean {
  if (text.length < 1 || text.length > 60 || nobody.test(text) || /[\d:/<>{}=%#@"?!\\]/.test(text)) return false
  if (/\b(?:foundation|council|board of|committee|maintainers|members|team|group|directors)\b/i.test(text)) return false
  const words = text.split(' ')
  if (words.length > (isItem ? 6 : 5)) return false
  if (isItem && words.length === 1) return /^[\p{L}][\p{L}\p{M}._'’-]+$/u.test(text)
  const isCapital = (word: string): boolean => /^["'‘’(]?[\p{Lu}\p{Lo}\p{Lt}]|^(?:d|l|o)['’]\p{Lu}/u.test(word)
  const isCamel = (word: string): boolean => /^\p{Ll}+\p{Lu}/u.test(word)
  return (
    words.every((word) => isCapital(word) || isCamel(word) || isParticle(word)) &&
    words.some((word) => isCapital(word) || isCamel(word))
  )
}

const noName =
  /^(?:and|or|but|with|without|from|via|by|on|in|at|of|to|for|is|are|was|were|will|would|not|most|other|more|also|another|one|two|three|both|per|please|joined|joining|left|late|early|remote|remotely|online|phone|zoom|vidyo|room|people|person|persons|participants|attendees|guests?|sites?|experiments?|projects?|groups?|teams?|members?|staff|users?|developers?|representatives?|reps?|observers?|chairs?|hosts?|invited|call|today|week|day|available|connected|absent|apologies|regrets|new|next|last|first|list|below|above|here|there|his|her|their|our|my|who|what|which|can|could|has|have|had|so|if|then|than|just|only|still|too|very)$/

/** Whether words can be first and last name in small letters: `mia berg`, `jan van der berg`. */
function isSmallName(text: string): boolean {
  const words = text.split(' ')
  const own = words.filter((word) => !isParticle(word))
  return (
    text.length <= 40 &&
    words.length <= 5 &&
    own.length >= 2 &&
    own.length <= 3 &&
    !nobody.test(text) &&
    words.at(-1) === own.at(-1) &&
    own.every((word) => /^\p{Ll}[\p{Ll}\p{M}'’-]+$/u.test(word) && !noName.test(word))
  )
}

/** Whether words name a function in a meeting or a body, such as `TSC`, `observer`, `voting member`. */
export function isRole(text: string): boolean {
  return (
    /\b(?:tsc|ctc|cpc|ab|tc|pmc|wg|sig|commcomm|community|members?|voting|observers?|participants?|chair|co-?chair|scribe|directors?|champions?|staff|lead|leader|attendees?|convener|convenor|secretary|alternate|liaison|board|moderator|host|contributors?|collaborators?|maintainers?|editors?|ex officio|emeritus|manager|coordinator|deputy|rapporteur|facilitator|invited|intern|note ?taker)\b/i.test(
      text,
    ) && text.length <= 60
  )
}

function isOrganisation(text: string, presence: Presence): boolean {
  if (isRemark(text) || !/^[\p{Lu}\p{Lo}]/u.test(text)) return false
  if (presence === 'apologies' || presence === 'absent') return /^\p{Lu}[\p{Lu}\d&/+-]{1,11}$/u.test(text)
  return text.split(/\s+/).length <= 5 && !/[?!:]/.test(text)
}

function isRemark(text: string): boolean {
  return /\b(?:remote(?:ly)?|phone|vidyo|zoom|skype|irc|video|online|part|partly|partial(?:ly)?|partially|late|later|joined|joining|left|leaving|leaves|until|till|from|first|second|half|am|pm|afternoon|morning|only|via|call|person|w\/|with|for|tbc|on|at|after|before|virtual(?:ly)?|hangouts?|minutes?|mins?)\b|^\d/i.test(
    text,
  )
}
