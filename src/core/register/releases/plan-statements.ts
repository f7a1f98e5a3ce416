import type { PlanStatement } from '../../parse/dates/plan-cell.ts'
import { type PlannedDate, resolvePlannedDate } from '../../parse/dates/planned-date.ts'
import type { ReleaseTable } from '../../parse/releases/releases.ts'
import type { ReleaseRow, StageStatements } from '../../parse/releases/rows.ts'
import { isVersion, toLine } from '../../parse/text/versions.ts'
import type { Place } from '../../read/message.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { Settings } from '../../records/settings.ts'
import type { LinkResolver } from '../places/links.ts'

/** Where a fact is stated: the sentence or cell that it comes from. */
export interface Evidence {
  path: string
  place: Place
  /** Address below the base, with the anchor of the section or table. */
  url: string
}

/** One date, stated once, as of a day. */
export interface DatedStatement {
  /** As written. */
  text: string
  /** `null` where the text gives no date: `TBA`, or nothing that is understood. */
  planned: PlannedDate | null
  /** Day as of which it is stated: that of the meeting, or of the meeting that a roadmap cites. */
  saidOn: string | null
  isStruck: boolean
  evidence: Evidence
  /** The document that a roadmap cites for it, with the anchor. */
  cited: { document: DocumentRecord; hash: string } | null
}

/** What one row states of one version. */
export interface RowStatements {
  document: DocumentRecord
  table: ReleaseTable
  row: ReleaseRow
  version: string
  evidence: Evidence
  planned: DatedStatement[]
  released: DatedStatement[]
  phases: { name: string; statements: DatedStatement[] }[]
  support: (Omit<StageStatements, 'statements'> & { statements: DatedStatement[] })[]
}

/** What statements are read with. */
export interface StatementSources {
  settings: Settings
  resolveLink: LinkResolver
}

/** Read the rows of a release table, one entry a version. */
export function toRowStatements(
  document: DocumentRecord,
  table: ReleaseTable,
  sources: StatementSources,
): RowStatements[] {
  const read = (statements: readonly PlanStatement[]): DatedStatement[] =>
    statements.map((statement) => toDated(document, table, statement, sources))
  return table.rows.flatMap((row) => {
    const planned = read(row.planned)
    const released = read(row.released)
    const phases = row.phases.map(({ name, statements }) => ({ name, statements: read(statements) }))
    const support = row.support.map((stage) => ({ ...stage, statements: read(stage.statements) }))
    const evidence = toEvidence(document, table, row.place)
    // Minutes hold tables of many kinds; what is no version there is no release.
    const versions =
      document.kind === 'roadmap'
        ? row.versions
        : row.versions.filter((version) => isVersion(version) || toLine(version) !== null)
    return versions.map((version) => ({ document, table, row, version, evidence, planned, released, phases, support }))
  })
}

/** Point to a place of a table. */
export function toEvidence({ path, url }: DocumentRecord, { anchor }: ReleaseTable, place: Place): Evidence {
  return { path, place, url: `${url}#${anchor}` }
}

/** The dated document that a statement is linked to. */
export function toCited(
  { path }: DocumentRecord,
  { url }: PlanStatement,
  resolveLink: LinkResolver,
): DatedStatement['cited'] {
  const target = url === null ? null : resolveLink(path, url)
  return target?.type === 'page' && target.document.date !== null
    ? { document: target.document, hash: target.hash }
    : null
}

function toDated(
  document: DocumentRecord,
  table: ReleaseTable,
  statement: PlanStatement,
  { settings, resolveLink }: StatementSources,
): DatedStatement {
  const cited = toCited(document, statement, resolveLink)
  // What a meeting states holds as of its day; a roadmap says so by the meeting it cites, or by a date of its own.
  const saidOn = cited?.document.date ?? (statement.isStruck ? null : document.date)
  const near = document.date ?? saidOn
  return {
    text: statement.text,
    planned: resolvePlannedDate(statement.reading, { near, order: settings.dateOrder }),
    saidOn,
    isStruck: statement.isStruck,
    evidence: toEvidence(document, table, statement.place),
    cited,
  }
}
