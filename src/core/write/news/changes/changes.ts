import type { Book } from '../../../book.ts'
import type { PersonSetting } from '../../../records/people-settings.ts'
import type { Finding } from '../../../records/finding.ts'
import { type News, toNews } from '../news.ts'
import { toActionChanges } from './actions.ts'
import { toAttendanceChanges } from './attendance.ts'
import { toDecisionChanges } from './decisions.ts'
import { toFileChanges } from './files.ts'
import { toFindingChanges } from './findings.ts'
import { toIncidentChanges } from './incidents.ts'
import { type Lifted, toLiftedChanges } from './lifted.ts'
import { toMilestoneChanges } from './milestones.ts'
import { toNumberChanges } from './numbers.ts'
import { toHiddenChanges, toPageChanges, toWithheldChanges } from './pages.ts'
import { toPeopleChanges } from './people.ts'
import { toPlanChanges } from './plans.ts'
import { toSettingChanges } from './settings.ts'
import { toSilenceChanges } from './silence.ts'
import { toSupportChanges } from './support.ts'

/** What the earlier record does not say of itself, since it is compiled with the privacy of today. */
export interface KeptBack {
  /** What is private no more. */
  lifted?: Lifted
  /** How many pages are private now. */
  hidden?: number
  /** Whom `people.yaml` listed, where it was another. */
  people?: readonly PersonSetting[] | null
  /** The earlier record with the people that it listed itself; the same where those are the ones of today. */
  listed?: Book
  /** The earlier record with the pages that an error holds back now; the same where it is not said. */
  whole?: Book
  /** What was found in it before any page was left out; all of its findings where it is not said. */
  stood?: readonly Finding[]
}

/**
 * Tell what lies between two records, both looked at on the same day: from all that each of them says, never from the
 * difference of their texts. `since` names the earlier one: `main`, `1 March 2021`; `null` where the later one is a proposal.
 */
export function toChangeNews(before: Book, after: Book, since: string | null, kept: KeptBack = {}): News {
  const whole = kept.whole ?? before
  const listed = kept.listed ?? before
  const groups = [
    ...toLiftedChanges(after.words, kept.lifted ?? { pages: 0, people: [] }),
    ...toWithheldChanges(whole, after),
    ...toPlanChanges(before, after),
    ...toMilestoneChanges(before, after),
    ...toSupportChanges(before, after),
    ...toIncidentChanges(before, after),
    ...toDecisionChanges(before, after),
    ...toActionChanges(before, after),
    ...toNumberChanges(before, after),
    ...toSilenceChanges(before, after),
    ...toPeopleChanges(before, after, { whole, listed }),
    ...toAttendanceChanges(before, after),
    ...toPageChanges(before, after, whole),
    ...toHiddenChanges(after, kept.hidden ?? 0),
    ...toFileChanges(before, after),
    ...toSettingChanges(before, after, { people: kept.people ?? null, hidden: kept.hidden ?? 0 }),
    ...toFindingChanges(before, after, { stood: kept.stood ?? before.findings, listed }),
  ]
  const { news } = after.words
  return toNews(news.changes(since), groups, news.nothingChanged)
}
