import { begin, link, say, type Sentence, sayAll } from '../sentence.ts'
import { figure, number } from './amounts.ts'

/** What the record knows of a person. */
export interface PersonFacts {
  /** Meetings they were at, and those of their series that recorded who came while they did. */
  attended: number
  recorded: number
  /** `in 2017`, `2017 to 2024`; `null` where no meeting has a date. */
  span: string | null
  actions: number
  actionsHref: string
  listed: number
}

/**
 * Say how often somebody came and what they took on.
 *
 * `At 258 of the 296 meetings between their first and last that recorded who came, 2017 to 2024. Took 309 actions; four are on the list.`
 */
export function toPersonSentence({ attended, recorded, span, actions, actionsHref, listed }: PersonFacts): Sentence {
  const when = span === null ? '' : `, ${span}`
  const came =
    attended === 0
      ? ['At no meeting.']
      : recorded <= attended
        ? begin([`At ${number(attended, 'meeting')}${when}.`])
        : [
            `At ${figure(attended)} of the ${figure(recorded)} meetings between their first and last that recorded who came${when}.`,
          ]
  const took =
    actions === 0 ? null : say('Took ', link(number(actions, 'action'), actionsHref), onList(actions, listed), '.')
  return sayAll(came, took)
}

function onList(actions: number, listed: number): string {
  if (listed === 0) return ''
  if (actions === 1) return '; it is on the list'
  return `; ${number(listed, 'action').replace(/ actions?$/, '')} ${listed === 1 ? 'is' : 'are'} on the list`
}
