import type { Rule } from './rule.ts'

/** ```` ``` ```` without its end. */
export const openFence: Rule = {
  id: 'open-fence',
  severity: 'warning',
  summary: 'Code that starts and never ends.',
  why: 'Everything below is shown as code: its headings, links and actions are lost. Add the closing line.',
  bad: { 'minutes/ops/2021-03-04.md': '# Operations call\n\n⟦```⟧\nservice restart\n\n## Releases\n' },
  good: { 'minutes/ops/2021-03-04.md': '# Operations call\n\n```\nservice restart\n```\n\n## Releases\n' },
}
