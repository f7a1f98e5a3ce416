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
 * `Ouverte le 10 août 2021, sur la liste de 13 réunions jusqu’au 9 novembre 2021, puis disparue sans un mot. Derniers responsables : Mat et BrianL.`
 */
export function toActionSentence(facts: ActionFacts): Sentence {
  const { overdueSince, lastNews, owners, fate } = facts
  const owner = fate === 'open' ? 'Responsable' : 'Dernier responsable'
  const several = fate === 'open' ? 'Responsables' : 'Derniers responsables'
  return sayAll(
    say(toStart(facts), toSpan(facts), toFate(facts), '.'),
    overdueSince === null ? null : [`En retard ${sinceDate(overdueSince)}.`],
    lastNews === null ? null : [`Rien de nouveau n’a été dit après le ${lastNews}.`],
    owners.length === 0 ? ['Personne n’est nommé.'] : [`${owners.length > 1 ? several : owner} : ${list(owners)}.`],
  )
}

function toStart({ raised }: ActionFacts): Sentence {
  if (raised === null) return ['Déjà sur la liste avant le début de ces archives']
  return say('Ouverte le ', link(raised.text, raised.href))
}

function toSpan({ raised, meetings, last, fate }: ActionFacts): Sentence | null {
  if (meetings < 2 || last === null) return fate === 'open' && raised !== null ? [' et sur la liste'] : null
  const at = `, ${raised === null ? 'à' : 'sur la liste de'} ${number(meetings, nouns.meeting)}`
  return fate === 'open' ? [at] : say(`${at} jusqu’au `, link(last.text, last.href))
}

function toFate({ fate, state }: ActionFacts): Sentence | null {
  if (fate === 'left') return [', puis disparue sans un mot']
  if (fate === 'once') return [', dans une série qui ne note ses actions qu’une fois']
  if (fate !== 'over') return null
  const said = Object.entries(states).find(([word]) => word === (state ?? 'done'))?.[1] ?? state ?? ''
  return [`, puis ${said}`]
}

/**
 * Say how a register stands.
 *
 * `Huit sont sur la liste. Quatre l’ont quittée à la dernière réunion, sans que personne dise pourquoi.`
 */
export function toActionsSentence(facts: ActionsFacts): Sentence {
  const { all, listed, overdue, done } = facts
  if (all === 0) return []
  const standing = begin([`${some(listed)} ${listed === 0 ? 'n’est' : listed === 1 ? 'est' : 'sont'} sur la liste`])
  const late = overdue === 0 ? null : [`, dont ${some(overdue)} en retard`]
  return sayAll(
    say(standing, toSilent(facts), late, '.'),
    facts.isCarried ? toLeft(facts) : null,
    toHabit(facts),
    done === 0
      ? null
      : begin([`${some(done)} ${done === 1 ? 'est donnée' : 'sont données'} pour terminée${done === 1 ? '' : 's'}.`]),
  )
}

function toSilent({ listed, asleep }: ActionsFacts): string | null {
  if (asleep === 0) return null
  return asleep === listed
    ? ' de séries qui ne se réunissent plus'
    : `, dont ${some(asleep)} de séries qui ne se réunissent plus`
}

function toLeft({ left, leftHref }: ActionsFacts): Sentence | null {
  if (left === 0) return null
  const verb = left === 1 ? 'l’a' : 'l’ont'
  return say(
    begin([link(some(left), leftHref)]),
    ` ${verb} quittée à la dernière réunion, sans que personne dise pourquoi.`,
  )
}

/** What mostly becomes of an action, where most share one fate. */
function toHabit({ all, listed, once }: ActionsFacts): Sentence | null {
  const past = all - listed
  if (past < 20 || once * 2 < past) return null
  const those = once === past ? `Toutes les ${figure(past)}` : `${figure(once)} sur les ${figure(past)}`
  return [`${those} qui n’y sont plus n’ont été notées qu’à une seule réunion.`]
}

/** Say what became of an action: `depuis le 1er août, notée jusqu’au 10 oct., 9 réunions`; `null` where only one meeting spoke of it. */
export function toFateNote({ since, meetings, until, end }: FateFacts): string | null {
  if (meetings < 2) return null
  const later = until?.isLater ? until.day : null
  const parts = [
    since === null ? null : `depuis le ${since}`,
    end === 'over' && later !== null ? `terminée le ${later}` : null,
    end === 'listed' ? 'encore sur la liste' : null,
    end === 'left' && later !== null ? `notée jusqu’au ${later}` : null,
    `${meetings} réunions`,
  ]
  return parts.filter((part) => part !== null).join(', ')
}
