import { zoneNames } from '../../text/clocks.ts'

/** From when to when a meeting is held, by the clock of its place. */
export interface Hours {
  /** `14:00` */
  start: string
  end: string | null
  /** As written: `CET`; `null` where none is. */
  zone: string | null
}

const half = '(?: ?[ap]\\.?m\\b\\.?)'
const time = [
  `(?:[01]?\\d|2[0-3])[:h][0-5]\\d${half}?`,
  `(?:1[0-2]|[1-9])${half}`,
  '(?:[01]?\\d|2[0-3])(?:\\.[0-5]\\d)?(?= ?uhr\\b)',
  'noon|midday',
].join('|')
const zone = zoneNames.join('|')
/** `2` of `2-3pm`, `14` of `14–15 Uhr`. */
const bare = '(?:[01]?\\d|2[0-3])(?:[:h.][0-5]\\d)?(?=[^\\d:]+\\d)'
const between = '(?: ?uhr)?\\s*(?:[-–—‒]|to|until|till|bis|à)\\s*'
const span = new RegExp(
  `(?<![\\d.:/-])(?:(?<from>${time}|${bare})(?: (?:${zone})\\b)?${between}(?<to>${time})|(?<at>${time}))` +
    `(?: ?uhr)?(?:\\s?\\(?(?<zone>${zone})\\b\\)?)?(?![\\d.:/-]\\d)`,
  'i',
)

/** Find the hours in the words of a head: `14:00–15:00 CET`, `2-3pm CT`, `10:30 UTC`; `null` where there are none. */
export function findHours(text: string): Hours | null {
  const groups = span.exec(text)?.groups
  if (!groups) return null
  const { from, to, at } = groups
  const zoneOf = groups.zone?.toUpperCase() ?? null
  if (from === undefined || to === undefined) return { start: readTime(at ?? '', null), end: null, zone: zoneOf }
  const end = readTime(to, null)
  const start = readTime(from, readHalf(to))
  // `11-12:30pm` begins before noon.
  return { start: start > end ? readTime(from, null) : start, end, zone: zoneOf }
}

/** Whether a time says that it is of the morning or of the afternoon: `a`, `p`. */
function readHalf(written: string): string | null {
  return /([ap])\.?m/i.exec(written)?.[1]?.toLowerCase() ?? null
}

/** `6:30am`, `18h35`, `noon` as `06:30`, `18:35`, `12:00`; `near` is the half of the day of the other end. */
function readTime(written: string, near: string | null): string {
  if (/noon|midday/i.test(written)) return '12:00'
  const [, hours = '0', minutes = '00'] = /^(\d{1,2})(?:[:.h](\d{2}))?/i.exec(written) ?? []
  const own = readHalf(written) ?? near
  const hour = own === null ? Number(hours) : (Number(hours) % 12) + (own === 'p' ? 12 : 0)
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

/** Whether a text is nothing but hours, with a zone that means one clock or none. */
export function isHours(value: string): boolean {
  return findHours(value) !== null && !/\p{L}/u.test(value.replace(hoursWords, ''))
}

const hoursWords = new RegExp(`\\b(?:${zoneNames.join('|')}|noon|uhr|to|bis|[ap]m)\\b|(?<=\\d)[aph]m?`, 'gi')
