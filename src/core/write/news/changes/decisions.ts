import type { Book } from '../../../book.ts'
import type { Decision } from '../../../register/decisions/decision.ts'
import { sayDate } from '../../../text/date-words.ts'
import type { Words } from '../../../words/index.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nameOfSeries, nowhere, sayState, toNote, toSpot, toWords } from '../words.ts'

/** Tell what was decided, what became of decisions, and which are not on record any more. */
export function toDecisionChanges(before: Book, after: Book): NewsGroup[] {
  const earlier = new Map(before.decisions.map((decision) => [decision.id, decision]))
  const now = new Set(after.decisions.map(({ id }) => id))
  const tell = (decision: Decision, note: string | null): NewsItem => tellDecision(after, decision, note)
  const { words } = after
  const added = after.decisions.filter(({ id }) => !earlier.has(id))
  const changed = after.decisions.flatMap((decision) => {
    const was = earlier.get(decision.id)
    const how = was ? sayChange(was, decision, words) : null
    return how === null ? [] : [tell(decision, how)]
  })
  const gone = before.decisions.filter(({ id }) => !now.has(id))
  return [
    toGroup(
      words,
      'decisions-made',
      added.map((decision) => tell(decision, sayMade(decision, words))),
    ),
    toGroup(words, 'decisions-changed', changed),
    toGroup(
      words,
      'decisions-gone',
      gone.map((decision) => ({ ...tellDecision(before, decision, null), url: null, ...nowhere })),
    ),
  ]
}

function sayMade({ state }: Decision, words: Words): string | null {
  return state === 'agreed' ? null : state === 'proposed' ? words.news.onlyProposed : sayState(state, words)
}

/** `agreed, was proposed`, `superseded`; `null` where it stands as it did. */
function sayChange(was: Decision, is: Decision, words: Words): string | null {
  if (was.state !== is.state) return words.news.stoodAs(sayState(is.state, words), sayState(was.state, words))
  if (was.standing === is.standing) return null
  return is.standing === 'none' ? words.news.notInForce : words.decisions.states[is.standing]
}

function tellDecision(book: Book, { series, text, date, path, place, url }: Decision, note: string | null): NewsItem {
  return {
    text: series === null ? toWords(text) : `${nameOfSeries(book, series)}: ${toWords(text)}`,
    note: toNote(date === null ? null : sayDate(date, book.words), note),
    url,
    ...toSpot({ path, place }),
  }
}
