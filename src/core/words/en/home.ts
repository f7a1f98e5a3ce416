import { begin, enumerate, link, say, type Sentence, sayAll } from '../sentence.ts'
import { list, number, some } from './amounts.ts'

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
  /** Releases whose date it moved. */
  moved: number
  /** How much of each kind is past its day; `null` where nothing is open or planned that could be. */
  late: readonly Late[] | null
  /** The day of the last meeting in words, where the series has been silent since for long. */
  silentSince: string | null
}

/** What is past its day, of one kind, and its register. */
export interface Late {
  kind: 'action' | 'milestone' | 'release'
  amount: number
  href: string
}

/**
 * Say how the record stands.
 *
 * `The last meeting, with four people, raised two actions. Two are on the list; four of the meeting before were left out
 * without a word. One release is overdue.`
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

function toList({ noun, raised, decided, moved, listed, left, listHref }: HomeFacts): Sentence | null {
  if (listed === null) return null
  // Behind "took two decisions", "eight are on the list" would speak of these.
  const isOfActions = moved === 0 && (decided === 0 || raised > 0)
  const standing = say(
    link(isOfActions ? some(listed) : number(listed, 'action'), listHref),
    ` ${listed < 2 ? 'is' : 'are'} on the list`,
  )
  const gone =
    left === null || left === 0
      ? null
      : `; ${some(left)} of the ${noun} before ${left === 1 ? 'was' : 'were'} left out without a word`
  return begin(say(standing, gone, '.'))
}

function toLate({ late }: HomeFacts): Sentence | null {
  if (late === null) return null
  if (late.length === 0) return ['Nothing is overdue.']
  const parts = late.map(({ kind, amount, href }) => [link(number(amount, kind), href)])
  return begin(say(enumerate(parts, ' and '), ` ${isOne(late) ? 'is' : 'are'} overdue.`))
}

/** Whether a verb that speaks of what is late is singular. */
export function isOne(late: readonly Late[]): boolean {
  return late.length === 1 && late[0]?.amount === 1
}

function toSilence({ silentSince, noun }: HomeFacts): Sentence | null {
  return silentSince === null ? null : [`No ${noun} is on record since ${silentSince}.`]
}
