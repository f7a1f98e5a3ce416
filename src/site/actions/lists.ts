import type { Book } from '../../core/book.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import type { Carrying } from '../../core/register/actions/carrying.ts'
import { showDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import type { ActionsFacts } from '../../core/words/en/actions.ts'
import type { Sentence } from '../../core/words/sentence.ts'
import { type RegisterEntry, type RegisterTable, toMeetingFinder, toRegisterEntries, withoutOwner } from './entries.ts'
import { type Group, type Groups, listings, toGroups, toOwnHref } from './groups.ts'
import { isJustLeft, type PastView, toPastView } from './past.ts'
import { toAsleep } from './asleep.ts'
import { type Standing, toTables } from './tables.ts'
import { byAttention, meetingsAt, toOwnerAddress } from './rows.ts'
import { isLive, isOverdue } from '../../core/register/actions/overdue.ts'
import { type Chip, nameOfYear, toYearAddress, toYearChips, toYears } from './years.ts'
import { type Statistics, toStatistics } from './statistics.ts'

/** What a page of the register of actions shows. */
export interface ActionListView {
  type: 'actions'
  title: string
  trail: { text: string; href: string }[]
  /** Up to when the register speaks. */
  kicker: string | null
  sentence: Sentence
  /** The page of the person whose actions these are. */
  person: { text: string; href: string } | null
  /** Parts of the register: by state; by series, by tool, by owner. */
  chips: { label: string; links: Chip[] }[]
  /** What is on the list, and what left it at the last meeting. */
  tables: RegisterTable[]
  /** What is no longer on a list, of one year. */
  past: PastView | null
  years: Chip[]
  statistics: Statistics | null
  /** How the register was read, or what would fill it. */
  note: string | null
}

/** A page of the register, made when it is asked for. */
export interface ActionList {
  address: string
  title: string
  noindex: boolean
  make: () => ActionListView
}

/** List every page of the register: all, by series, state, owner and tool, each with its years. */
export function toActionLists(book: Book): ActionList[] {
  const groups = toGroups(book)
  const parts = [groups.all, ...groups.series, ...groups.state, ...groups.owner, ...groups.tool]
  return parts.flatMap((group) => toPages(book, group, groups))
}

/** The pages of a part: the first, and one for each year of what is over. The whole register leads to its series for that. */
function toPages(book: Book, group: Group, groups: Groups): ActionList[] {
  const title = group.type === 'all' ? book.words.lists.actions : book.words.actions.title(group.type, group.text)
  const page = (address: string, name: string, year: string | null): ActionList => ({
    address,
    title: name,
    noindex: group.noindex,
    make: () => toView(book, group, groups, name, year),
  })
  const years = group.type === 'all' ? [] : toYears(group)
  return [
    page(group.address, title, null),
    ...years.map((year) => page(toYearAddress(group, year), `${title}, ${nameOfYear(book, year)}`, year)),
  ]
}

function toView(book: Book, group: Group, groups: Groups, title: string, year: string | null): ActionListView {
  const live = group.actions.filter(isLive).sort(byLength(book))
  const asleep = group.type === 'series' ? new Map<string, string>() : toAsleep(book)
  const awake = live.filter(({ series }) => !asleep.has(series))
  const left = group.actions.filter((action) => isJustLeft(book, action))
  const last = live.length > 0 && awake.length + left.length === 0 ? null : lastMeeting(book, group, asleep)
  const isMixed = group.type !== 'series' && groups.series.length > 1
  const entriesOf = (actions: readonly Action[]): RegisterEntry[] =>
    withoutOwner(toRegisterEntries(book, actions, last?.slice(0, 4) ?? 'none', isMixed), toOwnHref(book, group))
  return {
    type: 'actions',
    title,
    trail: toTrail(book, group, year),
    kicker: last === null ? null : book.words.actions.asOfLast(showDate(last, book.words).text),
    sentence: year === null ? toSentence(book, group, toFacts(book, group, { live, awake, asleep, left })) : [],
    person: group.type === 'owner' ? toPersonLink(book, group) : null,
    chips: year === null ? toChips(book, group, groups) : [],
    tables: year === null && group.type !== 'state' ? toTables(book, { awake, asleep, live, left }, entriesOf) : [],
    past: toPastView(book, group, year),
    years: toYearChips(book, group, groups, year),
    statistics: year === null && group.type !== 'state' ? toStatistics(book, group) : null,
    note: toNote(book, group),
  }
}

/** Overdue first, then what was listed at most meetings, then the oldest. */
function byLength(book: Book): (a: Action, b: Action) => number {
  const attention = byAttention(book)
  return (a, b) =>
    Number(isOverdue(book, b)) - Number(isOverdue(book, a)) || meetingsAt(b) - meetingsAt(a) || attention(a, b)
}

/** The day of the last meeting that a part of the register knows, of series that still meet. */
function lastMeeting(book: Book, { actions }: Group, asleep: ReadonlyMap<string, string>): string | null {
  const meetingsOf = toMeetingFinder(book)
  const awake = actions.map(({ series }) => series).filter((series) => !asleep.has(series))
  const days = [...new Set(awake)].map((series) => book.byPath.get(meetingsOf(series).at(-1) ?? '')?.date ?? '')
  return days.sort().at(-1) || null
}

function toFacts(book: Book, group: Group, { live, awake, left }: Standing): ActionsFacts {
  const { actions } = group
  return {
    all: actions.length,
    listed: live.length,
    asleep: live.length - awake.length,
    left: left.length,
    leftHref: left.length > 0 && group.type !== 'state' ? '#left' : null,
    overdue: live.filter((action) => isOverdue(book, action)).length,
    done: actions.filter(({ isOver }) => isOver).length,
    once: actions.filter((action) => !isLive(action) && meetingsAt(action) === 1).length,
    isCarried: actions.some(({ series }) => book.actions.carrying.get(series)?.isCarried),
  }
}

function toTrail(book: Book, group: Group, year: string | null): ActionListView['trail'] {
  if (group.type === 'all') return []
  const top = { text: book.words.lists.actions, href: toHref(book, '/actions/') }
  return year === null ? [top] : [top, { text: group.text, href: toHref(book, group.address) }]
}

/** A list of a state says its share of all. */
function toSentence({ actions, words }: Book, group: Group, facts: ActionsFacts): Sentence {
  const listing = group.type === 'state' ? group.actions[0]?.listing : undefined
  if (listing === undefined || listing === 'open') return words.sentences.actions(facts)
  return [words.actions.shareOf[listing](words.figure(group.actions.length), words.figure(actions.all.length))]
}

function toPersonLink(book: Book, { actions, address }: Group): ActionListView['person'] {
  const owners = actions.flatMap(({ id }) => book.actions.owners.get(id) ?? [])
  const person = owners.find((owner) => owner.person !== null && toOwnerAddress(owner) === address)?.person
  return person ? { text: book.words.actions.toPerson(person.name), href: toHref(book, person.url) } : null
}

const mostChips = 12

function toChips(book: Book, group: Group, groups: Groups): ActionListView['chips'] {
  const chip = ({ text, address, actions }: Group): Chip => ({
    text,
    href: toHref(book, address),
    note: book.words.figure(actions.length),
    isCurrent: address === group.address,
  })
  const live = book.actions.all.filter(isLive).length
  const whole: Chip = {
    text: book.words.actions[listings.open.text],
    href: toHref(book, '/actions/'),
    note: book.words.figure(live),
    isCurrent: group.type === 'all',
  }
  const series = groups.series.length > 1 ? groups.series : []
  if (group.type !== 'all')
    return group.type === 'state'
      ? [{ label: book.words.actions.state, links: [whole, ...groups.state.map(chip)] }]
      : []
  return [
    { label: book.words.actions.state, links: [whole, ...groups.state.map(chip)] },
    { label: book.words.actions.bySeries, links: series.map(chip) },
    { label: book.words.actions.byTool, links: groups.tool.slice(0, mostChips).map(chip) },
  ].filter(({ links }) => links.length > 0)
}

function toNote(book: Book, group: Group): string | null {
  if (group.type === 'all' && group.actions.length === 0) return book.words.actions.empty
  return group.series === null ? null : toHabit(book, book.actions.carrying.get(group.series))
}

/** Say what a series does with its actions, and how that was learned. */
function toHabit(book: Book, carrying: Carrying | undefined): string | null {
  if (!carrying || carrying.carried + carrying.left === 0) return null
  const { carried, left, isCarried } = carrying
  return book.words.actions.habit(isCarried, carried + left, carried)
}
