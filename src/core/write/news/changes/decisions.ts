import type { Book } from '../../../book.ts'
import type { Decision } from '../../../register/decisions/decision.ts'
import { likeness } from '../../../register/actions/likeness.ts'
import { sayDate } from '../../../text/date-words.ts'
import type { Words } from '../../../words/index.ts'
import { toPathsNow } from './compare-pages.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nameOfSeries, nowhere, sayState, toNote, toSpot, toWords } from '../words.ts'

/** Tell what was decided, what became of decisions, and which are not on record any more. */
export function toDecisionChanges(before: Book, after: Book): NewsGroup[] {
  const { words } = after
  const { pairs, added, gone } = pairDecisions(before, after)
  const tell = (decision: Decision, note: string | null): NewsItem => tellDecision(after, decision, note)
  const changed = [...pairs].flatMap(([decision, was]) => {
    const how = sayChange(was, decision, words)
    return how === null ? [] : [tell(decision, how)]
  })
  const reworded = [...pairs]
    .filter(([decision, was]) => decision.text !== was.text)
    .map(([decision, was]) => tell(decision, words.news.wasOf(toWords(was.text))))
  const lost = gone.map((decision) => ({ ...tellDecision(before, decision, null), url: null, ...nowhere }))
  return [
    toGroup(
      words,
      'decisions-made',
      added.map((decision) => tell(decision, sayMade(decision, words))),
    ),
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
  const scored = candidates
    .filter((was) => was.number === number)
    .map((was) => ({ was, score: was.text === text ? 1 : likeness(was.text, text) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)
  return numbered ?? scored[0]?.was
}

function sayMade({ state }: Decision, words: Words): string | null {
  return state === 'agreed' ? null : state === 'proposed' ? words.news.onlyProposed : sayState(state, words)
}

/** `agreed, was proposed`, `superseded`; `null` where it stands as it did. */
function sayChange(was: Decision, is: Decision, words: Words): string | null {
  if (was.state !== is.state) return words.news.stoodAs(sayState(is.state, words), sayState(was.state, words))
  if (was.standing === is.standing) return countAmendments(is) > countAmendments(was) ? sayAmended(words) : null
  return is.standing === 'none' ? words.news.notInForce : words.decisions.states[is.standing]
}

/** One that is amended stands, but not as it was taken. */
function countAmendments({ changedBy }: Decision): number {
  return changedBy.filter(({ effect }) => effect === 'amends').length
}

function sayAmended({ decisions }: Words): string {
  return decisions.effects.amends.toLowerCase()
}

function tellDecision(book: Book, { series, text, date, path, place, url }: Decision, note: string | null): NewsItem {
  return {
    text: series === null ? toWords(text) : `${nameOfSeries(book, series)}: ${toWords(text)}`,
    note: toNote(date === null ? null : sayDate(date, book.words), note),
    url,
    ...toSpot({ path, place }),
  }
}
