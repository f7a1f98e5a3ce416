import type { DocumentRecord } from '../records/document.ts'
import { isUnstated } from '../records/front-matter.ts'
import { isDated } from '../records/kinds.ts'
import { findEitherDay, findFigures } from '../parse/dates/either-day.ts'
import type { Rule } from './rule.ts'

/** `date: 9/12/2021`, `Date: 01-11-18`. */
export const unclearDate: Rule = {
  id: 'unclear-date',
  severity: 'warning',
  summary: 'A date in the front matter or the head of minutes that is not understood.',
  why: 'Two readers would read two days out of 9/12. The file name or the title is used instead. Write year, month and day: 2021-12-09; a month, a quarter or a year is a date too: 2021-12, 2021-Q4, 2021. Where the head of minutes has such a day, others of its folder or "dateOrder" in site.yaml tell which is meant.',
  bad: { 'minutes/ops/2021-12-09.md': '---\n⟦date: 9/12/2021⟧\n---\n\nThe mirror is back.\n' },
  good: { 'minutes/ops/2021-12-09.md': '---\ndate: 9 December 2021\n---\n\nThe mirror is back.\n' },
  check: ({ documents, places: { sources } }) =>
    documents.flatMap((document) => {
      const unclear = isUnstated(sources.get(document.path)?.data.date) ? findUnclear(document) : undefined
      if (!unclear) return []
      const reason = `"${unclear.text}" may be several days; write it as year-month-day, such as 2021-03-04, or add "dateOrder" to site.yaml`
      return [{ path: document.path, place: unclear.place, reason }]
    }),
}

/** What the head of a document without a date says of its day that can be read in several orders. */
export function findUnclear({
  kind,
  date,
  headDates,
}: DocumentRecord): DocumentRecord['headDates'][number] | undefined {
  if (!isDated(kind) || date !== null) return undefined
  return headDates.find(({ text }) => findEitherDay(text) !== null || findFigures(text) !== null)
}
