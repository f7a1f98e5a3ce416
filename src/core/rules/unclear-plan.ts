import { parseProjectMonth } from '../parse/releases/milestones.ts'
import type { PlanStatement } from '../parse/dates/plan-cell.ts'
import type { DocumentRecord } from '../records/document.ts'
import type { Register } from '../book.ts'
import type { Problem, Rule } from './rule.ts'

/** `soon`, or `9/12` while nothing says which is the day. */
export const unclearPlan: Rule = {
  id: 'unclear-plan',
  severity: 'warning',
  summary: 'A date of a table of releases or milestones that is not understood, or that may be two days.',
  why: 'The words are shown as they stand, but there is no place for them on the timeline. Write 2024-04-30, 2024-04, 2024-Q2, "end of April 2024" or TBA; a milestone also PM3, where "start" in the front matter gives the first day of the project. For dates such as 9/12, "dateOrder" in site.yaml says which number is the day.',
  bad: {
    'milestones/a.md':
      '| Id | Due | Delivered |\n| --- | --- | --- |\n| D1 | ⟦PM3⟧ | |\n| D2 | 2024-04-30 | ⟦2024-02-31⟧ |\n',
    'milestones/b.md': '---\nstart: 2024-01-01\n---\n\n| Id | Due |\n| --- | --- |\n| D3 | ⟦PM0⟧ |\n',
    'roadmaps/a.md':
      '| Release | Planned |\n| --- | --- |\n| 2.1 | ⟦when it is ready⟧ |\n| 2.2 | ⟦9/12/2024⟧ |\n| 2.3 | ⟦2024-02-30⟧ |\n',
    'tools/a.md': '# Tool\n',
  },
  good: {
    'milestones/a.md':
      '---\nstart: 2024-01-01\n---\n\n| Id | Due | Delivered |\n| --- | --- | --- |\n| D1 | ~~PM3~~ 2024-04-30 | TBA |\n',
    'roadmaps/a.md':
      '| Release | Planned |\n| --- | --- |\n| 2.1 | end of April 2024 |\n| 2.2 | TBA |\n| 2.3 | 9/12/2024 |\n',
    'tools/a.md': '# Tool\n',
    'site.yaml': 'dateOrder: day-first\n',
  },
  check: ({ documents, settings }) =>
    documents.flatMap((document) =>
      toStatements(document).flatMap((statement) => toProblem(document, statement, settings)),
    ),
}

/** Every date of the tables of a document that its registers read. */
function toStatements(document: DocumentRecord): PlanStatement[] {
  const releases = document.releaseTables
    .flatMap(({ rows }) => rows)
    .flatMap(({ planned, released, phases, support }) => [
      ...planned,
      ...released,
      ...phases.flatMap(({ statements }) => statements),
      ...support.flatMap(({ statements }) => statements),
    ])
  return [
    ...releases,
    ...(document.kind === 'milestone'
      ? document.milestones.flatMap(({ due, delivered }) => [...due, ...delivered])
      : []),
  ]
}

function toProblem(
  document: DocumentRecord,
  { text, reading, place }: PlanStatement,
  { dateOrder }: Register['settings'],
): Problem[] {
  const { path, date } = document
  const start = document.kind === 'milestone' ? document.start : undefined
  if (start !== undefined && parseProjectMonth(text) !== null)
    return start === null
      ? [
          {
            path,
            place,
            reason: `"${text}" is no date without the start of the project; add its first day to the front matter, such as "start: 2010-05-01"`,
          },
        ]
      : []
  const reason =
    reading.type === 'none'
      ? `"${text}" is not understood as a date; write it as 2024-04-30, 2024-04, 2024-Q2, "end of April 2024" or TBA${start === undefined ? '' : ', or as a project month from PM1'}`
      : reading.type === 'impossible'
        ? `"${text}" is no day of the calendar; correct it, or write only the month`
        : date === null &&
            (reading.type === 'no-year' ||
              (reading.type === 'ambiguous' && dateOrder !== null && reading.year === null))
          ? `"${text}" says no year; add it`
          : reading.type === 'ambiguous' && dateOrder === null
            ? `"${text}" may be two days; write it as year-month-day, or set "dateOrder" in site.yaml to day-first or month-first`
            : null
  return reason === null ? [] : [{ path, place, reason }]
}
