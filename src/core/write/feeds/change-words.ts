import type { PlanMove } from '../../register/releases/release.ts'
import type { Action } from '../../register/actions/actions.ts'
import type { Changes } from '../../register/changes.ts'

/** Say in a sentence or two what changed at a meeting since the one before; `null` where there was none before. */
export function writeChanges(changes: Changes, moves: readonly PlanMove[]): string | null {
  if (changes.before === null) return null
  const parts = [
    list('opened', changes.opened.map(nameOf)),
    list('closed', changes.closed.map(nameOf)),
    list('without news', changes.stale.map(nameOf)),
    list('left the list', changes.left.map(nameOf)),
    list(
      'dates moved',
      moves.map(
        ({ release, days }) =>
          `${release.version} by ${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'}`,
      ),
    ),
    list(
      'decided',
      changes.decisions.map(({ text }) => shorten(text)),
    ),
    list('new', changes.newcomers),
    list('absent', changes.absent),
  ].filter((part) => part !== null)
  const since = changes.before.date === null ? 'Since the meeting before' : `Since ${changes.before.date}`
  return parts.length === 0 ? `${since} nothing changed.` : `${since}: ${parts.join('; ')}.`
}

/** Most things of one kind that are named; the rest are counted. */
const most = 6

function list(word: string, names: readonly string[]): string | null {
  if (names.length === 0) return null
  const more = names.length > most ? ` and ${names.length - most} more` : ''
  return `${word}: ${names.slice(0, most).join(', ')}${more}`
}

function nameOf({ number, title, history }: Action): string {
  return number === null ? shorten(title ?? history[0]?.said ?? '') : `#${number}`
}

function shorten(text: string): string {
  return text.length <= 80 ? text.replace(/[.;]$/, '') : `${text.slice(0, 80).replace(/\s\S*$/, '')} …`
}
