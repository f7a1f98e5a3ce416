import type { Rule } from './rule.ts'

/** `[click](javascript:alert(1))`. */
export const unsafeLink: Rule = {
  id: 'unsafe-link',
  severity: 'warning',
  summary: 'A link with a protocol that is not followed, such as javascript:.',
  why: 'Such a link could run a program in the browser of whoever follows it, so it is shown as text. Give a web address.',
  bad: { 'minutes/ops/2021-03-04.md': 'See ⟦[the plan](javascript:open())⟧.\n' },
  good: { 'minutes/ops/2021-03-04.md': 'See [the plan](https://example.org/plan).\n' },
  check: ({ documents, lookup: { resolveLink } }) =>
    documents.flatMap(({ path, links }) =>
      links.flatMap(({ url, place }) => {
        if (!url.includes(':') || resolveLink(path, url).type !== 'refused') return []
        return [{ path, place, reason: `the link "${url.slice(0, 60)}" is shown as text; use an https: address` }]
      }),
    ),
}
