import { byCodeUnit } from '../../core/text/compare.ts'
import type { Book } from '../../core/book.ts'
import { once } from '../../core/records/once.ts'
import type { Chip } from '../actions/years.ts'
import { toHref } from '../record/shell.ts'
import { nameOfTool } from '../releases/tool-names.ts'
import { toDecisionState } from './words.ts'
import type { DecisionList } from './years.ts'

/** The decisions on a tool, or in a state. */
export interface DecisionPart extends DecisionList {
  type: 'tool' | 'state'
  /** `GOCDB`, `superseded`. */
  text: string
}

/** List the tools that decisions name, and the states that they are in, where there is more than one. */
export const toDecisionParts = once((book: Book): DecisionPart[] => {
  const tools = new Set(book.decisions.flatMap((decision) => decision.tools))
  const states = Map.groupBy(book.decisions, (decision) => toDecisionState(decision) ?? 'in force')
  return [
    ...[...tools].map((tool): DecisionPart => ({
      type: 'tool',
      address: `/decisions/tool/${tool}/`,
      text: nameOfTool(book, tool),
      decisions: book.decisions.filter((decision) => decision.tools.includes(tool)),
    })),
    ...(states.size < 2 ? [] : [...states]).map(([state, decisions]): DecisionPart => ({
      type: 'state',
      address: `/decisions/state/${state.replaceAll(' ', '-')}/`,
      text: book.words.decisions.states[state === 'in force' ? 'agreed' : state],
      decisions,
    })),
  ].sort((a, b) => b.decisions.length - a.decisions.length || byCodeUnit(a.text, b.text))
})

/** Links to the parts of a kind. */
export function toPartChips(book: Book, type: DecisionPart['type']): Chip[] {
  return toDecisionParts(book)
    .filter((part) => part.type === type)
    .map(({ address, text, decisions }) => ({
      text,
      href: toHref(book, address),
      note: book.words.figure(decisions.length),
      isCurrent: false,
    }))
}
