import escapeRegExp from 'escape-string-regexp'
import {
  caseEndings,
  caseEndingsOfFirst,
  caseEndingsOfLast,
  ownerEndings,
  ownerEndingsOfHissing,
} from '../../lexicon/name-endings.ts'
import { isParticle } from '../attendance/name-words.ts'
import { foldSpace } from '../../text/fold.ts'
import { foldWord } from './folded.ts'
import { isApart, isOwner, isWholeSurname, type NameForm, type WrittenName } from './name-place.ts'
import { isUnspaced, toUnspacedForms } from './unspaced-names.ts'

/** What may stand between the words of a name, in text and in addresses. */
const gap = '(?:[\\s_.+-]|%20|&nbsp;){1,3}'
const start = '(?<![\\p{L}\\p{N}])'
const end = '(?![\\p{L}\\p{N}])'
/** Figures that tell accounts of one name apart: `ttheisen2`. */
const figures = '\\d{0,6}'
/** What says that something is theirs stays behind the initials: `TTs Idee`. */
const owner = `(?=(?:${ownerEndings.join('|')}|(?<=[sxz])(?:${ownerEndingsOfHissing.join('|')}))?${end})`
/** A middle name, a letter of one, or a nickname: `Maria`, `M.`, `(Kasia)`, `"Kasia"`. */
const between = `(?:${gap}(?:\\p{L}{1,20}\\.?|\\([^()\\n]{1,30}\\)|["'“”„‘’][^"'“”„‘’\\n]{1,30}["'“”„‘’])){0,2}?`

/** A name taken apart: first name, all first names, and surname with its particles. */
interface NameParts {
  first: string
  given: string
  last: string
}

/** Every form in which a whole name is written: with first names in full, in either order, joined to one word. */
export function toFullForms(spelling: string): NameForm[] {
  if (isUnspaced(spelling)) return toUnspacedForms(spelling)
  const parts = takeApart(spelling)
  const whole = foldWord(foldSpace(spelling))
  if (parts === null) return whole === '' ? [] : [toOwnForm(whole, pattern(whole))]
  const { last } = parts
  const givens = [...new Set([parts.given, parts.first])]
  const sign = lastWord(last)
  return [
    ...givens.flatMap((given) => [
      // `Mia Berg-Olsen` is who married.
      toOwnForm(sign, `${pattern(given)}${between}${gap}${pattern(last)}(?:-\\p{L}{2,20})?`, hasNamesBetween),
      toForm(sign, `${pattern(last)},?${gap}${pattern(given)}(?:${gap}\\p{L}\\.)?${figures}`),
      toJoinedForm(sign, `${joined(given)}${joined(last)}|${joined(last)}${joined(given)}`),
    ]),
    ...toCases(parts.first, last),
    toOwnForm(sign, pattern(whole)),
  ]
}

/** Forms with letters for first names, and handles: `M. Berg`, `Berg, M.`, `m.berg`, `@mberg`, `mberg2`. */
export function toLetteredForms(spelling: string, isCommon: (word: string) => boolean): NameForm[] {
  const parts = takeApart(spelling)
  if (parts === null || !isSurname(parts.last)) return []
  const last = foldWord(parts.last)
  const letters = [parts.given.split(' '), [parts.first]].map((names) => names.map((name) => foldWord(name).charAt(0)))
  const sign = lastWord(parts.last)
  const holds = (written: WrittenName): boolean => isLettered(written) && isWholeSurname(written)
  return letters.flatMap((own) => {
    const apart = own.map((letter) => `${letter}\\.?`).join('[\\s_-]?')
    const handle = `${own.join('')}${joined(last)}`
    return [
      toOwnForm(sign, `${apart}(?:[\\s_.-]){0,2}${pattern(last)}`, holds),
      toForm(sign, `${pattern(last)},?[\\s_.-]{1,2}${apart}${figures}`, isLettered),
      ...(handle.length >= 5 && !isCommon(handle) ? [toOwnForm(sign, `${handle}|${joined(last)}${own.join('')}`)] : []),
    ]
  })
}

