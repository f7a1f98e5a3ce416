import { findDate, parseDate } from '../../parse/dates/dates.ts'
import type { DecisionStatement } from '../../parse/decisions/decision.ts'
import type { DecisionState } from '../../parse/decisions/state.ts'
import type { Section } from '../../parse/text/sections.ts'
import { wordsOf } from '../../parse/text/passages.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { DecisionStanding } from './decision.ts'
import { isDated } from '../../records/kinds.ts'

/** What a decision record says of itself. */
export interface DecisionRecord extends DecisionStatement {
  date: string | null
  /** Where its status says that it holds no more; `null` else. */
  standing: DecisionStanding | null
}

const states: [RegExp, DecisionState, DecisionStanding | null][] = [
  [/^\W*(?:superseded|replaced)\b/i, 'agreed', 'superseded'],
  [/^\W*(?:deprecated|revoked|withdrawn|obsolete)\b/i, 'agreed', 'revoked'],
  [/^\W*(?:accepted|approved|adopted|agreed|decided|implemented|done)\b/i, 'agreed', null],
  [/^\W*(?:rejected|declined)\b/i, 'rejected', null],
  [/^\W*(?:deferred|postponed|on hold)\b/i, 'deferred', null],
  [/^\W*(?:proposed|proposal|draft|pending|in review|open)\b/i, 'proposed', null],
]
const labelled = /^\W*(?<key>status|date)\W*:\W*(?<value>.+)$/i

/**
 * Read an architecture decision record: a document with the headings Context and Decision (Nygard), or Context and Problem
 * Statement and Decision Outcome (MADR), and a status; `null` for any other document.
 *
 * ```md
 * # 5. Keep one table per tool
 *
 * Date: 2021-03-04
 *
 * ## Status
 *
 * Superseded by [9. Keep two](0009-keep-two.md)
 *
 * ## Context
 * ## Decision
 * ## Consequences
 * ```
 */
export function readDecisionRecord(document: DocumentRecord): DecisionRecord | null {
  const { kind, sections, passages, place, title, date, status } = document
  if (isDated(kind) || !hasHeadingsOfRecord(sections)) return null
  const said = new Map<string, string>()
  const statusSection = findStatus(sections)
  for (const passage of passages()) {
    const words = wordsOf(passage)
    const { key, value } = labelled.exec(words)?.groups ?? {}
    if (key !== undefined && value !== undefined && !said.has(key.toLowerCase())) said.set(key.toLowerCase(), value)
    const isStatus =
      statusSection !== undefined && passage.section === statusSection.id && words !== statusSection.title
    // Statuses are added one below the other; the last one stands.
    if (isStatus && states.some(([expression]) => expression.test(words))) said.set('status', words)
  }
  const stated = said.get('status') ?? document.statedStatus ?? (status === 'draft' ? 'draft' : '')
  const [, state, standing] = states.find(([expression]) => expression.test(stated)) ?? [null, null, null]
  if (state === null) return null
  const day = parseDate(said.get('date')?.trim() ?? '')
  return {
    text: title.replace(/^(?:ADR[- ]?)?\d+[.:]?\s+/i, ''),
    state,
    section: null,
    place,
    date: date ?? (day.type === 'date' ? day.date : (findDate(said.get('date') ?? '')?.date ?? null)),
    standing,
  }
}

/** The section of a decision record that says how it stands. */
export function findStatus(sections: readonly Section[]): Section | undefined {
  return sections.find(({ title }) => /^status$/i.test(title.trim()))
}

/** Whether a document has the headings of a decision record, of Nygard, who may leave the context out, or of MADR. */
export function hasHeadingsOfRecord(sections: readonly Pick<Section, 'title'>[]): boolean {
  const names = sections.map(({ title }) => title.toLowerCase().trim())
  const isNygard = names.includes('decision') && (names.includes('context') || names.includes('status'))
  return isNygard || (names.includes('context and problem statement') && names.includes('decision outcome'))
}
