import type { HomeFacts } from '../en/home.ts'
import { begin, link, say, type Sentence, sayAll } from '../sentence.ts'
import { dative, list, nouns, number, some } from './amounts.ts'

/**
 * Say how the record stands.
 *
 * `In der letzten Sitzung: vier Personen, sieben neue Aufgaben; acht stehen auf der Liste, vier sind nicht mehr darauf.`
 */
export function toHomeSentence(facts: HomeFacts): Sentence {
  return sayAll(say(toDone(facts), toList(facts), '.'), toLate(facts), toSilence(facts))
}

function toDone({ noun, series, href, present, decided, raised, moved }: HomeFacts): Sentence {
  const [where, name] = noun === 'meeting' ? ['In der ', 'letzten Sitzung'] : ['Im ', 'letzten Bericht']
  const did = [
    present === null || present === 0 ? null : number(present, nouns.person),
    decided > 0 ? number(decided, nouns.decision) : null,
    raised === 0 ? 'keine neue Aufgabe' : number(raised, nouns.action).replace(' ', ' neue '),
    moved > 0 ? `der Termin von ${dative(moved, nouns.release)} verschoben` : null,
  ].filter((part) => part !== null)
  return say(where, link(name, href), series === null ? '' : ` von ${series}`, `: ${list(did)}`)
}

function toList({ listed, left, listHref }: HomeFacts): Sentence | null {
  if (listed === null) return null
  const standing = say('; ', link(some(listed), listHref), ` ${listed < 2 ? 'steht' : 'stehen'} auf der Liste`)
  const gone = left === null || left === 0 ? null : [`, ${some(left)} ${left === 1 ? 'ist' : 'sind'} nicht mehr darauf`]
  return say(standing, gone)
}

function toLate({ overdue }: HomeFacts): Sentence | null {
  return overdue === 0 ? null : begin([`${some(overdue)} ${overdue === 1 ? 'ist' : 'sind'} überfällig.`])
}

function toSilence({ silentSince, noun }: HomeFacts): Sentence | null {
  if (silentSince === null) return null
  return [`Seit dem ${silentSince} ist ${noun === 'meeting' ? 'keine Sitzung' : 'kein Bericht'} erfasst.`]
}
