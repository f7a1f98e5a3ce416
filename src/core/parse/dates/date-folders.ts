import { Temporal } from 'temporal-polyfill'
import { monthNumber } from '../../lexicon/months.ts'
import { findNamedDay, findNumberedDay, type DayOrder } from './day-of-year.ts'
import { findDate, parseDate, type StatedDate } from './dates.ts'

/** What the folders above a document say of its date, and of what remains of their names without it. */
export interface FolderDate {
  date: StatedDate | null
  /** The words of each folder that are no date: `['minutes', '', 'tokyo']` of `minutes/2019/09-tokyo`. */
  words: string[]
}

/** Read the date off folders from the top: `2019/11/14`, `2023/10-Oct`, `2024/May`, `2024-05`, `2024/q1`, `2024/Week-12`. */
export function readFolderDate(folders: readonly string[], order: DayOrder | null): FolderDate {
  let date: StatedDate | null = null
  const words = folders.map((folder) => {
    const read = readFolder(folder, date, order)
    if (read) date = read.date
    return read ? read.words : folder
  })
  return { date, words }
}

/** Read one folder below those whose date is known; `null` where it is no part of a date. */
function readFolder(
  folder: string,
  above: StatedDate | null,
  order: DayOrder | null,
): { date: StatedDate; words: string } | null {
  const whole = parseDate(folder.replaceAll('_', '-'))
  if (whole.type === 'date') return { date: { date: whole.date, precision: whole.precision }, words: '' }
  const day = findDate(folder)
  // A folder of one meeting says where it was; its words are no series.
  if (day) return { date: { date: day.date, precision: 'day' }, words: '' }
  const month = /^((?:19|20)\d{2}-(?:0[1-9]|1[0-2]))[-_. ]+\p{L}/u.exec(folder)
  if (month?.[1]) return { date: { date: month[1], precision: 'month' }, words: '' }
  return above === null || above.precision === 'day' ? null : readBelowYear(folder, above, order)
}

function readBelowYear(
  folder: string,
  above: StatedDate,
  order: DayOrder | null,
): { date: StatedDate; words: string } | null {
  const year = above.date.slice(0, 4)
  const toMonth = (number: number): StatedDate => ({
    date: `${year}-${String(number).padStart(2, '0')}`,
    precision: 'month',
  })
  const [, figures = '', rest = ''] = /^(\d{1,2})?[-_. ]*(.*)$/.exec(folder) ?? []
  const named = monthNumber(rest)
  if (named !== null && (figures === '' || Number(figures) === named)) return { date: toMonth(named), words: '' }
  const part = readPartOfYear(folder, year)
  if (part) return { date: part, words: '' }
  const day =
    findNamedDay(folder, year) ??
    (rest.startsWith('-') || /^\d{1,2}[-_.]\d{1,2}/.test(folder) ? findNumberedDay(folder, year, order) : null)
  if (day) return { date: { date: day.date, precision: 'day' }, words: '' }
  if (figures === '') return null
  const number = Number(figures)
  const isDay = above.precision === 'month' && rest === ''
  const reading = isDay ? parseDate(`${above.date}-${figures.padStart(2, '0')}`) : null
  if (reading?.type === 'date') return { date: { date: reading.date, precision: reading.precision }, words: '' }
  const isMonth = number >= 1 && number <= 12 && (rest === '' || (figures.length === 2 && /^\p{L}/u.test(rest)))
  return isMonth && above.precision === 'year' ? { date: toMonth(number), words: rest } : null
}

/** Read a quarter, or a week by its Monday (ISO 8601): `Q1`, `Week-12`, `W07`. */
export function readPartOfYear(text: string, year: string): StatedDate | null {
  const quarter = /^q([1-4])$/i.exec(text)
  if (quarter) return { date: `${year}-Q${quarter[1]}`, precision: 'quarter' }
  const week = /^(?:week|wk|w|kw)[-_. ]?(\d{1,2})$/i.exec(text)
  const number = Number(week?.[1] ?? 0)
  if (number < 1 || number > 53) return null
  const fourth = Temporal.PlainDate.from(`${year}-01-04`)
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ days: (number - 1) * 7 })
  return { date: monday.toString(), precision: 'day' }
}
