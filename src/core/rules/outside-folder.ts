import type { Rule } from './rule.ts'

/** A link to the folder above. */
export const outsideFolder: Rule = {
  id: 'outside-folder',
  severity: 'error',
  summary: 'A symbolic link that leads out of the content folder.',
  why: 'A link may lead to anything on the machine that builds the site, and would publish it. Copy the file into the folder.',
  bad: { 'pages/hosts.md': { link: '⟦⟧../..' } },
  good: { 'pages/hosts.md': { link: '../tools/hosts.md' }, 'tools/hosts.md': '# Hosts\n\nWhere each service runs.\n' },
}
