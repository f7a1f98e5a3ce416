import type { PlanStatement } from '../parse/plan-cell.ts'
import type { DocumentRecord } from '../records/document.ts'
import type { Register } from '../register/register.ts'
import type { Problem, Rule } from './rule.ts'

/** `soon`, or `9/12` while nothing says which is the day. */
export const unclearPlan: Rule = {
  id: 'unclear-plan',
  severity: 'warning',
  summary: 'A date of a release table that is not understood, or that may be two days.',
  why: 'The words are shown as they stand, but there is no place for them on the timeline. Write 2024-04-30, 2024-04, 2024-Q2, "end of April 2024" or TBA. For dates such as 9/12, "dateOrder" in site.yaml says which number is the day.',
  bad: { 'roadmaps/a.md': '| Release | Planned |\n| --- | --- |\n| 2.1 | ⟦when it is ready⟧ |\n| 2.2 | ⟦9/12/2024⟧ |\n| 2.3 | ⟦2024-02-30⟧ |\n', 'tools/a.md': '# Tool\n' },
  good: { 'roadmaps/a.md': '| Release | Planned |\n| --- | --- |\n| 2.1 | end of April 2024 |\n| 2.2 | TBA |\n| 2.3 | 9/12/2024 |\n', 'tools/a.md': '# Tool\n', 'site.yaml': 'dateOrder: day-first\n' },
  check: ({ documents, settings }) =>
    documents.flatMap((document) =>
      document.releaseTables.flatMap(({ rows }) =>
        rows.flatMap(({ planned, released, phases }) => [...planned, ...released, ...phases.flatMap(({ statements }) => statements)].flatMap((statement) => toProblem(document, statement, settings))),
      ),
    ),
}

function toProblem({ path, date }: DocumentRecord, { text, reading, place }: PlanStatement, { dateOrder }: Register['settings']): Problem[] {
  const reason =
    reading.type === 'none' ? `"${text}" is not understood as a date; write it as 2024-04-30, 2024-04, 2024-Q2, "end of April 2024" or TBA`
    : reading.type === 'impossible' ? `"${text}" is no day of the calendar; correct it, or write only the month`
    : date === null && (reading.type === 'no-year' || (reading.type === 'ambiguous' && dateOrder !== null && reading.year === null)) ? `"${text}" says no year; add it`
    : reading.type === 'ambiguous' && dateOrder === null ? `"${text}" may be two days; write it as year-month-day, or set "dateOrder" in site.yaml to day-first or month-first`
    : null
  return reason === null ? [] : [{ path, place, reason }]
}
