import { link, say, type Sentence, sayAll } from '../sentence.ts'
import { list, number } from './amounts.ts'

/** What became of an action. */
export interface ActionFacts {
  /** In words; `null` where it was raised before the record begins. */
  raised: { text: string; href: string } | null
  meetings: number
  last: { text: string; href: string } | null
  /** When something new was said of it last, where that is not its last mention. */
  lastNews: string | null
  owners: readonly string[]
  fate: 'open' | 'left' | 'once' | 'over'
  state: string | null
  overdueSince: string | null
}

/**
 * Say what became of an action.
 *
 * `Raised on 10 August 2021, on the list of 13 meetings until 9 November 2021, then gone from it without a word. Last owners: Mat and BrianL.`
 */
export function toActionSentence(facts: ActionFacts): Sentence {
  const { overdueSince, lastNews, owners, fate } = facts
  return sayAll(
    say(toStart(facts), toSpan(facts), toFate(facts), '.'),
    overdueSince === null ? null : [`Overdue since ${overdueSince}.`],
    lastNews === null ? null : [`Nothing new was said after ${lastNews}.`],
    owners.length === 0
      ? ['Nobody is named.']
      : [`${fate === 'open' ? 'Owner' : 'Last owner'}${owners.length > 1 ? 's' : ''}: ${list(owners)}.`],
  )
}

function toStart({ raised }: ActionFacts): Sentence {
  return raised === null
    ? ['On the list since before this record begins']
    : say('Raised on ', link(raised.text, raised.href))
}

function toSpan({ raised, meetings, last, fate }: ActionFacts): Sentence | null {
  if (meetings < 2 || last === null) return fate === 'open' && raised !== null ? [' and on the list'] : null
  const at = `, ${raised === null ? 'at' : 'on the list of'} ${number(meetings, 'meeting')}`
  return fate === 'open' ? [at] : say(`${at} until `, link(last.text, last.href))
}

function toFate({ fate, meetings, state }: ActionFacts): Sentence | null {
  if (fate === 'left')
    return [meetings < 2 ? ', then gone from the list without a word' : ', then gone from it without a word']
  if (fate === 'once') return [', in a series that lists its actions once']
  return fate === 'over' ? [`, then ${state ?? 'done'}`] : null
}
