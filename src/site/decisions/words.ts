import type { Book } from '../../core/book.ts'
import type { Decision } from '../../core/register/decisions/decision.ts'
import { capitalise } from '../../core/text/capitalise.ts'
import { goOn } from '../../core/register/gist/topics.ts'
import { isVague } from '../../core/register/gist/vague.ts'
import { isCommon } from '../../core/register/gist/words.ts'
import type { Series } from '../../core/register/places/series.ts'
import { foldWords } from '../../core/text/fold.ts'
import { withoutStop } from '../../core/text/without-stop.ts'

/** A decision as a title: with a capital and without its full stop. */
export function toDecisionTitle({ text }: Decision): string {
  return withoutStop(capitalise(text.replace(/[\s:–—-]+$/, '')))
}

/** Its title; one that can only be understood below its heading begins with that: `Licensing: Agreed to this schedule`. */
export function toDecisionName(book: Book, decision: Decision): string {
  const title = toDecisionTitle(decision)
  const heading = toHeading(book, decision)
  return heading !== null && isVague(title) && !foldWords(title).includes(foldWords(heading))
    ? goOn(heading, title)
    : title
}

/** The heading above a decision, where it says more than that things were discussed. */
export function toHeading(book: Book, { path, section }: Pick<Decision, 'path' | 'section'>): string | null {
  const heading = book.byPath
    .get(path)
    ?.sections.find(({ id }) => id === section)
    ?.title.replace(/[\s:]+$/, '')
  return heading === undefined || isCommon(heading) ? null : heading
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
const reserved = /^(?:tool|state|undated|y\d{4})$/

/** Address of the decisions of a series; a report series is told from minutes of the same name. */
export function toDecisionsAddress({ id, kind }: Series): string {
  return `/decisions/${kind === 'minutes' ? (reserved.test(id) ? `minutes/${id}` : id) : `reports/${id}`}/`
}
