import type { Book } from '../../core/book.ts'
import { isOver } from '../../core/parse/actions/state.ts'
import { parseLabel } from '../../core/parse/attendance/labels.ts'
import { fileOf } from '../../core/parse/meetings/split-meetings.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { once } from '../../core/records/once.ts'
import { toHostLinks } from '../../core/write/code-host.ts'
import { showDate, withoutYear } from '../dates.ts'
import type { Late } from '../late.ts'
import { type ReportNumbers, toReportNumbers } from '../metrics/metrics.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import { latestAddress } from './latest.ts'
import { toHref } from '../record/shell.ts'
import { type MoveEntry, toMoveEntry } from '../releases/slip.ts'
import type { MinutesFacts } from '../../core/words/en/minutes.ts'
import { link, sayAll, type Sentence } from '../../core/words/sentence.ts'
import { truncate } from '../../core/text/truncate.ts'
import { toDecisionTitle } from '../decisions/words.ts'
import { type ShownText, toShownText } from './text.ts'
import { toComparedAddress, toComparedWith } from './compared.ts'
import { showHistory } from './history.ts'
import { type PresenceLine, toPresence } from './presence.ts'
import { type ShownStatus, showStatus } from './status.ts'
import { toTrail } from './trail.ts'

/** What the page of a meeting or of a report shows. */
export interface MinutesView {
  type: 'minutes'
  title: string
  titleId: string | null
  trail: { text: string; href: string }[]
  status: ShownStatus | null
  /** When it was approved and corrected, with the way to its history. */
  history: { text: string; href: string } | null
  sentence: Sentence
  presence: PresenceLine[]
  /** Anchors of the list of those present, which the text does not repeat. */
  rosterIds: string[]
  steps: { text: string; href: string; rel: string | null }[]
  html: Late<string>
  nothing: { id: string; text: string }[]
  tools: { text: string; href: string }[]
  contents: { text: string; href: string; level: number }[]
  /** Days that it moved without a place in its text. */
  moves: MoveEntry[]
  numbers: ReportNumbers | null
}

/** What is shown of a meeting wherever it is read: on its own page, and in the text of its year. */
export interface MeetingText {
  title: string
  sentence: Sentence
  presence: PresenceLine[]
  text: ShownText
}

const meetingTexts = once((book: Book) => once((document: DocumentRecord) => makeMeetingText(book, document)))

/** Show what a meeting did and its text, for its page and that of its year. */
export function toMeetingText(book: Book, document: DocumentRecord): MeetingText {
  return meetingTexts(book)(document)
}

function makeMeetingText(book: Book, document: DocumentRecord): MeetingText {
  const text = toShownText(book, document)
  return {
    title: toTitle(book, document),
    sentence: sayAll(
      book.words.sentences.minutes(toFacts(book, document, text.nothing)),
      toOnlyDecision(book, document),
    ),
    presence: toPresence(book, document),
    text,
  }
}

/** What a meeting decided, where that is one thing. */
function toOnlyDecision(book: Book, { path, decisions }: DocumentRecord): Sentence | null {
  const only = decisions.length === 1 ? book.decisions.find((decision) => decision.path === path) : undefined
  return only ? [link(truncate(toDecisionTitle(only), longestDecision), toHref(book, only.url)), '.'] : null
}

const longestDecision = 160

/** Show minutes or a report: what it did in its head, then its text. */
export function toMinutes(book: Book, document: DocumentRecord): MinutesView {
  const { title, sentence, presence, text } = toMeetingText(book, document)
  const hidden = new Set([...text.rosterIds, ...text.nothing.map(({ id }) => id)])
  const numbers = document.kind === 'report' ? toReportNumbers(book, document) : null
  const mentioned = new Set(book.mentions.toolsByPath.get(document.path))
  const tools = [...mentioned].flatMap((id) => book.tools.get(id) ?? [])
  return {
    type: 'minutes',
    title,
    titleId: document.titleAnchor,
    trail: toTrail(book, document),
    status: showStatus(book, document),
    history: showHistory(book, document),
    sentence,
    presence,
    rosterIds: text.rosterIds,
    steps: toSteps(book, document),
    html: text.html,
    nothing: text.nothing,
    tools: tools.map(({ name, url }) => ({ text: name, href: toHref(book, url) })),
    contents: [
      ...document.sections
        .filter(({ id, level }) => level <= 3 && !hidden.has(id))
        .map(({ id, title, level }) => ({ text: title, href: `#${id}`, level })),
      ...(numbers ? [{ text: book.words.minutes.numbers, href: '#~numbers', level: 2 }] : []),
    ],
    moves: (book.releases.movesByPath.get(document.path) ?? [])
      .filter((_, index) => !text.markedMoves.has(index))
      .map((move) => toMoveEntry(book, move, false)),
    numbers,
  }
}

