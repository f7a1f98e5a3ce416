import { shortenAddresses } from '../../core/text/short-addresses.ts'
import { truncate } from '../../core/text/truncate.ts'
import { withoutStop } from '../../core/text/without-stop.ts'
import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import { isOverdue } from '../../core/register/actions/overdue.ts'
import type { Owner } from '../../core/register/actions/owner.ts'
import { capitalise } from '../../core/text/capitalise.ts'
import { toSlug } from '../../core/records/slug.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { toHref } from '../record/shell.ts'

/** What an action is called: what is to be done, or what was last said of it. */
export function toTitle(
  { words: { actions } }: Pick<Book, 'words'>,
  { title, history }: Action,
  length: number,
): string {
  const words = withoutStop(shortenAddresses(title ?? history.at(-1)?.text ?? '').replace(/[\s:–—-]+$/, ''))
  return truncate(words || actions.withoutWords, length)
}

/** `#79 Test the probe`; one that no meeting describes is its number: what was last said of it, `No news`, is no name. */
export function nameOf(book: Pick<Book, 'words'>, action: Action, length = 140): string {
  if (action.title === null && action.number !== null) return `#${action.number}`
  return `${action.number === null ? '' : `#${action.number} `}${capitalise(toTitle(book, action, length))}`
}

/** At how many meetings an action was listed. */
export function meetingsAt({ history }: Action): number {
  return new Set(history.map(({ path }) => path)).size
}

/** A meeting of a series: it listed an action, did so no longer, or had not yet. */
export type Beat = 'on' | 'off' | 'none'

/** At which of some meetings an action was listed. */
export function toBeats({ history }: Action, meetings: readonly string[]): Beat[] {
  const listed = new Set(history.map(({ path }) => path))
  const first = meetings.findIndex((path) => listed.has(path))
  const wasBefore = history.some(({ path }) => !meetings.includes(path))
  return meetings.map((path, index) =>
    listed.has(path) ? 'on' : wasBefore || (first !== -1 && index > first) ? 'off' : 'none',
  )
}

/** Address of the actions of an owner: under the person's name, however an action writes it. */
export function toOwnerAddress({ name, person }: Owner): string {
  return `/actions/owner/${person?.id ?? (toSlug(name) || 'unnamed')}/`
}

/** The owners of an action, as it names them. */
export function toOwnerLinks(book: Book, { id }: Action): { text: string; href: string }[] {
  return (book.actions.owners.get(id) ?? []).map((owner) => ({
    text: owner.name,
    href: toHref(book, toOwnerAddress(owner)),
  }))
}

/** Order by what needs attention: overdue first, then the longest without news, then the oldest. */
export function byAttention(book: Book): (a: Action, b: Action) => number {
  return (a, b) =>
    Number(isOverdue(book, b)) - Number(isOverdue(book, a)) ||
    (b.meetingsSinceNews ?? -1) - (a.meetingsSinceNews ?? -1) ||
    byCodeUnit(startOf(a), startOf(b)) ||
    (a.number ?? 0) - (b.number ?? 0) ||
    byCodeUnit(a.id, b.id)
}

/** Order by the last mention, newest first; what has no date comes last. */
export function byLastMention(a: Action, b: Action): number {
  return byCodeUnit(endOf(b), endOf(a)) || byCodeUnit(a.id, b.id)
}

function startOf({ opened, history }: Action): string {
  const date = opened ?? history[0]?.date
  return date ? firstDay(date) : '9999'
}

function endOf({ history }: Action): string {
  const date = history.at(-1)?.date
  return date ? firstDay(date) : ''
}
