import type { Root } from 'mdast'
import { attendanceWords } from '../../lexicon/attendance.ts'
import { dateLabels } from '../../lexicon/dates.ts'
import { anyOfWords } from '../../lexicon/index.ts'
import type { SourceDocument } from '../../read/source.ts'
import { agree, type StatedDate } from '../dates/dates.ts'
import type { FileName } from '../dates/file-name.ts'
import { parseMarkdown } from '../text/markdown.ts'
import { isAttendanceKey } from '../attendance/head.ts'
import type { Part } from './part.ts'
import { splitHeads } from './split-heads.ts'
import { findLabelledMeetings } from './labelled-meetings.ts'
import { areBelowMinutes, areCalledMeetings, findListedMeetings, findMeetings, type Meeting } from './find-meetings.ts'

/** Lines of all parts together that may be kept: each part has the lines of its file, so that places stay right. */
const mostLines = 10_000_000

/** Files that hold dates and no meetings. */
const others = /change[-_ ]?log|changes|releases?|news|history|faq|road[-_ ]?map|todo/i
/** Files of days that may be those of meetings, where each says so. */
const ofDays = /diary|journal/i

/** A label of attendance, by which a file of a month or a year says that its days are meetings. */
const hasAttendance = new RegExp(`^[ \\t#*_>-]*${anyOfWords([...attendanceWords.present])}(?!\\p{L})`, 'imu')

/** Words by which a file outside a folder of minutes says that it holds meetings. */
const ofMeetings = /meeting|minutes|\bcalls?\b|notes|telecon|agenda|protokoll|sitzung|réunion|reunion|\bactas?\b/i

/**
 * Split a file that holds many meetings under dated headings, or each below front matter of its own: each is a document with its own day, whose path is that of the
 * file with the anchor of its heading, `ops/2024.md#2024-11-19`. What stands before the first, and is more than a heading, is
 * a page. A file that its name, its front matter or its kind says to be one thing stays one.
 */
export function splitMeetings(source: SourceDocument, name: FileName, isOfMinutes: boolean): Part[] | null {
  const { body, data } = source
  if (name.date?.precision === 'day' || others.test(name.stem)) return null
  const isNamed = (isOfMinutes || ofMeetings.test(name.stem)) && !ofDays.test(name.stem)
  const headed = isNamed || hasAttendance.test(body) ? splitHeads(source, name) : null
  if (headed || typeof data.date === 'string') return headed
  const root = mayHoldMeetings(body) ? parseMarkdown(body) : null
  const meetings = root ? meetingsOf(root, name, { isOfMinutes, isNamed, body }) : []
  const lines = body.split('\n')
  if (root === null || meetings.length === 0 || meetings.length * lines.length > mostLines) return null
  const shared = sharedLines(root)
  const days = Map.groupBy(meetings, ({ date }) => date)
  const parts = meetings.map((meeting) => {
    const sameDay = days.get(meeting.date) ?? []
    const count = sameDay.indexOf(meeting) + 1
    const stem = sameDay.length === 1 ? '' : meeting.words || (count > 1 ? String(count) : '')
    return toPart(source, name, { meeting, lines, shared, stem })
  })
  const isInside = (line: number): boolean => meetings.some(({ from, to }) => line >= from && line < to)
  const head = toHead(source, name, root, (line) => !isInside(line))
  return head ? [head, ...parts] : parts
}

/** A line that says a day behind its label: `**Fecha:** 4 de octubre de 2024`. */
const labelledDay = new RegExp(`^[-*_+|> \\t]*(?:${[...dateLabels.labels].join('|')})[^:\\n]{0,20}:[^\\n]*\\d`, 'gim')

