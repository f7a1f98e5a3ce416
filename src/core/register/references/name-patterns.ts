import { byCodeUnit } from '../../text/compare.ts'
import escapeRegExp from 'escape-string-regexp'

/** Names of five letters and more are known in any case (`glideinWMS`); short ones only as written, or `it` would be a tool. */
export function isLong(name: string): boolean {
  return name.replace(/[^\p{L}]/gu, '').length >= 5
}

/** A name broken over lines is the same name. */
export function foldName(name: string): string {
  return name.replace(/\s+/g, ' ')
}

/** What may be hung onto a name with a hyphen without making another name of it: `HTCondor-only`. */
const suffix =
  '(?:only|based|related|specific|like|style|compatible|enabled|side|wide|aware|capable)(?![\\p{L}\\p{N}_-])'

/** `gratia-probe*` is every name that begins so; with fewer letters before the star it would be too many. */
export function isWildcard(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_+-]{2,}\*$/u.test(name)
}

/** Whether a name can be looked for: a star stands only at its end. */
export function isTelling(name: string): boolean {
  return !name.includes('*') || isWildcard(name)
}

/** `gratia-probe*` → whether words begin so. */
export function toWildcardTest(name: string): (words: string) => boolean {
  const start = name.slice(0, -1)
  const isFolded = isLong(start)
  return (words) => (isFolded ? words.toLowerCase().startsWith(start.toLowerCase()) : words.startsWith(start))
}

function toPattern(name: string): string {
  if (isWildcard(name)) return `${escapeRegExp(name.slice(0, -1))}(?:[\\p{L}\\p{N}_+.-]*[\\p{L}\\p{N}_+])?`
  return escapeRegExp(name).replace(/\s+/g, '\\s+')
}

/** Longest name first; a name is no part of a longer word, identifier or address. */
export function namesToExpression(names: readonly string[], flags = 'giu'): RegExp | null {
  if (names.length === 0) return null
  const patterns = [...names].sort((a, b) => b.length - a.length || byCodeUnit(a, b)).map(toPattern)
  return new RegExp(
    `(?<![\\p{L}\\p{N}_@#.-])(?:${patterns.join('|')})(?![\\p{L}\\p{N}_@]|[-.](?!${suffix})\\p{L}|[-.]\\p{N})`,
    flags,
  )
}
