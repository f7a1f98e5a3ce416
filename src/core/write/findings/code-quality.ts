import { escapeSteering } from '../../text/steering.ts'
import { digest } from '../../read/digest.ts'
import type { Finding } from '../../records/finding.ts'
import { withoutLinks } from './without-links.ts'

const severities = { error: 'major', warning: 'minor', hint: 'info' } as const

/**
 * Write findings as a code quality report of GitLab, which shows them on the lines of a merge request. A fingerprint
 * stays while lines above come and go. `folder` is the content folder as the repository has it.
 */
export function writeCodeQuality(findings: readonly Finding[], folder: string): string {
  const seen = new Map<string, number>()
  const issues = findings.map(({ path, line, endLine, rule, severity, message }) => {
    const same = digest(path, rule, message)
    const count = (seen.get(same) ?? 0) + 1
    seen.set(same, count)
    return {
      description: withoutLinks(message),
      check_name: rule,
      fingerprint: digest(same, String(count)),
      severity: severities[severity],
      location: { path: folder + path, lines: { begin: line, end: endLine } },
    }
  })
  return escapeSteering(`${JSON.stringify(issues, null, 1)}\n`)
}
