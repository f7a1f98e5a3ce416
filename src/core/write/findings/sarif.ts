import type { Finding } from '../../records/finding.ts'
import { escapeSteering } from '../../text/steering.ts'
import { withoutLinks } from './without-links.ts'

const levels = { error: 'error', warning: 'warning', hint: 'note' } as const

/** What the report says of the program and its rules. */
export interface SarifTool {
  version: string
  rules: readonly { id: string; summary: string; why: string }[]
  /** Address of the page of a rule, or `null`. */
  helpOf: (rule: string) => string | null
}

/** Write findings as SARIF 2.1.0, which code scanning reads. `folder` is the content folder as the repository has it. */
export function writeSarif(
  findings: readonly Finding[],
  folder: string,
  { version, rules, helpOf }: SarifTool,
): string {
  const found = rules.filter(({ id }) => findings.some(({ rule }) => rule === id))
  const driver = {
    name: 'minutebook',
    version,
    rules: found.map(({ id, summary, why }) => {
      const help = helpOf(id)
      const texts = { id, shortDescription: { text: summary }, fullDescription: { text: why } }
      return help === null ? texts : { ...texts, helpUri: help }
    }),
  }
  const results = findings.map(({ path, line, column, endLine, endColumn, rule, severity, message }) => ({
    ruleId: rule,
    level: levels[severity],
    message: { text: withoutLinks(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(folder + path) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  }))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
  return escapeSteering(`${JSON.stringify(log, null, 1)}\n`)
}
