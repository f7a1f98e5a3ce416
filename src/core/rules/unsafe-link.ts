import type { Rule } from './rule.ts'

/** `[click](javascript:alert(1))`. */
export const unsafeLink: Rule = {
  id: 'unsafe-link',
  severity: 'warning',
  summary: 'A link with a protocol that is not followed, such as javascript:.',
  check: ({ documents, resolveLink }) =>
    documents.flatMap(({ path, links }) =>
      links.flatMap(({ url, place }) => {
        if (resolveLink(path, url).type !== 'refused') return []
        return [{ path, place, rule: 'unsafe-link', reason: `the link "${url.slice(0, 60)}" is shown as text; use an https: address` }]
      }),
    ),
}
