import type { Book } from '../../core/book.ts'
import type { Action, Listing } from '../../core/register/actions/actions.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { gather } from '../../core/text/gather.ts'
import { toHref } from '../record/shell.ts'
import { toOwnerAddress } from './rows.ts'

/** Actions that have something in common, and the address of their part of the register. */
export interface Group {
  type: 'all' | 'series' | 'state' | 'owner' | 'tool'
  address: string
  text: string
  actions: readonly Action[]
  noindex: boolean
  /** Address of the series, where the group is one. */
  series: string | null
}

/** The register in parts. */
export interface Groups {
  all: Group
  series: Group[]
  state: Group[]
  owner: Group[]
  tool: Group[]
}

/** Address of the list of an owner, where a group is one. */
export function toOwnHref(book: Book, { type, address }: Group): string | null {
  return type === 'owner' ? toHref(book, address) : null
}

/** Where actions stand: the key of its words, and the address of its list. */
export const listings: Record<Listing, { text: 'onList' | 'leftList' | 'once' | 'done'; address: string }> = {
  open: { text: 'onList', address: '/actions/' },
  left: { text: 'leftList', address: '/actions/state/left-the-list/' },
  once: { text: 'once', address: '/actions/state/listed-once/' },
  over: { text: 'done', address: '/actions/state/done/' },
}

/** Part the register by series, state, owner and tool; the largest parts first. */
export function toGroups(book: Book): Groups {
  const actions = book.actions.all
  const noindex = book.settings.noindex
  const group = (type: Group['type'], address: string, text: string, own: readonly Action[]): Group => ({
    type,
    address,
    text,
    actions: own,
    noindex,
    series: null,
  })
  const names = new Map([...book.tools].map(([id, { name }]) => [id, name]))
  return {
    all: group('all', '/actions/', book.words.lists.actions, actions),
    series: toSeriesGroups(book),
    state: (['left', 'once', 'over'] as const).flatMap((listing) => {
      const own = actions.filter((action) => action.listing === listing)
      return own.length === 0
        ? []
        : [group('state', listings[listing].address, book.words.actions[listings[listing].text], own)]
    }),
    owner: toOwnerGroups(book).map(({ address, text, actions: own }) => group('owner', address, text, own)),
    tool: [...gather(actions.flatMap((action) => action.tools.map((tool) => [tool, action] as const)))]
      .map(([tool, own]) => group('tool', `/actions/tool/${tool}/`, names.get(tool) ?? tool, own))
      .sort(byCount),
  }
}

function toSeriesGroups(book: Book): Group[] {
  const bySeries = Map.groupBy(book.actions.all, ({ series }) => series)
  return book.series.flatMap((series) => {
    const actions = bySeries.get(series.url) ?? []
    const folder = actions[0]?.url.split('/')[2]
    if (folder === undefined) return []
    const address = `/actions/${folder}/`
    return [{ type: 'series', address, text: series.title, actions, noindex: series.noindex, series: series.url }]
  })
}

function toOwnerGroups(book: Book): { address: string; text: string; actions: Action[] }[] {
  const owned = book.actions.all.flatMap((action) =>
    (book.actions.owners.get(action.id) ?? []).map((owner) => ({ owner, action })),
  )
  return [...Map.groupBy(owned, ({ owner }) => toOwnerAddress(owner))]
    .map(([address, own]) => ({
      address,
      text: own.find(({ owner }) => owner.person)?.owner.person?.name ?? own[0]?.owner.name ?? '',
      actions: [...new Set(own.map(({ action }) => action))],
    }))
    .sort(byCount)
}

function byCount(
  a: { actions: readonly Action[]; text: string },
  b: { actions: readonly Action[]; text: string },
): number {
  return b.actions.length - a.actions.length || byCodeUnit(a.text, b.text)
}
