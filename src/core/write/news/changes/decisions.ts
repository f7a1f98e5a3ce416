import type { Book } from '../../../book.ts'
import type { DecisionState } from '../../../parse/decisions/state.ts'
import type { Decision } from '../../../register/decisions/decision.ts'
import { sayDate } from '../../../text/date-words.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nameOfSeries, nowhere, toNote, toSpot, toWords } from '../words.ts'

/** Tell what was decided, what became of decisions, and which are not on record any more. */
export function toDecisionChanges(before: Book, after: Book): NewsGroup[] {
  const earlier = new Map(before.decisions.map((decision) => [decision.id, decision]))
  const now = new Set(after.decisions.map(({ id }) => id))
  const tell = (decision: Decision, note: string | null): NewsItem => tellDecision(after, decision, note)
  const added = after.decisions.filter(({ id }) => !earlier.has(id))
  return [
    toGroup(
      'decisions-made',
      'decision',
      'decisions',
      added.map((decision) => tell(decision, wordOf[decision.state])),
    ),
    toGroup(
      'decisions-changed',
      'decision that stands otherwise',
      'decisions that stand otherwise',
      after.decisions.flatMap((decision) => {
        const was = earlier.get(decision.id)?.state
        return was === undefined || was === decision.state ? [] : [tell(decision, `${decision.state}, was ${was}`)]
      }),
    ),
    toGroup(
      'decisions-gone',
      'decision no longer on record',
      'decisions no longer on record',
      before.decisions
        .filter(({ id }) => !now.has(id))
        .map((decision) => ({ ...tellDecision(before, decision, null), url: null, ...nowhere })),
    ),
  ]
}

const wordOf: Record<DecisionState, string | null> = {
  agreed: null,
  proposed: 'only proposed',
  rejected: 'rejected',
  deferred: 'put off',
}

function tellDecision(
  book: Book,
  { series, text, date, path, place, section }: Decision,
  note: string | null,
): NewsItem {
  const url = book.byPath.get(path)?.url ?? null
  return {
    text: `${nameOfSeries(book, series)}: ${toWords(text)}`,
    note: toNote(date === null ? null : sayDate(date), note),
    url: url === null ? null : `${url}${section === null ? '' : `#${section}`}`,
    ...toSpot({ path, place }),
  }
}
