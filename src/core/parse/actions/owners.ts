import { anyOf, wordOf, wordsFor } from '../../lexicon/index.ts'
import type { Attendee } from '../attendance/attendee.ts'
import { dueSign, parseDue } from './due.ts'
import { parseActionState } from './state.ts'
import { withoutAccents } from '../../text/fold.ts'
import { handle, isCommonWord, stroke } from './words.ts'

/**
 * The people of a meeting, as far as texts may name them, in lower case: names, first names, initials, handles; in capitals
 * the initials that nobody gave and that fit one of them alone.
 */
export type KnownNames = ReadonlySet<string>

/** Who is to do something, and until when: EDTF, or `--12-04` where no year is given. */
export interface Assigned {
  owners: string[]
  due: string | null
}

/** List the names by which the people of a meeting may be called, and with them where they come from. */
export function toKnownNames(attendees: readonly Attendee[], hasBodies = false): KnownNames {
  const names = attendees.flatMap(({ name, initials, handle }) => [
    name,
    ...givenNames(name),
    // `Jens` of `Jens-Peter Berg`
    /^\p{Lu}\p{Ll}{2,}(?=-\p{Lu}\p{Ll}+ )/u.exec(name)?.[0],
    initials,
    handle,
    handle && `@${handle}`,
  ])
  const offices = attendees.flatMap(
    ({ role }) =>
      role?.toLowerCase().match(/\b(?:clerk|chair(?:man|person|woman)?|secretary|treasurer|president)\b/g) ?? [],
  )
  const bodies = hasBodies ? attendees.flatMap(({ organisation }) => organisation?.toLowerCase() ?? []) : []
  const letters = attendees.map(({ name }) => toInitials(name))
  const alone = letters.filter((own) => own.length > 1 && letters.filter((other) => other === own).length === 1)
  const called = names.flatMap((name) => (name ? [name.toLowerCase(), withoutAccents(name.toLowerCase())] : []))
  return new Set([...called, ...offices, ...bodies, ...alone])
}

/** `Jon`, `Jon Anders` of `Jon Anders Dahl Berg`: the words of a name up to each before the last. */
function givenNames(name: string): string[] {
  const words = name.split(' ')
  return words.map((_, index) => words.slice(0, index + 1).join(' ')).slice(0, Math.max(1, words.length - 1))
}

/** List the surnames of the people of a meeting. */
export function toSurnames(attendees: readonly Attendee[]): KnownNames {
  return new Set(attendees.flatMap(({ name }) => (/\S\s+(\S+)$/.exec(name)?.[1] ?? name).toLowerCase()))
}

function toInitials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

/** Whether a name is one of the people of a meeting; `eP` may be initials, `is` is a word. */
export function isKnown(name: string, known: KnownNames): boolean {
  const plain = name.replace(/[.?]$/, '')
  const isCalled = known.has(plain.toLowerCase()) || known.has(withoutAccents(plain.toLowerCase()))
  return isCalled || (/^(?=.*\p{Lu})\p{L}{2,4}$/u.test(plain) && known.has(plain.toUpperCase()))
}

const nobody = new RegExp(`^(?:${anyOf(({ actions }) => actions.nobody)}|[?]+)$`, 'i')
/** `with help from Ben`. */
const helper = /^(?:with|help|from)\b/i
const groups = new Set(wordsFor(({ actions }) => actions.groups))

/** Whether a name names nobody: `TBD`, `everyone`. */
export function isNobody(name: string): boolean {
  return nobody.test(name)
}

/** Split `Edgar/Diego`, `Brian, Mat and TimT` or `Brian (not here)`; `TBD` and `everyone` are nobody. */
export function splitOwners(text: string): string[] {
  const names = splitNames(text).filter((name) => !isNobody(name) && !helper.test(name))
  return [...new Set(names)]
}

const joint = new RegExp(`[,;&+]|${stroke}|${wordOf(({ actions }) => actions.joining)}`, 'u')
const eachHandle = new RegExp(`@(${handle})`, 'g')
const aHandle = new RegExp(`^@${handle}$`)

