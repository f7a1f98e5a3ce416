import type { Finding } from '../../records/finding.ts'
import { toPlainLine } from './plain-line.ts'

/** A rule with what it found. */
type Group = [rule: string, findings: Finding[]]

const weight = { error: 0, warning: 1, hint: 2 }

/**
 * Write how often each rule found something, what matters most first, with its first place: what an archive needs that
 * nobody has looked at yet.
 *
 *     12 warnings  broken-link       content/minutes/ops/2021-03-04.md:10
 */
export function writeSummary(findings: readonly Finding[], folder: string): string {
  const groups: Group[] = [...Map.groupBy(findings, ({ rule }) => rule)]
  const weightOf = ([, [first]]: Group): number => (first ? weight[first.severity] : weight.hint)
  groups.sort((a, b) => weightOf(a) - weightOf(b) || b[1].length - a[1].length)
  const rows = groups.flatMap(([rule, group]) => {
    const [first] = group
    if (!first) return []
    const noun = group.length === 1 ? first.severity : `${first.severity}s`
    return [[`${group.length} ${noun}`, rule, toPlainLine(`${folder}${first.path}:${first.line}`)] as const]
  })
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map(([count, rule, place]) => `${count.padStart(widths[0] ?? 0)}  ${rule.padEnd(widths[1] ?? 0)}  ${place}\n`)
    .join('')
}
