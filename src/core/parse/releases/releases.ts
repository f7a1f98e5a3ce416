import type { Place } from '../../read/message.ts'
import type { TableData } from '../text/tables.ts'
import { type ReleaseColumn, toReleaseColumns } from './columns.ts'
import { toReleaseEvents } from './events.ts'
import { type ReleaseRow, toRows } from './rows.ts'

/** A table that states releases and their dates. */
export interface ReleaseTable {
  /** Anchor that leads to it: that of its section, or one of its own where the section has several tables. */
  anchor: string
  /** Whether the anchor is the table's own. */
  hasOwnAnchor: boolean
  heading: string | null
  /** Whether the day of a release has a column of its own, beside the plan. */
  hasReleased: boolean
  /** Whether it says nothing of releases but how long they are supported. */
  isSupportOnly: boolean
  /** Whether the only date column says neither planned nor released. */
  isUndecided: boolean
  rows: ReleaseRow[]
  /** Headings that are not understood. */
  unknown: { text: string; place: Place }[]
  place: Place
}

/**
 * Pick the tables that state releases: those with a version column and a column for the day, or for the end of support.
 *
 * ```md
 * | Version        | Testing    | Freeze     | Release    | Notes |
 * | -------------- | ---------- | ---------- | ---------- | ----- |
 * | 3.1.31 / 3.2.6 | 2014-02-24 | 2014-03-03 | 2014-03-11 |       |
 * ```
 */
export function parseReleaseTables(tables: readonly TableData[]): ReleaseTable[] {
  const alone = new Map(
    [...Map.groupBy(tables, ({ section }) => section?.id)].map(([id, group]) => [id, group.length === 1]),
  )
  return tables.flatMap((given, index): ReleaseTable[] => {
    const { table, columns } = withColumns(given)
    const has = (column: ReleaseColumn): boolean => columns.includes(column)
    // The release of a package is the count of its builds, no day.
    const isPackages = table.header.some(({ text }) => /^(?:packages?|rpms?)$/i.test(text))
    const isDated = has('planned') || has('date') || has('released')
    if (isPackages || !has('version') || !(isDated || has('support'))) return []
    const { section, place } = table
    const isAlone = section !== null && alone.get(section.id) === true
    return [
      {
        anchor: isAlone ? section.id : `~table-${index + 1}`,
        hasOwnAnchor: !isAlone,
        heading: section?.title ?? null,
        hasReleased: has('released'),
        isSupportOnly: !isDated,
        isUndecided: has('date') && !has('planned') && !has('released'),
        rows: toRows(table, columns),
        unknown: table.header.flatMap(({ text, place: where }, at) =>
          columns[at] === 'unknown' ? [{ text, place: where }] : [],
        ),
        place,
      },
    ]
  })
}

/** What the columns hold; a table of events has a version column where some of its events are releases. */
function withColumns(table: TableData): { table: TableData; columns: ReleaseColumn[] } {
  const columnsOf = ({ header, rows }: TableData): ReleaseColumn[] =>
    toReleaseColumns(
      header.map(({ text }) => text),
      (index) => rows.map((row) => row[index]?.text ?? ''),
    )
  const columns = columnsOf(table)
  const events = columns.includes('version') ? null : toReleaseEvents(table)
  return events ? { table: events, columns: columnsOf(events) } : { table, columns }
}
