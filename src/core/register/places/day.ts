import { agree, findDate, type StatedDate } from '../../parse/dates/dates.ts'
import { findNamedDay } from '../../parse/dates/day-of-year.ts'
import type { FileName } from '../../parse/dates/file-name.ts'
import type { ParsedDocument } from '../../parse/document.ts'

/** What says when a meeting was, apart from front matter: its path, its title, its head. */
export interface DaySources {
  name: FileName
  parsed: Pick<ParsedDocument, 'title' | 'headDates'>
}

/** The day that the title or the head of a document states, the year of its path understood. */
export function dayInText({ name, parsed: { title, headDates } }: DaySources): StatedDate | null {
  for (const text of [title ?? '', ...headDates.map((one) => one.text)]) {
    const found = findDate(text)
    if (found) return { date: found.date, precision: found.precision }
    const named = name.date && name.date.precision !== 'day' ? findNamedDay(text, name.date.date.slice(0, 4)) : null
    if (named) return { date: named.date, precision: 'day' }
  }
  return null
}

/**
 * Settle the date of a document of which the front matter says nothing. A whole day of the path wins; a day of the text makes
 * a month, a quarter or a year of the path exact, and wins over folders that disagree.
 */
export function settleDay(sources: DaySources): StatedDate | null {
  const { name } = sources
  if (name.date?.precision === 'day') return name.date
  const stated = dayInText(sources)
  if (name.date === null || stated === null) return name.date ?? stated
  return agree(name.date, stated) || !name.isOwn ? stated : name.date
}
