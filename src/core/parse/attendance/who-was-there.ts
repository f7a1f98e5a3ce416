import { startOfFile } from '../../read/message.ts'
import type { SourceDocument } from '../../read/source.ts'
import { findDate } from '../dates/dates.ts'
import { isToCopy } from '../meetings/find-meetings.ts'
import type { ReadingOptions } from '../reading-options.ts'
import { parseTree, type ReadTree } from '../tree.ts'
import { type Attendance, parseAttendance } from './attendance.ts'
import { toAttendanceOfHead } from './head.ts'

/** Who was there: as the text says, or else as the front matter of the meeting does. */
export function parseWhoWasThere(source: SourceDocument, tree: ReadTree, options: ReadingOptions): Attendance {
  if (isToCopy(source.path, tree.titleText)) return { isRecorded: false, attendees: [], place: null }
  const attendance = parseAttendance(tree.unfolded)
  const isMeeting = source.data.kind === 'minutes' || findDate(source.path) !== null
  const head = attendance.isRecorded ? null : toAttendanceOfHead(source.data, isMeeting)
  if (head === null) return attendance
  const stated = parseAttendance(parseTree({ ...source, body: head.text, data: {} }, options).root)
  const place = source.places[head.key] ?? startOfFile
  return { ...stated, place, attendees: stated.attendees.map((attendee) => ({ ...attendee, place })) }
}
