import type { Rule } from './rule.ts'

/** `![plot](https://example.org/plot.png)`. */
export const foreignImage: Rule = {
  id: 'foreign-image',
  severity: 'hint',
  summary: 'An image of another site, which becomes a link so that reading the page tells nobody.',
  why: 'An image of another site tells that site who reads the page, and is gone when that site is. It becomes a link; keep a copy beside the document to show it.',
  bad: { 'minutes/ops/2021-03-04.md': '⟦![load](https://example.org/load.png)⟧\n' },
  good: {
    'minutes/ops/2021-03-04.md': '![load](load.png), from [the monitor](https://example.org/load.png)\n',
    'minutes/ops/load.png': 'bytes',
  },
  check: ({ documents, lookup: { resolveLink } }) =>
    documents.flatMap(({ path, links }) =>
      links.flatMap(({ url, place, isImage }) => {
        if (!isImage || resolveLink(path, url).type !== 'web') return []
        return [
          {
            path,
            place,
            reason: `the image "${url.slice(0, 80)}" is on another site and becomes a link; keep a copy beside the document`,
          },
        ]
      }),
    ),
}
