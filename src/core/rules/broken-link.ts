import { toRelativePath } from '../register/places/links.ts'
import { decodeAddress } from '../text/decode-address.ts'
import type { Rule } from './rule.ts'

/** `[plan](plan.md)` where no such file is. */
export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'warning',
  summary: 'A link or image that leads to no file of the content folder and no page of the site.',
  why: 'A reader who follows it ends on a page that is not there. Paths are relative to the file that the link stands in; mind upper and lower case.',
  bad: { 'minutes/ops/2021-03-04.md': 'See ⟦[the plan](plan.md)⟧ and ⟦![the load](load.png)⟧.\n' },
  good: { 'minutes/ops/2021-03-04.md': 'See [the plan](../../pages/plan.md).\n', 'pages/plan.md': '# Plan\n\nText\n' },
  check: ({ documents, places: { files }, lookup: { resolveLink, isAddress } }) => {
    const places = Map.groupBy(
      [...documents, ...files].map(({ path }) => path),
      nameOf,
    )
    return documents.flatMap(({ path, links }) =>
      links.flatMap(({ url, place, isImage }) => {
        const target = resolveLink(path, url)
        const isLost = target.type === 'missing' || (target.type === 'address' && !isAddress(target.url))
        if (url === '' || !isLost) return []
        const where = target.type === 'address' ? 'no page of the site' : 'no file of the content folder'
        const near = target.type === 'missing' ? findElsewhere(path, target.path, places) : null
        const reason = `the ${isImage ? 'image' : 'link'} "${url}" leads to ${where}; ${near ? `did you mean "${near}"?` : 'correct the path, relative to this file'}`
        return [{ path, place, reason }]
      }),
    )
  },
}

/** Name of a file as people confuse it: without folder, in small letters. */
function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? '').toLowerCase()
}

/** The path from a document to the only file that has the name which a link gives, with its Markdown ending or without. */
function findElsewhere(from: string, wanted: string, places: ReadonlyMap<string, string[]>): string | null {
  const name = nameOf(decodeAddress(wanted))
  // Many folders have a file of that day.
  if (/^[\d-]+(?:\.md)?$/.test(name)) return null
  const found = [...(places.get(name) ?? []), ...(places.get(`${name}.md`) ?? [])]
  const [only] = found
  if (only === undefined || found.length > 1) return null
  return toRelativePath(from, only)
}
