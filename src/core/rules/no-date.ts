import { isDated } from '../records/kinds.ts'
import { parseFileName } from '../parse/file-name.ts'
import type { Rule } from './rule.ts'

/** `minutes/ops/kick-off.md` without a `date` in its front matter. */
export const noDate: Rule = {
  id: 'no-date',
  severity: 'warning',
  summary: 'Minutes or a report whose date nothing states.',
  check: ({ documents }) =>
    documents.flatMap(({ kind, date, path, place }) => {
      if (!isDated(kind) || date !== null) return []
      const impossible = parseFileName(path).impossible
      const found = impossible ? `the file name says ${impossible}, which is no day of the calendar` : 'neither front matter, file name nor title states a date'
      return [{ path, place, rule: 'no-date', reason: `${found}; name the file by its date, such as 2021-03-04.md, or add "date:" to the front matter` }]
    }),
}
