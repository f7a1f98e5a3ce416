import type { Book } from '../../../book.ts'
import type { DecisionState } from '../../../parse/decisions/state.ts'
import type { Decision } from '../../../register/decisions/decision.ts'
import { sayDate } from '../../../text/date-words.ts'
import { en } from '../../../words/en/index.ts'
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
        const was = earlier.get(decision.id)
        const how = was ? sayStanding(was, decision) : null
        return how === null ? [] : [tell(decision, how)]
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

/** `agreed, was proposed`, `superseded`; `null` where it stands as it did. */
function sayStanding(was: Decision, is: Decision): string | null {
  if (was.state !== is.state) return `${is.state}, was ${was.state}`
  if (was.standing === is.standing) return null
  return is.standing === 'none' ? 'not in force any more' : is.standing
}

function tellDecision(book: Book, { series, text, date, path, place, url }: Decision, note: string | null): NewsItem {
  return {
    text: series === null ? toWords(text) : `${nameOfSeries(book, series)}: ${toWords(text)}`,
    note: toNote(date === null ? null : sayDate(date, en), note),
    url,
    ...toSpot({ path, place }),
  }
}
