import type { Finding } from '../../records/finding.ts'
import { escapeSteering } from '../../text/steering.ts'
import { toPlainLine } from './plain-line.ts'

/** How many findings of one rule are listed before the rest is only counted. */
const listed = 5

/** How findings are listed for people. */
export interface TerminalOptions {
  /** Every finding, or of each rule only the first few. */
  all: boolean
  /** What stands before each path, so that it can be opened from where the command was called: `content/`. */
  folder: string
}

/**
 * Write findings for a terminal, one a line: `path:line:column: severity: message (rule)`.
 * All of them are listed file by file, else the first few of each rule and all errors. What matters most comes last, where it is seen.
 */
export function writeTerminal(findings: readonly Finding[], { all, folder }: TerminalOptions): string {
  const groups = [...Map.groupBy(findings, ({ path, rule }) => (all ? path : rule))].sort(
    ([, a], [, b]) => heaviest(a) - heaviest(b),
  )
  return groups
    .flatMap(([rule, group]) => {
      const shown = all || heaviest(group) === weight.error ? group : group.slice(0, listed)
      const rest = group.length - shown.length
      const lines = shown.map((finding) =>
        toPlainLine(
          `${folder}${finding.path}:${finding.line}:${finding.column}: ${finding.severity}: ${finding.message} (${finding.rule})`,
        ),
      )
      return rest > 0 ? [...lines, `  … and ${rest} more; "check --rule ${rule}" lists them`] : lines
    })
    .map((line) => `${line}\n`)
    .join('')
}

const weight = { hint: 0, warning: 1, error: 2 }

function heaviest(group: readonly Finding[]): number {
  return Math.max(...group.map(({ severity }) => weight[severity]))
}

/** Write findings as a JSON array, one a line. `helpOf` gives the address of the page of a rule, or `null`. */
export function writeFindingsJson(findings: readonly Finding[], helpOf: (rule: string) => string | null): string {
  const records = findings.map(({ path, line, column, endLine, endColumn, rule, severity, message }) =>
    JSON.stringify({ path, line, column, endLine, endColumn, rule, severity, message, help: helpOf(rule) }),
  )
  return escapeSteering(records.length === 0 ? '[]\n' : `[\n${records.join(',\n')}\n]\n`)
}

/** Count findings in words: `1 error, 2 warnings, 12 hints`. */
export function countFindings(findings: readonly Finding[]): string {
  const words = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`]
  })
  return words.length === 0 ? 'nothing to mend' : words.join(', ')
}
