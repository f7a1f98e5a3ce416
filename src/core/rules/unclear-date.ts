import type { DocumentRecord } from '../records/document.ts'
import { isUnstated } from '../records/front-matter.ts'
import { isDated } from '../records/kinds.ts'
import { findEitherDay, findFigures, isOpenDay } from '../parse/dates/either-day.ts'
import type { HeadDate } from '../parse/dates/head-date.ts'
import { readInAllForms } from '../parse/dates/six-figures.ts'
import { startOfFile } from '../read/message.ts'
import type { SourceDocument } from '../read/source.ts'
import type { Rule } from './rule.ts'

/** `date: 9/12/2021`, `Date: 01-11-18`. */
export const unclearDate: Rule = {
  id: 'unclear-date',
  severity: 'warning',
  summary: 'A date in the front matter or the head of minutes that is not understood.',
  why: 'Two readers would read two days out of 9/12. The file name or the title is used instead. Write year, month and day: 2021-12-09; a month, a quarter or a year is a date too: 2021-12, 2021-Q4, 2021. The name of the file, others of its folder or "dateOrder" in site.yaml tell which day is meant.',
  bad: { 'minutes/ops/kick-off.md': '---\n⟦date: 9/12/2021⟧\n---\n\nThe mirror is back.\n' },
  good: { 'minutes/ops/kick-off.md': '---\ndate: 9 December 2021\n---\n\nThe mirror is back.\n' },
  check: ({ documents, places: { sources } }) =>
    documents.flatMap((document) => {
      const unclear = findInFrontMatter(document, sources.get(document.path)) ?? findUnclear(document)
      if (!unclear || !mayBeUnclear(sources.get(document.path))) return []
      const reason = `"${unclear.text}" may be several days; write it as year-month-day, such as 2021-03-04, or add "dateOrder" to site.yaml`
      return [{ path: document.path, place: unclear.place, reason }]
    }),
}

/** Whether front matter leaves the day to the head, or states one that can be read in several orders; of others it was said before. */
function mayBeUnclear(source: SourceDocument | undefined): boolean {
  const written = source?.data.date
  return isUnstated(written) || isOpenDay(written)
}

/** The day of front matter that can be read in several orders, none of which was taken. */
function findInFrontMatter({ date }: DocumentRecord, source: SourceDocument | undefined): HeadDate | null {
  const written = source?.data.date
  if (!isOpenDay(written) || daysOf(written).includes(date)) return null
  return { text: written, place: source?.places.date ?? startOfFile }
}

/** Every day that such a text can mean. */
function daysOf(written: string): (string | null)[] {
  const { monthFirst = null, dayFirst = null } = findEitherDay(written) ?? {}
  const figures = findFigures(written)
  return [monthFirst, dayFirst, ...(figures === null ? [] : readInAllForms(figures))].filter((day) => day !== null)
}

/** What the head of a document without a date says of its day that can be read in several orders. */
export function findUnclear({ kind, date, headDates }: DocumentRecord): HeadDate | undefined {
  if (!isDated(kind) || date !== null) return undefined
  return headDates.find(({ text }) => findEitherDay(text) !== null || findFigures(text) !== null)
}
