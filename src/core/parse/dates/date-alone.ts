import { dateLabels } from '../../lexicon/dates.ts'
import { shortWeekdayPattern, weekdayPattern } from '../../lexicon/months.ts'
import { findDate } from './dates.ts'
import { findNamedDay } from './day-of-year.ts'
import { findEitherDay } from './either-day.ts'

/** The place where somebody writes, before a date: `Berlin, den`, `Paris, le`, `San José,`. */
const place = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]+(?: \\p{L}[\\p{L}.'’-]+){0,2}, ?(?:(?:${[...dateLabels.leads].join('|')}) )?(?=\\d)`,
  'u',
)
/** `Le 1er mars 2024` */
const leads = new RegExp(`^ ?(?:${[...dateLabels.leads].join('|')}) `, 'i')

/** The day of the week, a time zone and the small words beside a date. */
const besideDate = new RegExp(
  `(?<!\\p{L})(?:${weekdayPattern}|utc|gmt|[a-z]{1,2}[sd]?t|at|from|to|noon|um|von|bis|à|de|h|a las)(?!\\p{L})`,
  'giu',
)

/** What stands before the figures of `Mo, 12.03.2018` */
const shortWeekday = new RegExp(`^${shortWeekdayPattern}[.,]{0,2} ?$`)

const shortWeekdayFirst = new RegExp(`^${shortWeekdayPattern}[.,]{1,2} ?\\d`)

/** Whether a line is a date and no more than a weekday, a time and its zone beside it. */
export function isDateAlone(line: string): boolean {
  // `Mo, 12.03.` is a day of the week, not a place.
  const text = shortWeekdayFirst.test(line) ? line : line.replace(place, '')
  const found = findDate(text) ?? findNamedDay(text, '2000')
  // `9/05/2024:` is a day whose order others settle, an hour behind it or none.
  if (!found)
    return (
      /^\W*\d{1,2}[/-]\d{1,2}[/-](?:\d{2}){1,2}\W*(?:\d{1,2}:\d{2}\W*)?$/.test(text) && findEitherDay(text) !== null
    )
  const rest = `${text.slice(0, found.start).replace(shortWeekday, ' ')} ${text.slice(found.end)}`
    .replace(leads, ' ')
    .replace(/\d{1,2}(?::\d{2})?(?::\d{2})?\s*(?:am|pm|h|uhr)?\b/gi, ' ')
    .replace(besideDate, ' ')
  return !/[\p{L}\d]/u.test(rest)
}
