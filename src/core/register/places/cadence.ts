import { Temporal } from 'temporal-polyfill'
import { toUsual } from '../usual.ts'

/** How many of the newest meetings show the habit of a series: older ones may have kept another. */
const newest = 12

/** The days that mostly lie between two meetings, `null` where fewer than two have a day. `dates` are EDTF, oldest first. */
export function toCadence(dates: readonly (string | null)[]): number | null {
  return toUsual(toGaps(dates))
}

/** The days between two meetings where there is a habit: at least half of the newest gaps are nearly as long. */
export function toHabit(dates: readonly (string | null)[]): number | null {
  const gaps = toGaps(dates)
  const usual = toCadence(dates)
  if (usual === null || gaps.length < 3) return null
  const kept = gaps.filter((gap) => Math.abs(gap - usual) <= Math.max(1, usual / 10))
  return kept.length * 2 >= gaps.length ? usual : null
}

/** The days between the newest meetings. */
function toGaps(dates: readonly (string | null)[]): number[] {
  const days = toDays(dates, newest)
  return days.slice(1).flatMap((day, index) => {
    const gap = days[index]?.until(day).days ?? 0
    return gap > 0 ? [gap] : []
  })
}

/** The next day of a series that is not before `today`; `today` itself where there is no habit to go by. */
export function toNextDate(dates: readonly (string | null)[], today: string): string {
  const cadence = toCadence(dates)
  const [last] = toDays(dates, 1)
  if (cadence === null || !last) return today
  const missed = Math.max(0, last.until(Temporal.PlainDate.from(today)).days - 1)
  return last.add({ days: cadence * (Math.floor(missed / cadence) + 1) }).toString()
}

/** The last days, as many as asked for, oldest first. */
function toDays(dates: readonly (string | null)[], count: number): Temporal.PlainDate[] {
  const days = dates.flatMap((date) => (date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? [date] : []))
  return days.slice(-count).map((day) => Temporal.PlainDate.from(day))
}
