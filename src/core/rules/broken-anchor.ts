import type { DocumentRecord } from '../records/document.ts'
import { findNearest } from '../records/issues.ts'
import { decodeAddress } from '../text/decode-address.ts'
import type { Rule } from './rule.ts'

/** `[plan](2021-03-04.md#release-plan)` where that document has no such heading. */
export const brokenAnchor: Rule = {
  id: 'broken-anchor',
  severity: 'hint',
  summary: 'A link to a heading that the document does not have.',
  why: 'The link leads to the right page, but to its top. The address of a heading is its words in lower case, joined by hyphens, as on a code host; copy it from the page.',
  bad: {
    'minutes/ops/2021-03-04.md': 'See ⟦[the plan](2021-03-11.md#release-plan)⟧.\n',
    'minutes/ops/2021-03-11.md': '## Plan of releases\n\nText\n',
  },
  good: {
    'minutes/ops/2021-03-04.md': 'See [the plan](2021-03-11.md#plan-of-releases).\n',
    'minutes/ops/2021-03-11.md': '## Plan of releases\n\nText\n',
  },
  check: ({ documents, lookup: { resolveLink } }) =>
    documents.flatMap((document) =>
      document.links.flatMap(({ url, place }) => {
        if (!url.includes('#')) return []
        const target = resolveLink(document.path, url)
        if (target.type !== 'anchor' && target.type !== 'page') return []
        const page = target.type === 'page' ? target.document : document
        if (target.hash.length < 2 || hasAnchor(page, target.hash)) return []
        const near = findNearest(
          decodeAddress(target.hash.slice(1)),
          page.sections.map(({ id }) => id),
        )
        const reason = `${page.path} has no heading for "${target.hash}"; ${near ? `did you mean "#${near}"?` : 'copy the address of the heading from its page'}`
        return [{ path: document.path, place, reason }]
      }),
    ),
}

function hasAnchor({ sections, anchors, titleAnchor }: DocumentRecord, hash: string): boolean {
  const id = decodeAddress(hash.slice(1))
  return (
    sections.some((section) => section.id === id) ||
    anchors.includes(id) ||
    /^(?:user-content-)?fn/.test(id) ||
    id === titleAnchor
  )
}
