import type { Action } from '../../../register/actions/actions.ts'
import { likeness } from '../../../register/actions/likeness.ts'
import { foldWords } from '../../../text/fold.ts'
import { shareOf } from '../../../text/share.ts'

/** An action as it was and as it is. */
export interface Pair {
  before: Action
  after: Action
}

/**
 * Pair what was with what is: by id, then by a statement that both have, then, of those first stated on one day, by the likest
 * words. So an edit of words raises nothing, nor does a meeting that comes or goes before the first one that was known.
 */
export function pairActions(
  before: readonly Action[],
  after: readonly Action[],
  pathNow: (path: string) => string,
): { pairs: Pair[]; added: Action[]; removed: Action[] } {
  const known = new Map(before.map((action) => [action.id, action]))
  const pairs = after.flatMap((action) => {
    const was = known.get(action.id)
    if (was) known.delete(action.id)
    return was ? [{ before: was, after: action }] : []
  })
  const paired = new Set(pairs.map((pair) => pair.after))
  for (const pair of pairStated(
    [...known.values()],
    after.filter((action) => !paired.has(action)),
    pathNow,
  )) {
    known.delete(pair.before.id)
    paired.add(pair.after)
    pairs.push(pair)
  }
  const left = Map.groupBy(known.values(), originOf)
  const added = after
    .filter((action) => !paired.has(action))
    .filter((action) => {
      const candidates = left.get(originOf(action)) ?? []
      const was = findLikest(
        action,
        candidates.filter(({ id }) => known.has(id)),
      )
      if (was === null) return true
      known.delete(was.id)
      pairs.push({ before: was, after: action })
      return false
    })
  return { pairs, added, removed: [...known.values()] }
}

/** Pair actions of which one meeting says the same before and after. */
function pairStated(before: readonly Action[], after: readonly Action[], pathNow: (path: string) => string): Pair[] {
  const byStatement = new Map(
    before.flatMap((action) => statementsOf(action, pathNow).map((key) => [key, action] as const)),
  )
  const taken = new Set<Action>()
  return after.flatMap((action) => {
    const was = statementsOf(action, (path) => path).flatMap((key) => byStatement.get(key) ?? [])[0]
    if (!was || taken.has(was)) return []
    taken.add(was)
    return [{ before: was, after: action }]
  })
}

/** Where an action is spoken of, in which words or by its number alone. */
function statementsOf({ number, history }: Action, pathNow: (path: string) => string): string[] {
  return history.flatMap(({ path, text }) =>
    text === '' && number === null ? [] : [JSON.stringify([number, pathNow(path), text])],
  )
}

function originOf({ series, history }: Action): string {
  return JSON.stringify([series, history[0]?.date])
}

/** From here on two wordings are one action; one that was given a number, or another, has to be said in nearly the same words. */
export const enough = 0.5
const nearlySame = 0.9

function findLikest(action: Action, candidates: readonly Action[]): Action | null {
  const scored = candidates
    .map((was) => ({ was, score: toScore(wordsOf(was), wordsOf(action)) }))
    .filter(({ was, score }) => score >= (isOtherwiseNumbered(was, action) ? nearlySame : enough))
    .sort((a, b) => b.score - a.score)
  return scored[0]?.was ?? null
}

/** Numbers tell two apart; to be without any is to be known by words. */
function isOtherwiseNumbered({ number: one }: Action, { number: other }: Action): boolean {
  return one !== other
}

/** How alike two wordings are, by their words or, where slips of the pen were mended, by their letters. */
export function toScore(one: string, other: string): number {
  return Math.max(likeness(one, other), shareOf(lettersOf(one), lettersOf(other)))
}

/** Every three letters that stand together. */
function lettersOf(text: string): ReadonlySet<string> {
  const folded = foldWords(text)
  return new Set(Array.from({ length: Math.max(0, folded.length - 2) }, (_, at) => folded.slice(at, at + 3)))
}

function wordsOf({ title, history }: Action): string {
  return title ?? history[0]?.text ?? ''
}
