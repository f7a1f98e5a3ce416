import type { Book } from '../../core/book.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import { type Changes, toChanges } from '../../core/register/changes.ts'
import { withoutStop } from '../../core/text/without-stop.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { valueIndexAt } from '../../core/register/metrics/value-at.ts'
import { capitalise } from '../../core/text/capitalise.ts'
import type { Series } from '../../core/register/places/series.ts'
import { byAttention, nameOf } from '../actions/rows.ts'
import { showDate } from '../dates.ts'
import { nameOfNumber } from '../record/home-figures.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { toHref } from '../record/shell.ts'
import { toMoveEntry } from '../releases/slip.ts'

/** The most numbers that are told. */
const mostNumbers = 12

/** One kind of change, such as the actions opened, with what changed. */
export interface ChangeGroup {
  title: string
  items: { text: string; href: string | null; note: string | null }[]
}

/** What the page of a series says of its last meeting. */
export interface LatestView {
  type: 'latest'
  title: string
  trail: { text: string; href: string }[]
  meeting: { text: string; href: string }
  before: { text: string; href: string } | null
  groups: ChangeGroup[]
  /** Said where nothing changed, or where there is nothing to compare with. */
  note: string | null
}

/** Show what changed at the last meeting of a series, which has had one. */
export function toLatest(book: Book, series: Series): LatestView {
  const changes = toChanges(book, series).at(-1)
  if (!changes) throw new Error(`no meeting in ${series.url}`)
  const { meeting, before } = changes
  const groups = toChangeGroups(book, changes).filter(({ items }) => items.length > 0)
  return {
    type: 'latest',
    title: book.words.latest.title(series.title),
    trail: [
      { text: book.words.lists.minutes, href: toHref(book, '/minutes/') },
      { text: series.title, href: toHref(book, series.url) },
    ],
    meeting: {
      text: meeting.date === null ? meeting.title : showDate(meeting.date, book.words).text,
      href: toHref(book, meeting.url),
    },
    before: before
      ? {
          text: before.date === null ? before.title : showDate(before.date, book.words).text,
          href: toHref(book, before.url),
        }
      : null,
    groups,
    note: before === null ? book.words.latest.first : groups.length === 0 ? book.words.latest.nothing : null,
  }
}

/** Every kind of change in the order of the page. */
function toChangeGroups(book: Book, changes: Changes): ChangeGroup[] {
  const sinceNews = ({ meetingsSinceNews }: Action): string | null =>
    (meetingsSinceNews ?? 0) > 1 ? book.words.latest.forMeetings(meetingsSinceNews ?? 0) : null
  return [
    { title: book.words.latest.numbers, items: toNumbers(book, changes.meeting) },
    { title: book.words.counts.decision(changes.decisions.length), items: toDecisionItems(book, changes) },
    toActionGroup(book, book.words.latest.opened, changes.opened),
    toActionGroup(book, book.words.latest.closed, changes.closed),
    toActionGroup(book, book.words.latest.stale, changes.stale, sinceNews),
    toActionGroup(book, book.words.latest.left, changes.left),
    { title: book.words.latest.newTools, items: toNewTools(book, changes) },
    toMoveGroup(book, changes.meeting),
    { title: book.words.latest.newcomers, items: toNames(changes.newcomers) },
    { title: book.words.latest.absent, items: toNames(changes.absent) },
  ]
}

/** How much of an action is told, in characters. */
const actionLength = 160

function toActionGroup(
  book: Book,
  what: (actions: string) => string,
  actions: readonly Action[],
  toNote: (action: Action) => string | null = () => null,
): ChangeGroup {
  return {
    title: what(book.words.counts.action(actions.length)),
    items: [...actions].sort(byAttention(book)).map((action) => ({
      text: nameOf(action, actionLength),
      href: toHref(book, action.url),
      note: [action.owners.join(', '), toNote(action)].filter(Boolean).join('; ') || null,
    })),
  }
}

function toDecisionItems(book: Book, { decisions, meeting }: Changes): ChangeGroup['items'] {
  return decisions.map(({ text, section }) => ({
    text: withoutStop(capitalise(text)),
    href: `${toHref(book, meeting.url)}${section === null ? '' : `#${section}`}`,
    note: null,
  }))
}

/** The dates of releases that a meeting moved. */
function toMoveGroup(book: Book, { path }: DocumentRecord): ChangeGroup {
  const moves = book.releases.movesByPath.get(path) ?? []
  const items = moves.map((move) => {
    const { tool, version, before, after, days } = toMoveEntry(book, move, true)
    return { text: `${tool?.text ?? ''} ${version}: ${before.text} → ${after.text}`, href: after.href, note: days }
  })
  return { title: book.words.latest.moved(book.words.counts.date(moves.length)), items }
}

/** People in one line. */
function toNames(names: readonly string[]): ChangeGroup['items'] {
  return names.length === 0 ? [] : [{ text: names.join(', '), href: null, note: null }]
}

/** The numbers that a meeting states otherwise than they were stated before, those that moved most first. */
function toNumbers(book: Book, meeting: DocumentRecord): ChangeGroup['items'] {
  return (book.metrics.byPath.get(meeting.path) ?? [])
    .flatMap((metric) => {
      const at = valueIndexAt(metric, meeting)
      const [before, value] = [metric.values[at - 1], metric.values[at]]
      if (!before || !value || before.value === value.value) return []
      const share = Math.abs(value.value - before.value) / Math.max(1, Math.abs(before.value))
      const href = toHref(book, meeting.url) + (value.section === null ? '' : `#${value.section}`)
      return [
        { share, text: `${nameOfNumber(metric)}: ${value.text}`, href, note: book.words.latest.before(before.text) },
      ]
    })
    .sort((a, b) => b.share - a.share)
    .slice(0, mostNumbers)
    .map(({ text, href, note }) => ({ text, href, note }))
}

/** The tools that a meeting names and the one before did not. */
function toNewTools(book: Book, { meeting, before }: Changes): ChangeGroup['items'] {
  if (before === null) return []
  const known = new Set(book.mentions.toolsByPath.get(before.path))
  return (book.mentions.toolsByPath.get(meeting.path) ?? [])
    .filter((tool) => !known.has(tool))
    .map((tool) => ({ text: nameOfTool(book, tool), href: toHref(book, toolAddress(book, tool)), note: null }))
}
