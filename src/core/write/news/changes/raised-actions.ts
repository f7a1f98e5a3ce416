import type { Book } from '../../../book.ts'
import type { Action } from '../../../register/actions/actions.ts'
import { foldWords } from '../../../text/fold.ts'
import { sayDate } from '../../../text/date-words.ts'
import { comparePages } from './compare-pages.ts'
import { areSame, areSpellings } from './owner-changes.ts'
import type { Pair } from './pair-actions.ts'
import type { NewsItem } from '../news.ts'
import { tellAction } from '../words.ts'

/** Tell actions that no meeting spoke of before: raised, or word for word one that had left the list. */
export function tellAdded(
  before: Book,
  after: Book,
  { added, pairs }: { added: readonly Action[]; pairs: readonly Pair[] },
): { raised: NewsItem[]; back: NewsItem[] } {
  const left = new Map(pairs.flatMap((pair) => (pair.after.leftAt === null ? [] : [[keyOf(pair.after), pair.after]])))
  const fresh = new Set(comparePages(before, after).added.map(({ path }) => path))
  const formerOf = (action: Action): Action | undefined =>
    action.number === null ? left.get(keyOf(action)) : undefined
  const tellRaised = (action: Action): NewsItem =>
    tellAction(
      after,
      action,
      sayFirstOwners(after, action),
      sayOtherDay(after, action, fresh),
      sayAlready(after, action),
      sayLeft(after, action),
      sayDraft(after, action),
    )
  return {
    raised: added.filter((action) => !formerOf(action)).map(tellRaised),
    back: added.flatMap((action) => {
      const former = formerOf(action)
      return former ? [tellAction(after, action, sayLeft(after, former))] : []
    }),
  }
}

function keyOf({ series, title, history, owners }: Action): string {
  return JSON.stringify([series, foldWords(title ?? history[0]?.text ?? ''), owners.join(', ').toLowerCase()])
}

/** The day of a meeting that was on record; a new one stands among the pages. */
function sayOtherDay({ words }: Book, { history: [first] }: Action, fresh: ReadonlySet<string>): string | null {
  if (!first || first.date === null || fresh.has(first.path)) return null
  return words.news.raisedOn(sayDate(first.date, words))
}

/** Whose it was at first, where later meetings of the same change name others: `given to Derek on 4 March 2021`. */
function sayFirstOwners({ words }: Book, { owners, history }: Action): string | null {
  const first = history.find((row) => row.owners.length > 0)
  if (!first || first.date === null || areSame(first.owners, owners) || areSpellings(first.owners, owners)) return null
  return words.news.firstGivenTo(first.owners.join(', '), sayDate(first.date, words))
}

function sayAlready({ words }: Book, { isOver, state }: Action): string | null {
  return isOver && state !== null ? words.news.already(words.actions.states[state]) : null
}

/** The meeting that left it out, by its day. */
function sayLeft({ byPath, words }: Book, { leftAt }: Action): string | null {
  const date = leftAt === null ? null : (byPath.get(leftAt)?.date ?? null)
  return date === null ? null : words.news.leftOn(sayDate(date, words))
}

/** `not yet approved`, where nothing but a draft speaks of it. */
function sayDraft({ words }: Book, { standing }: Action): string | null {
  return standing === 'not yet approved' ? words.decisions.states[standing] : null
}
