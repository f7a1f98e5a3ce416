import type { z } from 'zod'
import { foundNothing } from './values.ts'

/** What stands where something else is expected: `nothing`, `the text "Mia Berg"`, `a list`, `keys with values`. */
function nameOf(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing'
  if (typeof value === 'string') return `the text "${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`
  return Array.isArray(value) ? 'a list' : 'keys with values'
}

/** What a schema expects, by its own name for it. */
const expectations: Record<string, string> = {
  object: 'keys with values, each as "key: value"',
  record: 'keys with values, each as "key: value"',
  array: 'a list, each entry on a line that begins with "- "',
  string: 'a text',
}

/** Say in plain words what a schema expected and what it found, where the schema itself has no words for it. */
export function wordIssue(issue: z.core.$ZodRawIssue): string {
  const wanted = issue.code === 'invalid_type' ? expectations[issue.expected] : undefined
  return `expected ${wanted ?? 'something else'}, found ${nameOf(issue.input)}`
}

/** Add to what was expected what was found, where that is a list or keys with values and not named yet. */
export function tellFound(reason: string, value: unknown): string {
  const isNamed = !reason.startsWith('expected') || reason.includes('found')
  return isNamed || typeof value !== 'object' || value === null ? reason : `${reason}, found ${nameOf(value)}`
}

/** Say that a value was meant that YAML takes for a comment, where it left a key without one: `accent: #005a9c`. */
export function tellComment(reason: string, line: string): string {
  const comment = /(?::|^\s*-)\s+(#\S.*)$/.exec(line)?.[1]?.trim()
  if (comment === undefined || !reason.includes(foundNothing)) return reason
  return reason.replace(foundNothing, `"#" begins a comment, so nothing is set; write it in quotes: "${comment}"`)
}
