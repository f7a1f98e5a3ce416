import type { Book } from '../../core/book.ts'
import type { Decision } from '../../core/register/decisions/decision.ts'
import { capitalise } from '../../core/text/capitalise.ts'
import type { Series } from '../../core/register/places/series.ts'
import { withoutStop } from '../../core/text/without-stop.ts'

/** A decision as a title: with a capital and without its full stop. */
export function toDecisionTitle({ text }: Decision): string {
  return withoutStop(capitalise(text.replace(/[\s:–—-]+$/, '')))
}

/** How a decision stands that does not stand as agreed. */
export type DecisionState = Exclude<Decision['state'], 'agreed'> | Exclude<Decision['standing'], 'in force'>

/** `proposed`, `superseded`, `not yet approved`; `null` where it stands as agreed. */
export function toDecisionState({ state, standing }: Decision): DecisionState | null {
  return state !== 'agreed' ? state : standing === 'in force' ? null : standing
}

/** The same in the words of the page. */
export function toStateWords({ words }: Book, decision: Decision): string | null {
  const state = toDecisionState(decision)
  return state && words.decisions.states[state]
}

/** Folders below `/decisions/` that hold no series. */
const reserved: ReadonlySet<string> = new Set(['tool', 'state'])

/** Address of the decisions of a series; a report series is told from minutes of the same name. */
export function toDecisionsAddress({ id, kind }: Series): string {
  return `/decisions/${kind === 'minutes' ? (reserved.has(id) ? `minutes/${id}` : id) : `reports/${id}`}/`
}
