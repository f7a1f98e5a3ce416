import { startOfFile } from '../read/message.ts'
import type { Rule } from './rule.ts'

/** `minutes/ops/demo.html`. */
export const activeFile: Rule = {
  id: 'active-file',
  severity: 'hint',
  summary: 'A file that a browser could run, which is published as text.',
  check: ({ files }) =>
    files
      .filter(({ isActive }) => isActive)
      .map(({ path, url }) => ({ path, place: startOfFile, rule: 'active-file', reason: `a browser could run this file; it is published as text at ${url}` })),
}
