import { isCommonWord as isWordOfLanguage } from '../../lexicon/common-words.ts'
import { closingMarker, closingOwners, isCommonWord, laterMarker, markers, mayBeMarked, nothing } from './words.ts'
import { areInitials, type Assigned, isPerson, readAssigned, splitOwners } from './owners.ts'

/** A line that a mark makes an action: `AI (Mat): cut a release`. */
export interface MarkedLine extends Assigned {
  number: number | null
  /** Who says so, and takes it on where nobody else is named: `Ada: Action item: …`. */
  speakers?: string[]
  /** What stands behind the mark. */
  text: string
  /** How many letters of the line stand before the mark. */
  start: number
}

const ticks = '(?:DONE|\\(DONE\\))[:\\s]+|[✓✔✅☑]\\uFE0F?\\s*'
/** A picture before a mark says nothing: `👷 TODO`. */
const picture = '\\p{Extended_Pictographic}\\uFE0F?\\s*'
/** What logs of chats write before a line: `15:11:40 <dan>`. */
const stamp = '(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?\\]?\\s+)?(?:<[^<>]{1,30}>\\s+)?'
/** Behind two strokes people write as in code: `// TODO (AJM), ask them`. */
const lead = new RegExp(`^${stamp}(?:\\/\\/\\s*)?(?:[\\s*_•→>=!–—-]+|${ticks}|${picture})*`, 'u')
/** The same with what people put before a mark in brackets: `[12 May] AI (Mat): …`. */
const bracketLead = new RegExp(`^(?:[\\s*_•→>=!–—-]+|\\[[^\\]]{1,20}\\]\\s+|${ticks})*`, 'u')

/** Read the mark of a line; `null` where it has none. */
export function parseMarkedLine(text: string): MarkedLine | null {
  if (!mayBeMarked(text)) return null
  const start = lead.exec(text)?.[0].length ?? 0
  const behindBrackets = bracketLead.exec(text)?.[0].length ?? 0
  const marked =
    readMarker(text.slice(start), start) ??
    (behindBrackets === start ? null : readMarker(text.slice(behindBrackets), behindBrackets))
  return marked ?? readLater(text) ?? readBracketed(text) ?? readTag(text)
}

/** `The mirror is down (AI Ines: restore it by hand).`: what is to be done stands in brackets at the end of a line. */
const bracketed = /[([](?=(?:AI|[Aa]ction|ACTION)\b)(?<inner>(?:[^()[\]]|\([^()]{0,80}\)){4,300})[\])][.!]?$/u

function readBracketed(text: string): MarkedLine | null {
  const match = bracketed.exec(text)
  if (!match || match.index === 0) return null
  const marked = readMarker(match.groups?.inner ?? '', match.index + 1)
  return marked !== null && marked.owners.length > 0 && marked.text !== '' ? marked : null
}

/** `Mia: #todo call the hosts`, `draw the plan #todo`: a tag wherever it stands in a line. */
const tag = /^(?<before>.{0,300}?)\s#(?:todo|action)(?![\p{L}\p{N}:_-])\s*(?<after>.*)$/iu

function readTag(text: string): MarkedLine | null {
  const { before, after = '' } = tag.exec(text)?.groups ?? {}
  if (before === undefined) return null
  return { number: null, owners: [], due: null, text: `${before} ${after}`.trim(), start: 0 }
}

/** Read the mark at the end of a paragraph or item; `null` where it has none. */
export function parseClosingMark(text: string): MarkedLine | null {
  const end = text.slice(-mostClosing)
  if (!/action|to-?do/i.test(end)) return null
  const match = closingMarker.exec(text)
  if (match && match.index > 0) {
    const words = text.slice(0, match.index).trim()
    return { number: null, ...readAssigned(match.groups?.owners ?? match.groups?.given ?? ''), text: words, start: 0 }
  }
  const given = closingOwners.exec(text)
  const { owners, due } = readAssigned(given?.groups?.owners ?? '')
  const areSomebody = owners.length > 0 && owners.every((name) => areInitials(name) || isOfficeOrPerson(name))
  return given && given.index > 0 && areSomebody
    ? { number: null, owners, due, text: lastSentence(text.slice(0, given.index).trim()), start: 0 }
    : null
}

/** A mark at the end of a text is no longer. */
const mostClosing = 80

