import type { PersonFacts } from '../en/person.ts'
import { begin, link, say, type Sentence, sayAll } from '../sentence.ts'
import { dative, figure, nouns, number, some } from './amounts.ts'

/** Say how many are listed in attendances: `508 Namen stehen in Anwesenheitslisten, 240 davon einmal.` */
export function toPeopleSentence(all: number, once: number): Sentence {
  const times = once === 0 || all < 2 ? '' : once === all ? ', jeder einmal' : `, ${figure(once)} davon einmal`
  return sayAll(
    begin([`${number(all, nouns.name)} ${all < 2 ? 'steht' : 'stehen'} in Anwesenheitslisten${times}.`]),
    all < 2 ? null : ['Zwei Schreibweisen sind nur dann eine Person, wenn es sicher ist.'],
  )
}

/** Say who comes from an organisation: `Drei Personen kommen von dort, so genannt in zwölf Sitzungen.` */
export function toOrganisationSentence(people: number, meetings: number): Sentence {
  const come = begin([`${number(people, nouns.person)} ${people < 2 ? 'kommt' : 'kommen'} von dort`])
  return [...come, meetings === 0 ? '.' : `, so genannt in ${dative(meetings, nouns.meeting)}.`]
}

/**
 * Say how often somebody came and what they took on.
 *
 * `In 258 der 296 Sitzungen, die festhielten, wer da war, 2017 bis 2024. Übernahm 309 Aufgaben; vier stehen auf der Liste.`
 */
export function toPersonSentence({ attended, recorded, span, actions, actionsHref, listed }: PersonFacts): Sentence {
  const when = span === null ? '' : `, ${span}`
  const came =
    attended === 0
      ? 'In keiner Sitzung.'
      : recorded <= attended
        ? `In ${dative(attended, nouns.meeting)}${when}.`
        : `In ${figure(attended)} der ${figure(recorded)} Sitzungen von der ersten bis zur letzten, die festhielten, wer da war${when}.`
  const took =
    actions === 0
      ? null
      : say('Übernahm ', link(number(actions, nouns.action), actionsHref), onList(actions, listed), '.')
  return sayAll([came], took)
}

function onList(actions: number, listed: number): string {
  if (listed === 0) return ''
  if (actions === 1) return '; sie steht auf der Liste'
  return `; ${some(listed)} ${listed === 1 ? 'steht' : 'stehen'} auf der Liste`
}
