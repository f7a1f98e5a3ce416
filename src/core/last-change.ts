import type { LastChange } from './records/version.ts'
import { toShortener } from './parse/privacy/shorten.ts'
import { steering, withFewMarks } from './text/steering.ts'
import { truncate } from './text/truncate.ts'
import type { RecordSettings } from './register/record-settings.ts'

/**
 * Name the author of a change as the rest of the site names people: `mberg` → `Mia Berg`, or `MB` where she asked for
 * it. Whoever has no name in git but an address stays unnamed: `''`.
 */
export function showChange(change: LastChange, { people, reading }: RecordSettings): LastChange {
  const person = people.find(({ name, spellings }) => [name, ...spellings].includes(change.author))
  const author = toShortener(reading.initialsOnly)(person?.name ?? change.author)
  return { date: change.date, author: author.includes('@') ? '' : toLegible(author) }
}

const longest = 80

/** A name as a line can hold it: whoever commits names themselves as they like. */
function toLegible(name: string): string {
  return truncate(withFewMarks(name.replace(steering, ' ')).replace(/\s+/g, ' ').trim(), longest)
}
