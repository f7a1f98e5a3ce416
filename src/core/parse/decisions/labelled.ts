import { type KnownNames, toKnownNames } from '../actions/owners.ts'
import type { Marked } from './decision.ts'
import { parseDecisionHeading } from './headings.ts'
import { isPlan } from './plans.ts'
import { decides } from './sift.ts'
import { readState } from './state.ts'
import { watch } from './watch.ts'

/** What those of the meeting are going to do, or to leave: `Conclusion: we are not planning a fair`. */
const planned = watch(
  /^\W*(?:we|the (?:team|group|board|committee))(?:'ll| all)? (?:will|won['’]t|shall|keep|stay|stick|go (?:with|ahead)|do not|don['’]t|(?:are|is) (?:not )?(?:going|planning) to|are not planning)\b/iu,
)

/** `D1: Use UTC in the logs`: decisions that are numbered. */
export function readNumbered(line: string): Marked | null {
  const text = /^\W*D-?\d{1,3}[.:)]\s+(?<text>\p{L}.*)$/u.exec(line)?.groups?.text
  return text !== undefined && decides(text, 'conclusions', nobody)
    ? { state: readState(text), text, adopts: null }
    : null
}

const nobody: KnownNames = toKnownNames([])

/** `agreed: we are very concerned`: how it is. */
const isOfUs = /^\W*(?:we|i|it|this|that|they) (?:is|are|was|were|have|has|need|think)\b(?! to\b)/i

const marked = watch(
  /^[\s*_•–—-]*(?:(?:rough |group )?consensus|decision|decided|resolved|agreed)\s*:\s+(?<text>\S.*)$/u,
)

/** `consensus: keep the name`: a mark in small letters. */
export function readSmallMark(line: string): Marked | null {
  const text = marked.exec(line)?.groups?.text
  return text !== undefined && !isOfUs.test(text) && decides(text, 'decisions', nobody)
    ? { state: readState(text), text, adopts: null }
    : null
}

/** `**Decisions taken:** we keep the name`: the heading of a list as a label in its line. */
export function readLabelled(line: string): Marked | null {
  const [, label = '', text = ''] = /^[\s*_•–—-]*(\p{L}[\p{L} /]{4,40}?)\s*:[\s*_]+(\S.*)$/u.exec(line) ?? []
  const list = label === '' ? null : parseDecisionHeading(label)
  const isDecided =
    (list === 'decisions' && !isOfUs.test(text)) ||
    (list === 'conclusions' &&
      !text.endsWith('?') &&
      (planned.test(text) || isPlan(text) || decides(text, 'conclusions', nobody)))
  return isDecided ? { state: readState(text), text, adopts: null } : null
}
