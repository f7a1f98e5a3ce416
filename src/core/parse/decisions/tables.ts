import { anyOf } from '../../lexicon/index.ts'
import { readCommitment } from '../actions/commitments.ts'
import { type KnownNames, toKnownNames } from '../actions/owners.ts'
import { toStanding } from '../text/lines.ts'
import { toRowTypes } from '../text/row-types.ts'
import { type Cell, isIdentifier, type TableData } from '../text/tables.ts'
import type { DecisionStatement } from './decision.ts'
import { parseDecisionHeading } from './headings.ts'
import { isChoice, isNoDecision, isPeople } from './sift.ts'
import { type DecisionState, readAnswer, readState } from './state.ts'
import { readVerdict } from './verdicts.ts'

const decisionColumn = new RegExp(
  `^(?:decision items?|decision (?:text|made|taken)|what was decided|outcome|${anyOf(({ decisions }) => decisions.headings)})$`,
  'iu',
)
const subjectColumn =
  /^(?:topic|subject|item|title|proposal|motion|question|issue|description|what|descrição|descripción|assunto|motion text|text of (?:the )?motion)$/i
const isSubjectColumn = (text: string): boolean => subjectColumn.test(text) || isOfMotion.test(text)
const motionColumn = /^(?:motions?|motion text|text of (?:the )?motion|resolution text)$/i
const moverColumn = /^(?:moved|proposed|seconded)(?: by)?$|^(?:mover|seconder)$/i
const isOfMotion = new RegExp(`^${anyOf(({ decisions }) => [...decisions.motions, ...decisions.matters])}$`, 'iu')
const stateColumn = new RegExp(
  `^(?:status|state|results?|vote|outcome|${anyOf(({ decisions }) => [...decisions.outcomes, ...decisions.voting])})$`,
  'iu',
)
const failed = new RegExp(`^\\W*(?:${anyOf(({ decisions }) => decisions.failed)}|lapsed)(?!\\p{L})`, 'iu')

/**
 * Read tables of decisions: those with a column that says so, or under a heading of decisions.
 *
 * ```md
 * | # | Proposal | Decision |
 * | - | -------- | -------- |
 * | 1 | Buy disks | approved |
 * ```
 */
export function parseDecisionTables(tables: readonly TableData[], names: KnownNames): DecisionStatement[] {
  return tables.flatMap((table) => {
    const typed = toTyped(table, names)
    if (typed) return typed
    const columns = toColumns(table)
    return columns === null ? [] : table.rows.flatMap((row) => toDecision(table, columns, row, names))
  })
}

/** The decisions of a table in which each row says what it is; `null` of any other. */
function toTyped(table: TableData, names: KnownNames): DecisionStatement[] | null {
  const typeOf = toRowTypes(table)
  const decision = table.header.findIndex(({ text }) => subjectColumn.test(text.trim()))
  if (typeOf === null || decision === -1) return null
  const rows = table.rows.filter((row) => typeOf(row) === 'decision')
  return rows.flatMap((row) => toDecision(table, { decision, subject: -1, state: -1 }, row, names))
}

/** Where the words of a decision stand, what it is of, and what became of it; -1 where there is no such column. */
interface Columns {
  decision: number
  subject: number
  state: number
}

function toColumns({ header, rows, section }: TableData): Columns | null {
  const find = (expression: Pick<RegExp, 'test'>): number =>
    header.findIndex(({ text }) => expression.test(text.replace(/[*:]/g, '').trim()))
  const columns = { decision: find(decisionColumn), subject: find({ test: isSubjectColumn }), state: find(stateColumn) }
  const isVote = (column: number): boolean =>
    stateColumn.test(header[column]?.text.trim() ?? '') &&
    !/^(?:status|state)$/i.test(header[column]?.text.trim() ?? '') &&
    rows.length > 0 &&
    rows.every(
      (row) =>
        readAnswer(withoutTally(row[column]?.text ?? '')) !== null || readVerdict(row[column]?.text ?? '') !== null,
    )
  const holdsIdentifiers = rows.length > 0 && rows.every((row) => isIdentifier(row[columns.decision]?.text ?? ''))
  // `| Decision Item | Description |`, `| 12.1 | Feed them twice |`
  if (holdsIdentifiers && columns.subject >= 0) return { ...columns, decision: columns.subject, subject: -1 }
  // `| Topic | Result |`, where every result is an answer.
  const isVoted = columns.subject >= 0 && columns.state >= 0 && isVote(columns.state)
  if (isVoted && (columns.decision < 0 || isVote(columns.decision)))
    return { decision: columns.subject, subject: -1, state: columns.state }
  if (columns.decision >= 0) return columns
  const motion = find(motionColumn)
  // `| Motion | Moved by | Seconded by | Status |`
  if (motion >= 0 && columns.state >= 0 && find(moverColumn) >= 0) return { ...columns, decision: motion, subject: -1 }
  if (parseDecisionHeading(section?.title ?? '') === null) return null
  const longest =
    columns.subject >= 0
      ? columns.subject
      : header.findIndex(({ text }) => !/^(?:#|no\.?|id|nr\.?|date)$/i.test(text.trim()))
  return longest < 0 ? null : { ...columns, decision: longest, subject: -1 }
}

/** `Approved (5 yes, 0 no)` → `Approved` */
function withoutTally(text: string): string {
  return text.replace(/\s*\([^()]*\)\s*$/, '')
}

/** A column of nothing but decisions; in one of outcomes stands as well what somebody is to do. */
const ofDecisions = new RegExp(`decision|${anyOf(({ decisions }) => decisions.headings)}`, 'iu')
const nobody: KnownNames = toKnownNames([])

/** A cell of so many words says little by itself. */
const fewWords = 3

function toDecision(
  { section, header }: TableData,
  columns: Columns,
  row: readonly Cell[],
  names: KnownNames,
): DecisionStatement[] {
  const textAt = (index: number): string => toStanding(row[index]?.runs ?? [])
  const cell = row[columns.decision]
  const words = textAt(columns.decision)
  const [subject, said] = [textAt(columns.subject), textAt(columns.state)]
  const answer = readAnswer(words)
  const isShort = words.split(/\s+/).length <= fewWords
  // `| Opening day | 3 |`: what is short says something with its topic alone.
  const text = subject !== '' && (answer !== null || isShort) && words !== '' ? `${subject}: ${words}` : words
  const isGiven =
    !ofDecisions.test(header[columns.decision]?.text ?? '') && readCommitment(words, names, nobody) !== null
  const isNothing = isNoDecision(words) && !(subject !== '' && /^\W*\d/.test(words))
  if (
    !cell ||
    isNothing ||
    isGiven ||
    (answer === null && readVerdict(said) === null && isPeople(words, names)) ||
    isChoice(said)
  )
    return []
  return [{ text, state: toState(answer, said, words), section: section?.id ?? null, place: cell.place }]
}

function toState(answer: DecisionState | null, said: string, words: string): DecisionState {
  if (/^(?:open|proposed|pending|draft|under discussion)\b/i.test(said)) return 'proposed'
  if (failed.test(said)) return 'rejected'
  return answer ?? (said === '' ? readState(words) : (readAnswer(withoutTally(said)) ?? readState(said)))
}