/** Whether two headings, items or labels of days of a text hold figures. */
function mayHoldMeetings(body: string): boolean {
  const marks = body.match(/^#{1,6}[ \t][^\n]*\d|^[^\n]*\d[^\n]*\n[-=]{3,}[ \t]*$|^[-*+] +\d[^\n]{5,30}$/gm)
  return (marks?.length ?? 0) > 1 || (body.match(labelledDay)?.length ?? 0) > 1
}

function meetingsOf(
  root: Root,
  name: FileName,
  { isOfMinutes, isNamed, body }: { isOfMinutes: boolean; isNamed: boolean; body: string },
): readonly Meeting[] {
  const meetings = findMeetings(root, yearOf(name), 2)
  if (areBelowMinutes(root, meetings) || areCalledMeetings(meetings)) return meetings
  const labelled = meetings.length === 0 ? findLabelledMeetings(root) : []
  if (labelled.length > 0 || ofDays.test(name.stem)) return labelled
  if (isNamed) {
    const isSure = isOfMinutes || (yearOf(name) !== null && hasAttendance.test(body))
    if (meetings.length >= (isSure ? 2 : 3)) return meetings
    return meetings.length === 0 ? findListedMeetings(root, 2) : []
  }
  return name.date !== null && areOfPeriod(meetings, name, body) ? meetings : []
}

/** Whether the days of a file named by a month or a year are its meetings: of that time, with an attendance list or no other words. */
function areOfPeriod(meetings: readonly Meeting[], { date: stated }: FileName, body: string): boolean {
  if (stated === null) return false
  const year: StatedDate = { date: stated.date.slice(0, 4), precision: 'year' }
  const isOf = (period: StatedDate): boolean => meetings.every(({ date }) => agree(period, { date, precision: 'day' }))
  const isPure = meetings.length > 2 && meetings.every(({ words }) => words === '')
  return (isOf(stated) && hasAttendance.test(body)) || (isPure && isOf(year))
}

/** Whether a file says by its name that the dates in it are none of meetings. */
export function holdsNoMeetings(stem: string): boolean {
  return others.test(stem) || ofDays.test(stem)
}

/** The path of the file that a document is, or is a part of: `ops/2024.md` of `ops/2024.md#2024-11-19`. */
export function fileOf(path: string): string {
  return path.replace(/(\.(?:md|markdown))#[^/.]*$/i, '$1')
}

interface PartSource {
  meeting: Meeting
  lines: readonly string[]
  shared: ReadonlySet<number>
  stem: string
}

/** One meeting, whose text has the lines of the file it stands in, all others empty but the targets of its links. */
function toPart(source: SourceDocument, name: FileName, { meeting, lines, shared, stem }: PartSource): Part {
  const { from, to, anchor, date } = meeting
  const body = lines
    .map((line, index) => (shared.has(index + 1) || (index + 1 >= from && index + 1 < to) ? line : ''))
    .join('\n')
    .trimEnd()
  // What the file says of itself as a whole is not said of each meeting.
  const data = Object.fromEntries(
    Object.entries(source.data).filter(
      ([key]) => !/^(?:title|date|aliases|summary)$/.test(key) && !isAttendanceKey(key),
    ),
  )
  return {
    document: {
      ...source,
      path: `${source.path}#${anchor}`,
      digest: `${source.digest}#${anchor}`,
      data: { ...data, kind: 'minutes' },
      body: `${body}\n`,
    },
    name: { ...name, date: { date, precision: 'day' }, isOwn: true, stem },
  }
}

/** What stands outside all meetings, as a page; `null` where it is no more than headings. */
function toHead(source: SourceDocument, name: FileName, root: Root, isOwn: (line: number) => boolean): Part | null {
  const hasText = root.children.some(
    ({ type, position }) =>
      isOwn(position?.start.line ?? 0) &&
      type !== 'heading' &&
      type !== 'definition' &&
      type !== 'html' &&
      type !== 'thematicBreak',
  )
  if (!hasText) return null
  const data = { ...source.data, kind: 'page' }
  const lines = source.body.split('\n').map((line, index) => (isOwn(index + 1) ? line : ''))
  return {
    document: { ...source, digest: `${source.digest}#`, data, body: `${lines.join('\n').trimEnd()}\n` },
    name: { ...name, date: null },
  }
}

/** Lines of the targets of links and footnotes, which hold for the whole file. */
function sharedLines(root: Root): Set<number> {
  const lines = new Set<number>()
  for (const { type, position } of root.children) {
    if (type !== 'definition' && type !== 'footnoteDefinition') continue
    for (let line = position?.start.line ?? 1; line <= (position?.end.line ?? 0); line += 1) lines.add(line)
  }
  return lines
}

/** The year that a file is about: `2024` of `meeting-notes-2024.md`. */
function yearOf({ date, stem }: FileName): string | null {
  return date?.date.slice(0, 4) ?? /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(stem)?.[0] ?? null
}
