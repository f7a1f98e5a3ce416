import { lettersOf } from '../../text/fold.ts'
import { areSwapped } from '../../text/swapped.ts'
import { distance } from 'fastest-levenshtein'
import { fitsInitials } from '../../parse/attendance/initials.ts'

/**
 * How much of a name a spelling gives: first and last name, a first name with the first letter of the last (`Tim T`, `TimT`),
 * the other way round (`A. Buckley`), or one word.
 */
export type NameForm = 'full' | 'last letter' | 'first letter' | 'single'

/** A spelling of a name taken apart. */
export interface SpeltName {
  /** Letters alone, in lower case and without accents: as spellings are compared. */
  folded: string
  form: NameForm
  first: string
  last: string
  /** What stands between them: names, or single letters. */
  middle: string[]
}

/** Take a spelling of a name apart; what one word writes together is split: `TimT`, `MylesBorins`. */
export function toSpeltName(name: string): SpeltName {
  const words = name
    .replace(/['’]s$/, '')
    .replace(/^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}*)$/u, (whole, first: string, last: string) =>
      /^(?:Mc|Mac|De|Di|Da|Du|La|Le|Van|Von|O)$/.test(first) ? whole : `${first} ${last}`,
    )
    .split(/[\s.,]+/)
    .map(lettersOf)
    .filter((word) => word !== '')
  const [first = '', ...rest] = words
  const last = rest.at(-1) ?? ''
  const form = (): NameForm => {
    if (last === '') return 'single'
    if (last.length === 1) return first.length === 1 ? 'single' : 'last letter'
    return first.length === 1 ? 'first letter' : 'full'
  }
  return { folded: words.join(''), form: form(), first, last, middle: rest.slice(0, -1) }
}

/**
 * Whether a name tells nobody apart outside its series. A surname with two letters or more before it does:
 * `A. B. Holm` is the same everywhere, `A. Holm` is not.
 */
export function isBound({ form, middle }: SpeltName): boolean {
  return form !== 'full' && !(form === 'first letter' && middle.length > 0)
}

/** Whether a spelling that leaves letters out can stand for a full name: `Tim T` and `T. Theisen` for Tim Theisen, `James M Snell` for James Snell. */
export function canStandFor(short: SpeltName, full: SpeltName): boolean {
  if (full.form !== 'full') return false
  if (short.form === 'last letter')
    return short.middle.length === 0 && short.first === full.first && full.last.startsWith(short.last)
  if (short.form === 'first letter')
    return full.first.startsWith(short.first) && short.last === full.last && middleFits(short.middle, full.middle)
  return (
    short.form === 'full' &&
    short.folded !== full.folded &&
    short.first === full.first &&
    short.last === full.last &&
    short.middle.length > 0 &&
    middleFits(short.middle, full.middle) &&
    short.middle.every((word) => word.length === 1)
  )
}

/** Whether middle names do not contradict each other: a letter stands for a name that begins with it, and nothing for any. */
function middleFits(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === 0 ||
    b.length === 0 ||
    a.every((word, index) => (b[index] ?? '').startsWith(word) || word.startsWith(b[index] ?? '-'))
  )
}

/** Whether two names that come with the same handle can be one person's, so that a handle copied by mistake joins nobody. */
export function areAlike(a: SpeltName, b: SpeltName, nameA: string, nameB: string): boolean {
  if (a.folded === b.folded || distance(a.folded, b.folded) <= 2) return true
  if (a.form === 'single' || b.form === 'single') {
    const [one, other] = a.form === 'single' ? [a, b] : [b, a]
    return (
      one.folded === other.first ||
      one.folded === other.last ||
      fitsInitials(a.form === 'single' ? nameA : nameB, a.form === 'single' ? nameB : nameA)
    )
  }
  const [short, long] = a.folded.length < b.folded.length ? [a, b] : [b, a]
  return (
    (a.last === b.last && a.first.charAt(0) === b.first.charAt(0)) ||
    long.folded.startsWith(short.folded) ||
    isReversed(a, b) ||
    (a.first === b.first && (b.last.startsWith(a.last) || a.last.startsWith(b.last)))
  )
}

function isReversed(a: SpeltName, b: SpeltName): boolean {
  return a.first === b.last && a.last === b.first
}

/** Whether two full names differ by no more than a slip of the pen in one of their words. */
export function areNear(a: SpeltName, b: SpeltName): boolean {
  if (a.form !== 'full' || b.form !== 'full' || a.folded === b.folded) return false
  if (isReversed(a, b) || areOfSameWords(a, b)) return true
  const other = a.first === b.first ? [a.last, b.last] : a.last === b.last ? [a.first, b.first] : null
  if (!other) return false
  const [one = '', two = ''] = other
  const length = Math.min(one.length, two.length)
  return (
    (length >= 4 && (distance(one, two) <= (length >= 7 ? 2 : 1) || areSwapped(one, two))) ||
    (length >= 3 && a.last === b.last && (one.startsWith(two) || two.startsWith(one)))
  )
}

/** Whether all words of one name stand in the other, in whatever order: `Ruiz Gomez Ana Maria` and `Ana Maria Ruiz`. */
function areOfSameWords(a: SpeltName, b: SpeltName): boolean {
  const wordsOf = ({ first, middle, last }: SpeltName): Set<string> => new Set([first, ...middle, last])
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.size - other.size)
  return (
    few !== undefined &&
    many !== undefined &&
    few.size > 1 &&
    [...few].every((word) => word.length > 1 && many.has(word))
  )
}

/**
 * Whether two spellings of one series may be one person's: a name and a part of it, letters that stand for it, a slip of
 * the pen. Nobody is merged for it.
 */
export function mayBeOne(a: SpeltName, b: SpeltName): boolean {
  const [short, long] = a.form === 'single' ? [a, b] : [b, a]
  if (short.form === 'single') return short.first === long.first || short.first === long.last
  return canStandFor(a, b) || canStandFor(b, a) || areNear(a, b)
}
