import { type DateReading, findDate, parseDate, type StatedDate, toDay } from './dates.ts'

/** What a path says about its document before it is opened. */
export interface FileName {
  /** Folder names from the top, as written. */
  folders: string[]
  /** Date of the file name or of the folders it lies in. */
  date: StatedDate | null
  /** A date in the name that the calendar does not have, as written. */
  impossible: string | null
  /** What the file name says besides the date, as written: `coordination` of `2021-03-04-coordination.md`. */
  stem: string
}

/**
 * Read kind, series and date candidates off a path.
 *
 * `2010-08-02.md`, `TechArea20190826.md`, `28Nov2017.md`, `Sep20,2011ProductionMeeting.md`,
 * `2019/telcons/11-05-minutes.md` (year from a folder, then month and day)
 */
export function parseFileName(path: string): FileName {
  const parts = path.split('/')
  const name = (parts.pop() ?? '').replace(/\.[^.]+$/, '')
  const whole = parseDate(name)
  if (whole.type === 'date') return { folders: parts, date: toStated(whole), impossible: null, stem: '' }
  const found = findDate(name)
  if (found)
    return {
      folders: parts,
      date: toStated(found),
      impossible: null,
      stem: tidy(name.slice(0, found.start), name.slice(found.end)),
    }
  return (
    readUnderYear(parts, name) ?? readMonth(parts, name) ?? readFolder(parts, name) ?? withoutDate(parts, name, whole)
  )
}

/** `11-05-minutes` or `1105` below a folder `2019`; `05-minutes` below `2019/11`. */
function readUnderYear(folders: string[], name: string): FileName | null {
  const year = folders.findLast((folder) => isYear(folder))
  if (!year) return null
  const monthAndDay = /^(\d{2})[-_.]?(\d{2})(?!\d)/.exec(name)
  const folderMonth = /^(\d{2})$/.exec(folders.at(-1) ?? '')
  const dayOnly = folderMonth ? /^(\d{2})(?!\d)/.exec(name) : null
  const match = monthAndDay ?? dayOnly
  if (!match) return null
  const reading = monthAndDay
    ? toDay(year, monthAndDay[1], monthAndDay[2])
    : toDay(year, folderMonth?.[1], dayOnly?.[1])
  if (reading.type !== 'date') return null
  return { folders, date: toStated(reading), impossible: null, stem: tidy('', name.slice(match[0].length)) }
}

/** `2019-11-14/minutes` and `2019/11/14/minutes`: folders named after the day. */
function readFolder(folders: string[], name: string): FileName | null {
  const own = parseDate(folders.at(-1) ?? '')
  const joined = parseDate(folders.slice(-3).join('-'))
  const reading = own.type === 'date' && own.precision === 'day' ? own : joined
  if (reading.type !== 'date' || reading.precision !== 'day') return null
  return { folders, date: toStated(reading), impossible: null, stem: tidy('', name) }
}

/** `2010-07-summary`: a month at the start of the name. */
function readMonth(folders: string[], name: string): FileName | null {
  const match = /^((?:19|20)\d{2}-(?:\d{2}|Q[1-4]))(?!\d|-\d)/i.exec(name)
  const reading = match ? parseDate(match[1] ?? '') : null
  if (!match || reading?.type !== 'date') return null
  return { folders, date: toStated(reading), impossible: null, stem: tidy('', name.slice(match[0].length)) }
}

function withoutDate(folders: string[], name: string, whole: DateReading): FileName {
  const written = /\d{4}-\d{2}-\d{2}/.exec(name)
  const impossible =
    whole.type === 'impossible' ? name : written && parseDate(written[0]).type === 'impossible' ? written[0] : null
  return { folders, date: null, impossible, stem: tidy('', name) }
}

function toStated({ date, precision }: StatedDate): StatedDate {
  return { date, precision }
}

/** Whether a folder is named after a day and so says nothing about the series. */
export function isDay(folder: string): boolean {
  const reading = parseDate(folder)
  return reading.type === 'date' && reading.precision === 'day'
}

/** Whether a folder is named after a year and so says nothing about the series. */
export function isYear(folder: string): boolean {
  return /^(?:19|20)\d{2}$/.test(folder)
}

function tidy(before: string, after: string): string {
  return `${before} ${after}`.replace(/^[\s_.,-]+|[\s_.,-]+$/g, '').replace(/\s+/g, ' ')
}
