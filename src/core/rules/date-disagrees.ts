import { agree, findDate } from '../parse/dates.ts'
import { parseFileName } from '../parse/file-name.ts'
import { isDated } from '../records/kinds.ts'
import type { Rule } from './rule.ts'

/** The title of `2019-04-26.md` says 25 April 2019. */
export const dateDisagrees: Rule = {
  id: 'date-disagrees',
  severity: 'warning',
  summary: 'The date of the front matter, the file name and the title are not the same.',
  check: ({ documents }) =>
    documents.flatMap((document) => {
      if (!isDated(document.kind) || document.date === null || document.datePrecision === null) return []
      const used = { date: document.date, precision: document.datePrecision }
      const others = [
        { where: 'file name', stated: parseFileName(document.path).date },
        { where: 'title', stated: findDate(document.title) },
      ]
      const wrong = others.find(({ stated }) => stated && !agree(stated, used))
      if (!wrong?.stated) return []
      const reason = `the ${wrong.where} says ${wrong.stated.date}, ${used.date} is used; correct the one that is wrong`
      return [{ path: document.path, place: document.place, rule: 'date-disagrees', reason }]
    }),
}
