import { findHours, type Hours } from '../../parse/dates/hours.ts'
import { addDays } from '../../parse/dates/planned-date.ts'
import { settingsOf } from '../../records/of-series.ts'
import type { Settings } from '../../records/settings.ts'
import { findClock } from '../../text/clocks.ts'
import type { EventTimes } from './event-times.ts'

/**
 * The times of a meeting on a day: its own hours, else those that `site.yaml` gives its series. What it leaves open, an end
 * or a zone, is that of the series; without a zone that is known the time is that of the clock wherever one is.
 */
export function toMeetingTimes(
  day: string,
  own: Hours | null,
  series: string | null,
  settings: Settings,
): EventTimes | null {
  const usual = hoursOfSeries(series, settings)
  const hours = own ?? usual
  if (hours === null) return null
  const zone = hours.zone ?? usual?.zone ?? null
  const end = hours.end ?? (usual?.end && own ? endAfter(own.start, usual) : null)
  // A meeting that ends earlier than it begins ends on the next day.
  const lastDay = end !== null && end < hours.start ? addDays(day, 1) : day
  return {
    start: `${day}T${hours.start}:00`,
    end: end === null ? null : `${lastDay}T${end}:00`,
    clock: zone === null ? null : findClock(zone),
  }
}

function hoursOfSeries(series: string | null, settings: Settings): Hours | null {
  const written = settingsOf(series, settings).time
  return written === undefined ? null : findHours(written)
}

/** The end of a meeting that begins at another hour than usual and takes as long. */
function endAfter(start: string, usual: Hours): string {
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const length = minutes(usual.end ?? usual.start) - minutes(usual.start)
  const end = (minutes(start) + length + 1440) % 1440
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
}
