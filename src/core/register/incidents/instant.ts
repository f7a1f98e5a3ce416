import { findOffset } from '../../text/clocks.ts'

/** The instant of a day (ISO 8601) and a time of it in a zone, `2011-08-16T14:15:00Z`; `null` where the zone is not known. */
export function toInstant(day: string, time: string, zone: string | null): string | null {
  const offset = zone === null ? null : findOffset(zone)
  if (offset === null) return null
  return new Date(Date.parse(`${day}T${time}:00Z`) - offset * 60_000).toISOString().replace('.000Z', 'Z')
}
