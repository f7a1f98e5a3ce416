import type { Clock, ClockChange } from '../../text/clocks.ts'

/**
 * Write the definition of a clock (RFC 5545 §3.6.5), from nothing but the table of clocks.
 *
 *     BEGIN:VTIMEZONE
 *     TZID:CET
 *     BEGIN:STANDARD
 *     DTSTART:19961027T030000
 *     RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
 *     TZOFFSETFROM:+0200
 *     TZOFFSETTO:+0100
 *     TZNAME:CET
 *     END:STANDARD
 */
export function writeTimeZone(clock: Clock): string {
  const { id, offset, names, change } = clock
  const always = { from: offset, to: offset, name: names[0] }
  const parts = change
    ? change.rules.map((rule) => writeRule(clock, change, rule))
    : [writePart('STANDARD', '19700101T000000', null, always)]
  return ['BEGIN:VTIMEZONE', `TZID:${id}`, ...parts.flat(), 'END:VTIMEZONE'].join('\r\n')
}

function writeRule(clock: Clock, { at }: ClockChange, rule: ClockChange['rules'][number]): string[] {
  const { offset, names } = clock
  const { season, first, last, month, week } = rule
  const isSummer = season === 'summer'
  const [from, to] = isSummer ? [offset, offset + 60] : [offset + 60, offset]
  const hour = at[season](clock)
  const until =
    last === null
      ? ''
      : `;UNTIL=${compact(new Date(Date.parse(`${last}T00:00:00Z`) + (hour * 60 - from) * 60_000).toISOString())}Z`
  const repeats = `FREQ=YEARLY;BYMONTH=${month};BYDAY=${week}SU${until}`
  const start = `${first.replaceAll('-', '')}T${pad(hour)}0000`
  return writePart(isSummer ? 'DAYLIGHT' : 'STANDARD', start, repeats, {
    from,
    to,
    name: names[isSummer ? 1 : 0] ?? names[0],
  })
}

function writePart(
  type: 'STANDARD' | 'DAYLIGHT',
  start: string,
  repeats: string | null,
  { from, to, name }: { from: number; to: number; name: string },
): string[] {
  return [
    `BEGIN:${type}`,
    `DTSTART:${start}`,
    ...(repeats === null ? [] : [`RRULE:${repeats}`]),
    `TZOFFSETFROM:${writeOffset(from)}`,
    `TZOFFSETTO:${writeOffset(to)}`,
    `TZNAME:${name}`,
    `END:${type}`,
  ]
}

/** `+0530` for 330 minutes. */
function writeOffset(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}${pad(size % 60)}`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** `20060402T070000` for an instant. */
function compact(instant: string): string {
  return instant.slice(0, 19).replace(/[-:]/g, '')
}
