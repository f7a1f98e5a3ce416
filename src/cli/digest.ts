import type { Book } from '../core/book.ts'
import { parseDate } from '../core/parse/dates/dates.ts'
import { findNearest } from '../core/records/issues.ts'
import type { Person } from '../core/register/people/person.ts'
import { addDays } from '../core/parse/dates/planned-date.ts'
import type { Series } from '../core/register/places/series.ts'
import { toDigest } from '../core/write/news/digest/digest.ts'
import { shownFolder } from './check.ts'
import { Misuse } from './misuse.ts'
import { type NewsFormat, printNews } from './news.ts'
import { assertFilled, compileRecord, type RecordOptions } from './record.ts'
import { assertSet } from './unread-settings.ts'

/** Options of `digest`. */
export interface DigestCommandOptions extends RecordOptions {
  /** `7d`, `2w`, or a day. */
  since: string
  /** Whose actions are told first, and with whose series, by any of their names. */
  for?: string
  series?: string
  format: NewsFormat
}

/** Tell what happened since a day, as a mail or a message. It sends nothing. Returns the exit code. */
export function digest(options: DigestCommandOptions): number {
  const book = compileRecord(options)
  assertFilled(book, options)
  assertSet(book)
  const from = readSince(options.since, book.today)
  const series = options.series === undefined ? book.series : findSeries(book, options.series)
  const person = options.for === undefined ? null : findPerson(book, options.for, series)
  const news = toDigest(book, { from, person, series })
  printNews(news, book, { format: options.format, folder: shownFolder(options.content) })
  return 0
}

function readSince(text: string, today: string): string {
  const [, amount, unit] = /^(\d{1,4})([dw])$/.exec(text) ?? []
  if (amount !== undefined) return addDays(today, -Number(amount) * (unit === 'w' ? 7 : 1))
  const day = parseDate(text)
  if (day.type === 'date' && day.precision === 'day') return day.date
  throw new Misuse(`--since ${text} is no time; write it as 7d, 2w or 2026-01-31`)
}

/** Find a person by any name; one whom a single series knows by less than a full name counts only with that series. */
function findPerson({ people }: Book, name: string, series: readonly Series[]): Person {
  const urls = new Set<string | null>([null, ...series.map(({ kind, id }) => `${kind}/${id}`)])
  const namesOf = (person: Person): string[] => [person.name, person.id, ...person.spellings, ...person.handles]
  const key = name.replace(/^@/, '').toLowerCase()
  const found = people.all.filter(
    (person) => urls.has(person.series) && namesOf(person).some((own) => own.toLowerCase() === key),
  )
  const [first] = found
  if (first && found.length === 1) return first
  if (first) throw new Misuse(`--for ${name} may be ${found.map(({ id }) => id).join(' or ')}; give one of these`)
  const near = findNearest(name, people.all.flatMap(namesOf))
  throw new Misuse(`no attendance list has "${name}"${near ? `; did you mean "${near}"?` : ''}`)
}

function findSeries({ series }: Book, id: string): Series[] {
  const found = series.filter((one) => one.id === id)
  if (found.length > 0) return found
  const ids = [...new Set(series.map((one) => one.id))]
  throw new Misuse(`there is no series "${id}"; there ${ids.length === 1 ? 'is' : 'are'} ${ids.join(', ') || 'none'}`)
}
