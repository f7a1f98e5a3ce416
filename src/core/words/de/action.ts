import type { ActionFacts } from '../en/action.ts'
import { link, say, type Sentence, sayAll } from '../sentence.ts'
import { dative, list, nouns } from './amounts.ts'
import { states } from './states.ts'

/**
 * Say what became of an action.
 *
 * `Vergeben am 10. August 2021, auf der Liste von 13 Sitzungen bis 9. November 2021, dann wortlos weggefallen. Zuletzt zuständig: Mat und BrianL.`
 */
export function toActionSentence(facts: ActionFacts): Sentence {
  const { overdueSince, lastNews, owners, fate } = facts
  return sayAll(
    say(toStart(facts), toSpan(facts), toFate(facts), '.'),
    overdueSince === null ? null : [`Überfällig seit ${overdueSince}.`],
    lastNews === null ? null : [`Nach dem ${lastNews} wurde nichts Neues gesagt.`],
    owners.length === 0
      ? ['Niemand ist genannt.']
      : [`${fate === 'open' ? 'Zuständig' : 'Zuletzt zuständig'}: ${list(owners)}.`],
  )
}

function toStart({ raised }: ActionFacts): Sentence {
  if (raised === null) return ['Schon auf der Liste, bevor dieses Archiv beginnt']
  return say('Vergeben am ', link(raised.text, raised.href))
}

function toSpan({ raised, meetings, last, fate }: ActionFacts): Sentence | null {
  if (meetings < 2 || last === null) return fate === 'open' && raised !== null ? [' und auf der Liste'] : null
  const at = `, ${raised === null ? 'in' : 'auf der Liste von'} ${dative(meetings, nouns.meeting)}`
  return fate === 'open' ? [at] : say(`${at} bis `, link(last.text, last.href))
}

function toFate({ fate, state }: ActionFacts): Sentence | null {
  if (fate === 'left') return [', dann wortlos weggefallen']
  if (fate === 'once') return [', in einer Reihe, die ihre Aufgaben einmal nennt']
  return fate === 'over'
    ? [
        `, dann ${state === null ? states.done : (Object.entries(states).find(([word]) => word === state)?.[1] ?? state)}`,
      ]
    : null
}
