import { childrenOf } from '../../core/parse/text/children.ts'
import type { Nodes, Root } from 'mdast'
import type { Loss } from '../losses.ts'
import { relativePath } from './addresses.ts'
import { type Attachment, type Destinations, type Lookup, type PlacedDraft, toLookup } from './lookup.ts'
import { checkProtocol, type Resolved, resolveHash, resolveTarget } from './targets.ts'

/** Start of an address that stands for a file which the document itself holds, by its name. */
export const fileMark = 'import-file:'

/** Make a resolver of all links of one document; its tree is changed in place. Returns what was lost and what comes along. */
export function toResolver(
  destinations: Destinations,
): (placed: PlacedDraft, root: Root) => { losses: Loss[]; attachments: Attachment[] } {
  const lookup = toLookup(destinations.documents)
  return (placed, root) => {
    const losses: Loss[] = []
    const attachments: Attachment[] = []
    resolveChildren(root, (url) => {
      if (url.startsWith(fileMark)) return toHeldFile(placed, url.slice(fileMark.length))
      const index = /^import:(\d+)$/.exec(url)?.[1]
      const link = index === undefined ? undefined : placed.draft.links[Number(index)]
      const resolved = link ? resolveTarget(link.target, placed, destinations, lookup) : resolveUrl(url, placed, lookup)
      const at = { line: link?.line ?? 1, column: link?.column ?? 1 }
      if (resolved.loss) losses.push({ ...resolved.loss, ...at, words: 0 })
      if (resolved.attachment) attachments.push(resolved.attachment)
      return resolved.url
    })
    return { losses, attachments }
  }
}

/** The way to a file that the document itself held. */
function toHeldFile({ path }: PlacedDraft, name: string): string {
  return relativePath(path, `${path.replace(/\.md$/, '')}/${name}`)
}

function resolveUrl(url: string, placed: PlacedDraft, lookup: Lookup): Resolved {
  return url.startsWith('#') ? resolveHash(url, placed, lookup) : checkProtocol(url)
}

/** Resolve every link and image below a node; one that leads nowhere gives way to its words. */
function resolveChildren(node: Nodes, resolve: (url: string) => string | null): void {
  if (!('children' in node)) return
  const children = childrenOf(node).flatMap((child): Nodes[] => {
    resolveChildren(child, resolve)
    if (child.type !== 'link' && child.type !== 'image') return [child]
    const url = resolve(child.url)
    if (url !== null) return [{ ...child, url }]
    return child.type === 'link' ? child.children : child.alt ? [{ type: 'text', value: ` ${child.alt} ` }] : []
  })
  Object.assign(node, { children })
}
