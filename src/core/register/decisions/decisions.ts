import type { DecisionStatement } from '../../parse/decisions/decision.ts'
import { takeName, toShortSlug } from '../../records/slug.ts'
import { toNamed } from '../references/named.ts'
import { isDraft, toApproved } from '../places/approvals.ts'
import { toMeetings } from '../places/meetings.ts'
import type { Series } from '../places/series.ts'
import { linkDecisions } from './changes.ts'
import type { Decision, DecisionSources, DecisionStanding } from './decision.ts'
import { readDecisionRecord } from './records.ts'

/** List the decisions of every series, oldest first, then those of decision records; an agenda decides nothing. */
export function toDecisions(series: readonly Series[], sources: DecisionSources): Decision[] {
  const taken = new Map<string, number>()
  const numbers = new Set<string>()
  const approved = toApproved(sources.documents)
  const meetings = series.flatMap((one) =>
    toMeetings(one, sources).flatMap((document) =>
      document.decisions.map((statement) => {
        const folder = `${one.kind === 'report' ? 'reports/' : ''}${one.id}`
        const base = { series: one.url, path: document.path, date: document.date }
        return toDecision(statement, base, { folder, taken, numbers, isDraft: isDraft(document, approved) }, sources)
      }),
    ),
  )
  const records = sources.documents.flatMap((document) => {
    const record = readDecisionRecord(document)
    if (record === null) return []
    const base = { series: null, path: document.path, date: record.date }
    const decision = toDecision(record, base, { folder: 'records', taken, numbers, isDraft: false }, sources)
    return [{ ...decision, standing: record.standing ?? decision.standing }]
  })
  return linkDecisions([...meetings, ...records], sources)
}

function toDecision(
  statement: DecisionStatement,
  base: Pick<Decision, 'series' | 'path' | 'date'>,
  {
    folder,
    taken,
    numbers,
    isDraft,
  }: { folder: string; taken: Map<string, number>; numbers: Set<string>; isDraft: boolean },
  { find }: DecisionSources,
): Decision {
  const { text, state, section, place } = statement
  const words = `${folder}/${base.date ?? 'undated'}-${toShortSlug(text)}`.toLowerCase().replace(/-$/, '')
  const id = takeName(words, taken)
  const number = /^\W*#D(\d{1,4})\b/.exec(text)?.[1]
  const own = `${folder} ${number}`
  // Who begins with a number that is taken speaks of the decision that has it.
  const isOwn = number !== undefined && !numbers.has(own)
  numbers.add(own)
  const standing: DecisionStanding = state !== 'agreed' ? 'none' : isDraft ? 'not yet approved' : 'in force'
  return {
    ...base,
    ...{ text, state, section, place },
    id,
    url: `/decisions/${id}/`,
    number: isOwn ? Number(number) : null,
    ...toNamed([text], find),
    standing,
    changes: [],
    changedBy: [],
    uses: [],
  }
}
