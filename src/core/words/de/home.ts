import { type HomeFacts, toNamed } from '../en/home.ts'
import { begin, enumerate, link, say, type Sentence, sayAll } from '../sentence.ts'
import { dative, list, nouns, number, some } from './amounts.ts'

/**
 * Say how the record stands.
 *
 * `In der letzten Sitzung: vier Personen und zwei neue Aufgaben. Zwei stehen auf der Liste: Zertifikat erneuern (Ann) und
 * Platten bestellen (Bob); vier der vorigen Sitzung nicht mehr.`
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

function toList({ noun, listed, left, listHref, pressing }: HomeFacts): Sentence | null {
  const named = enumerate(pressing.map(toNamed), ' und ')
  if (listed === null) return pressing.length === 0 ? null : say('Noch offen: ', named, '.')
  const standing = say(link(some(listed), listHref), ` ${listed < 2 ? 'steht' : 'stehen'} auf der Liste`)
  const which = pressing.length === 0 ? null : say(listed > pressing.length ? ', darunter ' : ': ', named)
  const before = noun === 'meeting' ? 'der vorigen Sitzung' : 'des vorigen Berichts'
  const gone = left === null || left === 0 ? null : `; ${some(left)} ${before} nicht mehr`
  return begin(say(standing, which, gone, '.'))
}

function toLate({ overdue }: HomeFacts): Sentence | null {
  return overdue === 0 ? null : begin([`${some(overdue)} ${overdue === 1 ? 'ist' : 'sind'} überfällig.`])
}

function toSilence({ silentSince, noun }: HomeFacts): Sentence | null {
  if (silentSince === null) return null
  return [`Seit dem ${silentSince} ist ${noun === 'meeting' ? 'keine Sitzung' : 'kein Bericht'} erfasst.`]
}
