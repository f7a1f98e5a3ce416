import { isCommonWord } from '../../lexicon/common-words.ts'
import { cut } from './cut.ts'
import { decodeLoosely } from './disguised.ts'
import { foldWord, toFolded } from './folded.ts'
import { toFullForms, toLetteredForms, toSurnameForms } from './name-forms.ts'
import type { NameForm, WrittenName } from './name-place.ts'

/** A spelling of somebody's name and the initials that stand for it; `null` where the name stays as it is written. */
export interface ShortName {
  spelling: string
  initials: string | null
}

/** A stretch of text that names somebody who asked not to be named, by offsets, and what stands for it. */
export interface NameRange {
  start: number
  end: number
  initials: string
}

/** Finds the names of people who asked to be listed by initials. */
export type NameFinder = (text: string) => NameRange[]

/** A form of a name with what stands for it, `null` where it stays. */
interface Wanted {
  form: NameForm
  initials: string | null
}

/**
 * Make a finder of names. A name is known in any case, order and spelling of its letters, with middle and nicknames, with
 * letters for first names, as a handle, and by its surname alone. Whoever is listed with their name keeps it: `Anna Berg`.
 */
export function toNameFinder(people: readonly ShortName[]): NameFinder {
  const known = finders.get(people)
  if (known) return known
  const finder = makeNameFinder(people)
  finders.set(people, finder)
  return finder
}

/** A list of people is looked for in every document. */
const finders = new WeakMap<readonly ShortName[], NameFinder>()

function makeNameFinder(people: readonly ShortName[]): NameFinder {
  const hidden = people.filter(({ initials }) => initials !== null)
  if (hidden.length === 0) return () => []
  const kept = people.filter(({ initials }) => initials === null)
  const of = (names: readonly ShortName[], toForms: (spelling: string) => NameForm[]): Wanted[] =>
    names.flatMap(({ spelling, initials }) => toForms(spelling).map((form) => ({ form, initials })))
  const lettered = (spelling: string): NameForm[] => toLetteredForms(spelling, isCommonWord)
  const longer = kept.filter((name) => hidden.some((other) => goesOn(name.spelling, other.spelling)))
  const wanted = [
    ...of(longer, toFullForms),
    ...of(hidden, toFullForms),
    ...of(kept, toFullForms),
    ...of(hidden, lettered),
    ...of(kept, lettered),
    ...of(hidden, (spelling) => toSurnameForms(spelling, isCommonWord)),
  ]
  const signs = [...new Set(wanted.map(({ form }) => form.sign))]
  return (text) => [...findEncoded(text, (decoded) => find(decoded)), ...find(text)].sort((a, b) => a.start - b.start)

  function find(written: string): NameRange[] {
    const { text, toWritten } = toFolded(written)
    if (!signs.some((sign) => text.includes(sign))) return []
    const taken = new Uint8Array(written.length)
    const found: NameRange[] = []
    for (const { form, initials } of wanted) {
      if (!text.includes(form.sign)) continue
      for (const match of text.matchAll(form.expression)) {
        const { start, end } = toWritten(match.index, match.index + match[0].length)
        if (taken.subarray(start, end).includes(1)) continue
        if (form.holds?.(toWrittenName(written, start, end)) === false) continue
        taken.fill(1, start, end)
        if (initials !== null) found.push({ start, end, initials })
      }
    }
    return found.sort((a, b) => a.start - b.start)
  }
}

/** Whether a name goes on where another ends, within the word: `Eva Woods` is no `Eva Wood`, `Eva Wood of Ops` is. */
function goesOn(name: string, other: string): boolean {
  const [own, short] = [foldWord(name), foldWord(other)]
  return own.startsWith(short) && /^\p{L}/u.test(own.slice(short.length))
}

/** How many signs beside a name are looked at. */
const beside = 24

function toWrittenName(text: string, start: number, end: number): WrittenName {
  const before = text.slice(Math.max(0, start - beside), start)
  return { name: text.slice(start, end), before, after: text.slice(end, end + beside) }
}

/** Find names in words that are written with percent codes: `?n=Katarzyna%20W%C3%B3jcik`. */
function findEncoded(text: string, find: NameFinder): NameRange[] {
  if (!/%[0-9a-f]{2}/i.test(text)) return []
  const words = [...text.matchAll(/[^\s/?#&=<>"'()]*%[0-9a-f]{2}[^\s/?#&=<>"'()]*/gi)]
  return words.flatMap(({ 0: word, index }) => {
    if (find(word).length > 0) return []
    const decoded = decodeLoosely(word)
    const ranges = find(decoded)
    if (ranges.length === 0) return []
    return [{ start: index, end: index + word.length, initials: replaceNames(decoded, ranges) }]
  })
}

/** Write the initials for each name that was found. */
export function replaceNames(text: string, ranges: readonly NameRange[]): string {
  return cut([text], ranges, ({ initials }) => initials).join('')
}

/** Make what writes initials for the names in one text. */
export function toShortener(people: readonly ShortName[]): (text: string) => string {
  const find = toNameFinder(people)
  return (text) => replaceNames(text, find(text))
}
