import type { Rule } from './rule.ts'

/** `pages/10:30 call.md`. */
export const foreignName: Rule = {
  id: 'foreign-name',
  severity: 'warning',
  summary: 'A name of a file or folder that not every system can write.',
  why: 'Whoever clones the repository on another system does not get a file whose name it cannot hold, and no preview is made of a change with such a name, of one with a name of more than 200 characters, with more than twelve folders in each other, or with a folder laid out as a git repository. Rename it, so that everybody can have it.',
  bad: { 'pages/10:30 call.md': '⟦⟧# Call at half past ten\n' },
  good: { 'pages/10-30 call (2).md': '# Call at half past ten\n' },
}
