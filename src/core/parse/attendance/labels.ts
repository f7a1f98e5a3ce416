import { remember } from '../../text/remember.ts'
import type { Presence } from './presence.ts'
import { attendanceWords as words } from '../../lexicon/attendance.ts'
import { isAmongOthers, isOneOf, toStretches } from './stretches.ts'
import { attendance as es } from '../../lexicon/es/attendance.ts'

/** What a heading or label says about the names behind it. */
export interface AttendanceLabel {
  presence: Presence
  /** A role that everybody so listed has, such as `chair`. */
  role: string | null
  /** Whether the label alone states attendance; a lone "Scribe:" does not. */
  isList: boolean
  /** Whether its words mean other things too, so that only names alone below it make a list: `Check-in`, `Missing`. */
  isWeak?: boolean
  /** Whether the label is Spanish: below it people are often listed by both surnames first. */
  isSpanish?: boolean
}

/** The label of those who were there. */
export const present: AttendanceLabel = { presence: 'present', role: null, isList: true }
/** The label of a part of those who were there. */
export const otherPart: AttendanceLabel = { ...present, isList: false }
/** The label of those who were not. */
export const absent: AttendanceLabel = { ...present, presence: 'absent' }
const weak = { isWeak: true }

/** Whether a label stands over those who were not there. */
export function isAbsence({ presence }: AttendanceLabel): boolean {
  return presence === 'absent' || presence === 'apologies'
}

/** What each list of words says, in the order in which they are tried: `not present` is not `present`. */
const meanings: [ReadonlySet<string>, AttendanceLabel][] = [
  [words.apologies, { ...present, presence: 'apologies' }],
  [words.absent, absent],
  [words.weakAbsent, { ...absent, ...weak }],
  [words.guests, { ...otherPart, presence: 'guest' }],
  [words.observers, { ...otherPart, role: 'observer' }],
  [words.chairs, { ...otherPart, role: 'chair' }],
  [words.scribes, { ...otherPart, role: 'scribe' }],
  [words.weakPresent, { ...present, ...weak }],
  [words.present, present],
  [words.ways, otherPart],
  [words.toldAbsent, absent],
  [words.toldPresent, present],
]

/** Every word of any label: text without one, which is nearly all, is none. */
const heads = new Set(meanings.flatMap(([phrases]) => [...phrases].flatMap((phrase) => phrase.split(' '))))

/** Words that any other word may stand before: `Directors present`, `Remote attendees`. */
const anyBefore =
  /^(?:attendees?|attending|participants?|present|absent|absentees|excused|présente?s|absente?s|excusée?s|presentes|ausentes|presenti|assenti|anwesend|abwesend|entschuldigt|aanwezig|afwezig|afgemeld|närvarande|frånvarande|fraværende)$/

/** Those of them that mean other things too, so that a word of people has to stand before: `Chargés de mission présents`. */
const needsPeople = /^(?!attendees?$|participants?$|absentees$)/

/** Words that any other word may stand behind, and further ones before a group: `Anwesende Delegierte`, `Anwesende FSR-Mitglieder`. */
const anyBehind =
  /^(?:anwesende|abwesende|entschuldigte|unentschuldigte|aanwezige|afwezige|närvarande|frånvarande|fremmødte|presentes|présents)$/

/** Labels are asked for again and again, longer texts seldom. */
const mostRemembered = 60

/**
 * Read a heading or label such as `Present/Contributors`, `👥 Attendees [add yourself]` or `Board members present:`;
 * `null` for any other words. What stands in parentheses and an invitation behind it do not count.
 */
export const parseLabel = remember((text: string): AttendanceLabel | null => {
  if (text.length > 300 || !hasHead(text)) return null
  const plain = toPlain(text)
  if (plain === '' || plain.length > 60) return null
  const [first = '', ...others] = plain
    .split(/\s*(?:\/|&|\+|,|(?<!\p{L})(?:and|or|und|oder|et|ou|y|o)(?!\p{L}))\s*/u)
    .filter((piece) => piece !== '')
  const label =
    ofGroup(text) ?? meaningOf(plain) ?? (others.length > 0 && others.every(isCompanion) ? meaningOf(first) : null)
  return label && spanish.has(plain) ? { ...label, isSpanish: true } : label
}, mostRemembered)

/** `Members (present)`: a group, and in parentheses what became of it. */
function ofGroup(text: string): AttendanceLabel | null {
  const [, group = '', state = ''] = /^([^()]{3,40})\(([\p{L} ]{3,30})\)[^()]{0,3}$/u.exec(text.trim()) ?? []
  const label = group === '' || !isGroup(toPlain(group)) ? null : meaningOf(toPlain(state))
  return label?.isList === true ? label : null
}

