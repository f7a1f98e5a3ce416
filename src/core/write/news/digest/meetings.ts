import type { Book } from '../../../book.ts'
import { firstDay } from '../../../parse/dates/dates.ts'
import { toChanges } from '../../../register/changes.ts'
import type { DocumentRecord } from '../../../records/document.ts'
import type { Action } from '../../../register/actions/actions.ts'
import type { GistPoint } from '../../../register/gist/point.ts'
import type { Series } from '../../../register/places/series.ts'
import { sayDate } from '../../../text/date-words.ts'
import type { Decision } from '../../../register/decisions/decision.ts'
import type { Words } from '../../../words/index.ts'
import { wordsOfDecision } from '../decision-words.ts'
import type { NewsItem } from '../news.ts'
import { sayState, shortNameOfAction, tellAction, toNote, toSpot, toWords } from '../words.ts'

/** Something to tell of a series: a meeting or report itself, or what came of it. */
export interface MeetingItem {
  isMeeting: boolean
  item: NewsItem
}

/**
 * Tell of the meetings and reports of a series since a day, oldest first: what each was about, decided, raised, closed and left
 * out, but for the actions that are `told` already.
 */
export function toMeetingItems(
  book: Book,
  series: Series,
  from: string,
  told: ReadonlySet<Action> = new Set(),
): MeetingItem[] {
  const isUntold = (action: Action): boolean => !told.has(action)
  const { news } = book.words
  return toChanges(book, series)
    .filter(({ meeting: { date } }) => date !== null && firstDay(date) >= from && firstDay(date) <= book.today)
    .flatMap(({ meeting, opened, closed, left, decisions }) => {
      const items = [
        ...decisions.map((decision) => tellDecision(decision, book.words)),
        ...opened.filter(isUntold).map((action) => tellOwn(book, action, news.raised)),
        ...closed.map((action) => tellOwn(book, action, news.closed)),
        ...left.filter(isUntold).map((action) => tellOwn(book, action, news.left)),
      ]
      return [
        { isMeeting: true, item: tellMeeting(book, meeting) },
        ...items.map((item): MeetingItem => ({ isMeeting: false, item })),
      ]
    })
}

/** An action below the name of its series. */
function tellOwn(book: Book, action: Action, what: string): NewsItem {
  return { ...tellAction(book, action, what), text: shortNameOfAction(book, action) }
}

/** What was decided; what was refused or put off is told as that. */
function tellDecision(decision: Decision, words: Words): NewsItem {
  const { state, place, path, url } = decision
  const said = wordsOfDecision(decision)
  const told =
    state === 'agreed' ? { text: words.news.decided(said), note: null } : { text: said, note: sayState(state, words) }
  return { ...told, url, ...toSpot({ path, place }) }
}

/** What is told one by one, beside the meeting. */
const apart: readonly GistPoint['type'][] = ['decision', 'action', 'move']

/** A meeting with what its gist says beyond that. */
function tellMeeting(book: Book, meeting: DocumentRecord): NewsItem {
  const points = book.lookup.gistOf(meeting.path)?.points ?? []
  const others = points.filter(({ type }) => !apart.includes(type)).map(({ text }) => text)
  const day = meeting.date === null ? '' : sayDate(meeting.date, book.words)
  return {
    text: toWords(meeting.title),
    note: toNote(meeting.title.includes(day) ? null : day, ...others),
    url: meeting.url,
    ...toSpot(meeting),
  }
}
