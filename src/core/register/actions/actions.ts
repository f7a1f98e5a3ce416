import { isOver, type ActionState } from '../../parse/actions/state.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { takeName, toShortSlug, toSlug } from '../../records/slug.ts'
import { type ActionRow, toHistories } from './histories.ts'
import type { ReferenceFinder } from '../references/finder.ts'
import { toNamed } from '../references/named.ts'
import { isDraft, toApproved } from '../places/approvals.ts'
import { type Known, toMeetings } from '../places/meetings.ts'
import type { Series } from '../places/series.ts'
import { type Carrying, toCarrying } from './carrying.ts'

/**
 * Where an action stands: still `open` on the list of its series, `over`, `left` off the list by a later meeting, or listed
 * `once`, in a series that carries no action on from meeting to meeting.
 */
export type Listing = 'open' | 'over' | 'left' | 'once'

/** An action, followed through the meetings of its series. */
export interface Action {
  /** `jra1/79`: folder of the series, then number, or date and first words. */
  id: string
  url: string
  /** Address of the series. */
  series: string
  number: number | null
  /** What is to be done; `null` where only its number is known. */
  title: string | null
  /** As last stated. */
  owners: string[]
  /** EDTF; `null` where it was raised before the record begins. */
  opened: string | null
  due: string | null
  /** As last stated; `null` where the last meeting said nothing of it. */
  state: ActionState | null
  isOver: boolean
  /** Whether a row was joined by its wording. */
  isInferred: boolean
  /** Date of the last meeting with real news. */
  lastNews: string | null
  /** How many meetings were held since; `null` where it is over. */
  meetingsSinceNews: number | null
  listing: Listing
  /** The meeting that left it out though it was open at the one before, by path; `null` where that cannot be said. */
  leftAt: string | null
  /** Ids of the tools that its lines name. */
  tools: string[]
  /** Tickets of other systems that its lines name. */
  tickets: { text: string; url: string }[]
  /** `not yet approved` where nothing but minutes that are a draft speak of it. */
  standing: 'in force' | 'not yet approved'
  /** Oldest first; at least one. */
  history: ActionRow[]
}

/** Folders below `/actions/` that hold no series. */
const reserved = ['state', 'owner', 'tool']

/** The actions of all series, and by address of the series whether it carries them from meeting to meeting. */
export interface FollowedActions {
  actions: Action[]
  carrying: ReadonlyMap<string, Carrying>
}

/** Follow every action of every series through its meetings, by number, else by wording and owner from one meeting to the next. */
export function toActions(series: readonly Series[], known: Known, find: ReferenceFinder): FollowedActions {
  const folders = new Map(reserved.map((name) => [name, 1]))
  const carrying = new Map<string, Carrying>()
  const approved = toApproved([...known.byPath.values()])
  const actions = series.flatMap((one) => {
    const meetings = toMeetings(one, known)
    const histories = toHistories(meetings)
    if (histories.length === 0) return []
    const habit = toCarrying(histories, meetings)
    carrying.set(one.url, habit)
    const folder = takeName(folders.has(one.id) ? `${one.id}-${one.kind}` : one.id, folders)
    const context: Context = {
      find,
      series: one.url,
      folder,
      ids: new Map(),
      isCarried: habit.isCarried,
      meetings,
      held: meetings.filter(({ date }) => date !== null).length,
      drafts: new Set(meetings.filter((one) => isDraft(one, approved)).map(({ path }) => path)),
      places: new Map(meetings.map(({ path }, index) => [path, index])),
    }
    return histories.map((history) => toAction(history, context)).sort(byId)
  })
  return { actions, carrying }
}

/** What the actions of a series have in common. */
interface Context {
  find: ReferenceFinder
  series: string
  folder: string
  /** Those given so far. */
  ids: Map<string, number>
  isCarried: boolean
  meetings: readonly DocumentRecord[]
  /** How many of them have a date; the others come last. */
  held: number
  /** Minutes that are a draft which no later meeting approved, by path. */
  drafts: ReadonlySet<string>
  /** Place of each meeting among them, by path. */
  places: ReadonlyMap<string, number>
}

function toAction(history: ActionRow[], context: Context): Action {
  const { find, series, folder, ids, held, places, drafts } = context
  const first = history[0]
  const last = history.at(-1)
  if (!first || !last) throw new Error('an action without a statement')
  const newest = <Value>(read: (row: ActionRow) => Value | null): Value | null =>
    history.map(read).findLast((value) => value !== null) ?? null
  const number = newest((row) => row.number)
  const placeOf = (path: string): number => places.get(path) ?? 0
  const news = history.findLast((row) => row.isNews)
  const over = isOver(last.state)
  const id = `${folder}/${takeName(number === null ? toId(first) : String(number), ids)}`
  return {
    id,
    url: `/actions/${id}/`,
    series,
    number,
    title: toTitle(history),
    owners: newest((row) => (row.owners.length > 0 ? row.owners : null)) ?? [],
    opened: newest((row) => row.opened) ?? (first.isReview ? null : first.date),
    due: newest((row) => row.due),
    state: last.state,
    isOver: over,
    isInferred: history.some(({ join }) => join !== null && typeof join === 'object'),
    lastNews: news?.date ?? null,
    meetingsSinceNews: over ? null : Math.max(0, held - (news ? placeOf(news.path) + 1 : placeOf(first.path))),
    ...toListing(history, over, context),
    ...toNamed(
      history.flatMap(({ said, parts }) => [said, ...parts]),
      find,
    ),
    standing: history.every(({ path }) => drafts.has(path)) ? 'not yet approved' : 'in force',
    history,
  }
}

/** What is to be done, in the words of a list rather than of prose. */
function toTitle(history: readonly ActionRow[]): string | null {
  const isRaised = (row: ActionRow): boolean => !row.isReview
  const raised =
    history.find((row) => isRaised(row) && !row.isTold) ??
    history.find(isRaised) ??
    history.find((row) => row.isNews && row.text !== '')
  // `89 - can be closed` is a review that says how it stands, not what is to be done.
  return raised && raised.text !== '' && !(raised.isReview && raised.text === raised.state) ? raised.text : null
}

/**
 * Where an action stands by its last mention and the meeting after that, on a later day: two documents of one day are parts
 * of a meeting. Minutes without a date come after all others and say nothing of it.
 */
function toListing(
  history: readonly ActionRow[],
  over: boolean,
  { meetings, places, isCarried }: Context,
): Pick<Action, 'listing' | 'leftAt'> {
  const last = history.at(-1)
  const at = places.get(last?.path ?? '') ?? 0
  const next = meetings.find((meeting, index) => index > at && meeting.date !== last?.date)
  if (over) return { listing: 'over', leftAt: null }
  if (!next || next.date === null) return { listing: 'open', leftAt: null }
  // What is only said in a sentence is on no list that it could leave.
  return isCarried && !history.every(({ isTold }) => isTold)
    ? { listing: 'left', leftAt: next.path }
    : { listing: 'once', leftAt: null }
}

/** Date and first words: an edit elsewhere does not change it. */
function toId({ date, text, owners }: ActionRow): string {
  const words = toShortSlug(text) || toSlug(owners.join(' ')) || 'action'
  return `${date ?? 'undated'}-${words}`.toLowerCase()
}

/** Order the actions of a series: those with a number by it, then the others by date and words. */
function byId(a: Action, b: Action): number {
  return (a.number ?? 1e9) - (b.number ?? 1e9) || byCodeUnit(a.id, b.id)
}
