import { parsePlannedDate, addDays, daysBetween, resolvePlannedDate } from '../../parse/dates/planned-date.ts'
import type { SaidMoment } from '../../parse/incidents/moment.ts'
import type { Settings } from '../../records/settings.ts'
import type { Moment } from './incident.ts'
import { toInstant } from './instant.ts'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const relative = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/**
 * Settle a moment by the day of its document: `16 August` is the one next to it, `last Tuesday` and a bare `Tuesday` the one
 * before it, `next Tuesday` the one behind it. `isAhead` says that the sentence speaks of what is to come.
 */
export function toMoment(
  { day, time, zone }: SaidMoment,
  { near, isAhead, order }: { near: string; isAhead: boolean; order: Settings['dateOrder'] },
): Moment | null {
  const settled = day === null ? null : toDay(day.toLowerCase(), near, isAhead, order)
  if (settled === null) return null
  return { day: settled, time, zone, instant: time === null ? null : toInstant(settled, time, zone) }
}

function toDay(written: string, near: string, isAhead: boolean, order: Settings['dateOrder']): string | null {
  const [, which = null, name = ''] = /^(?:(last|next|this) )?(\p{L}+)$/u.exec(written) ?? []
  const days = relative.get(name)
  if (days !== undefined) return addDays(near, days)
  const number = name.length < 3 ? -1 : weekdays.findIndex((weekday) => weekday.startsWith(name))
  if (number >= 0) {
    const ahead = (number - new Date(near).getUTCDay() + 7) % 7
    return which === 'next' || (which !== 'last' && isAhead)
      ? addDays(near, ahead || (which === 'next' ? 7 : 0))
      : addDays(near, ahead === 0 && which !== 'last' ? 0 : ahead - 7)
  }
  const planned = resolvePlannedDate(parsePlannedDate(written.replace(/\/(?=\p{L})/u, ' ').replace(/\bthe /, '')), {
    near,
    order,
  })
  return planned?.precision === 'day' ? planned.date : null
}

/** Minutes between two moments; an end that is earlier than its start is on the next day. `null` where a time is missing. */
export function minutesBetween(start: Moment, end: Moment): number | null {
  if (start.time === null || end.time === null) return null
  const minutes = (moment: Moment): number =>
    moment.instant !== null && start.instant !== null && end.instant !== null
      ? Date.parse(moment.instant) / 60_000
      : daysBetween('1970-01-01', moment.day) * 1440 +
        Number(moment.time?.slice(0, 2)) * 60 +
        Number(moment.time?.slice(3))
  const between = minutes(end) - minutes(start)
  return between < 0 && start.day === end.day ? between + 1440 : between < 0 ? null : between
}
