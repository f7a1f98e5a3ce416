import { anyOf } from '../../lexicon/index.ts'
import type { Marked } from './decision.ts'
import { type DecisionState, readState } from './state.ts'
import { watch } from './watch.ts'

const fateFirst = (
  [
    ['agreed', anyOf(({ decisions }) => decisions.carried)],
    ['rejected', anyOf(({ decisions }) => decisions.failed)],
    ['deferred', anyOf(({ decisions }) => decisions.putOff)],
  ] as const
).map(([state, words]): [DecisionState, RegExp] => [
  state,
  new RegExp(`^\\W*(?:unanimously )?${words}(?!\\p{L})`, 'iu'),
])
const outcomeLabel = new RegExp(
  `^[\\s*_•–—-]*${anyOf(({ decisions }) => decisions.outcomes)}\\s*:[\\s*_]+(?<text>\\S.*)$`,
  'iu',
)
const votedFor = new RegExp(
  `(?<!\\p{L})(?:all|unanimous(?:ly)?|votes?|voted)(?!\\p{L}).{0,60}(?<!\\p{L})${anyOf(({ decisions }) => decisions.inFavour)}(?!\\p{L})`,
  'iu',
)
const agreedThat = new RegExp(
  `^\\W*(?:the )?(?:${anyOf(({ decisions }) => decisions.bodies)}|we) (?:agreed|decided|resolved)(?!\\p{L})`,
  'iu',
)

/** Read `Outcome: Adopted, by a 7-2 vote`: what came of the topic that it stands below. */
export function readOutcome(line: string): Marked | null {
  const text = outcomeLabel.exec(line)?.groups?.text
  if (text === undefined) return null
  const first = fateFirst.find(([, expression]) => expression.test(text))?.[0]
  const state = first ?? (votedFor.test(text) || agreedThat.test(text) ? readState(text) : null)
  // What passes or fails may be a build.
  return state === null || /^\W*(?:pass|fail)/i.test(text) ? null : { state, text, adopts: 'motion' }
}

/** `Approval of the agenda: [PASS]`: what was voted on, and the result in capitals. */
const passed = watch(
  `^[\\s*_•–—-]*(?<text>[^:]*(?:approv|adopt|accept|motion|minutes|agenda|budget|elect|vote)[^:]*?)\\s*(?::|\\s[-–—])\\s*[*_\\[(]*(?<fate>PASS(?:ED)?|CARRIED|FAIL(?:ED)?|DEFEATED|TABLED)[*_\\])]*\\.?$`,
  'iu',
)

/** Read what was voted on where its result stands behind it in capitals. */
export function readPassed(line: string): Marked | null {
  const { text, fate = '' } = passed.exec(line)?.groups ?? {}
  if (text === undefined || fate !== fate.toUpperCase()) return null
  const state = /^(?:FAIL|DEFEAT)/.test(fate) ? 'rejected' : fate === 'TABLED' ? 'deferred' : 'agreed'
  return { state, text, adopts: null }
}
