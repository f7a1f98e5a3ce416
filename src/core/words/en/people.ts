import { begin, type Sentence, sayAll } from '../sentence.ts'
import { figure, number } from './amounts.ts'

/**
 * Say how many are listed in attendances.
 *
 * `508 names stand in attendance lists, 240 of them once. Two spellings are one person only where that is certain.`
 */
export function toPeopleSentence(all: number, once: number): Sentence {
  const times = once === 0 || all < 2 ? '' : once === all ? ', each once' : `, ${figure(once)} of them once`
  return sayAll(
    begin([`${number(all, 'name')} ${all === 1 ? 'stands' : 'stand'} in attendance lists${times}.`]),
    all < 2 ? null : ['Two spellings are one person only where that is certain.'],
  )
}

/** Say who comes from an organisation: `Three people come from it, named with it at twelve meetings.` */
export function toOrganisationSentence(people: number, meetings: number): Sentence {
  const come = begin([`${number(people, 'person')} ${people === 1 ? 'comes' : 'come'} from it`])
  return [...come, meetings === 0 ? '.' : `, named with it at ${number(meetings, 'meeting')}.`]
}
