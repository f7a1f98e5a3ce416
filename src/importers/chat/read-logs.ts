import { digest } from '../../core/read/digest.ts'
import type { Draft, Foreign } from '../draft.ts'
import { readMeaning } from './lines.ts'
import { dayIn, readLog } from './read-log.ts'
import { readSaid } from './said.ts'

/** What a log has of one day. */
interface Day {
  day: string | null
  lines: string[]
  /** Whether somebody says something. */
  isSaid: boolean
}

/**
 * Read a log of one day, or of many, each as a log of its own: days on which something is marked are minutes.
 *
 * ```
 * --- Log opened Mon Mar 11 13:58:00 2024
 * 14:00 <mia> #topic Roof
 * --- Day changed Tue Mar 12 2024
 * 09:10 <jon> the tiles came
 * ```
 */
export function readLogs(foreign: Foreign, text: string): Draft[] {
  const days = splitDays(text)
  if (days.length < 2) return [readLog(foreign, text)]
  return days.map((part) => readDay(foreign, part))
}

/** A day of a log is known by what was said on it, so that it stays the same in a longer log. */
function readDay(foreign: Foreign, { day, lines }: Day): Draft {
  const text = lines.join('\n')
  const path = `${foreign.path}#${day ?? 'start'}`
  const own = { ...foreign, path, name: `${foreign.name}-${day ?? 'start'}`, sha256: digest(text) }
  const isMarked = lines.some((line) => !['speech', 'more'].includes(readMeaning(readSaid(line)?.text ?? '').type))
  const draft = { ...readLog(own, text), stated: day === null ? null : { date: day, precision: 'day' as const } }
  return isMarked ? draft : { ...draft, kind: 'page' }
}

/** Parts of a log by the days that its lines state; a meeting that goes on after midnight stays whole, and a day on which nobody speaks goes with the next. */
function splitDays(text: string): Day[] {
  const parts: Day[] = []
  let isMeeting = false
  for (const line of text.split('\n')) {
    const said = readSaid(line)
    const day = said?.day ?? dayOf(line)
    const last = parts.at(-1)
    const isNew = day !== null && last !== undefined && last.day !== null && day !== last.day && !isMeeting
    if (!last || (isNew && last.isSaid)) parts.push({ day, lines: [line], isSaid: false })
    else {
      last.lines.push(line)
      if (last.day === null || isNew) last.day = day ?? last.day
    }
    const part = parts.at(-1)
    if (part && said) part.isSaid = true
    if (/^#(?:start|end)meeting\b/i.test(said?.text.trim() ?? '')) isMeeting = /^#start/i.test(said?.text.trim() ?? '')
    else if (/Log closed|ENDING LOGGING/.test(line) && !said) isMeeting = false
  }
  const [last, before] = [parts.at(-1), parts.at(-2)]
  if (last && before && !last.isSaid) before.lines.push(...(parts.pop()?.lines ?? []))
  return parts
}

/** The day on which a client opened its log, or somebody came or went. */
function dayOf(line: string): string | null {
  return dayIn(line) ?? /^\[?(\d{4}-\d\d-\d\d)[T ]/.exec(line)?.[1] ?? null
}
