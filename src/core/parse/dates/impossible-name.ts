import { parseDate, type StatedDate } from './dates.ts'

/** A date in a name that the calendar does not have, as written. */
export function impossibleIn(name: string): string | null {
  if (parseDate(name).type === 'impossible') return name
  const written = /\d{4}-\d{2}-\d{2}/.exec(name)
  return written && parseDate(written[0]).type === 'impossible' ? written[0] : null
}

/** `06-31` below a year, where the first number can be a month. */
export function impossibleBelow(name: string, above: StatedDate | null): string | null {
  const [written, month = '', day = ''] = /^(0\d|1[0-2])-([0-3]\d)(?!\d)/.exec(name) ?? []
  if (written === undefined || above?.precision !== 'year') return null
  return parseDate(`${above.date}-${month}-${day}`).type === 'impossible' ? written : null
}
