import type { Book } from '../../../book.ts'
import { fileOf } from '../../../parse/meetings/split-meetings.ts'
import type { Finding } from '../../../records/finding.ts'
import type { Action } from '../../../register/actions/actions.ts'
import { amountOf, type NewsItem } from '../news.ts'
import { nowhere, toNote } from '../words.ts'
import { toPathsNow } from './compare-pages.ts'
import { pairActions } from './pair-actions.ts'

/** What is told as actions left out, closed or back on the list, and not again as a finding. */
export const toldAsActions = 'left-action'

/**
 * Tell in a line of how many actions that had left the list and still have it is warned no more, or again: the rule looks at the
 * last meetings alone, so a meeting that comes or goes changes that, and nothing became of the action. Where the settings turn
 * the rule off or on, they are told.
 */
export function tellLeftWarnings(before: Book, after: Book): Record<'come' | 'gone', NewsItem[]> {
  if (before.settings.rules[toldAsActions] !== after.settings.rules[toldAsActions]) return { come: [], gone: [] }
  const [then, now] = [toWarned(before), toWarned(after)]
  if (then.size + now.size === 0) return { come: [], gone: [] }
  const { pairs } = pairActions(before.actions.all, after.actions.all, toPathsNow(before, after))
  const still = pairs.filter(({ before: was, after: is }) => was.listing === 'left' && is.listing === 'left')
  const come = still.flatMap(({ before: was, after: is }) => (then.has(was) ? [] : (now.get(is) ?? [])))
  const gone = still.flatMap(({ before: was, after: is }) => (now.has(is) ? [] : (then.get(was) ?? [])))
  const { news } = after.words
  return { come: tell(after, come, news.warnedOf), gone: tell(after, gone, news.warnedNoMore) }
}

/** The actions that the rule warns of, each with what it says. */
function toWarned({ findings, actions }: Book): Map<Action, Finding> {
  const spotOf = (path: string, line: number): string => `${fileOf(path)}:${line}`
  const told = new Map(
    findings.filter(({ rule }) => rule === toldAsActions).map((one) => [spotOf(one.path, one.line), one]),
  )
  return new Map(
    actions.all.flatMap((action): [Action, Finding][] => {
      const last = action.history.at(-1)
      const finding = last && action.listing === 'left' ? told.get(spotOf(last.path, last.place.line)) : undefined
      return finding ? [[action, finding]] : []
    }),
  )
}

function tell({ words }: Book, found: readonly Finding[], say: (amount: number) => string): NewsItem[] {
  const [first] = found
  if (!first) return []
  const note = toNote(`${words.checks.severities[first.severity]}, ${toldAsActions}`)
  return [{ text: say(found.length), note, url: null, ...nowhere, ...amountOf(found.length) }]
}
