import type { Rule } from './rule.ts'

/** `[plan](plan.md)` where no such file is. */
export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'warning',
  summary: 'A link or image whose target is not in the content folder.',
  check: ({ documents, resolveLink }) =>
    documents.flatMap(({ path, links }) =>
      links.flatMap(({ url, place, isImage }) => {
        if (url === '' || resolveLink(path, url).type !== 'missing') return []
        const reason = `the ${isImage ? 'image' : 'link'} "${url}" leads to no file of the content folder; correct the path, relative to this file`
        return [{ path, place, rule: 'broken-link', reason }]
      }),
    ),
}
