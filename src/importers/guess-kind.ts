import type { Heading, Root } from 'mdast'
import { parseAttendance } from '../core/parse/attendance/attendance.ts'
import { toText } from '../core/parse/text/text.ts'
import type { Kind } from '../core/records/kinds.ts'
import { foldSpace } from '../core/text/fold.ts'
import type { Draft } from './draft.ts'

/** What is known of a document when its kind is told. */
export interface Signs {
  draft: Draft
  root: Root
  title: string
  /** Whether its name states a day, and whether name, title or text do. */
  isNamedByDay: boolean
  isOfDay: boolean
}

/** Words by which names and titles say that people met. */
const ofMeetings =
  /meeting|minutes|\bmtg|mtg\b|\bcalls?\b|call$|tele?con|telco|workshop|weekly|f2f|face.?to.?face|assembly|agenda|notes|stand.?up|report|protokoll|sitzung|hangout|\bsync\b/i

/** Names of topics that steer a wiki or wait to be filled in, and of documents that carry the day they were written. */
const notOfMeetings =
  /^Web(?:Home|Preferences|Index|Notify|Changes|Statistics|Search\w*|LeftBar\w*|TopBar\w*|TopicList|Rss|Atom)$|Template(?:\d{4})?$|^(?:TWiki|Foswiki)(?:Release|Documentation|Registration|Preferences|Upgrade|Installation|History|Users|Groups)/

/** Headings that only minutes have. */
const ofBusiness =
  /^(?:agenda|minutes|(?:open |new )?action(?: item)?s|decisions|any other business|aob|(?:date of )?next meeting|round.?table)\b/i

const ofPapers = /release.?notes|specification|standard|proposal|draft|white.?paper|how.?to|use.?cases?\d*|install/i

/**
 * Tell the kind of a document. It is minutes, or a report if it calls itself one, on evidence: a day in its name; else a day
 * or attendance together with a word that says that people met. Any other is a page.
 */
export function guessKind({ draft, root, title, isNamedByDay, isOfDay }: Signs): Kind {
  const { foreign, parent } = draft
  if (/faq/i.test(foreign.name)) return 'faq'
  if (notOfMeetings.test(foreign.name)) return 'page'
  const headings = root.children
    .filter((block): block is Heading => block.type === 'heading')
    .map((heading) => foldSpace(toText(heading)))
  const names = [foreign.name, title, parent ?? '', foreign.folders.at(-1) ?? '']
  const isMet = names.some((text) => ofMeetings.test(text)) || headings.some((text) => ofBusiness.test(text))
  const isPaper = ofPapers.test(`${foreign.name} ${title}`)
  const isAttended = parseAttendance(root).isRecorded
  const count = [isMet, isAttended, isOfDay].filter(Boolean).length
  if (!((isNamedByDay && !isPaper) || count >= (isPaper ? 3 : 2))) return 'page'
  const isReport =
    /report/i.test(`${foreign.name} ${parent ?? ''} ${title}`) ||
    headings.some((text) => /\b(?:this|the full) report\b/i.test(text))
  return isReport ? 'report' : 'minutes'
}