function isOfficeOrPerson(name: string): boolean {
  const isOffice = /^(?:(?:Town |Parish |Vice[- ])?(?:Clerk|Chair|Chairman|Secretary|Treasurer|President))$/.test(name)
  return (
    isOffice || (isPerson(name, new Set()) && !name.split(' ').some((word) => isWordOfLanguage(word.toLowerCase())))
  )
}

/** What is to be done stands right before its mark: `The paint is short. Buy more. Action: Mia`. */
function lastSentence(text: string): string {
  const words = text.split(/(?<=[\p{Ll}\p{N}]{2}[.!?])\s+(?=\p{Lu})/u).at(-1) ?? text
  return words.split(' ').length > 3 ? words : text
}

function readMarker(text: string, start: number): MarkedLine | null {
  for (const expression of markers) {
    const match = expression.exec(text)
    if (!match) continue
    const { owners = '', handle, nick, speaker, number, part } = match.groups ?? {}
    // `TODO note: …` names nobody.
    if (nick !== undefined && isCommonWord(nick)) continue
    const words = withoutStamp(text.slice(match[0].length).trim())
    // `62.1` is the first of a meeting, and no number of an action.
    const marked = {
      number: part === undefined ? toNumber(number) : null,
      ...readAssigned(handle ?? nick ?? owners),
      text: words,
      start,
    }
    if (speaker !== undefined) return { ...marked, owners: [], speakers: splitOwners(speaker) }
    return match[0].startsWith('#') ? withNick(marked) : marked
  }
  return null
}

/** `keep the name (dan, 15:11:40)`: a robot adds who said it when. */
function withoutStamp(text: string): string {
  return text.replace(/\s*\((?:@?[\w-]{1,30},\s*)?\d{1,2}:\d{2}(?::\d{2})?\)\s*$/, '')
}

/** `#action ben ask legal`: MeetBot gives the action to whom the first word names. */
function withNick(marked: MarkedLine): MarkedLine {
  const [whole, nick = ''] =
    /^@?([\p{L}_][\p{L}\p{N}_-]{1,29})(?::| (?:to|will))?\s+(?=\p{Ll})/u.exec(marked.text) ?? []
  if (whole === undefined || isCommonWord(nick)) return marked
  return { ...marked, owners: [nick], text: marked.text.slice(whole.length) }
}

function readLater(text: string): MarkedLine | null {
  const match = laterMarker.exec(text)
  const marked = match ? readMarker(text.slice(match.index), match.index) : null
  if (!marked) return null
  // `… a first draft; ACTION: Michael`: what is to be done stands before.
  return /^\p{Lu}[\p{L}]+$/u.test(marked.text)
    ? { ...marked, owners: [marked.text], text: text.slice(0, marked.start).trim(), start: 0 }
    : marked
}

/** A line of a review list: `#79 …`, `79 - no news`, `79 (Mia) - no news`, `79 and children –`. */
export interface NumberedLine {
  number: number
  text: string
  hasParts: boolean
  /** How many letters of the line stand before the number: a tick. */
  start: number
}

/** Number and text of a line of a review list; a range such as `21 - 25` has none. */
export function parseNumberedLine(line: string): NumberedLine | null {
  const start = /^(?:[✓✔✅☑]\uFE0F?\s*)*/u.exec(line)?.[0].length ?? 0
  const match =
    /^(?:action(?: item)? |ai[ -]?)?(?:#(\d{1,6})\b\s*|(\d{1,6})(?=\s|[-–—:.)]))((?:\s*(?:and|with|\+) (?:its |the )?(?:children|sub[- ]?(?:actions|items|tasks)|others?))?)\s*(?:[-–—:]+|[.)](?=\s|$)|(?=$))?\s*(.*)$/iu.exec(
      line.slice(start),
    )
  if (!match) return null
  const [whole, hash, plain = '', parts = '', rest = ''] = match
  const owned = rest.replace(/^(\(\p{Lu}[^()]{0,60}\))\s*[-–—:]+\s*/u, '$1 ')
  const hasSign =
    hash !== undefined ||
    parts !== '' ||
    owned !== rest ||
    /^\d+\s*(?:[-–—:]|[.)](?:\s|$)|$)/.test(whole.slice(whole.search(/\d/)))
  if (!hasSign || (hash === undefined && /^\d/.test(rest) && /^\d+\s*[-–—.:]/.test(whole))) return null
  return { number: Number(hash ?? plain), text: owned, hasParts: parts !== '', start }
}

/** Whether a text is what stands where an action would, and is none. */
export function isNothing(text: string): boolean {
  return text === '' || nothing.test(text)
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}
