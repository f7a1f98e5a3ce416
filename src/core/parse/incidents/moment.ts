import { offsetNames } from '../../text/clocks.ts'
/** What a text says of a moment: any of a day, a time of day and a zone. */
export interface SaidMoment {
  /** As written: `16 August`, `last Tuesday`, `2024-03-05`. */
  day: string | null
  /** `16:15` */
  time: string | null
  /** `UTC`, `CEST` */
  zone: string | null
}

/** From when to when; `end` is `null` where nothing says so. Offsets are those of the words. */
export interface SaidSpan {
  start: SaidMoment
  end: SaidMoment | null
  from: number
  to: number
}

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
/** `on Fri,`: short names are words of other things, too, so they need something before and behind them. */
const shortWeekday =
  '(?<=\\b(?:on|last|next|this) )(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?=\\.?(?:[,;)]|\\s*$|\\s+(?:at|from|between)\\b))'
const year = '(?:,? (?:19|20)\\d{2})?'
const number = '\\d{1,2}(?:st|nd|rd|th)?'
const day = [
  '(?:19|20)\\d{2}-\\d{2}-\\d{2}',
  `(?:${weekdays},? )?(?:the )?${number}(?: of |[ /-])${months}${year}`,
  `(?:${weekdays},? )?${months} ${number}(?!:)${year}`,
  `(?:(?:last|next|this) )?${weekdays}`,
  shortWeekday,
  '\\d{1,2}/\\d{1,2}/(?:19|20)\\d{2}',
  'today|yesterday|tomorrow',
].join('|')
const time = '(?:[01]?\\d|2[0-3])[:h][0-5]\\d(?: ?[ap]m)?|(?:1[0-2]|[1-9]) ?[ap]m|noon|midnight'
const zone = offsetNames.join('|')
const token = new RegExp(
  `(?<![\\w.])(?:(?<day>${day})|(?<time>${time}))(?:(?<= |\\d|m|n|t)\\s?\\(?(?<zone>${zone})\\)?)?(?![\\w])`,
  'gi',
)
const glue =
  /^[\s,()~T]*(?:(?:from|on|at|around|about|the|between|starting|beginning|morning|evening|afternoon|night)[\s,]*)*$/i
const through = /^[\s,()]*(?:[-–—]|to|until|till|through|and|ending)[\s,()]*(?:(?:on|at|around|about|the)\s)*$/i

interface Token extends SaidMoment {
  from: number
  to: number
}

/** Find the days and times of a sentence, put together to spans: `16 August from 16:15 to 18:35 UTC`. Each has a day. */
export function findSpans(text: string): SaidSpan[] {
  const spans = findStretches(text)
  const times = spans.filter(({ start, end }) => start.day === null && start.time !== null && end?.time)
  return spans
    .filter(({ start }) => start.day !== null)
    .map((span, _, all) => (times[0] && all.length === 1 && span.end === null ? withTimes(span, times[0]) : span))
}

/** `On Tuesday the portal was down from 9 to 11am`: the times of the only day stand apart from it. */
function withTimes(span: SaidSpan, { start, end }: SaidSpan): SaidSpan {
  if (span.start.time !== null) return span
  const { day } = span.start
  return { ...span, start: { ...start, day }, end: end && { ...end, day } }
}

/** Days and times that stand together; those without a day are times alone. */
function findStretches(text: string): SaidSpan[] {
  const tokens = [...text.matchAll(token)].map(({ index, 0: words, groups }): Token => ({
    day: groups?.day ?? null,
    time: groups?.time === undefined ? null : toTime(groups.time),
    zone: groups?.zone?.toUpperCase() ?? null,
    from: index,
    to: index + words.length,
  }))
  const spans: SaidSpan[] = []
  let parts: Token[] = []
  const flush = (): void => {
    const span = toSpan(parts)
    if (span) spans.push(span)
    parts = []
  }
  tokens.forEach((each, index) => {
    const before = tokens[index - 1]
    const between = before ? text.slice(before.to, each.from) : ''
    const last = parts.at(-1)
    if (last && glue.test(between) && fits(last, each)) parts[parts.length - 1] = merge(last, each)
    else if (last && parts.length === 1 && through.test(between)) parts.push(each)
    else {
      flush()
      parts = [each]
    }
  })
  flush()
  return spans
}

function fits(a: SaidMoment, b: SaidMoment): boolean {
  return (a.day === null || b.day === null) && (a.time === null || b.time === null)
}

function merge(a: Token, b: Token): Token {
  return { day: a.day ?? b.day, time: a.time ?? b.time, zone: a.zone ?? b.zone, from: a.from, to: b.to }
}

/** One side says the day or the zone for both. */
function toSpan([first, second]: readonly Token[]): SaidSpan | null {
  if (!first) return null
  const start = { day: first.day ?? second?.day ?? null, time: first.time, zone: first.zone ?? second?.zone ?? null }
  const end = second && { day: second.day ?? start.day, time: second.time, zone: second.zone ?? start.zone }
  return { start, end: end ?? null, from: first.from, to: (second ?? first).to }
}

/** `6:30am`, `18h35`, `noon` as `06:30`, `18:35`, `12:00`. */
function toTime(written: string): string {
  const text = written.toLowerCase()
  if (text === 'noon') return '12:00'
  if (text === 'midnight') return '00:00'
  const [, hours = '0', minutes = '00', half] = /^(\d{1,2})(?:[:h](\d{2}))? ?([ap]m)?$/.exec(text) ?? []
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'pm' ? 12 : 0)
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

/** Read a text that is nothing but a time of day, such as the heading `10:20 UTC`; `null` for any other. */
export function readTime(text: string): SaidMoment | null {
  const match = new RegExp(
    `^(?:(?<day>${day})[ T,]+)?(?<time>${time})(?: ?\\(?(?<zone>${zone})\\)?)?(?=$|[\\s:,–—-])`,
    'i',
  ).exec(text.trim())
  if (!match?.groups?.time) return null
  return {
    day: match.groups.day ?? null,
    time: toTime(match.groups.time),
    zone: match.groups.zone?.toUpperCase() ?? null,
  }
}
