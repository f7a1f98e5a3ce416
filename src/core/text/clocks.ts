/** A clock that people live by: what it shows, and on which days it is changed. */
export interface Clock {
  /** As calendars call it; each is a zone of the IANA data base, too, for programs that look it up there. */
  id: string
  /** Minutes from UTC in winter. */
  offset: number
  /** Names of the time in winter and in summer; a clock without the second is never changed. */
  names: [string, string?]
  change: ClockChange | null
}

/** Since when a clock is changed on which Sundays: `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`, see RFC 5545 §3.3.10. */
export interface ClockChange {
  /** Hour that the clock of the season before shows when summer begins and ends; of all clocks of Europe at once. */
  at: { summer: (clock: Clock) => number; winter: (clock: Clock) => number }
  rules: ChangeRule[]
}

/** One rule of a change: the first day that it holds, the last, and the Sunday of the year. */
interface ChangeRule {
  season: 'summer' | 'winter'
  first: string
  last: string | null
  month: number
  /** Which Sunday of the month, from its end where negative. */
  week: number
}

/** The European Union and its neighbours change at 01:00 UTC. */
const europe: ClockChange = {
  at: { summer: ({ offset }) => 1 + offset / 60, winter: ({ offset }) => 2 + offset / 60 },
  rules: [
    { season: 'summer', first: '1996-03-31', last: null, month: 3, week: -1 },
    { season: 'winter', first: '1996-10-27', last: null, month: 10, week: -1 },
  ],
}

/** Canada and the United States change at 02:00 of each clock; since 2007 for longer. */
const northAmerica: ClockChange = {
  at: { summer: () => 2, winter: () => 2 },
  rules: [
    { season: 'summer', first: '1987-04-05', last: '2006-04-02', month: 4, week: 1 },
    { season: 'winter', first: '1987-10-25', last: '2006-10-29', month: 10, week: -1 },
    { season: 'summer', first: '2007-03-11', last: null, month: 3, week: 2 },
    { season: 'winter', first: '2007-11-04', last: null, month: 11, week: 1 },
  ],
}

/** The clocks that minutes name by an abbreviation that means one. */
const clocks: readonly Clock[] = [
  { id: 'UTC', offset: 0, names: ['UTC'], change: null },
  { id: 'Europe/London', offset: 0, names: ['GMT', 'BST'], change: europe },
  { id: 'WET', offset: 0, names: ['WET', 'WEST'], change: europe },
  { id: 'CET', offset: 60, names: ['CET', 'CEST'], change: europe },
  { id: 'EET', offset: 120, names: ['EET', 'EEST'], change: europe },
  { id: 'EST5EDT', offset: -300, names: ['EST', 'EDT'], change: northAmerica },
  { id: 'CST6CDT', offset: -360, names: ['CST', 'CDT'], change: northAmerica },
  { id: 'MST7MDT', offset: -420, names: ['MST', 'MDT'], change: northAmerica },
  { id: 'PST8PDT', offset: -480, names: ['PST', 'PDT'], change: northAmerica },
  { id: 'Asia/Tokyo', offset: 540, names: ['JST'], change: null },
]

/** Abbreviations beside the names of clocks: GMT alone is the time of the world, not that of London. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ...clocks.flatMap(({ id, names }) => names.flatMap((name): [string, string][] => (name ? [[name, id]] : []))),
  ['GMT', 'UTC'],
  ['Z', 'UTC'],
  ['CT', 'CST6CDT'],
  ['ET', 'EST5EDT'],
  ['MT', 'MST7MDT'],
  ['PT', 'PST8PDT'],
])

/** Abbreviations of which the clock is known. */
export const zoneNames: readonly string[] = [...abbreviations.keys()].sort()

/**
 * The clock that an abbreviation names, whatever the season: a meeting at `14:00 CET` stays at 14:00 when clocks change.
 * `null` where it may mean several (IST) or is not known.
 */
export function findClock(abbreviation: string): Clock | null {
  const id = abbreviations.get(abbreviation.toUpperCase())
  return clocks.find((clock) => clock.id === id) ?? null
}

/** Minutes from UTC that an abbreviation says by itself, in any season; of Moscow only that, for its clock was changed too often. */
const offsets: ReadonlyMap<string, number> = new Map([
  ...clocks.flatMap(({ offset, names: [winter, summer] }): [string, number][] => [
    [winter, offset],
    ...(summer === undefined ? [] : [[summer, offset + 60] as [string, number]]),
  ]),
  ['Z', 0],
  ['MSK', 180],
])

/** Abbreviations that say how far a time is from UTC. */
export const offsetNames: readonly string[] = [...offsets.keys()].sort()

/** Minutes from UTC that an abbreviation says, taken at its word: an outage at `14:00 CET` in summer was at 13:00 UTC. `null` where it is not known. */
export function findOffset(abbreviation: string): number | null {
  return offsets.get(abbreviation.toUpperCase()) ?? null
}
