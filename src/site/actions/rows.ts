import { truncate } from '../../core/text/truncate.ts'
import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import type { ActionState } from '../../core/parse/actions/state.ts'
import type { Action, Owner } from '../../core/register/actions/actions.ts'
import { toSlug } from '../../core/records/slug.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { type ShownDate, showDate } from '../dates.ts'
import { count } from '../documents/entries.ts'
import { toHref } from '../record/shell.ts'

/** A state as word and shape. */
export interface ShownState {
  text: string
  /** `open`, `overdue`, `pending` or `done`: the shape before the word, and its colour. */
  shape: string
}

/** An action as registers list it. */
export interface ActionEntry {
  /** `#79`, where it has a number. */
  number: string | null
  title: string
  href: string
  owners: { text: string; href: string }[]
  series: string
  state: ShownState
  /** `35 days`, `14 months`, from its opening to its end; `not known` where it was opened before the record begins. */
  age: string
  /** The same as a part of the greatest age of the list, 0 to 40. */
  bar: number
  due: ShownDate | null
  isOverdue: boolean
  news: ShownDate | null
  /** `no news for 3 meetings`. */
  silence: string | null
}

/** Show actions in a register. */
export function toActionEntries(book: Book, actions: readonly Action[]): ActionEntry[] {
  const greatest = Math.max(1, ...actions.map((action) => ageOf(book, action) ?? 0))
  const titles = new Map(book.series.map(({ url, title }) => [url, title]))
  return actions.map((action) => ({
    number: action.number === null ? null : `#${action.number}`,
    title: toTitle(action, 160),
    href: toHref(book, action.url),
    owners: toOwnerLinks(book, action),
    series: titles.get(action.series) ?? '',
    state: toState(action),
    age: toAge(book, action),
    bar: Math.round(((ageOf(book, action) ?? 0) / greatest) * 40),
    due: action.due === null ? null : showDate(action.due),
    isOverdue: isOverdue(book, action),
    news: action.lastNews === null ? null : showDate(action.lastNews),
    silence:
      isLive(action) && action.meetingsSinceNews ? `no news for ${count(action.meetingsSinceNews, 'meeting')}` : null,
  }))
}

/** What an action is called: what is to be done, or what was last said of its number. */
export function toTitle({ title, number, history }: Action, length = Infinity): string {
  const words =
    (title ?? history.at(-1)?.text ?? '').replace(/[\s:–—-]+$/, '') ||
    (number === null ? 'without words' : 'nothing said of it')
  return truncate(words, length)
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

/** Whether it is open, on the list of the last meeting, and so to be looked at. */
export function isLive({ listing }: Pick<Action, 'listing'>): boolean {
  return listing === 'open'
}

/** Whether an open action is past its date. */
export function isOverdue({ today }: Book, action: Action): boolean {
  return isLive(action) && action.due !== null && byCodeUnit(lastMoment(action.due), today) < 0
}

/** A date without a day is over when its year, quarter or month is: nothing sorts behind `~`. */
function lastMoment(date: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date)
  return quarter
    ? `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}~`
    : date.length < 10
      ? `${date}~`
      : date
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

/** Order by the last mention, newest first. */
export function byLastMention(a: Action, b: Action): number {
  return byCodeUnit(endOf(b), endOf(a)) || byCodeUnit(a.id, b.id)
}

const shapes: Record<ActionState, string> = {
  open: 'open',
  'can be closed': 'pending',
  postponed: 'pending',
  closed: 'done',
  done: 'done',
  superseded: 'done',
}

/** Show the state of an action. */
export function toState({ state, listing }: Pick<Action, 'state' | 'listing'>): ShownState {
  if (listing === 'left') return { text: 'left the list', shape: 'overdue' }
  if (listing === 'once') return { text: 'listed once', shape: 'pending' }
  return state === null ? { text: 'no status recorded', shape: 'overdue' } : { text: state, shape: shapes[state] }
}

function startOf({ opened, history }: Action): string {
  const date = opened ?? history[0]?.date
  return date ? firstDay(date) : '9999'
}

function endOf({ history }: Action): string {
  const date = history.at(-1)?.date
  return date ? firstDay(date) : '9999'
}

/** Days from its opening to today, or to its last mention where it is over or left the list; `null` where it was opened before the record begins. */
function ageOf({ today }: Book, action: Action): number | null {
  if (action.opened === null) return null
  const days = (Date.parse(isLive(action) ? today : endOf(action)) - Date.parse(startOf(action))) / 86_400_000
  return Number.isFinite(days) ? Math.max(0, Math.round(days)) : null
}

/** Say an age as people do; what came up once and was never heard of again has none. */
export function toAge(book: Book, action: Action): string {
  const days = ageOf(book, action)
  if (days === null) return 'not known'
  if (days === 0 && !isLive(action)) return 'one meeting'
  if (days < 60) return count(days, 'day')
  return days < 730 ? count(Math.round(days / 30.44), 'month') : count(Math.floor(days / 365.25), 'year')
}
