import { nameWords as words } from '../../lexicon/names.ts'
import type { Presence } from './presence.ts'

/** Whether words look like somebody's name: a few, capitalised but for particles, without figures or signs. */
export function isName(text: string, isItem: boolean): boolean {
  if (text.length < 1 || text.length > 60 || isPlaceholder(text) || /[\d:/<>{}=%#@"?!\\]/.test(text)) return false
  const own = text.split(' ')
  if (own.length > (isItem ? 6 : 5) || isMachine(own) || own.some((word) => isBodyOfPeople(word))) return false
  if (own.length === 1 && words.functionWords.has(text.toLowerCase())) return false
  if (isItem && own.length === 1) return /^[\p{L}][\p{L}\p{M}._'’-]+$/u.test(text)
  const isCapital = (word: string): boolean => /^["'‘’(]?[\p{Lu}\p{Lo}\p{Lt}]|^(?:d|l|o)['’]\p{Lu}/u.test(word)
  const isCamel = (word: string): boolean => /^\p{Ll}+\p{Lu}/u.test(word)
  return (
    own.every((word) => isCapital(word) || isCamel(word) || isParticle(word)) &&
    own.some((word) => isCapital(word) || isCamel(word))
  )
}

/** Whether words can be first and last name, some or all in small letters: `mia berg`, `jan van der berg`, `elf Paulsen`. */
export function isSmallName(text: string): boolean {
  const all = text.split(' ')
  const own = all.filter((word) => !isParticle(word))
  return (
    text.length <= 40 &&
    all.length <= 5 &&
    own.length >= 2 &&
    own.length <= 3 &&
    !isPlaceholder(text) &&
    all.at(-1) === own.at(-1) &&
    own.every((word) => /^\p{L}[\p{Ll}\p{M}'’-]+$/u.test(word) && !words.common.has(word.toLowerCase())) &&
    own.some((word) => /^\p{Ll}/u.test(word)) &&
    !isRole(text)
  )
}

/** Whether a word can be a first name in small letters or a handle: `jon`, `ben3`, `Cat4`. */
export function isSmallWord(text: string): boolean {
  return (
    (/^\p{Ll}[\p{Ll}\p{M}\d._'’-]{1,24}$/u.test(text) || /^\p{Lu}[\p{L}\p{M}]{2,20}\d{1,4}$/u.test(text)) &&
    !isPlaceholder(text) &&
    !words.common.has(text) &&
    !words.functionWords.has(text) &&
    !isMachine([text]) &&
    !isRole(text)
  )
}

/** Whether what stands where a name is expected begins as a placeholder or a remark does: `TBD`, `everyone in the room`. */
export function isPlaceholder(text: string): boolean {
  const own = text.toLowerCase().replace(/[_*]+/g, ' ').trim().split(/\s+/)
  return [1, 2, 3].some((count) =>
    words.placeholders.has(
      own
        .slice(0, count)
        .join(' ')
        .replace(/[.,…]+$/, ''),
    ),
  )
}

/** Whether a name is that of a device or a program that records: `Fireflies.ai Notetaker`, `Mia's iPhone`, `zodbot`. */
function isMachine(own: readonly string[]): boolean {
  const last = (own.at(-1) ?? '').toLowerCase()
  return words.machines.has(last) || words.machines.has((own[0] ?? '').toLowerCase()) || last === 'ai'
}

/** Words for groups of people, of which none is a name: `Board Members`. */
function isBodyOfPeople(word: string): boolean {
  return /^(?:foundation|council|committee|maintainers|members|team|group|directors|university|institute|inc\.?|corporation|llc|gmbh|ltd\.?)$/i.test(
    word,
  )
}

/** Whether a word is a small part of surnames: `van`, `de`. */
export function isParticle(word: string): boolean {
  return words.particles.has(word.toLowerCase())
}

/** Whether a word begins a surname: `van`, `De`, and not the first names that particles are too: `Ben`, `Di`. */
export function beginsSurname(word: string): boolean {
  return isParticle(word) && /^\p{Ll}|^(?:Van|Von|De)$/u.test(word)
}

/** Whether words name a function in a meeting or a body, such as `TSC`, `observer`, `voting member`. */
export function isRole(text: string): boolean {
  if (text.length > 60) return false
  const own = text.toLowerCase().split(/[^\p{L}-]+/u)
  return own.some((word, index) => words.roles.has(word) || words.roles.has(`${word} ${own[index + 1] ?? ''}`))
}

/** Whether words hold one that organisations are called by: `Stony Brook University`, `JAB Labs`. */
export function isBody(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => words.bodies.has(word))
}

/** Whether an aside can be where somebody comes from. */
export function isOrganisation(text: string, presence: Presence): boolean {
  if (isRemark(text) || isPlaceholder(text) || !/^[\p{Lu}\p{Lo}]|^\p{Ll}+[\p{Lu}.]/u.test(text)) return false
  const isCapitals = /^\p{Lu}[\p{Lu}\d&/+-]{1,11}$/u.test(text)
  // Where somebody is instead is no organisation: `(at the tutorial)`.
  if (presence === 'apologies') return isCapitals
  if (presence === 'absent') return isCapitals || isBody(text)
  return text.split(/\s+/).length <= 6 && !/[?!:]/.test(text)
}

function isRemark(text: string): boolean {
  return (
    /^\d/.test(text) ||
    text
      .toLowerCase()
      .split(/[\s,.;]+/)
      .some((word) => words.remarks.has(word))
  )
}
