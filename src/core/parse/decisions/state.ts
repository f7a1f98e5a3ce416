import { anyOf, wordOf } from '../../lexicon/index.ts'
import type { Watched } from '../../text/watch.ts'
import { watch } from './watch.ts'

/** Whether something was only put forward, or what became of it. */
export type DecisionState = 'proposed' | 'agreed' | 'rejected' | 'deferred'

const answers: [DecisionState, Watched][] = [
  ['rejected', toAnswer(anyOf(({ decisions }) => decisions.rejectedAnswers))],
  ['deferred', toAnswer(anyOf(({ decisions }) => decisions.deferredAnswers))],
  ['agreed', toAnswer(anyOf(({ decisions }) => decisions.agreedAnswers))],
]
function toAnswer(words: string): Watched {
  return watch(`^\\W*${words}(?:\\W+(?:unanimously|by \\w+|\\d+\\W*\\d*\\W*\\d*))?\\W*$`, 'iu')
}

const rejecting = watch(
  `^\\W*${wordOf(({ decisions }) => decisions.rejecting)}|\\b(?:was|is|were|are|been) (?:rejected|declined|turned down|voted down)\\b`,
  'iu',
)
const deferring = watch(
  `^\\W*${wordOf(({ decisions }) => decisions.deferring)}|\\b(?:is|was|are|were|been) (?:deferred|postponed|tabled|put off)\\b|\\((?:deferred|postponed|tabled)\\)|\\b(?:deferred|postponed|tabled|put off) (?:to|until|till)\\b`,
  'iu',
)

/** `the release is postponed to May`: that it comes later is what was decided, but where it is a matter of the meeting that waits. */
const comesLater =
  /^(?!\W*(?:\S+\s){0,8}?(?:motion|proposal|decision|vote|item|topic|discussion|question|resolution|matter|approval|election)s?\s)\W*\p{L}[^;:?]{2,120}?\s(?:is|are|was|were|will be|shall be|has been|have been) (?:deferred|postponed|delayed|put off) (?:to|until|till|by)\s/iu

/** How a text alone answers a question that stands before it: `Approved.`, `Deferred`; `null` where it says more. */
export function readAnswer(text: string): DecisionState | null {
  return answers.find(([, expression]) => expression.test(text))?.[0] ?? null
}

/** What a text says became of it: `defer to May`, `no consensus`. */
export function readState(text: string): DecisionState {
  if (rejecting.test(text)) return 'rejected'
  return deferring.test(text) && !comesLater.test(text) ? 'deferred' : 'agreed'
}