/** The surname alone, with and without its particles; in small letters only where it is no word of a language. */
export function toSurnameForms(spelling: string, isCommon: (word: string) => boolean): NameForm[] {
  const parts = takeApart(spelling)
  if (parts === null || !isSurname(parts.last)) return []
  const bare = lastWord(parts.last)
  const isRare = bare.length >= 5 && !isCommon(bare)
  const holds = (written: WrittenName): boolean => {
    const isCapital = /^\p{Lu}/u.test(written.name.replace(/^(?:\p{Ll}+\s)+/u, ''))
    const isCounted = /\d$/.test(written.name)
    return (isRare || (isCapital && !isCounted)) && isWholeSurname(written) && isOwner(written)
  }
  return [...new Set([foldWord(parts.last), bare])].map((name) => toOwnForm(bare, pattern(name), holds))
}

function toForm(sign: string, source: string, holds?: NameForm['holds']): NameForm {
  return { expression: new RegExp(`${start}(?:${source})${end}`, 'gu'), sign, ...(holds ? { holds } : {}) }
}

/** How many letters a name has that is known with an ending: `Bos` is no `Bo`. */
const shortest = 4

/** A form with what may stand behind it, unless it is a name too short to be known then. */
function toOwnForm(sign: string, source: string, holds?: NameForm['holds']): NameForm {
  if (source.length < shortest) return toForm(sign, source, holds)
  return { ...toForm(sign, source, holds), expression: new RegExp(`${start}(?:${source})${figures}${owner}`, 'gu') }
}

/** A name of one word, which may be one of several that are written together: `TimTheisenHome`. */
function toJoinedForm(sign: string, source: string): NameForm {
  return { expression: new RegExp(`(?:${source})${figures}`, 'gu'), sign, holds: isApart }
}

/** Both names in the cases of languages that put names into them. */
function toCases(first: string, last: string): NameForm[] {
  if (foldWord(last).length < shortest) return []
  const [given, surname] = [pattern(first), pattern(last)]
  const inFirst = `${given}(?:${caseEndingsOfFirst.join('|')})${gap}${surname}(?:${caseEndingsOfLast.join('|')})`
  return [toForm(lastWord(last), `${given}${gap}${surname}(?:${caseEndings.join('|')})|${inFirst}`)]
}

/** Whether what stands between first name and surname are names themselves: `Katarzyna met Wójcik` names two. */
function hasNamesBetween({ name: written }: WrittenName): boolean {
  const words = written.split(/[\s_.+-]+/).slice(1, -1)
  return words.every((word) => !/^\p{Ll}{2,}/u.test(word)) || !/\s/.test(written) || /^\P{Lu}+$/u.test(written)
}

/** Whether a letter before a surname is meant as one: `A. Berg`, `a.berg`, but not "a berg". */
function isLettered({ name }: WrittenName): boolean {
  return /\p{Lu}/u.test(name) || !/\s/.test(name)
}

/** Words of a name with whatever may stand between them. */
function pattern(name: string): string {
  return foldWord(name)
    .split(/[\s-]+/)
    .map(escapeRegExp)
    .join(gap)
}

function joined(name: string): string {
  return foldWord(name).replace(/[^\p{L}\p{N}]+/gu, '')
}

function lastWord(last: string): string {
  return foldWord(last.split(' ').at(-1) ?? '')
}

/** Whether the last word is capitalised and no mere letter. */
function isSurname(last: string): boolean {
  return /(?:^| )\p{Lu}['’]?\p{L}[\p{L}\p{M}'’-]*$/u.test(last)
}

/** Take a name of several words apart; `Berg, Mia` has its surname in front. */
function takeApart(spelling: string): NameParts | null {
  const words = foldSpace(spelling.normalize('NFC').replace(/^([^,]+),(.+)$/, '$2 $1')).split(' ')
  let from = words.length - 1
  while (from > 1 && isParticle(words[from - 1] ?? '')) from -= 1
  if (from < 1) return null
  return { first: words[0] ?? '', given: words.slice(0, from).join(' '), last: words.slice(from).join(' ') }
}
