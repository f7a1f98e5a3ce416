import { begin, enumerate, link, say, type Sentence, sayAll } from '../sentence.ts'
import { list, number, some } from './amounts.ts'

/** An action that a sentence names, with who has taken it on. */
export interface NamedAction {
  title: string
  /** Names of its owners in one; `null` where nobody is named. */
  owner: string | null
  href: string
}

/** What the newest meeting or report did, and what stands since. */
export interface HomeFacts {
  noun: 'meeting' | 'report'
  /** The series, where there are several. */
  series: string | null
  href: string
  /** How many were there; `null` where nobody wrote it down. */
  present: number | null
  raised: number
  decided: number
  /** Actions on the list, and those that left it at the last meeting; `null` where the series keeps no list. */
  listed: number | null
  left: number | null
  listHref: string
  /** The open actions that need attention first, three at most. */
  pressing: readonly NamedAction[]
  /** Releases whose date it moved. */
  moved: number
  /** Open actions and releases past their day. */
  overdue: number
  /** The day of the last meeting in words, where the series has been silent since for long. */
  silentSince: string | null
}

/**
 * Say how the record stands.
 *
 * `The last meeting, with four people, raised two actions. Two are on the list: Renew the certificate (Ann) and Order disks
 * (Bob); four of the meeting before were left out without a word.`
 */
export function toHomeSentence(facts: HomeFacts): Sentence {
  return sayAll(say(toDone(facts), '.'), toList(facts), toLate(facts), toSilence(facts))
}

function toDone(facts: HomeFacts): Sentence {
  const of = facts.series === null ? '' : ` of ${facts.series}`
  const where = link(`last ${facts.noun}`, facts.href)
  const did = [
    facts.decided > 0 ? `took ${number(facts.decided, 'decision')}` : null,
    facts.raised > 0 ? `raised ${number(facts.raised, 'action')}` : null,
    facts.moved > 0 ? `moved the date of ${number(facts.moved, 'release')}` : null,
  ].filter((part) => part !== null)
  const company = facts.present === null || facts.present === 0 ? '' : `, with ${number(facts.present, 'person')},`
  return say('The ', where, of, company, ` ${did.length === 0 ? 'raised no action' : list(did)}`)
}

function toList({ noun, listed, left, listHref, pressing }: HomeFacts): Sentence | null {
  const named = enumerate(pressing.map(toNamed), ' and ')
  if (listed === null) return pressing.length === 0 ? null : say('Still open: ', named, '.')
  const standing = say(link(some(listed), listHref), ` ${listed < 2 ? 'is' : 'are'} on the list`)
  const which = pressing.length === 0 ? null : say(listed > pressing.length ? ', among them ' : ': ', named)
  const gone =
    left === null || left === 0
      ? null
      : `; ${some(left)} of the ${noun} before ${left === 1 ? 'was' : 'were'} left out without a word`
  return begin(say(standing, which, gone, '.'))
}

/** An action with its owners: `Renew the certificate (Ann, Bob)`. */
export function toNamed({ title, owner, href }: NamedAction): Sentence {
  return say(link(title, href), owner === null ? null : ` (${owner})`)
}

function toLate({ overdue }: HomeFacts): Sentence | null {
  if (overdue === 0) return null
  return begin([`${some(overdue)} ${overdue === 1 ? 'is' : 'are'} overdue.`])
}

function toSilence({ silentSince, noun }: HomeFacts): Sentence | null {
  return silentSince === null ? null : [`No ${noun} is on record since ${silentSince}.`]
}
