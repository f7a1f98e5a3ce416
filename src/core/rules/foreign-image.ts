import type { Rule } from './rule.ts'

/** `![plot](https://example.org/plot.png)`. */
export const foreignImage: Rule = {
  id: 'foreign-image',
  severity: 'hint',
  summary: 'An image of another site, which becomes a link so that reading the page tells nobody.',
  check: ({ documents, resolveLink }) =>
    documents.flatMap(({ path, links }) =>
      links.flatMap(({ url, place, isImage }) => {
        if (!isImage || resolveLink(path, url).type !== 'web') return []
        return [{ path, place, rule: 'foreign-image', reason: `the image "${url.slice(0, 80)}" is on another site and becomes a link; keep a copy beside the document` }]
      }),
    ),
}
