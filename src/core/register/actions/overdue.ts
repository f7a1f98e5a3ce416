import { byCodeUnit } from '../../text/compare.ts'
import type { Action } from './actions.ts'

/** Whether it is open, on the list of the last meeting, and so to be looked at. */
export function isLive({ listing }: Pick<Action, 'listing'>): boolean {
  return listing === 'open'
}

/** Whether an open action is past its date on a day, ISO 8601. */
export function isOverdue({ today }: { today: string }, action: Pick<Action, 'listing' | 'due'>): boolean {
  return isLive(action) && action.due !== null && byCodeUnit(lastMoment(action.due), today) < 0
}

/** A date without a day is over when its year, quarter or month is: nothing sorts behind `~`. */
export function lastMoment(date: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date)
  return quarter
    ? `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}~`
    : date.length < 10
      ? `${date}~`
      : date
}
