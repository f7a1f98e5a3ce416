import { foldWords } from '../../text/fold.ts'
import type { DecisionStatement } from './decision.ts'

/** Fewer words may be said again of something else: `Postponed.` */
const fewWords = 3

/** Leave out what a document says twice, such as in its summary: the first is kept, but what was settled goes before its proposal. */
export function withoutRepetitions(decisions: readonly DecisionStatement[]): DecisionStatement[] {
  const kept = new Map<string, DecisionStatement>()
  for (const decision of decisions) {
    const words = foldWords(decision.text)
    const key = words.split(' ').length < fewWords ? `${decision.section} ${words}` : words
    const known = kept.get(key)
    if (!known) kept.set(key, decision)
    else if (known.state === 'proposed') kept.set(key, { ...known, state: decision.state })
  }
  return [...kept.values()]
}
