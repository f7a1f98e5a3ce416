import { anyOf, wordOf } from '../../lexicon/index.ts'
import { parseDecisionHeading } from '../decisions/headings.ts'
import { parseActionHeading } from './headings.ts'
import type { Point } from '../text/outline.ts'

const aboutWhatIs = new RegExp(
  `^${wordOf(({ actions }) => actions.subjects)}(?!\\s*:)(?=.*${wordOf(({ actions }) => actions.reports)})`,
  'iu',
)
const duty = new RegExp(
  wordOf(({ actions }) => actions.duties),
  'iu',
)
const report = new RegExp(
  wordOf(({ actions }) => actions.reports),
  'iu',
)
const announcement = new RegExp(`^${wordOf(({ actions }) => actions.announcements)}`, 'iu')
/** `Status: report received`: what is said of the action above. */
const remark = new RegExp(`^${anyOf(({ actions }) => actions.remarks)}\\s*:`, 'iu')

/** Whether an item below a heading of actions only says how things are: `The new list is set up.`, `We meet again on Monday.` */
export function isPlainStatement(text: string): boolean {
  return announcement.test(text) || remark.test(text) || (aboutWhatIs.test(text) && !duty.test(text))
}

/** Whether a text tells how something is, whoever says it: `May is the month of the vote`. */
export function isReport(text: string): boolean {
  return report.test(text) && !duty.test(text)
}

const retelling = new RegExp(
  `^(?:${wordOf(({ actions }) => actions.retold)}|\\p{L}{2,}ed\\b|\\p{Lu}\\p{Ll}+ (?:is|was|has|had|did)\\b)`,
  'iu',
)

/** Whether a text only tells what was done or is thought: `printed the posters`, `We are clear on it`. */
export function isRetelling(text: string): boolean {
  return retelling.test(text)
}

/** Words of headings of what is talked about: `Standing items`, `Your agenda items`. */
const topics = new RegExp(
  wordOf(({ actions }) => actions.topics),
  'iu',
)
const otherList = new RegExp(`^\\W*${anyOf(({ actions }) => actions.otherLists)}\\W*$`, 'iu')

/** Whether a heading or label stands over boxes and items that are no tasks: `Poll`, `Roles`. */
export function isOtherList(text: string): boolean {
  return (
    parseDecisionHeading(text) === 'decisions' ||
    otherList.test(text) ||
    (topics.test(text) && parseActionHeading(text) === null)
  )
}

/** Whether an item stands in a part of an agenda: `### Old business` below `## Agenda`. */
export function isBelowAgenda({ headings }: Pick<Point, 'headings'>): boolean {
  return headings.slice(0, -1).some(isOtherList) && headings.every((text) => parseActionHeading(text) === null)
}

/** Whether the box of an item is no task of the meeting: one in a quotation, a link alone, a point of an agenda. */
export function isOtherBox({ isLink, isQuoted, headings, label }: Point): boolean {
  return isLink || isQuoted || [headings.at(-1), label].some((text) => text != null && isOtherList(text))
}
