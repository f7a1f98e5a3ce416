import type { Book } from '../../../book.ts'
import type { Action } from '../../../register/actions/actions.ts'
import { truncate } from '../../../text/truncate.ts'
import { sayDate } from '../../../text/date-words.ts'
import type { Words } from '../../../words/index.ts'
import { toPathsNow } from './compare-pages.ts'
import { isHandedOver, ownersOf } from './owner-changes.ts'
import { pairActions, type Pair } from './pair-actions.ts'
import { tellRestated } from './restated-actions.ts'
import { tellAdded } from './raised-actions.ts'
import { tellReworded } from './reworded-actions.ts'
import { findSplit, tellSplit } from './split-actions.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nameOfAction, nameOfSeries, nowhere, tellAction, toNote, toSpot, toWords } from '../words.ts'
import { startOfFile } from '../../../read/message.ts'

/** Tell what became of actions: raised, closed, left out, given to others, or gone. */
export function toActionChanges(before: Book, after: Book): NewsGroup[] {
  const pathNow = toPathsNow(before, after)
  const { pairs: all, added, removed } = pairActions(before.actions.all, after.actions.all, pathNow)
  const { words } = after
  const split = findSplit(added, all, pathNow)
  const parted = new Set(split.values())
  const pairs = all.filter((pair) => !parted.has(pair) || !isLeftOut(pair))
  const { raised, back } = tellAdded(before, after, { added: added.filter((action) => !split.has(action)), pairs })
  return [
    toGroup(words, 'actions-raised', raised),
    ...pairChanges(before, after).map(({ id, isSo, say }) => {
      const items = pairs.filter(isSo).map((pair) => tellAction(after, pair.after, ...say(pair)))
      return toGroup(words, id, id === 'actions-back' ? [...items, ...back] : items)
    }),
    toGroup(words, 'actions-restated', tellRestated(before, after, pairs)),
    toGroup(words, 'actions-split', tellSplit(after, split)),
    toGroup(words, 'actions-reworded', tellReworded(before, after, pairs)),
    toGroup(words, 'actions-unlisted', tellUnlisted(after, pairs.filter(isLeftOut))),
    toGroup(
      words,
      'actions-gone',
      removed.map((action) => tellGone(before, action)),
    ),
  ]
}

function tellGone(before: Book, action: Action): NewsItem {
  const { news, actions } = before.words
  const over = action.state === null ? null : news.wasOf(actions.states[action.state])
  const stood = { open: news.wasOpen, left: news.hadLeft, over, once: null }[action.listing]
  return {
    text: nameOfAction(before, action),
    note: toNote(ownersOf(before, action).join(', ') || news.noOwner, stood),
    url: null,
    ...nowhere,
  }
}

/** A way in which an action that is on record before and after may have changed, and what is said besides. */
interface PairChange {
  id: keyof Words['news']['groups']
  isSo: (pair: Pair) => boolean
  say: (pair: Pair) => (string | null)[]
}

/** In the order in which they are told. */
function pairChanges(before: Book, after: Book): PairChange[] {
  const { words } = after
  const isGiven = (pair: Pair): boolean => isHandedOver(before, after, pair)
  const sayGiven = (pair: Pair): string => sayWasOf(before, pair.before)
  return [
    {
      id: 'actions-closed',
      isSo: isClosed,
      say: (pair) => [
        isGiven(pair) ? sayGiven(pair) : null,
        sayEnd(after, pair.after),
        pair.before.listing === 'left' ? words.news.hadLeft : null,
      ],
    },
    { id: 'actions-reopened', isSo: ({ before: was, after: is }) => was.isOver && !is.isOver, say: () => [] },
    {
      id: 'actions-back',
      isSo: ({ before: was, after: is }) => was.listing === 'left' && is.listing === 'open',
      say: ({ before: was }) => [sayLeaverGone(before, after, was)],
    },
    {
      id: 'actions-left',
      isSo: (pair) => isLeftOut(pair) && !isUnlisted(after, pair.after),
      say: ({ after: is }) => [sayBefore(is, words), sayLeaverDraft(after, is)],
    },
    {
      id: 'actions-handed-over',
      isSo: (pair) => !isClosed(pair) && isGiven(pair),
      say: (pair) => [sayGiven(pair), isMoved(pair) ? sayWasDue(words, pair.before) : null],
    },
    {
      id: 'actions-moved',
      isSo: (pair) => isMoved(pair) && !isGiven(pair),
      say: ({ before: was }) => [sayWasDue(words, was)],
    },
    { id: 'actions-renumbered', isSo: isRenumbered, say: ({ before: was }) => [words.news.wasOf(`#${was.number}`)] },
  ]
}

