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
import type { Sentence } from '../../core/words/sentence.ts'
import { toPersonHref } from './presence.ts'
import { toHref, toSectionHref } from '../record/shell.ts'
import { toMoveEntry } from '../releases/slip.ts'
import { withTool } from '../../core/text/with-tool.ts'

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
  before: { text: string; href: string }
  /** What changed, counted. */
  sentence: Sentence
  groups: ChangeGroup[]
}

/** A kind of change that the sentence above counts. */
interface CountedGroup extends ChangeGroup {
  counted: string
}

/** What changed at the last meeting of a series against the one before; `null` where there was but one. */
export function toLastChanges(book: Book, series: Series): (Changes & { before: DocumentRecord }) | null {
  if (series.kind !== 'minutes') return null
  const changes = toChanges(book, series).at(-1)
  return changes?.before ? { ...changes, before: changes.before } : null
}

/** Address of the page of what changed at the last meeting. */
export function latestAddress(series: Series): string {
  return `${series.url}latest/`
}

/** Show what changed at the last meeting of a series. */
export function toLatest(book: Book, series: Series, changes: Changes & { before: DocumentRecord }): LatestView {
  const groups = toChangeGroups(book, changes).filter(({ items }) => items.length > 0)
  const nameDay = ({ date, title, url }: DocumentRecord): LatestView['meeting'] => ({
    text: date === null ? title : showDate(date, book.words).text,
    href: toHref(book, url),
  })
  const meeting = nameDay(changes.meeting)
  return {
    type: 'latest',
    title: book.words.latest.title(series.title),
    trail: [
      { text: book.words.lists.minutes, href: toHref(book, '/minutes/') },
      { text: series.title, href: toHref(book, series.url) },
    ],
    meeting,
    before: nameDay(changes.before),
    sentence:
      groups.length === 0
        ? [book.words.latest.nothing]
        : book.words.latest.sum(
            meeting,
            groups.map(({ counted }) => counted),
          ),
    groups: groups.map(({ title, items }) => ({ title, items })),
  }
}

/** Every kind of change in the order of the page: what is new first, who was not there last. */
function toChangeGroups(book: Book, changes: Changes): CountedGroup[] {
  const { latest, counts } = book.words
  const sinceNews = ({ meetingsSinceNews }: Action): string | null =>
    (meetingsSinceNews ?? 0) > 1 ? latest.forMeetings(meetingsSinceNews ?? 0) : null
  const asTitled = (group: ChangeGroup): CountedGroup => ({ ...group, counted: group.title })
  const { meeting, before } = changes
  const counting = (title: string, items: ChangeGroup['items'], count: (amount: number) => string): CountedGroup => ({
    title,
    items,
    counted: count(items.length),
  })
  return [
    asTitled({ title: counts.decision(changes.decisions.length), items: toDecisionItems(book, changes) }),
    asTitled(toActionGroup(book, latest.opened, changes.opened)),
    asTitled(toActionGroup(book, latest.closed, changes.closed)),
    asTitled(toMoveGroup(book, meeting)),
    counting(latest.spoken, toSpokenItems(book, meeting), latest.counted.topics),
    counting(latest.newTools, toNewTools(book, changes), latest.counted.tools),
    counting(latest.numbers, toNumbers(book, meeting), latest.counted.numbers),
    asTitled(toActionGroup(book, latest.left, changes.left)),
    asTitled(toActionGroup(book, latest.stale, changes.stale, sinceNews)),
    counting(latest.newcomers, toNames(book, meeting, changes.newcomers), latest.counted.newcomers),
    counting(latest.absent, toNames(book, before ?? meeting, changes.absent), latest.counted.absent),
  ]
}

/** What was rarely spoken of until this meeting. */
function toSpokenItems(book: Book, { path }: DocumentRecord): ChangeGroup['items'] {
  const points = book.lookup.gistOf(path)?.points ?? []
  return points
    .filter(({ type }) => type === 'topic' || type === 'sentence' || type === 'incident')
    .map(({ text, section }) => ({
      text,
      href: toSectionHref(book, { path, section }),
      note: null,
    }))
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
      text: nameOf(book, action, actionLength),
      href: toHref(book, action.url),
      note: [action.owners.join(', '), toNote(action)].filter(Boolean).join('; ') || null,
    })),
  }
}

function toDecisionItems(book: Book, { decisions, meeting }: Changes): ChangeGroup['items'] {
  return decisions.map(({ text, section }) => ({
    text: withoutStop(capitalise(text)),
    href: toSectionHref(book, { path: meeting.path, section }),
    note: null,
  }))
}

/** The dates of releases that a meeting moved. */
function toMoveGroup(book: Book, { path }: DocumentRecord): ChangeGroup {
  const moves = book.releases.movesByPath.get(path) ?? []
  const items = moves.map((move) => {
    const { tool, version, before, after, days } = toMoveEntry(book, move, true)
    return {
      text: `${withTool(tool?.text ?? '', version)}: ${before.text} → ${after.text}`,
      href: after.href,
      note: days,
    }
  })
  return { title: book.words.latest.moved(book.words.counts.date(moves.length)), items }
}

/** People as a document lists them. */
function toNames(book: Book, { path }: DocumentRecord, names: readonly string[]): ChangeGroup['items'] {
  return names.map((text) => ({ text, href: toPersonHref(book, path, text), note: null }))
}

/** The numbers that a meeting states otherwise than they were stated before, those that moved most first. */
function toNumbers(book: Book, meeting: DocumentRecord): ChangeGroup['items'] {
  return (book.metrics.byPath.get(meeting.path) ?? [])
    .flatMap((metric) => {
      const at = valueIndexAt(metric, meeting)
      const [before, value] = [metric.values[at - 1], metric.values[at]]
      if (!before || !value || before.value === value.value) return []
      const share = Math.abs(value.value - before.value) / Math.max(1, Math.abs(before.value))
      const href = toSectionHref(book, value)
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
