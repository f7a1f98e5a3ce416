import type { ActionFacts } from '../en/action.ts'
import type { ActionsFacts } from '../en/actions.ts'
import type { FateFacts } from '../en/fate.ts'
import { begin, link, say, type Sentence, sayAll } from '../sentence.ts'
import { figure, list, nouns, number, some } from './amounts.ts'
import { since as sinceDate } from './days.ts'
import { states } from './states.ts'

/**
 * Say what became of an action.
 *
 * `Abierta el 10 de agosto de 2021, en la lista de 13 reuniones hasta el 9 de noviembre de 2021, luego desaparecida sin explicación. Últimos responsables: Mat y BrianL.`
 */
export function toActionSentence(facts: ActionFacts): Sentence {
  const { overdueSince, lastNews, owners, fate } = facts
  const owner = fate === 'open' ? 'Responsable' : 'Último responsable'
  const several = fate === 'open' ? 'Responsables' : 'Últimos responsables'
  return sayAll(
    say(toStart(facts), toSpan(facts), toFate(facts), '.'),
    overdueSince === null ? null : [`Con retraso ${sinceDate(overdueSince)}.`],
    lastNews === null ? null : [`No se dijo nada nuevo después del ${lastNews}.`],
    owners.length === 0 ? ['No se nombra a nadie.'] : [`${owners.length > 1 ? several : owner}: ${list(owners)}.`],
  )
}

function toStart({ raised }: ActionFacts): Sentence {
  if (raised === null) return ['En la lista desde antes de que empiece este archivo']
  return say('Abierta el ', link(raised.text, raised.href))
}

function toSpan({ raised, meetings, last, fate }: ActionFacts): Sentence | null {
  if (meetings < 2 || last === null) return fate === 'open' && raised !== null ? [' y en la lista'] : null
  const at = `, ${raised === null ? 'en' : 'en la lista de'} ${number(meetings, nouns.meeting)}`
  return fate === 'open' ? [at] : say(`${at} hasta el `, link(last.text, last.href))
}

function toFate({ fate, state }: ActionFacts): Sentence | null {
  if (fate === 'left') return [', luego desaparecida sin explicación']
  if (fate === 'once') return [', en una serie que anota sus tareas una sola vez']
  if (fate !== 'over') return null
  const said = Object.entries(states).find(([word]) => word === (state ?? 'done'))?.[1] ?? state ?? ''
  return [`, luego ${said}`]
}

/**
 * Say how a register stands.
 *
 * `Ocho están en la lista. Cuatro salieron de la lista en la última reunión sin que nadie dijera por qué.`
 */
export function toActionsSentence(facts: ActionsFacts): Sentence {
  const { all, listed, overdue, done } = facts
  if (all === 0) return []
  const standing = begin([`${some(listed)} ${listed < 2 ? 'está' : 'están'} en la lista`])
  const late = overdue === 0 ? null : [`, ${listed === 1 ? '' : `${some(overdue)} de ellas `}con retraso`]
  return sayAll(
    say(standing, toSilent(facts), late, '.'),
    facts.isCarried ? toLeft(facts) : null,
    toHabit(facts),
    done === 0 ? null : begin([`${some(done)} ${done === 1 ? 'consta como terminada' : 'constan como terminadas'}.`]),
  )
}

function toSilent({ listed, asleep }: ActionsFacts): string | null {
  if (asleep === 0) return null
  return asleep === listed
    ? ' de series que ya no se reúnen'
    : `, ${some(asleep)} de ellas de series que ya no se reúnen`
}

function toLeft({ left, leftHref }: ActionsFacts): Sentence | null {
  if (left === 0) return null
  return say(
    begin([link(some(left), leftHref)]),
    ` ${left === 1 ? 'salió' : 'salieron'} de la lista en la última reunión sin que nadie dijera por qué.`,
  )
}

/** What mostly becomes of an action, where most share one fate. */
function toHabit({ all, listed, once }: ActionsFacts): Sentence | null {
  const past = all - listed
  if (past < 20 || once * 2 < past) return null
  const those = once === past ? `Todas las ${figure(past)}` : `${figure(once)} de las ${figure(past)}`
  return [`${those} que ya no están se anotaron en una sola reunión.`]
}

/** Say what became of an action: `desde el 1 de agosto, anotada hasta el 10 de octubre, 9 reuniones`; `null` where only one meeting spoke of it. */
export function toFateNote({ since, meetings, until, end }: FateFacts): string | null {
  if (meetings < 2) return null
  const later = until?.isLater ? until.day : null
  const parts = [
    since === null ? null : `desde el ${since}`,
    end === 'over' && later !== null ? `terminada el ${later}` : null,
    end === 'listed' ? 'sigue en la lista' : null,
    end === 'left' && later !== null ? `anotada hasta el ${later}` : null,
    `${meetings} reuniones`,
  ]
  return parts.filter((part) => part !== null).join(', ')
}
