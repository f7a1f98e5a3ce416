import type { Rule } from './rule.ts'

/** `[the plan] (https://example.org)`. */
export const linkApart: Rule = {
  id: 'link-apart',
  severity: 'warning',
  summary: 'A blank between the words of a link and its address.',
  why: 'It is shown as it is written, with brackets and all, and the words lead nowhere.',
  bad: { 'minutes/ops/2021-03-04.md': 'See ⟦[the plan] (⟧https://example.org/plan).\n' },
  good: { 'minutes/ops/2021-03-04.md': 'See [the plan](https://example.org/plan), item [3] (of four).\n' },
}
