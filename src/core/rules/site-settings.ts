import type { Rule } from './rule.ts'

/** `accent: red`. */
export const siteSettings: Rule = {
  id: 'site-settings',
  severity: 'error',
  summary: 'A site.yaml that cannot be parsed or says something impossible.',
  why: 'The settings may be those that keep something private, so nothing is built without them. The README lists everything that site.yaml can say.',
  bad: { 'site.yaml': 'name: Operations\n⟦accent: red⟧\n' },
  good: { 'site.yaml': 'name: Operations\naccent: "#8a2f1d"\n' },
}
