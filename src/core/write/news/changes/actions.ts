import type { Book } from '../../../book.ts'
import type { Action } from '../../../register/actions/actions.ts'
import { likeness } from '../../../register/actions/likeness.ts'
import { sayDate } from '../../../text/date-words.ts'
import type { Words } from '../../../words/index.ts'
import { toPathsNow } from './compare-pages.ts'
import { type NewsGroup, toGroup } from '../news.ts'
import { nameOfAction, nowhere, tellAction, toNote } from '../words.ts'

/** An action as it was and as it is. */
interface Pair {
  before: Action
  after: Action
}

/** Tell what became of actions: raised, closed, left out, given to others, or gone. */
export function toActionChanges(before: Book, after: Book): NewsGroup[] {
  const { pairs, added, removed } = pairActions(before.actions.all, after.actions.all, toPathsNow(before, after))
  const { words } = after
  const raised = added.map((action) => tellAction(after, action, action.isOver ? words.news.alreadyOver : null))
  const gone = removed.map((action) => ({
    text: nameOfAction(before, action),
    note: toNote(sayOwners(before, action), action.isOver ? null : words.news.wasOpen),
    url: null,
    ...nowhere,
  }))
  return [
    toGroup(words, 'actions-raised', raised),
    ...pairChanges(before, after).map(({ id, isSo, say }) => {
      const items = pairs.filter(isSo).map((pair) => tellAction(after, pair.after, say(pair)))
      return toGroup(words, id, items)
    }),
    toGroup(words, 'actions-gone', gone),
  ]
}

/** A way in which an action that is on record before and after may have changed, and what is said besides. */
interface PairChange {
  id: keyof Words['news']['groups']
  isSo: (pair: Pair) => boolean
  say: (pair: Pair) => string | null
}

/** In the order in which they are told. */
function pairChanges(before: Book, after: Book): PairChange[] {
  const { words } = after
  return [
    {
      id: 'actions-closed',
      isSo: ({ before: was, after: is }) => !was.isOver && is.isOver,
      say: ({ after: { state } }) => state && words.actions.states[state],
    },
    {
      id: 'actions-reopened',
      isSo: ({ before: was, after: is }) => was.isOver && !is.isOver,
      say: () => null,
    },
    {
      id: 'actions-left',
      isSo: ({ before: was, after: is }) => was.listing !== 'left' && is.listing === 'left',
      say: () => words.news.openBefore,
    },
    {
      id: 'actions-handed-over',
      isSo: (pair) => keyOf(before, pair.before) !== keyOf(after, pair.after),
      say: (pair) => words.news.wasOf(sayOwners(before, pair.before)),
    },
    {
      id: 'actions-moved',
      isSo: ({ before: was, after: is }) => was.due !== is.due && !is.isOver,
      say: ({ before: { due } }) => (due === null ? words.news.hadNoDue : words.news.wasDue(sayDate(due, words))),
    },
  ]
}

function sayOwners(book: Book, action: Action): string {
  return ownersOf(book, action).join(', ') || book.words.news.nobody
}

/** Who an action is for: people by who they are, so that another spelling is no other owner. */
function ownersOf({ actions }: Book, { id, owners }: Action): string[] {
  return (actions.owners.get(id) ?? [])
    .map(({ name, person }) => person?.name ?? name)
    .sort()
    .concat(actions.owners.has(id) ? [] : owners)
}

function keyOf(book: Book, action: Action): string {
  return ownersOf(book, action).join('\n').toLowerCase()
}

/**
 * Pair what was with what is: by id, then by a statement that both have, then, of those first stated on one day, by the likest
 * words. So an edit of words raises nothing, nor does a meeting that comes or goes before the first one that was known.
 */
function pairActions(
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

/** Where an action is spoken of, in which words; what says nothing of it but its number counts for nothing. */
function statementsOf({ number, history }: Action, pathNow: (path: string) => string): string[] {
  return history.flatMap(({ path, text }) => (text === '' ? [] : [JSON.stringify([number, pathNow(path), text])]))
}

function originOf({ series, number, history }: Action): string {
  return JSON.stringify([series, number === null, history[0]?.date])
}

/** From here on two wordings are one action. */
const enough = 0.5

function findLikest(action: Action, candidates: readonly Action[]): Action | null {
  const scored = candidates
    .map((was) => ({ was, score: likeness(wordsOf(was), wordsOf(action)) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)
  return scored[0]?.was ?? null
}

function wordsOf({ title, history }: Action): string {
  return title ?? history[0]?.text ?? ''
}
