import { begin, link, say, type Sentence, sayAll } from '../sentence.ts'
import { figure, number, some } from './amounts.ts'

/** What a register of actions holds. */
export interface ActionsFacts {
  /** All of them, ever. */
  all: number
  /** Those on the list, and those that left it at the last meeting. */
  listed: number
  /** Of those on the list, the ones of series that no longer meet. */
  asleep: number
  left: number
  leftHref: string | null
  overdue: number
  done: number
  /** Those that were listed at one meeting, done there or never listed again. */
  once: number
  /** Whether any of the series keeps a list from meeting to meeting. */
  isCarried: boolean
}

/**
 * Say how a register stands.
 *
 * `Eight are on the list. Four left it at the last meeting, and nobody said why. 728 of the
 * 1,032 no longer on it were listed at one meeting only.`
 */
export function toActionsSentence(facts: ActionsFacts): Sentence {
  const { all, listed, overdue, done } = facts
  if (all === 0) return []
  const standing = begin([`${amount(listed)} ${be(listed)} on the list`])
  const late = overdue === 0 ? null : [`, ${amount(overdue)} of them past ${overdue === 1 ? 'its' : 'their'} day`]
  return sayAll(
    say(standing, toSilent(facts), late, '.'),
    facts.isCarried ? toLeft(facts) : null,
    toHabit(facts),
    done === 0 ? null : begin([`${amount(done)} ${be(done)} stated as done.`]),
  )
}

/** Those that the home page does not count: nobody is there any more who could do them. */
function toSilent({ listed, asleep }: ActionsFacts): string | null {
  if (asleep === 0) return null
  return asleep === listed
    ? ' of series that no longer meet'
    : `, ${some(asleep)} of them in series that no longer meet`
}

function toLeft({ left, leftHref }: ActionsFacts): Sentence | null {
  if (left === 0) return null
  return say(begin([link(amount(left), leftHref)]), ' left it at the last meeting, and nobody said why.')
}

/** What mostly becomes of an action, where most share one fate. */
function toHabit({ all, listed, once }: ActionsFacts): Sentence | null {
  const past = all - listed
  if (past < 20 || once * 2 < past) return null
  const those = once === past ? `All ${figure(past)}` : `${figure(once)} of the ${figure(past)}`
  return [`${those} no longer on it were listed at one meeting only.`]
}

/** `eight`, `no`, `1,040`: how many, without the noun. */
function amount(count: number): string {
  return count === 0 ? 'none' : number(count, 'action').replace(/ actions?$/, '')
}

function be(count: number): string {
  return count === 1 ? 'is' : 'are'
}