/** Within its series a meeting is called by its day, unless it has a title of its own. */
function toTitle(book: Book, { path, title, date }: DocumentRecord): string {
  return book.ownTitles.get(path) ?? (date === null ? title : showDate(date, book.words).text)
}

function toFacts(book: Book, document: DocumentRecord, nothing: ShownText['nothing']): MinutesFacts {
  const { path } = document
  const actions = book.actions.byPath.get(path) ?? []
  const rows = actions.map((action) => ({ action, row: action.history.findLast((one) => one.path === path) }))
  const closed = rows.filter(({ row }) => row && isOver(row.state)).map(({ action }) => action)
  const open = actions.filter((action) => !closed.includes(action))
  const raised = open.filter(({ history: [first] }) => first?.path === path && !first.isReview).length
  const next = book.places.neighbours.get(path)?.next?.path
  const series = book.series.find(({ id, kind }) => id === document.series && kind === document.kind)
  const isCarried = book.actions.carrying.get(series?.url ?? '')?.isCarried === true
  const points = book.lookup.gistOf(path)?.points ?? []
  return {
    decided: document.decisions.length,
    raised,
    carried: open.length - raised,
    closed: closed.length,
    moved: (book.releases.movesByPath.get(path) ?? []).length,
    again:
      next !== undefined && isCarried
        ? open.filter(({ history }) => history.some((row) => row.path === next)).length
        : null,
    sections: document.kind === 'report' ? toVoices(document, nothing) : null,
    topics: points.flatMap(({ topic }) => topic ?? []),
  }
}

/** How many of the outermost sections of a report say something. */
function toVoices({ sections }: DocumentRecord, nothing: ShownText['nothing']): MinutesFacts['sections'] {
  const empty = new Set(nothing.map(({ id }) => id))
  const top = Math.min(...sections.map(({ level }) => level))
  const outermost = sections.filter(({ level, title }) => level === top && parseLabel(title) === null)
  return outermost.length < 2
    ? null
    : { said: outermost.filter(({ id }) => !empty.has(id)).length, all: outermost.length }
}

/** Where to go from here: the meetings before and after, the Markdown, the form to report a mistake. */
function toSteps(book: Book, document: DocumentRecord): MinutesView['steps'] {
  const { previous, next } = book.places.neighbours.get(document.path) ?? {}
  const year = (document.date ?? '').slice(0, 4)
  const day = (other: DocumentRecord): string =>
    withoutYear(showDate(other.date ?? '', book.words).text, year, book.words)
  const { repository } = book.settings
  return [
    ...(previous ? [{ text: `← ${day(previous)}`, href: toHref(book, previous.url), rel: 'prev' }] : []),
    ...(toComparedWith(book, document)
      ? [{ text: book.words.versions.compared, href: toHref(book, toComparedAddress(document)), rel: null }]
      : []),
    ...toSinceLast(book, document),
    ...(next ? [{ text: `${day(next)} →`, href: toHref(book, next.url), rel: 'next' }] : []),
    ...(repository === null
      ? []
      : toHostLinks(repository, fileOf(document.path), document.title, book.words).map((link) => ({
          ...link,
          rel: null,
        }))),
  ]
}

/** From the last meeting of a series the way to what changed since the one before. */
function toSinceLast(book: Book, { path, kind, series: id }: DocumentRecord): MinutesView['steps'] {
  const series = book.series.find((one) => one.id === id && one.kind === kind)
  if (!series || series.kind !== 'minutes') return []
  const meetings = toMeetings(series, book)
  if (meetings.length < 2 || meetings.at(-1)?.path !== path) return []
  return [{ text: book.words.series.latest, href: toHref(book, latestAddress(series)), rel: null }]
}
