import type { Book } from '../../../book.ts'
import { startOfFile } from '../../../read/message.ts'
import { isThere } from '../../../parse/attendance/presence.ts'
import type { DocumentRecord } from '../../../records/document.ts'
import { mayBeOne, toSpeltName } from '../../../register/people/names.ts'
import type { Attended, Person } from '../../../register/people/person.ts'
import { sayDate } from '../../../text/date-words.ts'
import type { Words } from '../../../words/index.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nameOfSeries, nowhere, toNote, toSpot } from '../words.ts'
import { pairPages } from './compare-pages.ts'

/** Somebody at a meeting. */
interface Listed {
  person: Person
  attended: Attended
}

/** Tell who was at a meeting that was on record, or was not, otherwise than its minutes said. */
export function toAttendanceChanges(before: Book, after: Book): NewsGroup[] {
  const [earlier, now] = [toListed(before), toListed(after)]
  const items = pairPages(before, after).flatMap(([page, was]) => {
    const [then, is] = [earlier.get(was.path) ?? [], now.get(page.path) ?? []]
    if (is.length === 0 && then.length > 1) return [tellNobody(after, page, then.length)]
    return [...tellCome(after, page, then, is), ...tellGone(after, page, then, is)]
  })
  return [toGroup(after.words, 'attendance-changed', items)]
}

/** A list that is gone says of nobody that they were not there. */
function tellNobody(book: Book, page: DocumentRecord, amount: number): NewsItem {
  const note = book.words.news.attendanceGone(amount)
  return { text: nameOfMeeting(book, page), note, url: page.url, ...toSpot({ path: page.path, place: startOfFile }) }
}

function toListed({ people }: Book): Map<string, Listed[]> {
  const all = people.all.flatMap((person) => person.attended.map((attended) => ({ person, attended })))
  return Map.groupBy(all, ({ attended }) => attended.path)
}

function tellCome(book: Book, page: DocumentRecord, then: readonly Listed[], is: readonly Listed[]): NewsItem[] {
  return is.flatMap((one): NewsItem[] => {
    const said = sayPresence(one.attended, book.words)
    const was = find(one, then)
    if (said === null || (was && sayPresence(was.attended, book.words) === said)) return []
    return [{ ...tell(book, page, one, said), url: one.person.url, ...toSpot(one.attended) }]
  })
}

function tellGone(book: Book, page: DocumentRecord, then: readonly Listed[], is: readonly Listed[]): NewsItem[] {
  const { wasNotThere } = book.words.news
  return then
    .filter((one) => isThere(one.attended) && !find(one, is))
    .map((one) => ({ ...tell(book, page, one, wasNotThere), url: page.url, ...nowhere }))
}

function tell(book: Book, page: DocumentRecord, { person }: Listed, said: string): Pick<NewsItem, 'text' | 'note'> {
  return { text: person.name, note: toNote(said, nameOfMeeting(book, page)) }
}

/** `Operations, 23 September 2019` */
function nameOfMeeting(book: Book, page: DocumentRecord): string {
  const day = page.date === null ? page.title : sayDate(page.date, book.words)
  return page.series === null ? day : `${nameOfSeries(book, seriesOf(book, page))}, ${day}`
}

function seriesOf({ series }: Book, { path }: DocumentRecord): string {
  return series.find(({ documents }) => documents.includes(path))?.url ?? ''
}

/** `null` of somebody who was absent without a word. */
function sayPresence(attended: Attended, { news }: Words): string | null {
  if (isThere(attended)) return news.wasThereToo
  return attended.presence === 'apologies' ? news.sentApologies : news.wasNotThere
}

/** The same person, or one whose name may be another spelling. */
function find({ person, attended }: Listed, others: readonly Listed[]): Listed | undefined {
  const spelt = toSpeltName(attended.spelling)
  return (
    others.find((one) => one.person.id === person.id || one.attended.spelling === attended.spelling) ??
    others.find((one) => mayBeOne(spelt, toSpeltName(one.attended.spelling)))
  )
}
