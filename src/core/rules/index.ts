import { fileOf } from '../parse/meetings/split-meetings.ts'
import type { Message } from '../read/message.ts'
import { byCodeUnit } from '../text/compare.ts'
import type { Finding } from '../records/finding.ts'
import type { Severity } from '../records/settings.ts'
import type { Register } from '../book.ts'
import { activeFile } from './active-file.ts'
import { addressTaken } from './address-taken.ts'
import { belowQuorum } from './below-quorum.ts'
import { brokenAnchor } from './broken-anchor.ts'
import { brokenLink } from './broken-link.ts'
import { citationDisagrees } from './citation-disagrees.ts'
import { changeDisagrees } from './change-disagrees.ts'
import { dateDisagrees } from './date-disagrees.ts'
import { emptyDocument } from './empty-document.ts'
import { encoding } from './encoding.ts'
import { foreignImage } from './foreign-image.ts'
import { frontMatterValue } from './front-matter-value.ts'
import { frontMatter } from './front-matter.ts'
import { headingOrder } from './heading-order.ts'
import { imageText } from './image-text.ts'
import { impossibleDate } from './impossible-date.ts'
import { leftAction } from './left-action.ts'
import { likeDecision } from './like-decision.ts'
import { linkApart } from './link-apart.ts'
import { manyDecisions } from './many-decisions.ts'
import { mediaMetadata } from './media-metadata.ts'
import { mergeConflict } from './merge-conflict.ts'
import { noAction } from './no-action.ts'
import { noDate } from './no-date.ts'
import { noHeading } from './no-heading.ts'
import { noRelease } from './no-release.ts'
import { noTag } from './no-tag.ts'
import { noTable } from './no-table.ts'
import { openFence } from './open-fence.ts'
import { outsideFolder } from './outside-folder.ts'
import { peopleList } from './people-list.ts'
import { planBeforeFreeze } from './plan-before-freeze.ts'
import { planInThePast } from './plan-in-the-past.ts'
import { onePerson } from './one-person.ts'
import { privateDetails } from './private-details.ts'
import { privateLink } from './private-link.ts'
import { redirect } from './redirect.ts'
import { releaseTwice } from './release-twice.ts'
import { releasedInFuture } from './released-in-future.ts'
import { roadmapBehind } from './roadmap-behind.ts'
import type { Rule } from './rule.ts'
import { sameText } from './same-text.ts'
import { scheduleWithoutTool } from './schedule-without-tool.ts'
import { sharedName } from './shared-name.ts'
import { shownHtml } from './shown-html.ts'
import { siteSettings } from './site-settings.ts'
import { supportBeforeRelease } from './support-before-release.ts'
import { nothingSupported } from './nothing-supported.ts'
import { statusContradicts } from './status-contradicts.ts'
import { fenceWords } from './fence-words.ts'
import { unreadWords } from './unread-words.ts'
import { tellingName } from './telling-name.ts'
import { unclearDate } from './unclear-date.ts'
import { unclearPlan } from './unclear-plan.ts'
import { unreadSetting } from './unread-setting.ts'
import { foreignKey } from './foreign-key.ts'
import { foreignName } from './foreign-name.ts'
import { foreignMarkup } from './foreign-markup.ts'
import { shownComment } from './shown-comment.ts'
import { unknownColumn } from './unknown-column.ts'
import { unknownKey } from './unknown-key.ts'
import { unknownInitials } from './unknown-initials.ts'
import { unknownTool } from './unknown-tool.ts'
import { unreadable } from './unreadable.ts'
import { unsafeLink } from './unsafe-link.ts'
import { weekdayDisagrees } from './weekday-disagrees.ts'
import { wideRow } from './wide-row.ts'

/** Every rule, those first that stop a build. One without a check is noticed while a file is read or placed. */
export const rules: readonly Rule[] = [
  unreadable,
  outsideFolder,
  frontMatter,
  impossibleDate,
  siteSettings,
  peopleList,
  mergeConflict,
  frontMatterValue,
  unclearDate,
  encoding,
  emptyDocument,
  addressTaken,
  tellingName,
  foreignName,
  redirect,
  unknownKey,
  unreadSetting,
  foreignKey,
  foreignMarkup,
  shownComment,
  dateDisagrees,
  leftAction,
  noAction,
  noDate,
  weekdayDisagrees,
  sameText,
  sharedName,
  brokenLink,
  brokenAnchor,
  privateLink,
  linkApart,
  unsafeLink,
  wideRow,
  noTable,
  noHeading,
  headingOrder,
  openFence,
  fenceWords,
  unreadWords,
  shownHtml,
  imageText,
  foreignImage,
  activeFile,
  mediaMetadata,
  privateDetails,
  unknownTool,
  noRelease,
  unknownColumn,
  unclearPlan,
  planInThePast,
  planBeforeFreeze,
  releasedInFuture,
  releaseTwice,
  supportBeforeRelease,
  nothingSupported,
  statusContradicts,
  citationDisagrees,
  roadmapBehind,
  noTag,
  scheduleWithoutTool,
  unknownInitials,
  onePerson,
  changeDisagrees,
  belowQuorum,
  likeDecision,
  manyDecisions,
]

/** Run every rule and weigh all messages by `site.yaml`; sorted by path, place and rule. */
export function toFindings(register: Register, earlier: readonly Message[]): Finding[] {
  const severityOf = toSeverities(register)
  const active = rules.filter(({ id }) => severityOf.get(id) !== 'off')
  const messages = [
    ...earlier,
    ...register.messages,
    ...active.flatMap(({ id, check }) => (check?.(register) ?? []).map((problem) => ({ ...problem, rule: id }))),
  ]
  const seen = new Set<string>()
  return messages
    .flatMap(({ path: of, place, rule, reason }): Finding[] => {
      // Parts of one file share its front matter, so each of them finds the same there.
      const path = fileOf(of)
      const identity = JSON.stringify([path, place, rule, reason])
      if (path !== of && seen.has(identity)) return []
      seen.add(identity)

      const severity = severityOf.get(rule)
      if (severity === undefined) throw new Error(`no rule "${rule}" in the list of rules`)
      return severity === 'off' ? [] : [{ path, ...place, rule, severity, message: reason }]
    })
    .sort((a, b) => byCodeUnit(a.path, b.path) || a.line - b.line || a.column - b.column || byCodeUnit(a.rule, b.rule))
}

function toSeverities({ settings }: Register): Map<string, Severity> {
  const refuse: [string, Severity][] = settings.privateDetails === 'refuse' ? [['private-details', 'error']] : []
  return new Map([
    ...rules.map(({ id, severity }): [string, Severity] => [id, severity]),
    ...Object.entries(settings.rules),
    ...refuse,
  ])
}
