import { begin, link, say, type Sentence, sayAll } from '../sentence.ts'
import { figure, number } from './amounts.ts'

/** A year of a series, in numbers. */
export interface YearFacts {
  year: string
  href: string
  meetings: number
  /** How many of them recorded who came. */
  recorded: number
  /** The usual number of people, where any meeting recorded it. */
  usual: number | null
}

/**
 * Say what a series is: how often it met, how many came, what is not known.
 *
 * `340 meetings in eight years, 36 to 46 a year. Usually seven people came in 2017, four in 2024; 17 of the 42 meetings of 2024 did not record who.`
 */
export function toSeriesSentence(noun: 'meeting' | 'report', years: readonly YearFacts[], undated: number): Sentence {
  const total = years.reduce((sum, { meetings }) => sum + meetings, 0) + undated
  if (total === 0) return [`No ${noun} is on record.`]
  if (years.length === 0) return [`${figure(total)} ${noun}${total === 1 ? '' : 's'}, none with a date.`]
  return sayAll(toHeld(noun, total, years), noun === 'meeting' ? toPresence(years) : null)
}

function toHeld(noun: string, total: number, years: readonly YearFacts[]): Sentence {
  const counts = years.map(({ meetings }) => meetings)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const [newest] = years
  const held = `${figure(total)} ${noun}${total === 1 ? '' : 's'}`
  if (years.length === 1) return say(`${held} in `, link(newest?.year ?? '', newest?.href ?? null), '.')
  return [`${held} in ${number(years.length, 'year')}, ${least === most ? least : `${least} to ${most}`} a year.`]
}

/** How many came, first and last, and how often nobody wrote it down. */
function toPresence(years: readonly YearFacts[]): Sentence | null {
  const known = years.filter(({ usual }) => usual !== null)
  const [newest] = known
  const oldest = known.at(-1)
  if (!newest || !oldest) return ['No meeting recorded who came.']
  const people = (usual: number | null): string => number(usual ?? 0, 'person')
  if (isOneMeeting(years)) return begin([`${people(newest.usual)} came.`])
  const came =
    newest.usual === oldest.usual
      ? [`Usually ${people(newest.usual)} came`]
      : say(
          `Usually ${people(oldest.usual)} came in `,
          link(oldest.year, oldest.href),
          `, ${people(newest.usual)} in `,
          link(newest.year, newest.href),
        )
  return say(came, toUnrecorded(years), '.')
}

/** What is usual takes more than one meeting to tell. */
export function isOneMeeting(years: readonly YearFacts[]): boolean {
  return years.length === 1 && years[0]?.meetings === 1
}

function toUnrecorded(years: readonly YearFacts[]): Sentence | null {
  const [last] = years
  const missing = last ? last.meetings - last.recorded : 0
  if (!last || missing === 0) return null
  const all = last.meetings === missing
  return say(
    all ? `; no meeting of ` : `; ${missing} of the ${last.meetings} meetings of `,
    link(last.year, last.href),
    all ? ' recorded who' : ' did not record who',
  )
}

/**
 * Say of a year: `42 meetings, 17 without attendance, 145 actions raised`.
 */
export function toYearNote(noun: 'meeting' | 'report', meetings: number, raised: number, unrecorded: number): string {
  const parts = [`${meetings} ${noun}${meetings === 1 ? '' : 's'}`]
  if (noun === 'meeting' && unrecorded > 0)
    parts.push(unrecorded === meetings ? 'attendance not recorded' : `${unrecorded} without attendance`)
  if (raised > 0) parts.push(`${raised} ${raised === 1 ? 'action' : 'actions'} raised`)
  return parts.join(', ')
}
