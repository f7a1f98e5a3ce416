import type { Book } from '../../../book.ts'
import { type News, toNews } from '../news.ts'
import { toActionChanges } from './actions.ts'
import { toDecisionChanges } from './decisions.ts'
import { toFindingChanges } from './findings.ts'
import { toNumberChanges } from './numbers.ts'
import { toHiddenChanges, toPageChanges, toWithheldChanges } from './pages.ts'
import { toPeopleChanges } from './people.ts'
import { toPlanChanges } from './plans.ts'
import { toSilenceChanges } from './silence.ts'

/**
 * Tell what lies between two records, both looked at on the same day: from all that each of them says, never from the
 * difference of their texts. `since` names the earlier one: `main`, `1 March 2021`. `hidden` is how many
 * pages are private now, of which the earlier record has nothing.
 */
export function toChangeNews(before: Book, after: Book, since: string, hidden = 0): News {
  const groups = [
    ...toWithheldChanges(before, after),
    ...toPlanChanges(before, after),
    ...toDecisionChanges(before, after),
    ...toActionChanges(before, after),
    ...toNumberChanges(before, after),
    ...toSilenceChanges(before, after),
    ...toPeopleChanges(before, after),
    ...toPageChanges(before, after),
    ...toHiddenChanges(after, hidden),
    ...toFindingChanges(before, after),
  ]
  const { news } = after.words
  return toNews(news.changes(since), groups, news.nothingChanged)
}
