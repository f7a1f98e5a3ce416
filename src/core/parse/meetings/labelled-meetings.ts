import GithubSlugger from 'github-slugger'
import type { Heading, Root, RootContent } from 'mdast'
import { foldSpace } from '../../text/fold.ts'
import { splitLabel } from '../attendance/split-label.ts'
import { findDate } from '../dates/dates.ts'
import { readOrderedDay } from '../dates/either-day.ts'
import { findHeadDates } from '../dates/head-dates.ts'
import { linesOf } from '../dates/head-lines.ts'
import { toText } from '../text/text.ts'
import { areMeetings, calledMeeting, type Meeting } from './find-meetings.ts'
import { orderOfAll } from './heading-days.ts'

/** A heading with what stands below it, up to the next that is no deeper. */
interface Part {
  heading: Heading
  anchor: string
  words: string
  /** What its head says of its day. */
  said: string
  to: number
}

/**
 * Find the meetings of a document below headings that leave their day to a label. Each is called a meeting or names who was
 * there, so that no list of incidents or releases is one of meetings.
 *
 *     ## ACTA 3
 *     **Fecha:** 4 de octubre de 2024
 *     **Asistentes:** Mia Berg, Jon Dahl
 */
export function findLabelledMeetings(root: Root): Meeting[] {
  const parts = toParts(root)
  for (const depth of new Set(parts.map(({ heading }) => heading.depth).sort())) {
    const level = parts.filter(({ heading }) => heading.depth === depth)
    const order = orderOfAll(level.map(({ said }) => said))
    const found = level.flatMap(({ heading, anchor, words, said, to }) => {
      const date = findDate(said)?.date ?? readOrderedDay(said, order)
      return date === null ? [] : [{ anchor, date, words, from: heading.position?.start.line ?? 1, to }]
    })
    if (found.length > 1 && areMeetings(found.map(({ date }) => date))) return found
  }
  return []
}

/** The parts of a document that may be meetings. */
function toParts(root: Root): Part[] {
  const slugger = new GithubSlugger()
  const end = (root.children.at(-1)?.position?.end.line ?? 0) + 1
  return root.children.flatMap((block, index) => {
    if (block.type !== 'heading') return []
    const text = foldSpace(toText(block))
    const anchor = slugger.slug(text)
    const behind = root.children.slice(index + 1)
    const next = behind.findIndex((other) => other.type === 'heading' && other.depth <= block.depth)
    const own = next < 0 ? behind : behind.slice(0, next)
    const said = findHeadDates({ type: 'root', children: [block, ...own] }, block)[0]?.text
    if (said === undefined || !(calledMeeting.test(text) || own.some(isAttendance))) return []
    const words = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    return [{ heading: block, anchor, words, said, to: behind[next]?.position?.start.line ?? end }]
  })
}

function isAttendance(block: RootContent): boolean {
  return linesOf(block).some(({ text }) => splitLabel(text)?.label.isList)
}
