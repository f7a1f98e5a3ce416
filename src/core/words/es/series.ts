import { isOneMeeting, type YearFacts } from '../en/series.ts'
import { begin, link, say, type Sentence, sayAll } from '../sentence.ts'
import { counted, nouns, number } from './amounts.ts'

type Kind = 'meeting' | 'report'

/**
 * Say what a series is: how often it met, how many came, what is not known.
 *
 * `340 reuniones en ocho años, de 36 a 46 al año. Asistencia habitual: siete personas en 2017, cuatro personas en 2024.`
 */
export function toSeriesSentence(noun: Kind, years: readonly YearFacts[], undated: number): Sentence {
  const total = years.reduce((sum, { meetings }) => sum + meetings, 0) + undated
  if (total === 0) return [noun === 'meeting' ? 'No consta ninguna reunión.' : 'No consta ningún informe.']
  if (years.length === 0) return [`${held(total, noun)} sin fecha.`]
  return sayAll(toHeld(noun, total, years), noun === 'meeting' ? toPresence(years) : null)
}

function held(total: number, noun: Kind): string {
  return counted(total, nouns[noun].one, nouns[noun].many)
}

function toHeld(noun: Kind, total: number, years: readonly YearFacts[]): Sentence {
  const counts = years.map(({ meetings }) => meetings)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const [newest] = years
  if (years.length === 1) return say(`${held(total, noun)} en `, link(newest?.year ?? '', newest?.href ?? null), '.')
  const each = least === most ? String(least) : `de ${least} a ${most}`
  return [`${held(total, noun)} en ${number(years.length, nouns.year)}, ${each} al año.`]
}

/** How many came, first and last, and how often nobody wrote it down. */
function toPresence(years: readonly YearFacts[]): Sentence | null {
  const known = years.filter(({ usual }) => usual !== null)
  const [newest] = known
  const oldest = known.at(-1)
  if (!newest || !oldest) return ['Ninguna reunión anotó quién asistió.']
  const people = (usual: number | null): string => number(usual ?? 0, nouns.person)
  if (isOneMeeting(years)) return begin([`${newest.usual === 1 ? 'asistió' : 'asistieron'} ${people(newest.usual)}.`])
  const came =
    newest.usual === oldest.usual
      ? [`Asistencia habitual: ${people(newest.usual)}`]
      : say(
          `Asistencia habitual: ${people(oldest.usual)} en `,
          link(oldest.year, oldest.href),
          `, ${people(newest.usual)} en `,
          link(newest.year, newest.href),
        )
  return say(came, toUnrecorded(years), '.')
}

function toUnrecorded(years: readonly YearFacts[]): Sentence | null {
  const [last] = years
  const missing = last ? last.meetings - last.recorded : 0
  if (!last || missing === 0) return null
  const which = last.meetings === missing ? 'ninguna reunión' : `${missing} de las ${last.meetings} reuniones`
  const verb = last.meetings === missing ? 'anotó' : missing === 1 ? 'no anotó' : 'no anotaron'
  return say('; en ', link(last.year, last.href), `, ${which} ${verb} quién asistió`)
}

/** Say of a year: `42 reuniones, 145 tareas abiertas, 17 sin lista de asistencia`. */
export function toYearNote(noun: Kind, meetings: number, raised: number, unrecorded: number): string {
  const parts = [held(meetings, noun)]
  if (noun === 'meeting' && unrecorded > 0)
    parts.push(unrecorded === meetings ? 'la asistencia no consta' : `${unrecorded} sin lista de asistencia`)
  if (raised > 0) parts.push(counted(raised, 'tarea abierta', 'tareas abiertas'))
  return parts.join(', ')
}
