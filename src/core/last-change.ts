import type { LastChange } from './records/version.ts'
import { isParticle } from './parse/attendance/name-words.ts'
import { foldWord } from './parse/privacy/folded.ts'
import { type ShortName, toShortener } from './parse/privacy/shorten.ts'
import { steering, withFewMarks } from './text/steering.ts'
import { truncate } from './text/truncate.ts'
import type { RecordSettings } from './register/record-settings.ts'

/**
 * Name the author of a change as the rest of the site names people: `mberg` → `Mia Berg`, or `MB` where she asked for
 * it. Whoever has no name in git but an address stays unnamed, `''`, and so does whoever the record does not name and who may
 * be one of those by initials.
 */
export function showChange(
  change: LastChange,
  { people, reading }: RecordSettings,
  isNamed: (name: string) => boolean,
): LastChange {
  const person = people.find(({ name, spellings }) => [name, ...spellings].includes(change.author))
  const name = person?.name ?? change.author
  const author = toShortener(reading.initialsOnly)(name)
  const isTelling = !person && author === name && mayBeHidden(name, reading.initialsOnly) && !isNamed(name)
  return { date: change.date, author: isTelling || author.includes('@') ? '' : toLegible(author) }
}

/**
 * Whether a name shares a part with that of somebody who is listed by initials, or is a handle that begins with one. Git knows
 * people by names that nobody told the record: `Ben`, `Ben E.`, `benexample42`.
 */
function mayBeHidden(name: string, people: readonly ShortName[]): boolean {
  const own = toParts(name)
  const hidden = people.flatMap(({ spelling, initials }) => (initials === null ? [] : toParts(spelling)))
  return hidden.some((part) => own.includes(part) || (own.length === 1 && part.length > 2 && own[0]?.startsWith(part)))
}

/** `Jan van den Berg` → `jan`, `berg`; `Ben` is a first name, though `ben` stands within names. */
function toParts(name: string): string[] {
  const words = name.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1)
  return words.filter((word) => words.length === 1 || /^\p{Lu}/u.test(word) || !isParticle(word)).map(foldWord)
}

const longest = 80

/** A name as a line can hold it: whoever commits names themselves as they like. */
function toLegible(name: string): string {
  return truncate(withFewMarks(name.replace(steering, ' ')).replace(/\s+/g, ' ').trim(), longest)
}
