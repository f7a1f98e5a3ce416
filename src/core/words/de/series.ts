import { isOneMeeting, type YearFacts } from '../en/series.ts'
import { begin, link, say, type Sentence, sayAll } from '../sentence.ts'
import { dative, figure, nouns, number } from './amounts.ts'

type Kind = 'meeting' | 'report'

/**
 * Say what a series is: how often it met, how many came, what is not known.
 *
 * `340 Sitzungen in acht Jahren, 36 bis 46 im Jahr. Meist kamen 2017 sieben Personen, 2024 vier Personen.`
 */
export function toSeriesSentence(noun: Kind, years: readonly YearFacts[], undated: number): Sentence {
  const total = years.reduce((sum, { meetings }) => sum + meetings, 0) + undated
  if (total === 0) return [noun === 'meeting' ? 'Keine Sitzung ist erfasst.' : 'Kein Bericht ist erfasst.']
  if (years.length === 0) return [`${counted(total, noun)}, ${noun === 'meeting' ? 'keine' : 'keiner'} mit Datum.`]
  return sayAll(toHeld(noun, total, years), noun === 'meeting' ? toPresence(years) : null)
}

function counted(total: number, noun: Kind): string {
  return `${figure(total)} ${total === 1 ? nouns[noun].one : nouns[noun].many}`
}

function toHeld(noun: Kind, total: number, years: readonly YearFacts[]): Sentence {
  const counts = years.map(({ meetings }) => meetings)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const [newest] = years
  if (years.length === 1)
    return say(`${counted(total, noun)} im Jahr `, link(newest?.year ?? '', newest?.href ?? null), '.')
  const each = least === most ? String(least) : `${least} bis ${most}`
  return [`${counted(total, noun)} in ${dative(years.length, nouns.year)}, ${each} im Jahr.`]
}

/** How many came, first and last, and how often nobody wrote it down. */
function toPresence(years: readonly YearFacts[]): Sentence | null {
  const known = years.filter(({ usual }) => usual !== null)
  const [newest] = known
  const oldest = known.at(-1)
  if (!newest || !oldest) return ['Keine Sitzung hielt fest, wer da war.']
  const people = (usual: number | null): string => number(usual ?? 0, nouns.person)
  if (isOneMeeting(years)) return begin([`${people(newest.usual)} ${newest.usual === 1 ? 'kam' : 'kamen'}.`])
  const isOne = newest.usual === oldest.usual
  const came = isOne
    ? [`Meist ${newest.usual === 1 ? 'kam' : 'kamen'} ${people(newest.usual)}`]
    : say(
        `Meist ${oldest.usual === 1 ? 'kam' : 'kamen'} `,
        link(oldest.year, oldest.href),
        ` ${people(oldest.usual)}, `,
        link(newest.year, newest.href),
        ` ${people(newest.usual)}`,
      )
  return say(came, toUnrecorded(years), '.')
}

function toUnrecorded(years: readonly YearFacts[]): Sentence | null {
  const [last] = years
  const missing = last ? last.meetings - last.recorded : 0
  if (!last || missing === 0) return null
  if (last.meetings === missing) return say('; ', link(last.year, last.href), ' hielt keine Sitzung fest, wer da war')
  const verb = missing === 1 ? 'hielt' : 'hielten'
  return say(
    '; ',
    link(last.year, last.href),
    ` ${verb} ${missing} von ${last.meetings} Sitzungen nicht fest, wer da war`,
  )
}

/** Say of a year: `42 Sitzungen, 145 Aufgaben vergeben, 17 ohne Anwesenheit`. */
export function toYearNote(noun: Kind, meetings: number, raised: number, unrecorded: number): string {
  const parts = [counted(meetings, noun)]
  if (noun === 'meeting' && unrecorded > 0)
    parts.push(unrecorded === meetings ? 'Anwesenheit nicht erfasst' : `${unrecorded} ohne Anwesenheit`)
  if (raised > 0) parts.push(`${raised} ${raised === 1 ? 'Aufgabe' : 'Aufgaben'} vergeben`)
  return parts.join(', ')
}
