import type { PlanMove } from '../../register/releases/release.ts'
import type { Action } from '../../register/actions/actions.ts'
import type { Changes } from '../../register/changes.ts'
import { truncate } from '../../text/truncate.ts'
import type { Words } from '../../words/index.ts'

/** Say in a sentence or two what changed at a meeting since the one before; `null` where there was none before. */
export function writeChanges(changes: Changes, moves: readonly PlanMove[], words: Words): string | null {
  const { before, opened, closed, stale, left, decisions, newcomers, absent } = changes
  if (before === null) return null
  const { feeds, plans, counts } = words
  const moved = moves.map(({ release: { version }, days }) =>
    feeds.movedBy(version, plans.move(counts.day(Math.abs(days)), days > 0)),
  )
  const lists: [word: string, names: readonly string[]][] = [
    [feeds.opened, opened.map(nameOf)],
    [feeds.closed, closed.map(nameOf)],
    [feeds.withoutNews, stale.map(nameOf)],
    [feeds.left, left.map(nameOf)],
    [feeds.datesMoved, moved],
    [feeds.decided, decisions.map(({ text }) => shorten(text))],
    [feeds.newcomers, newcomers],
    [feeds.absent, absent],
  ]
  const since = feeds.since(before.date)
  const parts = lists.flatMap(([word, names]) => (names.length === 0 ? [] : [`${word}: ${list(names, feeds)}`]))
  return parts.length === 0 ? feeds.nothingChanged(since) : `${since}: ${parts.join('; ')}.`
}

/** Most things of one kind that are named; the rest are counted. */
const most = 6
/** No words of an action that has no number are longer. */
const longestTitle = 80

function list(names: readonly string[], { andMore }: Words['feeds']): string {
  const named = names.slice(0, most).join(', ')
  return names.length > most ? andMore(named, names.length - most) : named
}

function nameOf({ number, title, history }: Action): string {
  return number === null ? shorten(title ?? history[0]?.said ?? '') : `#${number}`
}

function shorten(text: string): string {
  return truncate(text.length > longestTitle ? text : text.replace(/[.;]$/, ''), longestTitle)
}
