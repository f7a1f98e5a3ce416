import { isVersion } from '../../parse/text/versions.ts'
import type { DocumentRecord, ToolRecord } from '../../records/document.ts'
import { type SubjectSources, toRowTool, toSubject } from '../references/subjects.ts'
import { type RowStatements, type StatementSources, toRowStatements } from './plan-statements.ts'

/** What a row of a release table states of one version of a tool. */
export interface ToolRow extends RowStatements {
  /** Id of the tool, or of the series where nothing names one. */
  tool: string
}

/** Read the rows of all release tables and tell which tool each speaks of. */
export function toToolRows(
  documents: readonly DocumentRecord[],
  sources: SubjectSources & StatementSources,
): ToolRow[] {
  return documents.flatMap((document) =>
    document.releaseTables.flatMap((table) => {
      const subject = toSubject(document, table, sources)
      if (subject === null) return []
      return toRowStatements(document, table, sources).map((row) => {
        const tool = row.row.tool === null ? subject : toRowTool(row.row.tool, subject, sources)
        return { ...row, version: withoutToolName(row.version, sources.tools.get(tool)), tool }
      })
    }),
  )
}

/** `GOCDB 5.10` on the page of GOCDB is 5.10. */
function withoutToolName(version: string, tool: ToolRecord | undefined): string {
  const name = tool?.names.find((one) => version.toLowerCase().startsWith(`${one.toLowerCase()} `))
  const rest = name === undefined ? '' : version.slice(name.length + 1).replace(/^v(?=\d)/i, '')
  return isVersion(rest) ? rest : version
}
