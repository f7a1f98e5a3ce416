import type { Finding } from '../records/finding.ts'

/** How many findings of one rule are listed before the rest is only counted. */
const listed = 5

/**
 * Write findings for a terminal, one a line: `path:line:column: severity: message (rule)`.
 * Errors come last, where they are seen; of every rule only the first few are listed unless `all`.
 */
export function writeTerminal(findings: readonly Finding[], all: boolean): string {
  const weight = { hint: 0, warning: 1, error: 2 }
  const groups = [...Map.groupBy(findings, ({ rule }) => rule)].sort(([, a], [, b]) => heaviest(a) - heaviest(b))
  function heaviest(group: readonly Finding[]): number {
    return Math.max(...group.map(({ severity }) => weight[severity]))
  }
  return groups
    .flatMap(([rule, group]) => {
      const shown = all || heaviest(group) === 2 ? group : group.slice(0, listed)
      const rest = group.length - shown.length
      const lines = shown.map(({ path, line, column, severity, message }) => `${path}:${line}:${column}: ${severity}: ${message} (${rule})`)
      return rest > 0 ? [...lines, `  … and ${rest} more (${rule}); npm run check lists them all`] : lines
    })
    .map((line) => `${line}\n`)
    .join('')
}

/** Write findings as a JSON array, one a line. */
export function writeFindingsJson(findings: readonly Finding[]): string {
  const records = findings.map(({ path, line, column, endLine, endColumn, rule, severity, message }) => JSON.stringify({ path, line, column, endLine, endColumn, rule, severity, message }))
  return records.length === 0 ? '[]\n' : `[\n${records.join(',\n')}\n]\n`
}

/** Count findings in words: `1 error, 2 warnings, 12 hints`. */
export function countFindings(findings: readonly Finding[]): string {
  const words = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`]
  })
  return words.length === 0 ? 'nothing to mend' : words.join(', ')
}
