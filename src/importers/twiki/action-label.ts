import { parseDate } from '../../core/parse/dates/dates.ts'
import { spaceOut } from './wiki-word.ts'

/**
 * Say in words, as minutes would, what the parameters of an action say.
 *
 * `who="Main.MiaBerg" due="12-Sep-2011" state="closed"` → `[done] AI (Mia Berg, due 2011-09-12): `
 */
export function toActionLabel(parameters: ReadonlyMap<string, string>): string {
  const who = (parameters.get('who') ?? '')
    .split(/\s*,\s*/)
    .map((name) => spaceOut(name.replace(/^.*\./, '')))
    .filter(Boolean)
  const due = parameters.get('due')?.trim() ?? ''
  const said = [...who, ...(due === '' ? [] : [`due ${toDay(due)}`])].join(', ')
  const isClosed = /^closed/i.test(parameters.get('state') ?? '')
  return `${isClosed ? '[done] ' : ''}AI${said === '' ? '' : ` (${said})`}: `
}

/** `12-Sep-2011`, `12 Sep 2011` and the like as 2011-09-12; what is no day stays as it is written. */
function toDay(due: string): string {
  const reading = parseDate(due.replace(/(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)/gu, ' '))
  return reading.type === 'date' && reading.precision === 'day' ? reading.date : due
}
