import { begin, say, toPlain, type Sentence, sayAll } from '../sentence.ts'
import { list, number, some } from './amounts.ts'

/** What a meeting or report did, and what the one after it made of that. */
export interface MinutesFacts {
  decided: number
  raised: number
  carried: number
  closed: number
  moved: number
  /** Of what was raised and carried on: how many the next meeting spoke of again; `null` where there is none yet or the series keeps no list. */
  again: number | null
  /** What it spoke of, where it did nothing that can be counted. */
  topics: readonly string[]
  /** Of a report: how many of its sections say something; `null` where it has none. */
  sections: { said: number; all: number } | null
}

/**
 * Say what a meeting did.
 *
 * `Nine actions raised, two carried on; two of the eleven were listed again at the next meeting.`
 */
export function toMinutesSentence(facts: MinutesFacts): Sentence {
  const did = toDid(facts)
  if (did.length === 0 && facts.sections !== null) return [toVoices(facts.sections)]
  if (did.length === 0) return facts.topics.length === 0 ? [] : [`On ${list(facts.topics)}.`]
  return begin(sayAll(say(did.join(', '), toAgain(facts), '.')))
}

/** `Six of nine sections have something to report.` */
function toVoices({ said, all }: NonNullable<MinutesFacts['sections']>): string {
  if (said === all)
    return all === 1
      ? 'Its section has something to report.'
      : `All ${number(all, 'section')} have something to report.`
  return toPlain(
    begin([`${some(said)} of ${number(all, 'section')} ${said < 2 ? 'has' : 'have'} something to report.`]),
  )
}

function toDid({ decided, raised, carried, closed, moved }: MinutesFacts): string[] {
  // The first kind of action says what is counted, the others go on with it.
  const kinds: [number, string][] = [
    [raised, 'raised'],
    [carried, 'carried on'],
    [closed, 'done'],
  ]
  const counted = kinds.filter(([amount]) => amount > 0)
  return [
    ...(decided > 0 ? [number(decided, 'decision')] : []),
    ...counted.map(([amount, word], index) => `${index === 0 ? number(amount, 'action') : some(amount)} ${word}`),
    ...(moved > 0 ? [`the date of ${number(moved, 'release')} moved`] : []),
  ]
}

function toAgain({ again, raised, carried }: MinutesFacts): Sentence | null {
  const total = raised + carried
  if (again === null || total === 0) return null
  if (again === total)
    return total === 1 ? ['; the next meeting spoke of it again'] : ['; the next meeting spoke of all of them again']
  if (again === 0)
    return [total === 1 ? '; the next meeting did not speak of it' : '; the next meeting spoke of none of them']
  return [`; the next meeting spoke of ${some(again)} of the ${some(total)} again`]
}
