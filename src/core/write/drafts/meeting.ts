import type { BlockContent, Heading } from 'mdast'
import type { Book } from '../../book.ts'
import { parseActionHeading } from '../../parse/actions/headings.ts'
import { parseLabel } from '../../parse/attendance/labels.ts'
import type { Attendee } from '../../parse/attendance/attendee.ts'
import { findDate } from '../../parse/dates/dates.ts'
import { parseFileName } from '../../parse/dates/file-name.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { toActions } from '../../register/actions/actions.ts'
import { addDays } from '../../parse/dates/planned-date.ts'
import { toCadence } from '../../register/places/cadence.ts'
import type { Series } from '../../register/places/series.ts'
import { toNextPath } from './path.ts'
import { heading, item, list, paragraph, writeDocument } from './tree.ts'
import { findDue } from '../feeds/due.ts'
import { toReviewItem } from './review.ts'

/** A document that somebody is about to fill in: where it goes, and what stands in it already. */
export interface Draft {
  /** Below the content folder. */
  path: string
  text: string
}

/** How far ahead is looked where a series has no habit, in days. */
const usualCadence = 30

/**
 * Draft the next minutes or report of a series: who was there last time, to be ticked; every open action in its last words;
 * releases and milestones due before the meeting after; the headings that come back from meeting to meeting.
 */
export function draftMeeting(book: Book, series: Series, date: string): Draft {
  const before = series.documents
    .flatMap((path) => book.byPath.get(path) ?? [])
    .filter((document) => document.date !== null && document.date < date && document.status !== 'cancelled')
  const last = before.at(-1)
  const path = toNextPath(last?.path ?? `${series.kind === 'report' ? 'reports' : 'minutes'}/${series.id}/`, date)
  const next = addDays(date, toCadence(before.map((document) => document.date)) ?? usualCadence)
  const children: (BlockContent | Heading)[] = [
    heading(1, toTitle(last, series, date)),
    ...toAttendance(before),
    ...(series.kind === 'minutes' ? toReview(book, series, before, date) : []),
    ...(series.kind === 'minutes' ? toDue(book, path, series, date, next) : []),
    ...toHeadings(before).map((title) => heading(2, title)),
  ]
  return {
    path,
    text: writeDocument({ date: parseFileName(path).date?.date === date ? null : date, status: 'draft' }, children),
  }
}

/** The title of the last meeting, with the new day where it had its own. */
function toTitle(last: DocumentRecord | undefined, series: Series, date: string): string {
  const title = last?.title ?? series.title
  const found = findDate(title)
  return found ? title.slice(0, found.start) + date + title.slice(found.end) : title
}

function toAttendance(before: readonly DocumentRecord[]): (BlockContent | Heading)[] {
  const people = before.findLast(({ attendance }) => attendance.isRecorded)?.attendance.attendees ?? []
  if (people.length === 0) return [heading(2, 'Attendance'), list([item('Name (initials, organisation)', [], false)])]
  return [
    heading(2, 'Attendance'),
    list([...new Map(people.map((person) => [person.name, item(toEntry(person), [], false)])).values()]),
  ]
}

function toEntry({ name, initials, organisation }: Attendee): string {
  const parts = [initials, organisation].filter((part) => part !== null)
  return parts.length > 0 ? `${name} (${parts.join(', ')})` : name
}

/** The actions that are open after the meetings before, whatever later ones say. */
function toReview(
  { byPath, lookup: { findReferences } }: Book,
  series: Series,
  before: readonly DocumentRecord[],
  date: string,
): (BlockContent | Heading)[] {
  const documents = before.map(({ path }) => path)
  const { actions } = toActions([{ ...series, documents }], { byPath, today: date }, findReferences)
  // What left the list long ago is history; what the last meeting forgot is brought back.
  const recent = documents.slice(-2)
  const open = actions.filter(({ isOver, history }) => !isOver && recent.includes(history.at(-1)?.path ?? ''))
  return open.length === 0 ? [] : [heading(2, 'Review of open actions'), list(open.flatMap(toReviewItem))]
}

function toDue(book: Book, path: string, series: Series, date: string, next: string): (BlockContent | Heading)[] {
  const due = findDue(book, { path, series, date, until: next })
  if (due.length === 0) return []
  return [
    heading(2, `Due before ${next}`),
    list(
      due.map(({ text, url, date: day }) =>
        item(paragraph({ type: 'link', url, children: [{ type: 'text', value: text }] }, `: ${day}`)),
      ),
    ),
  ]
}

/** The headings of the last meeting that the one before had too, without those written above; all of the last where it is the first. */
function toHeadings(before: readonly DocumentRecord[]): string[] {
  const [last, earlier] = [before.at(-1), before.at(-2)]
  const own = (document: DocumentRecord | undefined): string[] =>
    (document?.sections ?? [])
      .filter(
        ({ level, title }) =>
          level === 2 && !parseLabel(title) && !parseActionHeading(title) && !/^due before/i.test(title),
      )
      .map(({ title }) => title)
  const known = earlier ? new Set(own(earlier)) : null
  return [...new Set(own(last))].filter((title) => known === null || known.has(title))
}