function isRenumbered({ before, after }: Pair): boolean {
  return before.number !== null && after.number !== null && before.number !== after.number
}

function isClosed({ before, after }: Pair): boolean {
  return !before.isOver && after.isOver
}

function isMoved({ before, after }: Pair): boolean {
  return before.due !== after.due && !after.isOver
}

function sayWasDue(words: Words, { due }: Action): string {
  return due === null ? words.news.hadNoDue : words.news.wasDue(sayDate(due, words))
}

function isLeftOut({ before, after }: Pair): boolean {
  return before.listing !== 'left' && after.listing === 'left'
}

/** Whether the minutes that leave an action out list no action at all. */
function isUnlisted({ byPath }: Book, { leftAt }: Action): boolean {
  return leftAt !== null && byPath.get(leftAt)?.actions.length === 0
}

/** Tell minutes without any action once, and not every action that was open before them. */
function tellUnlisted(book: Book, left: readonly Pair[]): NewsItem[] {
  const actions = left.map(({ after }) => after).filter((action) => isUnlisted(book, action))
  return [...Map.groupBy(actions, ({ leftAt }) => leftAt ?? '')].flatMap(([path, own]): NewsItem[] => {
    const document = book.byPath.get(path)
    const [first] = own
    if (!document || !first) return []
    const day = document.date === null ? toWords(document.title) : sayDate(document.date, book.words)
    const { url } = document
    const text = `${nameOfSeries(book, first.series)}: ${day}`
    return [{ text, note: book.words.news.wereOpen(own.length), url, ...toSpot({ path, place: startOfFile }) }]
  })
}

/** What leaves an action out may be gone, by which nothing happened to the action. */
function sayLeaverGone(before: Book, after: Book, { leftAt }: Action): string | null {
  const leaver = leftAt === null ? undefined : before.byPath.get(leftAt)
  if (!leaver?.date || after.byPath.has(toPathsNow(before, after)(leaver.path))) return null
  return after.words.news.leaverGone(sayDate(leaver.date, after.words))
}

/** `not yet approved`, where the minutes that leave an action out are a draft. */
function sayLeaverDraft({ byPath, words }: Book, { leftAt }: Action): string | null {
  const isDraft = leftAt !== null && byPath.get(leftAt)?.status === 'draft'
  return isDraft ? words.decisions.states['not yet approved'] : null
}

/** How an action stood before it was left out. */
function sayBefore({ state }: Action, { news: { stoodBefore } }: Words): string {
  return state === 'can be closed' || state === 'postponed' ? stoodBefore[state] : stoodBefore.open
}

/** `done`, `superseded by #190`; what nothing takes the place of is told in its words: `no longer needed` */
function sayEnd(book: Book, { state, series, number, history }: Action): string | null {
  if (state === null) return null
  const { actions, news } = book.words
  const said = history.at(-1)?.text ?? actions.states[state]
  const named = [...said.matchAll(/(?<![\w.-])#?(\d{1,6})(?![\w-])/g)].map(([, one]) => Number(one))
  const by = named.find((one) => one !== number && book.actions.all.some((other) => isOf(other, series, one)))
  if (state !== 'superseded') return actions.states[state]
  if (by !== undefined) return news.byWhich(actions.states[state], `#${by}`)
  return /^superseded\b/i.test(said) ? actions.states[state] : truncate(said, longestEnd)
}

/** A line of minutes that ends an action says it at its start. */
const longestEnd = 80

function isOf(action: Action, series: string, number: number): boolean {
  return action.series === series && action.number === number
}

function sayWasOf(book: Book, action: Action): string {
  const { news } = book.words
  const owners = ownersOf(book, action)
  return owners.length === 0 ? news.hadNoOwner : news.wasOf(owners.join(', '))
}
