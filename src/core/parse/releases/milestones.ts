import { wordsFor } from '../../lexicon/index.ts'
import type { MilestoneColumn } from '../../lexicon/words.ts'
import type { Place } from '../../read/message.ts'
import { parsePlanCell, type PlanStatement } from '../dates/plan-cell.ts'
import type { Cell, TableData } from '../text/tables.ts'

/** One row of a table of milestones or deliverables. */
export interface MilestoneRow {
  /** As written: `MS704`, `D7.1`. */
  id: string
  title: string | null
  owner: string | null
  due: PlanStatement[]
  delivered: PlanStatement[]
  status: string | null
  /** Whether the id is struck out: it will not come. */
  isStruck: boolean
  /** Anchor of the section it stands in. */
  section: string | null
  /** Of the cell with the id. */
  place: Place
}

const columns: readonly MilestoneColumn[] = ['id', 'title', 'owner', 'due', 'delivered', 'status']

/** Columns by the words of their heading, in every language that is read; the first of them wins. */
const columnOf: ReadonlyMap<string, MilestoneColumn> = new Map(
  columns
    .toReversed()
    .flatMap((column) => wordsFor(({ releases }) => releases.milestones[column]).map((word) => [word, column])),
)

/**
 * Pick the rows of tables that have a column of ids and a column for the day.
 *
 * ```md
 * | Id    | Title                      | Owner | Due         | Delivered  |
 * | ----- | -------------------------- | ----- | ----------- | ---------- |
 * | MS704 | Roadmap for the deployment | KIT   | ~~PM3~~ PM4 | 2010-08-30 |
 * ```
 */
export function parseMilestones(tables: readonly TableData[]): MilestoneRow[] {
  return tables.flatMap(({ header, rows, section }) => {
    const found = header.map(({ text }) => columnOf.get(text.toLowerCase()) ?? null)
    if (!found.includes('id') || !(found.includes('due') || found.includes('delivered'))) return []
    return rows.flatMap((row): MilestoneRow[] => {
      const cell = (column: MilestoneColumn): Cell | undefined => row[found.indexOf(column)]
      const id = cell('id')
      if (!id || !isMilestoneId(id.text)) return []
      const text = (column: MilestoneColumn): string | null => cell(column)?.text || null
      const dates = (column: MilestoneColumn): PlanStatement[] =>
        found.flatMap((one, index) => (one === column && row[index] ? parsePlanCell(row[index]) : []))
      return [
        {
          id: id.text,
          title: text('title'),
          owner: text('owner'),
          due: dates('due'),
          delivered: dates('delivered'),
          status: text('status'),
          isStruck: id.runs.length > 0 && id.runs.every((run) => run.isStruck || run.text.trim() === ''),
          section: section?.id ?? null,
          place: id.place,
        },
      ]
    })
  })
}

/** Letters and figures without a blank: `MS704`, `D7.1`, `M-12`. */
function isMilestoneId(text: string): boolean {
  return /^\p{L}{0,8}[-. ]?\d+(?:[.-]\d+)*\p{L}?$/u.test(text)
}

/** The number of a project month, `PM3` or `M3`; `null` for any other words. */
export function parseProjectMonth(text: string): number | null {
  const [, month] = /^(?:(?:end|start) of )?(?:PM|M|project month|month)[- ]?(\d{1,3})$/i.exec(text.trim()) ?? []
  return month === undefined || Number(month) === 0 ? null : Number(month)
}
