/** Hours from UTC of the abbreviations that minutes write; each always means the same, whatever the season. */
const hours: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  BST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  JST: 9,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
}

/** The instant of a day (ISO 8601) and a time of it in a zone, `2011-08-16T14:15:00Z`; `null` where the zone is not known. */
export function toInstant(day: string, time: string, zone: string | null): string | null {
  const offset = zone === null ? undefined : hours[zone]
  if (offset === undefined) return null
  return new Date(Date.parse(`${day}T${time}:00Z`) - offset * 3_600_000).toISOString().replace('.000Z', 'Z')
}
