import { isOneMeeting, type YearFacts } from '../en/series.ts'
import { begin, link, say, type Sentence, sayAll } from '../sentence.ts'
import { counted, nouns, number } from './amounts.ts'

type Kind = 'meeting' | 'report'

/**
 * Say what a series is: how often it met, how many came, what is not known.
 *
 * `340 réunions en huit ans, 36 à 46 par an. D’habitude sept personnes en 2017, quatre personnes en 2024.`
 */
export function toSeriesSentence(noun: Kind, years: readonly YearFacts[], undated: number): Sentence {
  const total = years.reduce((sum, { meetings }) => sum + meetings, 0) + undated
  if (total === 0) return [noun === 'meeting' ? 'Aucune réunion n’est enregistrée.' : 'Aucun rapport n’est enregistré.']
  if (years.length === 0) return [`${held(total, noun)}, sans aucune date.`]
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
  const each = least === most ? String(least) : `${least} à ${most}`
  return [`${held(total, noun)} en ${number(years.length, nouns.year)}, ${each} par an.`]
}

/** How many came, first and last, and how often nobody wrote it down. */
function toPresence(years: readonly YearFacts[]): Sentence | null {
  const known = years.filter(({ usual }) => usual !== null)
  const [newest] = known
  const oldest = known.at(-1)
  if (!newest || !oldest) return ['Aucune réunion n’a noté qui était là.']
  const people = (usual: number | null): string => number(usual ?? 0, nouns.person)
  if (isOneMeeting(years))
    return begin([`${people(newest.usual)} ${newest.usual === 1 ? 'est venue' : 'sont venues'}.`])
  const came =
    newest.usual === oldest.usual
      ? [`D’habitude ${people(newest.usual)}`]
      : say(
          `D’habitude ${people(oldest.usual)} en `,
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
  if (last.meetings === missing)
    return say(' ; en ', link(last.year, last.href), ', aucune réunion n’a noté qui était là')
  const verb = missing === 1 ? 'n’a pas' : 'n’ont pas'
  return say(
    ' ; en ',
    link(last.year, last.href),
    `, ${missing} des ${last.meetings} réunions ${verb} noté qui était là`,
  )
}

/** Say of a year: `42 réunions, 145 actions ouvertes, 17 sans liste de présence`. */
export function toYearNote(noun: Kind, meetings: number, raised: number, unrecorded: number): string {
  const parts = [held(meetings, noun)]
  if (noun === 'meeting' && unrecorded > 0)
    parts.push(unrecorded === meetings ? 'présence non enregistrée' : `${unrecorded} sans liste de présence`)
  if (raised > 0) parts.push(counted(raised, 'action ouverte', 'actions ouvertes'))
  return parts.join(', ')
}
