import type { Book } from '../../../book.ts'
import type { Decision, DecisionEffect } from '../../../register/decisions/decision.ts'
import type { DecisionState } from '../../../parse/decisions/state.ts'
import { likeness } from '../../../register/actions/likeness.ts'
import { sayDate } from '../../../text/date-words.ts'
import { truncate } from '../../../text/truncate.ts'
import type { Words } from '../../../words/index.ts'
import { toPathsNow } from './compare-pages.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { partsOf, wordsOfDecision } from '../decision-words.ts'
import { nameOfSeries, nowhere, sayState, toNote, toSpot } from '../words.ts'

/** Tell what was decided, what became of decisions, and which are not on record any more. */
export function toDecisionChanges(before: Book, after: Book): NewsGroup[] {
  const { words } = after
  const { pairs, added, gone } = pairDecisions(before, after)
  const tell = (decision: Decision, note: string | null): NewsItem => tellDecision(after, decision, note)
  const tellAdded = (states: readonly DecisionState[]): NewsItem[] =>
    added.filter(({ state }) => states.includes(state)).map((decision) => tell(decision, sayMade(after, decision)))
  const changed = [...pairs].flatMap(([decision, was]) => {
    const how = sayChange(was, decision, after)
    return how === null ? [] : [tell(decision, how)]
  })
  const reworded = [...pairs]
    .filter(([decision, was]) => wordsOfDecision(decision) !== wordsOfDecision(was))
    .map(([decision, was]) => tell(decision, words.news.wasOf(`"${wordsOfDecision(was)}"`)))
  const lost = gone.map((decision) => ({ ...tellDecision(before, decision, null), url: null, ...nowhere }))
  return [
    toGroup(words, 'decisions-made', tellAdded(['agreed'])),
    toGroup(words, 'decisions-proposed', tellAdded(['proposed'])),
    toGroup(words, 'decisions-refused', tellAdded(['rejected', 'deferred'])),
    toGroup(words, 'decisions-changed', changed),
    toGroup(words, 'decisions-reworded', reworded),
    toGroup(words, 'decisions-gone', lost),
  ]
}

/** What became of decisions: as it is → as it was. */
interface PairedDecisions {
  pairs: Map<Decision, Decision>
  added: Decision[]
  gone: Decision[]
}

/** From here on two wordings at one place are one decision. */
const enough = 0.5

/** From here on two wordings of two meetings are one decision. */
const same = 0.9

/** Pair decisions by id, then those of one page, wherever that was moved, by number or by the likest words. */
function pairDecisions(before: Book, after: Book): PairedDecisions {
  const left = new Map(before.decisions.map((decision) => [decision.id, decision]))
  const pairs = new Map<Decision, Decision>()
  const take = (decision: Decision, was: Decision | undefined): void => {
    if (!was) return
    left.delete(was.id)
    pairs.set(decision, was)
  }
  for (const decision of after.decisions) take(decision, left.get(decision.id))
  const rest = after.decisions.filter((decision) => !pairs.has(decision))
  if (rest.length > 0 && left.size > 0) {
    const pathNow = toPathsNow(before, after)
    const byPath = Map.groupBy(left.values(), ({ path }) => pathNow(path))
    for (const decision of rest) {
      const there = (byPath.get(decision.path) ?? []).filter(({ id }) => left.has(id))
      take(decision, findSame(decision, there))
    }
  }
  return { pairs, added: rest.filter((decision) => !pairs.has(decision)), gone: [...left.values()] }
}

function findSame({ number, text }: Decision, candidates: readonly Decision[]): Decision | undefined {
  const numbered = number === null ? undefined : candidates.find((was) => was.number === number)
  // What had no number may have been given one.
  const scored = candidates
    .filter((was) => was.number === number || was.number === null)
    .map((was) => ({ was, score: was.text === text ? 1 : likeness(partsOf(was.text).words, partsOf(text).words) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)
  return numbered ?? scored[0]?.was
}

/** `rejected`; of minutes that are a draft: `not yet approved`; of one that another took the place of: `superseded by #D4`; of what was put forward before: `proposed on 30 September 2019`. */
function sayMade(book: Book, decision: Decision): string | null {
  const { decisions, words } = book
  const { state, standing } = decision
  if (state === 'proposed') return null
  const proposal = decisions.findLast((other) => other.state === 'proposed' && isSaidBefore(other, decision))
  const since = proposal?.date ? words.news.proposedOn(sayDate(proposal.date, words)) : null
  const draft = standing === 'not yet approved' ? words.decisions.states[standing] : null
  return toNote(state === 'agreed' ? draft : sayState(state, words), sayEnded(book, decision), since)
}

/** Whether an earlier meeting of the series speaks of the same: by its number and like words, else in the same words. */
function isSaidBefore(earlier: Decision, { series, date, text }: Decision): boolean {
  if (series === null || earlier.series !== series) return false
  if (earlier.date === null || date === null || earlier.date >= date) return false
  const [was, is] = [partsOf(earlier.text), partsOf(text)]
  return was.number === is.number && likeness(was.words, is.words) >= (is.number === null ? same : enough)
}

/** `agreed, was proposed`, `superseded`; `null` where it stands as it did. */
function sayChange(was: Decision, is: Decision, book: Book): string | null {
  const { words } = book
  if (was.state !== is.state) return words.news.stoodAs(sayState(is.state, words), sayState(was.state, words))
  if (was.standing === is.standing)
    return countAmendments(is) > countAmendments(was) ? sayBy(book, is, 'amends', sayAmended(words)) : null
  if (is.standing === 'none') return words.news.notInForce
  return sayEnded(book, is) ?? words.decisions.states[is.standing]
}

/** `superseded by #D4`; `null` where nothing took its place. */
function sayEnded(book: Book, decision: Decision): string | null {
  const { standing } = decision
  if (standing !== 'superseded' && standing !== 'revoked') return null
  const effect = standing === 'superseded' ? 'supersedes' : 'revokes'
  return sayBy(book, decision, effect, book.words.decisions.states[standing])
}

/** Words by which another decision is named. */
const longestName = 80

/** `superseded by #D4`, or by the words of the later decision where it has no number. */
function sayBy({ decisions, words }: Book, { changedBy }: Decision, effect: DecisionEffect, said: string): string {
  const { id } = changedBy.findLast((link) => link.effect === effect) ?? {}
  const by = decisions.find((other) => other.id === id)
  if (!by) return said
  const which = by.number === null ? `"${truncate(wordsOfDecision(by), longestName)}"` : `#D${by.number}`
  return words.news.byWhich(said, which)
}

/** One that is amended stands, but not as it was taken. */
function countAmendments({ changedBy }: Decision): number {
  return changedBy.filter(({ effect }) => effect === 'amends').length
}

function sayAmended({ decisions }: Words): string {
  return decisions.effects.amends.toLowerCase()
}

function tellDecision(book: Book, decision: Decision, note: string | null): NewsItem {
  const { series, text, date, path, place, url } = decision
  const name = [series === null ? null : nameOfSeries(book, series), partsOf(text).number]
  const before = name.filter((part) => part !== null).join(' ')
  return {
    text: before === '' ? wordsOfDecision(decision) : `${before}: ${wordsOfDecision(decision)}`,
    note: toNote(date === null ? null : sayDate(date, book.words), note),
    url,
    ...toSpot({ path, place }),
  }
}
