import type { Finding } from '../../records/finding.ts'
import { toPlainLine } from './plain-line.ts'

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

/** What would end the line, and with it let a document write commands of its own, is written as GitHub reads it back. */
function escapeData(text: string): string {
  const parts = text.split(/([\r\n]+)/).map((part, index) => (index % 2 === 1 ? part : toPlainPart(part)))
  return parts.join('').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** What steers a terminal is shown in the log of the run too; the line begins with a command of our own. */
function toPlainPart(part: string): string {
  return toPlainLine(`.${part}`).slice(1)
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
