import type { Book } from '../../core/book.ts'
import type { Action, Listing } from '../../core/register/actions/actions.ts'
import type { Carrying } from '../../core/register/actions/carrying.ts'
import type { Series } from '../../core/register/places/series.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import {
  type ActionEntry,
  byAttention,
  byLastMention,
  isLive,
  isOverdue,
  toActionEntries,
  toOwnerAddress,
  toState,
} from './rows.ts'
import { showDate } from '../dates.ts'
import { count } from '../documents/entries.ts'
import { toHref } from '../record/shell.ts'

/** Links that narrow the register in one way: by state, series, owner or tool. */
export interface Filter {
  title: string
  links: { text: string; href: string; note: string; isCurrent: boolean }[]
}

/** What a page of the register of actions shows. */
export interface ActionListView {
  type: 'actions'
  title: string
  trail: { text: string; href: string }[]
  note: string
  filters: Filter[]
  tables: { caption: string; note: string | null; isMixed: boolean; entries: ActionEntry[] }[]
  /** What would fill the register, where it is empty. */
  empty: string | null
}

/** A page of the register, made when it is asked for. */
export interface ActionList {
  address: string
  title: string
  noindex: boolean
  make: () => ActionListView
}

/** The most actions of one table; the years of a series have tables of their own. */
const mostRows = 200

/** List every page of the register: all, by series and year, by state, by owner, by tool. */
export function toActionLists(book: Book): ActionList[] {
  const noindex = book.settings.noindex
  const groups = toGroups(book)
  const whole: ActionList = { address: '/actions/', title: 'Actions', noindex, make: () => toWhole(book, groups) }
  const narrowed = [...groups.state, ...groups.owner, ...groups.tool].map((group): ActionList => ({
    address: group.address,
    title: `Actions: ${group.text}`,
    noindex,
    make: () => toNarrowed(book, group, groups),
  }))
  return [whole, ...groups.series.flatMap((group) => toSeriesLists(book, group)), ...narrowed]
}

interface Group {
  address: string
  text: string
  actions: readonly Action[]
}

interface Groups {
  series: (Group & { series: Series })[]
  state: Group[]
  owner: Group[]
  tool: Group[]
}

function toGroups(book: Book): Groups {
  const bySeries = Map.groupBy(book.actions.all, ({ series }) => series)
  const byState = Map.groupBy(book.actions.all, (action) => toState(action).text)
  const byOwner = Map.groupBy(
    book.actions.all.flatMap((action) =>
      (book.actions.owners.get(action.id) ?? []).map((owner) => ({ owner, action })),
    ),
    ({ owner }) => toOwnerAddress(owner),
  )
  const byTool = Map.groupBy(
    book.actions.all.flatMap((action) => action.tools.map((tool) => ({ tool, action }))),
    ({ tool }) => tool,
  )
  const names = new Map(
    book.documents.flatMap((document) => (document.kind === 'tool' ? [[document.id, document.name] as const] : [])),
  )
  return {
    series: book.series.flatMap((series) => {
      const actions = bySeries.get(series.url) ?? []
      const folder = actions[0]?.url.split('/')[2]
      return folder === undefined ? [] : [{ series, address: `/actions/${folder}/`, text: series.title, actions }]
    }),
    state: [...byState]
      .map(([text, actions]) => ({ address: `/actions/state/${text.replace(/ /g, '-')}/`, text, actions }))
      .sort((a, b) => byCodeUnit(a.text, b.text)),
    owner: [...byOwner]
      .map(([address, own]) => ({
        address,
        text: own.find(({ owner }) => owner.person)?.owner.person?.name ?? own[0]?.owner.name ?? '',
        actions: [...new Set(own.map(({ action }) => action))],
      }))
      .sort((a, b) => b.actions.length - a.actions.length || byCodeUnit(a.text, b.text)),
    tool: [...byTool]
      .map(([tool, own]) => ({
        address: `/actions/tool/${tool}/`,
        text: names.get(tool) ?? tool,
        actions: own.map(({ action }) => action),
      }))
      .sort((a, b) => b.actions.length - a.actions.length || byCodeUnit(a.text, b.text)),
  }
}

function toWhole(book: Book, groups: Groups): ActionListView {
  const live = book.actions.all.filter(isLive)
  const listed = (listing: Listing): Action[] => book.actions.all.filter((action) => action.listing === listing)
  const [left, once, over] = [listed('left'), listed('once'), listed('over')]
  const overdue = live.filter((action) => isOverdue(book, action)).length
  const parts = [
    `${live.length} open`,
    overdue > 0 && `${overdue} overdue`,
    left.length > 0 && `${left.length} left the list`,
    once.length > 0 && `${once.length} listed once`,
    `${over.length} closed`,
  ]
  return {
    type: 'actions',
    title: 'Actions',
    trail: [],
    note:
      book.actions.all.length === 0 ? '' : `${parts.filter(Boolean).join(', ')}, as of ${showDate(book.today).text}.`,
    filters: toFilters(book, groups, null),
    tables: toTables(
      book,
      [
        [
          'Open',
          'On the list of the last meeting of their series. What needs attention comes first: overdue, then longest without news.',
          [...live].sort(byAttention(book)),
        ],
        ['Left the list', `${leftNote} Newest first.`, [...left].sort(byLastMention).slice(0, 20)],
        ['Listed once', `${onceNote} Newest first.`, [...once].sort(byLastMention).slice(0, 20)],
      ],
      true,
    ),
    empty:
      book.actions.all.length > 0
        ? null
        : 'No action is on record yet. A line such as "AI (Mia): cut a release" in minutes, an item with a box, or a list under a heading "Actions" is one.',
  }
}

