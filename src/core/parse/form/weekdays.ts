import { Temporal } from 'temporal-polyfill'
import { findDate } from '../dates/dates.ts'
import type { Flaw, FormCheck } from './check.ts'
import { placeWithin } from '../text/place-within.ts'

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const weekday = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s/i
const weekdays = new RegExp(weekday, 'gi')

/** A date whose day of the week is another one: `Monday 5 March 2021` was a Friday. */
export const checkWeekdays: FormCheck = (node, lines) => {
  if (node.type !== 'text' || !weekday.test(node.value)) return []
  return [...node.value.matchAll(weekdays)].flatMap((match): Flaw[] => {
    const found = findDate(node.value.slice(match.index, match.index + 40))
    // The date must stand right behind the day.
    if (!found || (found.start !== 0 && found.start !== match[0].length)) return []
    const named = names.find((name) => name.slice(0, 3).toLowerCase() === match[0].slice(0, 3).toLowerCase())
    const real = names[Temporal.PlainDate.from(found.date).dayOfWeek - 1]
    if (named === real) return []
    const reason = `${found.date} was a ${real}, not a ${named}; correct the day or the date`
    return [
      { rule: 'weekday-disagrees', place: placeWithin(node, match.index, match.index + found.end, lines), reason },
    ]
  })
}
