import type { ActionsFacts } from '../en/actions.ts'
import { begin, link, say, type Sentence, sayAll } from '../sentence.ts'
import { figure, some } from './amounts.ts'

/**
 * Say how a register stands.
 *
 * `Acht stehen auf der Liste. Vier fielen in der letzten Sitzung weg, ohne dass jemand sagte, warum. 728 der 1.032, die nicht mehr darauf stehen, wurden nur in einer Sitzung genannt.`
 */
export function toActionsSentence(facts: ActionsFacts): Sentence {
  const { all, listed, overdue, done } = facts
  if (all === 0) return []
  const standing = begin([`${some(listed)} ${listed < 2 ? 'steht' : 'stehen'} auf der Liste`])
  const late = overdue === 0 ? null : [`, ${some(overdue)} davon ${overdue === 1 ? 'ist' : 'sind'} überfällig`]
  return sayAll(
    say(standing, toSilent(facts), late, '.'),
    facts.isCarried ? toLeft(facts) : null,
    toHabit(facts),
    done === 0 ? null : begin([`${some(done)} ${done === 1 ? 'ist' : 'sind'} als erledigt genannt.`]),
  )
}

function toSilent({ listed, asleep }: ActionsFacts): string | null {
  if (asleep === 0) return null
  return asleep === listed
    ? ' in Reihen, die nicht mehr tagen'
    : `, ${some(asleep)} davon in Reihen, die nicht mehr tagen`
}

function toLeft({ left, leftHref }: ActionsFacts): Sentence | null {
  if (left === 0) return null
  const verb = left === 1 ? 'fiel' : 'fielen'
  return say(begin([link(some(left), leftHref)]), ` ${verb} in der letzten Sitzung weg, ohne dass jemand sagte, warum.`)
}

/** What mostly becomes of an action, where most share one fate. */
function toHabit({ all, listed, once }: ActionsFacts): Sentence | null {
  const past = all - listed
  if (past < 20 || once * 2 < past) return null
  const those = once === past ? `Alle ${figure(past)}` : `${figure(once)} der ${figure(past)}`
  return [`${those}, die nicht mehr darauf stehen, wurden nur in einer Sitzung genannt.`]
}
