import type { Book } from '../../core/book.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import { type Strip, type StripMeeting, toStrip } from '../../timeline/strip.ts'
import { showDate, showShortDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import type { Sentence } from '../../core/words/sentence.ts'
import { type Change, toChanges } from './changes.ts'
import { toMeetingFinder } from './entries.ts'
import { meetingsAt, nameOf, toOwnerLinks } from './rows.ts'
import { isOverdue } from '../../core/register/actions/overdue.ts'

/** What the page of an action shows. */
export interface ActionView {
  type: 'action'
  title: string
  trail: { text: string; href: string }[]
  sentence: Sentence
  /** The meetings of its series around those that listed it; `null` where one alone did. */
  strip: { strip: Strip; label: string } | null
  changes: Change[]
  facts: { term: string; links: { text: string; href: string | null }[] }[]
  /** Other actions that name a ticket of it. */
  related: { text: string; href: string; note: string }[]
  /** How the meetings were joined, where that was inferred. */
  note: string | null
}

/** Show an action with everything that its meetings said of it. */
export function toAction(book: Book, action: Action): ActionView {
  const series = book.series.find(({ url }) => url === action.series)
  return {
    type: 'action',
    title: nameOf(book, action, 200),
    trail: [
      { text: book.words.lists.actions, href: toHref(book, '/actions/') },
      { text: series?.title ?? '', href: toHref(book, `/actions/${action.id.split('/')[0]}/`) },
    ],
    sentence: toSentence(book, action),
    strip: toStripView(book, action),
    changes: toChanges(book, action),
    facts: toFacts(book, action),
    related: toRelated(book, action),
    note: action.isInferred ? book.words.actions.joined : null,
  }
}

function toSentence(book: Book, action: Action): Sentence {
  const { history, opened, lastNews, listing, state, due } = action
  const [first, last] = [history[0], history.at(-1)]
  const at = (path: string | undefined, date: string | null | undefined): { text: string; href: string } | null =>
    date ? { text: showDate(date, book.words).text, href: toHref(book, book.byPath.get(path ?? '')?.url ?? '/') } : null
  return book.words.sentences.action({
    raised: opened === null ? null : at(first?.path, opened),
    meetings: meetingsAt(action),
    last: at(last?.path, last?.date),
    lastNews:
      lastNews !== null && lastNews !== last?.date && meetingsAt(action) > 2
        ? showDate(lastNews, book.words).text
        : null,
    owners: toOwnerLinks(book, action).map(({ text }) => text),
    fate: listing,
    state,
    overdueSince: isOverdue(book, action) && due !== null ? showDate(due, book.words).text : null,
  })
}

/** So many meetings before and after those that listed it are on the strip. */
const around = { before: 1, after: 3 }
const mostMeetings = 60

function toStripView(book: Book, action: Action): ActionView['strip'] {
  const meetings = toMeetingFinder(book)(action.series)
  const news = new Map(action.history.map(({ path }) => [path, false]))
  for (const { path, isNews } of action.history) news.set(path, (news.get(path) ?? false) || isNews)
  const listed = meetings.flatMap((path, index) => (news.has(path) ? [index] : []))
  const [first, last] = [listed[0], listed.at(-1)]
  if (first === undefined || last === undefined || listed.length < 2) return null
  const shown = meetings.slice(Math.max(0, first - around.before), last + around.after + 1).slice(-mostMeetings)
  const strip = toStrip(shown.map((path) => toMark(book, path, news.get(path))))
  return { strip, label: book.words.actions.strip(book.words.counts.meeting(shown.length), listed.length) }
}

function toMark(book: Book, path: string, isNews: boolean | undefined): StripMeeting {
  const document = book.byPath.get(path)
  const date = document?.date ?? ''
  const words =
    isNews === undefined
      ? book.words.actions.notListed
      : isNews
        ? book.words.actions.newWords
        : book.words.actions.sameWords
  return {
    type: isNews === undefined ? 'none' : isNews ? 'new' : 'same',
    label: showShortDate(date, book.words).text,
    title: `${showDate(date, book.words).text}: ${words}`,
    href: toHref(book, document?.url ?? '/'),
  }
}

function toFacts(book: Book, action: Action): ActionView['facts'] {
  const words = book.words.actions
  const plain = (text: string): { text: string; href: null }[] => [{ text, href: null }]
  const tools = action.tools.flatMap((id) => {
    const tool = book.tools.get(id)
    return tool ? [{ text: tool.name, href: toHref(book, tool.url) }] : []
  })
  const facts: ActionView['facts'] = [
    {
      term: action.owners.length > 1 ? words.owners : words.owner,
      links: action.owners.length === 0 ? plain(words.nobody) : toOwnerLinks(book, action),
    },
    {
      term: words.opened,
      links: plain(action.opened === null ? words.beforeRecord : showDate(action.opened, book.words).text),
    },
    { term: words.due, links: action.due === null ? [] : plain(showDate(action.due, book.words).text) },
    {
      term: words.standing,
      links: action.standing === 'in force' ? [] : plain(words.notApproved),
    },
    { term: words.listed, links: plain(toListed(book, action)) },
    { term: words.tools, links: tools },
    { term: words.tickets, links: action.tickets.map(({ text, url }) => ({ text, href: url })) },
  ]
  return facts.filter(({ links }) => links.length > 0)
}

/** `13 meetings, 91 days`. */
function toListed({ words }: Book, action: Action): string {
  const days = action.history.flatMap(({ date }) =>
    date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? [Date.parse(date)] : [],
  )
  const span = days.length < 2 ? 0 : Math.round((Math.max(...days) - Math.min(...days)) / 86_400_000)
  return `${words.counts.meeting(meetingsAt(action))}${span === 0 ? '' : `, ${words.counts.day(span)}`}`
}

const mostRelated = 8

function toRelated(book: Book, action: Action): ActionView['related'] {
  const tickets = new Set(action.tickets.map(({ text }) => text))
  if (tickets.size === 0) return []
  return book.actions.all
    .filter((other) => other !== action && other.tickets.some(({ text }) => tickets.has(text)))
    .slice(0, mostRelated)
    .map((other) => {
      const date = other.history.at(-1)?.date ?? null
      return {
        text: nameOf(book, other, 100),
        href: toHref(book, other.url),
        note: date === null ? '' : showDate(date, book.words).text,
      }
    })
}
