import { type HomeFacts, isOne } from '../en/home.ts'
import { begin, enumerate, link, say, type Sentence, sayAll } from '../sentence.ts'
import { dative, list, nouns, number, some } from './amounts.ts'

/**
 * Say how the record stands.
 *
 * `In der letzten Sitzung: vier Personen und zwei neue Aufgaben. Zwei stehen auf der Liste; vier der vorigen Sitzung nicht
 * mehr. Eine Version ist überfällig.`
 */
export function toHomeSentence(facts: HomeFacts): Sentence {
  return sayAll(say(toDone(facts), '.'), toList(facts), toLate(facts), toSilence(facts))
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

function toList({ noun, moved, listed, left, listHref }: HomeFacts): Sentence | null {
  if (listed === null) return null
  const standing = say(
    link(moved > 0 ? number(listed, nouns.action) : some(listed), listHref),
    ` ${listed < 2 ? 'steht' : 'stehen'} auf der Liste`,
  )
  const before = noun === 'meeting' ? 'der vorigen Sitzung' : 'des vorigen Berichts'
  const gone = left === null || left === 0 ? null : `; ${some(left)} ${before} nicht mehr`
  return begin(say(standing, gone, '.'))
}

function toLate({ late }: HomeFacts): Sentence | null {
  if (late === null) return null
  if (late.length === 0) return ['Nichts ist überfällig.']
  const parts = late.map(({ kind, amount, href }) => [link(number(amount, nouns[kind]), href)])
  return begin(say(enumerate(parts, ' und '), ` ${isOne(late) ? 'ist' : 'sind'} überfällig.`))
}

function toSilence({ silentSince, noun }: HomeFacts): Sentence | null {
  if (silentSince === null) return null
  return [`Seit dem ${silentSince} ist ${noun === 'meeting' ? 'keine Sitzung' : 'kein Bericht'} erfasst.`]
}
