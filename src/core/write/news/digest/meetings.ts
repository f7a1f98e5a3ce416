import type { Book } from '../../../book.ts'
import { firstDay } from '../../../parse/dates/dates.ts'
import { toChanges } from '../../../register/changes.ts'
import type { DocumentRecord } from '../../../records/document.ts'
import type { Series } from '../../../register/places/series.ts'
import { sayDate } from '../../../text/date-words.ts'
import type { NewsItem } from '../news.ts'
import { tellAction, toNote, toSpot, toWords } from '../words.ts'

/** Something to tell of a series: a meeting or report itself, or what came of it. */
export interface MeetingItem {
  isMeeting: boolean
  item: NewsItem
}

/** Tell of the meetings and reports of a series since a day, oldest first: what each was about, decided, raised, closed and left out. */
export function toMeetingItems(book: Book, series: Series, from: string): MeetingItem[] {
  const { news } = book.words
  return toChanges(book, series)
    .filter(({ meeting: { date } }) => date !== null && firstDay(date) >= from && firstDay(date) <= book.today)
    .flatMap(({ meeting, opened, closed, left, decisions }) => {
      const told = [
        ...decisions.map(({ text, place, path, url }): NewsItem => ({
          text: news.decided(toWords(text)),
          note: null,
          url,
          ...toSpot({ path, place }),
        })),
        ...opened.map((action) => tellAction(book, action, news.raised)),
        ...closed.map((action) => tellAction(book, action, news.closed)),
        ...left.map((action) => tellAction(book, action, news.left)),
      ]
      return [
        { isMeeting: true, item: tellMeeting(book, meeting) },
        ...told.map((item): MeetingItem => ({ isMeeting: false, item })),
      ]
    })
}

/** A meeting with what its gist says beyond decisions and actions, which are told one by one. */
function tellMeeting(book: Book, meeting: DocumentRecord): NewsItem {
  const points = book.lookup.gistOf(meeting.path)?.points ?? []
  const others = points.filter(({ type }) => type !== 'decision' && type !== 'action').map(({ text }) => text)
  return {
    text: toWords(meeting.title),
    note: toNote(meeting.date === null ? null : sayDate(meeting.date, book.words), ...others),
    url: meeting.url,
    ...toSpot(meeting),
  }
}
