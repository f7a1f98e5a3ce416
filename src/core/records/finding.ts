import type { Severity } from './settings.ts'

/** Something to mend, with its place and how much it matters. */
export interface Finding {
  path: string
  line: number
  column: number
  endLine: number
  endColumn: number
  rule: string
  severity: Exclude<Severity, 'off'>
  message: string
}