function splitNames(text: string): string[] {
  return text
    .replace(/\([^()]*\)/g, ' ')
    .split(joint)
    .map((name) =>
      name
        .replace(/^\s*\[?name=|\]\s*$/g, '')
        .replace(/^[\s@*_:-]+|[\s*_:.?-]+$/g, '')
        .replace(/\s+/g, ' '),
    )
    .filter((name) => name !== '' && name.length <= 60)
}

const dueAside = new RegExp(`[,;]?\\s*${dueSign}.*$`, 'isu')

/** Read what a mark says of itself: `Mia, due 12 Mar 2024`, `Edgar/Diego`, `Ada; due: March 12, 2024`. */
export function readAssigned(text: string): Assigned {
  const due = dueAside.exec(text)?.[0] ?? ''
  const date = parseDue(due)
  return { owners: splitOwners(date === null ? text : text.slice(0, text.length - due.length)), due: date }
}

/** Pick the people out of words that name nothing else but groups: `Ada/organisers`. */
export function pickPeople(text: string, known: KnownNames, mustBeKnown: boolean): string[] | null {
  const all = splitNames(text)
  if (all.every((name) => isNobody(name))) return null
  const handles = new Set([...text.matchAll(eachHandle)].map(([, own]) => own))
  // `jkirk & Cleo`: beside somebody of the meeting a handle is somebody too; a comma may end a phrase.
  const hasKnown = !mustBeKnown && all.length > 1 && !text.includes(',') && all.some((name) => isKnown(name, known))
  const isBeside = (name: string): boolean =>
    hasKnown &&
    /^[\p{L}\p{N}_-]{2,20}$/u.test(name) &&
    !isCommonWord(name) &&
    !groups.has(name.toLowerCase()) &&
    !isNobody(name)
  const people = all.filter(
    (name) => isKnown(name, known) || handles.has(name) || isBeside(name) || (!mustBeKnown && isPerson(name, known)),
  )
  const chosen = new Set(people)
  const isRest = all.every((name) => chosen.has(name) || groups.has(name.toLowerCase()) || isNobody(name))
  return people.length > 0 && isRest ? people : null
}

/** `mia/ben` are two where Mia is somebody of the meeting, else a team of an organisation. */
export function splitKnown(owners: readonly string[], known: KnownNames): string[] {
  return owners.flatMap((name) =>
    name.includes('/') && isKnown(name.split('/')[0] ?? '', known) ? name.split('/') : [name],
  )
}

/** Whether words are a name of the meeting, or look like one: `Torsten`, `Mia Berg`, `Ben Z`, `TimT`, `@mia`. */
export function isPerson(text: string, known: KnownNames): boolean {
  const plain = text.replace(/[.?]$/, '')
  if (isNobody(plain)) return false
  if (isKnown(plain, known) || /^chairs?$/i.test(plain) || aHandle.test(plain)) return true
  const words = plain.split(' ')
  const isName = (word: string, index: number): boolean =>
    (/^\p{Lu}\p{Ll}+(?:[-'’]?\p{Lu}\p{Ll}*)*$/u.test(word) && !isCommonWord(word)) ||
    (index > 0 && /^\p{Lu}$/u.test(word)) ||
    // `Ada BS` beside another Ada
    (index > 0 && /^\p{Lu}{2,3}$/u.test(word) && isKnown(words[0] ?? '', known)) ||
    (index === 0 && words.length > 1 && /^\p{Lu}\.$/u.test(word))
  return words.length <= 3 && words.every(isName) && parseActionState(plain) === null
}

const acronyms = new Set(wordsFor(({ actions }) => actions.acronyms))

/** Whether letters may be initials of somebody who is not listed: `JW`, `eP`, but not `PR`. */
export function areInitials(text: string): boolean {
  return /^(?=.*\p{Lu})\p{L}{2,3}$/u.test(text) && !/^\p{Lu}\p{Ll}+$/u.test(text) && !acronyms.has(text)
}

/** Names, and with them others that are no part of one: not `La` beside `La commission Jardin`. */
export function joinOwners(names: readonly string[], others: readonly string[]): string[] {
  const isWithin = (name: string): boolean => names.some((each) => each !== name && ` ${each} `.includes(` ${name} `))
  return [...new Set([...names, ...others.filter((name) => !isWithin(name))])]
}
