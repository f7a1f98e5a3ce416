import type { Finding } from '../../records/finding.ts'

/** What GitHub calls the three severities. */
const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const

/**
 * Write findings as workflow commands of GitHub Actions, which show each on its line of a pull request.
 *
 *     ::warning file=content/minutes/ops/2021-03-04.md,line=3,endLine=3,col=5,endColumn=24,title=broken-link::the link …
 *
 * `folder` is the content folder as the repository has it; `helpOf` gives the page of a rule, or `null`.
 */
export function writeAnnotations(
  findings: readonly Finding[],
  folder: string,
  helpOf: (rule: string) => string | null,
): string {
  return findings
    .map(({ path, line, column, endLine, endColumn, rule, severity, message }) => {
      // Columns count only within one line. GitHub includes the last one; ours is the one behind it.
      const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {}
      const properties = { file: folder + path, line, endLine, ...columns, title: rule }
      const help = helpOf(rule)
      return `::${commands[severity]} ${Object.entries(properties)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',')}::${escapeData(help ? `${message}\n${help}` : message)}\n`
    })
    .join('')
}

/** What would end the line, and with it let a document write commands of its own. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
