import type { DocumentRecord } from '../records/document.ts'
import type { Rule } from './rule.ts'

/** No meeting decides more below one heading; what is listed there is a transcript. */
const most = 30

const items = (count: number): string =>
  Array.from({ length: count }, (_, index) => `- We keep mirror ${index + 1}.\n`).join('')

/** A section of decisions with more than thirty items. */
export const manyDecisions: Rule = {
  id: 'many-decisions',
  severity: 'hint',
  summary: 'More decisions below one heading than a meeting takes.',
  why: 'Everything that is listed below a heading of decisions counts as decided. So many at once are often the discussion itself; give it a heading of its own, and mark what was decided: "DECISION: …".',
  bad: {
    'minutes/ops/2021-03-04.md': `## Decisions\n\n- ⟦We keep mirror 1.⟧\n${items(most + 1)
      .split('\n')
      .slice(1)
      .join('\n')}`,
  },
  good: { 'minutes/ops/2021-03-04.md': `## Decisions\n\n${items(most)}` },
  check: ({ documents }) => documents.flatMap(findLong),
}

function findLong({
  path,
  decisions,
}: DocumentRecord): { path: string; place: DocumentRecord['place']; reason: string }[] {
  return [...Map.groupBy(decisions, ({ section }) => section).values()].flatMap((own) => {
    const [first] = own
    if (!first || own.length <= most) return []
    const reason = `${own.length} decisions stand below one heading; if this is the discussion, give it a heading of its own`
    return [{ path, place: first.place, reason }]
  })
}
