import escapeRegExp from 'escape-string-regexp'
import { koreanEndings } from '../../lexicon/name-endings.ts'
import { foldWord } from './folded.ts'
import type { NameForm } from './name-place.ts'

const scripts = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar']
const unspaced = new RegExp(`^[${scripts.map((script) => `\\p{Script=${script}}`).join('')}ー・·\\p{M}\\s]+$`, 'u')

/** Whether a name is of a script that puts no space between words, or hangs particles on names: `李小龙`, `김철수`. */
export function isUnspaced(spelling: string): boolean {
  return unspaced.test(spelling) && toSigns(spelling).length > 1
}

/**
 * Every form of such a name, in either order where it is written with a space: `山田太郎さん` and `太郎・山田` of `山田 太郎`.
 * Nothing tells where it ends but itself. Korean names of two syllables are parts of many words, so a particle has to follow.
 */
export function toUnspacedForms(spelling: string): NameForm[] {
  const signs = toSigns(spelling)
  const isShort = signs.length < 3 && /^\p{Script=Hangul}/u.test(spelling)
  const particles = koreanEndings.map((ending) => foldWord(ending)).join('|')
  const [start, end] = isShort ? ['(?<!\\p{L})', `(?=(?:${particles})?(?!\\p{L}))`] : ['', wholeSyllable]
  const words = spelling.split(/[\s・·]+/)
  const orders = new Set([words, words.toReversed()].map((own) => toPattern(toSigns(own.join('')))))
  return [...orders].map((order) => ({
    expression: new RegExp(`${start}${order}${end}`, 'gu'),
    sign: foldWord(signs[0] ?? ''),
  }))
}

/** Folding takes Korean syllables apart, and what ends a syllable makes another of it: `수` in `숙`. */
const wholeSyllable = '(?![\\u11a8-\\u11ff])'

function toPattern(signs: readonly string[]): string {
  return signs.map((sign) => escapeRegExp(foldWord(sign))).join('[\\s・·]?')
}

/** The signs of a name with what stands above and below them, without spaces. */
function toSigns(spelling: string): string[] {
  return spelling.normalize('NFC').match(/[^\s・·\p{M}]\p{M}*/gu) ?? []
}
