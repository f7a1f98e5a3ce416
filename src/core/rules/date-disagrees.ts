import { agree, findDates, type StatedDate } from '../parse/dates/dates.ts'
import type { HeadDate } from '../parse/dates/head-date.ts'
import type { Place } from '../read/message.ts'
import { isDated } from '../records/kinds.ts'
import type { Rule } from './rule.ts'

/** The title of `2019-04-26.md` says 25 April 2019. */
export const dateDisagrees: Rule = {
  id: 'date-disagrees',
  severity: 'warning',
  summary: 'The date of the front matter, the file name, the title and the head are not the same.',
  why: 'Minutes under a wrong day cannot be found, and the meeting before or after them is not the one shown. The front matter is used before the file name, the file name before the title, the title before a label such as "Date:"; correct the one that is wrong.',
  bad: { 'minutes/ops/2021-03-04.md': '⟦# Operations call, 5 March 2021⟧\n\nThe mirror is back.\n' },
  good: {
    'minutes/ops/2021-03-04.md': '# Operations call, 4 March 2021, next on 11 March 2021\n\nThe mirror is back.\n',
  },
  check: ({ documents, places: { names }, lookup: { placeOf } }) =>
    documents.flatMap((document) => {
      if (!isDated(document.kind) || document.date === null || document.datePrecision === null) return []
      const used = { date: document.date, precision: document.datePrecision }
      const named = names.get(document.path)?.date
      // Most titles that state a day state this one, in the same letters.
      if (named?.date === used.date && document.title.includes(used.date)) return []
      const others = [
        // Only the front matter is used before the file name.
        { where: 'file name', stated: named ? [named] : [], place: placeOf(document.path, 'date') },
        { where: 'title', stated: findDates(document.title), place: document.place },
      ]
      // A title may name several days; it agrees if one of them is the date.
      // Where nothing before it says the day, two labels of the head must not differ.
      const heads =
        named?.precision === 'day' || findDates(document.title).length > 0 ? [] : toHeads(document.headDates)
      const wrong = [...others, ...heads].find(
        ({ stated }) => stated.length > 0 && !stated.some((date) => agree(date, used)),
      )
      const [said] = wrong?.stated ?? []
      if (!wrong || !said) return []
      const reason = `the ${wrong.where} says ${said.date}, ${used.date} is used; correct the one that is wrong`
      return [{ path: document.path, place: wrong.place, reason }]
    }),
}

function toHeads(dates: readonly HeadDate[]): { where: string; stated: StatedDate[]; place: Place }[] {
  return dates.map(({ text, place }) => ({ where: 'head', stated: findDates(text), place }))
}
