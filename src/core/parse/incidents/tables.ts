import type { Cell, TableData } from '../text/tables.ts'
import { toMinutes } from './minutes.ts'
import { findSpans, readTime, type SaidMoment } from './moment.ts'
import type { IncidentStatement } from './statement.ts'

type Column = 'start' | 'end' | 'what' | 'why' | 'length' | 'other'

const columns: [Column, RegExp][] = [
  ['start', /^(?:start(?:s|ed)?|from|begin(?:s|ning)?|since|when|date|day|(?:start|begin) (?:time|date)|time)\b/],
  ['end', /^(?:end(?:s|ed)?|to|until|till|up|back|resolved|restored|recovered|finish)\b/],
  ['length', /^(?:duration|length|lasted|downtime|hours?)\b/],
  ['why', /^(?:why|cause|reason|root cause|because)\b/],
  [
    'what',
    /^(?:what|services?|resources?|sites?|systems?|affected|hosts?|incident|outage|title|tool|component|description|summary|impact)\b/,
  ],
]
const about = /down-?time|outage|incident|interruption|maintenance|intervention/i

/**
 * Pick the rows of tables of incidents and downtimes: a column for the start and one for what was hit, and either an end
 * or a heading that says what the table is of.
 *
 * ```md
 * | Start            | End       | Service | Cause      |
 * | ---------------- | --------- | ------- | ---------- |
 * | 2024-03-05 10:20 | 14:00 UTC | Storage | broken fan |
 * ```
 */
export function parseIncidentTables(tables: readonly TableData[]): IncidentStatement[] {
  return tables.flatMap((table) => {
    const found = table.header.map(({ text }) => columnOf(text))
    const has = (column: Column): boolean => found.includes(column)
    const heading = [table.section?.title ?? '', ...table.header.map(({ text }) => text)].join(' ')
    const isAbout = about.test(heading)
    if (!has('start') || !(has('what') || has('why')) || !isAbout) return []
    return table.rows.flatMap((row) => toStatement(row, found, table, nounOf(heading)) ?? [])
  })
}

function columnOf(heading: string): Column {
  const text = heading.toLowerCase().replace(/[*_:]/g, '').trim()
  return columns.find(([, expression]) => expression.test(text))?.[0] ?? 'other'
}

function nounOf(heading: string): string {
  return about.exec(heading)?.[0]?.toLowerCase() ?? 'incident'
}

function toStatement(
  row: readonly Cell[],
  found: readonly Column[],
  { section, header }: TableData,
  noun: string,
): IncidentStatement | null {
  const text = (column: Column): string =>
    row
      .filter((_, index) => found[index] === column)
      .map((cell) => cell.text)
      .filter((words) => words !== '')
      .join(' ')
  const [cell] = row
  const [span] = findSpans(text('start'))
  const what = text('what') || text('why')
  if (!cell || !span || what === '' || row.every(({ runs }) => runs.every(({ isStruck }) => isStruck))) return null
  const zone = span.start.zone ?? zoneOf(header.find((_, index) => found[index] === 'start')?.text ?? '')
  const end = span.end ?? readEnd(text('end'), span.start.day)
  return {
    text: what,
    noun,
    subject: what
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .filter((word) => word.length > 2)
      .slice(0, 4),
    why: /^(?:unknown|tb[acd]|n\/?a|none|[?–-]+)?$/i.test(text('why')) ? null : text('why'),
    start: { ...span.start, zone: zone ?? end?.zone ?? null },
    end: end && { ...end, zone: end.zone ?? zone },
    minutes: toMinutes(text('length')),
    isPlanned: /planned|scheduled|maintenance/i.test(`${noun} ${what}`),
    isOpen: found.includes('end') && end === null,
    section: section?.id ?? null,
    place: cell.place,
  }
}

/** `Start (UTC)` */
function zoneOf(heading: string): string | null {
  return /\b(UTC|GMT|CES?T|[ECMP][SD]T)\b/.exec(heading)?.[1] ?? null
}

/** An end of a day or of a time alone, which is on the day of the start. */
function readEnd(text: string, day: string | null): SaidMoment | null {
  const [span] = findSpans(text)
  if (span) return span.start
  const time = readTime(text)
  return time && { ...time, day: time.day ?? day }
}