/** A series has one page; where it is long, what is no longer open has one a year. */
function toSeriesLists(book: Book, { address, text, actions, series }: Groups['series'][number]): ActionList[] {
  const live = actions.filter(isLive)
  const rest = actions.filter((action) => !isLive(action)).sort(byLastMention)
  const trail = [{ text: 'Actions', href: toHref(book, '/actions/') }]
  const years =
    rest.length > mostRows / 2
      ? Map.groupBy(rest, ({ history }) => history.at(-1)?.date?.slice(0, 4) ?? '')
      : new Map<string, Action[]>()
  const links = [...years].map(([year, own]) => ({
    address: `${address}${year === '' ? 'undated' : `y${year}`}/`,
    text: year === '' ? 'Without a date' : year,
    own,
  }))
  const filters = (current: string): Filter[] =>
    links.length === 0
      ? []
      : [
          {
            title: 'Year',
            links: links.map((link) => ({
              text: link.text,
              href: toHref(book, link.address),
              note: String(link.own.length),
              isCurrent: link.address === current,
            })),
          },
        ]
  const note = `${live.length} open, ${rest.length} no longer on the list. ${toHabit(book.actions.carrying.get(series.url))}`
  const first: ActionList = {
    address,
    title: `Actions of ${text}`,
    noindex: series.noindex,
    make: () => ({
      type: 'actions',
      title: `Actions of ${text}`,
      trail,
      note,
      filters: filters(address),
      empty: null,
      tables: toTables(
        book,
        [['Open', null, [...live].sort(byAttention(book))], ...(links.length > 0 ? [] : split(rest))],
        false,
      ),
    }),
  }
  return [
    first,
    ...links.map((link): ActionList => ({
      address: link.address,
      title: `Actions of ${text}, ${link.text}`,
      noindex: series.noindex,
      make: () => ({
        type: 'actions',
        title: `Actions of ${text}, ${link.text}`,
        trail: [...trail, { text, href: toHref(book, address) }],
        note: `${link.own.length} last mentioned then`,
        filters: filters(link.address),
        empty: null,
        tables: toTables(book, split(link.own), false),
      }),
    })),
  ]
}

const leftNote = 'Open when last mentioned, absent from the next meeting of a series that carries its actions on.'
const onceNote = 'Open when listed, in a series that does not carry its actions from meeting to meeting.'

/** Say what a series does with its actions, and how that was learned. */
function toHabit(carrying: Carrying | undefined): string {
  if (!carrying) return ''
  const { carried, left, isCarried } = carrying
  const times = `of ${count(carried + left, 'time')} that an action was open, the next meeting spoke of it ${carried}`
  if (isCarried) return `The meetings carry their actions on: ${times}.`
  return carried + left === 0 ? '' : `The meetings list their actions once: ${times}.`
}

type Table = [caption: string, note: string | null, actions: readonly Action[]]

function split(actions: readonly Action[]): Table[] {
  return [
    ['Left the list', leftNote, actions.filter(({ listing }) => listing === 'left')],
    ['Listed once', onceNote, actions.filter(({ listing }) => listing === 'once')],
    ['Closed', null, actions.filter(({ isOver }) => isOver)],
  ]
}

function toNarrowed(book: Book, group: Group, groups: Groups): ActionListView {
  const { text, actions, address } = group
  const live = actions.filter(isLive)
  const rest = actions.filter((action) => !isLive(action)).sort(byLastMention)
  return {
    type: 'actions',
    title: `Actions: ${text}`,
    trail: [{ text: 'Actions', href: toHref(book, '/actions/') }],
    note: `${count(actions.length, 'action')}, ${live.length} open`,
    filters: toFilters(book, groups, address),
    tables: toTables(book, [['Open', null, [...live].sort(byAttention(book))], ...split(rest)], true),
    empty: null,
  }
}

function toTables(book: Book, tables: readonly Table[], isMixed: boolean): ActionListView['tables'] {
  return tables.flatMap(([caption, note, actions]) => {
    const shown = actions.slice(0, mostRows)
    const more =
      actions.length > shown.length
        ? `The first ${shown.length} of ${actions.length}; the pages of the series have all.`
        : null
    return actions.length === 0
      ? []
      : [
          {
            caption,
            note: [note, more].filter((part) => part !== null).join(' ') || null,
            isMixed,
            entries: toActionEntries(book, shown),
          },
        ]
  })
}

function toFilters(book: Book, groups: Groups, current: string | null): Filter[] {
  const filter = (title: string, all: readonly Group[]): Filter => ({
    title,
    links: all.slice(0, 40).map(({ text, address, actions }) => ({
      text,
      href: toHref(book, address),
      note: String(actions.length),
      isCurrent: address === current,
    })),
  })
  return [
    filter('State', groups.state),
    filter('Series', groups.series),
    filter('Owner', groups.owner),
    filter('Tool', groups.tool),
  ].filter(({ links }) => links.length > 0)
}
