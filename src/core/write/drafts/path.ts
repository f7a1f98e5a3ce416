import { parseFileName } from '../../parse/dates/file-name.ts'

/**
 * Name the file of the next document of a series as its last one is named: `TechArea20190826.md` gives `TechArea20190902.md`,
 * `2019/11-05-minutes.md` gives `2020/01-07-minutes.md`. Where the last name has no day, the new one is the day, in the same folder.
 */
export function toNextPath(last: string, date: string): string {
  const named = parseFileName(last).date
  const [year = '', month = '', day = ''] = date.split('-')
  if (named?.precision === 'day') {
    const [oldYear = '', oldMonth = '', oldDay = ''] = named.date.split('-')
    const between = '([-._]?)'
    const whole = last.replace(
      new RegExp(`${oldYear}${between}${oldMonth}${between}${oldDay}(?!\\d)`),
      `${year}$1${month}$2${day}`,
    )
    const inYear = (path: string): string => path.replace(new RegExp(`(^|/)${oldYear}(?=/)`), `$1${year}`)
    const candidates = [
      inYear(whole),
      inYear(last.replace(new RegExp(`(^|/)${oldMonth}${between}${oldDay}(?!\\d)`), `$1${month}$2${day}`)),
    ]
    const found = candidates.find((path) => path !== last && parseFileName(path).date?.date === date)
    if (found) return found
  }
  return `${last.slice(0, last.lastIndexOf('/') + 1)}${date}.md`
}
