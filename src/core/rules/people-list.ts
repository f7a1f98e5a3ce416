import type { Rule } from './rule.ts'

/** `listAs: initials` without the initials. */
export const peopleList: Rule = {
  id: 'people-list',
  severity: 'error',
  summary: 'A people.yaml that cannot be parsed, says something impossible or has a key that is not read.',
  why: 'The list says who asked not to be named, so nothing is built without it. A key that is not read may be a misspelt one that keeps a name private.',
  bad: { 'people.yaml': 'people:\n  - ⟦name: Mia Berg\n    listAs: initials⟧\n' },
  good: { 'people.yaml': 'people:\n  - name: Mia Berg\n    initials: MB\n    listAs: initials\n' },
}