/** Whether all words are of groups, and those beside them. */
function isGroup(plain: string): boolean {
  const own = plain.split(' ')
  return (
    own.some((word) => isOneOf(word, words.groups) || word === 'members') &&
    own.every((word) => isOneOf(word, words.groups, words.beside, words.ways))
  )
}

const spanish = new Set([...es.present, ...es.absent, ...es.apologies])

function hasHead(text: string): boolean {
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}*]+/gu)) if (heads.has(word)) return true
  return false
}

/** Tell a part of a list, a group or a state, from an organisation: `Council members`, `Late`. */
export function isPartLabel(text: string): boolean {
  const plain = toPlain(text)
  const own = plain.split(' ')
  const isGroup = own.some((word) => isOneOf(word, words.groups, words.ways))
  return (
    parseLabel(text) !== null || (isGroup && own.every((word) => isOneOf(word, words.groups, words.beside, words.ways)))
  )
}

/** Whether a heading below one of attendance ends with a group of people, whatever body they are of: `Steering committee members (voting)`. */
export function namesGroup(text: string): boolean {
  const own = toPlain(text.replace(/\s*\([^()]*\)\s*$/, '')).split(/\s+/)
  return own.length > 1 && own.length <= mostGroupWords && isOneOf(own.at(-1) ?? '', words.groups)
}

const mostGroupWords = 8

/** Whether a label states another fact about the meeting: `Location`, `Zoom link`. */
export function isFactLabel(text: string): boolean {
  const plain = toPlain(text)
  return words.facts.has(plain) || words.facts.has(plain.split(' ').at(-1) ?? '')
}

/** Reduce a label to its words: `**Attendees** (please sign in) - add your name:` gives `attendees`. */
function toPlain(text: string): string {
  const bare = text
    .replace(/[([][^()[\]]*[)\]]/g, ' ')
    .replace(/[·•]/g, '*')
    .replace(/’/g, "'")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}/&+,*' -]+/gu, ' ')
    .replace(/[*_]/g, ' ')
    .replace(/[-–—]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const own = bare.split(' ')
  const invitation = own.findIndex((word, index) => index > 0 && words.invitations.has(word))
  return (invitation > 0 ? own.slice(0, invitation) : own)
    .join(' ')
    .replace(/^[\d/]+ (?=\p{L})/u, '')
    .replace(/^list of (?:the )?|^to (?:consider|receive|note|accept|record) (?:any |the )?/, '')
    .replace(/ (?:were|are|was|is)$/, '')
    .replace(/[ ,/&+]+$/, '')
}

function meaningOf(plain: string): AttendanceLabel | null {
  for (const [phrases, label] of meanings) if (phrases.has(plain)) return label
  const own = plain.split(' ')
  if (own.length > 8 || own.some((word) => words.things.has(word))) return null
  const stretches = toStretches(own)
  for (const [phrases, label] of meanings) {
    // `Missing attendees`, `Apologies for absence`: who was not there is named by either word.
    const beside = isAbsence(label) ? [words.present, words.absent] : []
    if (isAmongOthers(own, stretches, phrases, beside, label.isWeak === true)) return { ...label, isWeak: false }
  }
  const last = own.at(-1) ?? ''
  const before = own.length > 2 && own.length < 6 && preposition.test(own[1] ?? '') ? own[0] : undefined
  const said = before === undefined ? null : listMeaning(before)
  if (said) return { ...said, isWeak: true }
  // `Membres actifs absents`: words of a group, and at the end what became of it.
  if (own.length < 5 && words.groups.has(own[0] ?? '')) {
    const became = listMeaning(last)
    if (became) return became
  }
  const [first = ''] = own
  const isBodyBehind = own.length === 2 || (own.length < 5 && words.groups.has(last))
  if (isBodyBehind && anyBehind.test(first)) return meanings.find(([phrases]) => phrases.has(first))?.[1] ?? null
  const isGroup = [first, own.at(-2) ?? ''].some((word) => /s$/.test(word) || words.groups.has(word))
  if (own.length > 4 || !anyBefore.test(last) || (needsPeople.test(last) && !isGroup)) return null
  return meanings.find(([phrases]) => phrases.has(last))?.[1] ?? null
}

/** What a word says by itself of who was there or not; `null` where it means other things too. */
function listMeaning(word: string): AttendanceLabel | null {
  return meanings.find(([phrases, { isList, isWeak }]) => isList && isWeak !== true && phrases.has(word))?.[1] ?? null
}

/** `Aanwezig namens ouders`, `Présents pour la mairie`: for whom people are there. */
const preposition = /^(?:namens|vanuit|from|for|vom|von|für|aus|pour|per|por|pelo|pela|de|des|du|fra|från|för|van)$/

/** What may stand beside a label as in `Present/Contributing` or `Attendees and apologies`. */
function isCompanion(piece: string): boolean {
  return meaningOf(piece) !== null || words.proxies.has(piece) || /^contribut(?:ors?|ing)$/.test(piece)
}
