import { startOfFile } from '../read/message.ts'
import { isUnstated } from '../records/front-matter.ts'
import { isDated } from '../records/kinds.ts'
import type { Rule } from './rule.ts'
import { findUnclear } from './unclear-date.ts'

/** `minutes/ops/kick-off.md` without a `date` in its front matter. */
export const noDate: Rule = {
  id: 'no-date',
  severity: 'warning',
  summary: 'Minutes or a report whose date nothing states, or whose name states a day that there is none of.',
  why: 'Minutes and reports are listed by date and followed from one to the next; one without a date stands below "Without a date".',
  bad: { 'minutes/ops/kick-off.md': '⟦⟧# Kick-off\n\nThe mirror is back.\n' },
  good: { 'minutes/ops/kick-off.md': '# Kick-off, 4 March 2021\n\nThe mirror is back.\n' },
  check: ({ documents, places: { sources, names } }) =>
    documents.flatMap((document) => {
      const { kind, date, datePrecision, path } = document
      // What front matter or head says and nobody understands is reported at its own place.
      const isUnclear = !isUnstated(sources.get(path)?.data.date) || findUnclear(document) !== undefined
      const impossible = names.get(path)?.impossible
      // A folder of a year dates what its name says wrongly, but only by the year.
      const isStated = date !== null && (datePrecision === 'day' || !impossible)
      if (!isDated(kind) || isStated || isUnclear) return []
      const found = impossible
        ? `the file name says ${impossible}, which is no day of the calendar`
        : 'neither front matter, file name nor title states a date'
      return [
        {
          path,
          place: startOfFile,
          reason: `${found}; name the file by its date, such as 2021-03-04.md, or add "date:" to the front matter`,
        },
      ]
    }),
}
