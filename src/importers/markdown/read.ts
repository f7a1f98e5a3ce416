import { childrenOf } from '../../core/parse/text/children.ts'
import type { Nodes, Root } from 'mdast'
import { parseDate } from '../../core/parse/dates/dates.ts'
import { parseMarkdown } from '../../core/parse/text/markdown.ts'
import { readFrontMatter } from '../../core/read/front-matter/front-matter.ts'
import { type Draft, type Foreign, type ForeignLink, type Refusal, toDraft } from '../draft.ts'
import { toFileTarget } from '../html/file-links.ts'
import { anchorMark } from '../html/to-tree.ts'
import { takeImages } from '../held-images.ts'
import { openLedger, placeIn, toPlainText } from '../ledger.ts'
import { findExcess } from '../limits.ts'
import { notePrivateDetails } from '../private-details.ts'
import { toReadable } from '../readable.ts'
import { countWords } from '../words.ts'
import { anchorScheme, editMarks, type WikiLink } from './own-marks.ts'

/**
 * Read Markdown as programs for notes export it: Google Docs, HedgeDoc, CodiMD, Notion, Obsidian. Their own marks become
 * plain Markdown, images that the text holds become files, links between notes lead to the imported ones.
 */
export function readMarkdown(foreign: Foreign, whole: string): Draft | Refusal {
  const { text, files } = takeImages(whole)
  const excess = findExcess(text)
  if (excess !== null) return { path: foreign.path, reason: excess }
  const { data, body } = readFrontMatter(text)
  const ledger = openLedger(body)
  const links: ForeignLink[] = []
  editMarks(ledger, (link) => writeLink(link, foreign, links, placeIn(ledger, link.offset)))
  const tree = withTargets(withoutReferences(parseMarkdown(toPlainText(ledger))), foreign, links)
  notePrivateDetails(ledger)
  const say = (key: string): string | null => {
    const value = data[key]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  const dropped = ledger.losses.reduce((sum, { words }) => sum + words, 0)
  const date = parseDate(say('date') ?? say('created') ?? '')
  return {
    // Notion names files by page and a hash of 32 figures.
    ...toDraft({ ...foreign, name: foreign.name.replace(/[ -][\da-f]{32}$/, '') }, 'markdown', tree),
    links,
    files,
    title: say('title'),
    stated: date.type === 'date' ? { date: date.date, precision: date.precision } : null,
    author: say('author'),
    wordsIn: countWords(toReadable(tree)) + dropped,
    losses: ledger.losses,
  }
}

/** Write a link between notes, or the image of one, as Markdown whose address names it among `links`. */
function writeLink(
  { target, anchor, label, isImage }: WikiLink,
  foreign: Foreign,
  links: ForeignLink[],
  place: { line: number; column: number },
): string {
  const file = /\.\w{2,4}$/.test(target) ? toFileTarget(encodeURI(target), foreign) : null
  const topic = { type: 'topic' as const, web: null, topic: target === '' ? null : target, anchor, isNamed: true }
  links.push({ target: file ?? { ...topic, written: target }, ...place })
  const isShown = isImage && /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i.test(target)
  const text = (isImage ? (target.split('/').at(-1) ?? '') : label).replace(/[[\]\\]/g, '\\$&')
  return `${isShown ? '!' : ''}[${text}](import:${links.length - 1})`
}

/** A tree whose links and images have their addresses in themselves, not at its end. */
function withoutReferences(root: Root): Root {
  const urls = new Map<string, string>()
  for (const block of root.children) if (block.type === 'definition') urls.set(block.identifier, block.url)
  const resolve = (node: Nodes): Nodes => {
    if (node.type === 'imageReference') {
      const url = urls.get(node.identifier)
      return url === undefined ? node : { type: 'image', url, alt: node.alt ?? '' }
    }
    if (!('children' in node)) return node
    const resolved = { ...node, children: childrenOf(node).map(resolve) }
    const url = resolved.type === 'linkReference' ? urls.get(resolved.identifier) : undefined
    return url === undefined ? (resolved as Nodes) : ({ ...resolved, type: 'link', url } as Nodes)
  }
  const children = root.children.filter(({ type }) => type !== 'definition').map((block) => resolve(block))
  return { type: 'root', children: children as Root['children'] }
}

/** A tree whose links to other files are links of the import. */
function withTargets<Node extends Nodes>(node: Node, foreign: Foreign, links: ForeignLink[]): Node {
  if ('children' in node)
    return withUrl(
      { ...node, children: childrenOf(node).map((child) => withTargets(child, foreign, links)) },
      foreign,
      links,
    )
  return withUrl(node, foreign, links)
}

function withUrl<Node extends Nodes>(node: Node, foreign: Foreign, links: ForeignLink[]): Node {
  if (node.type !== 'link' && node.type !== 'image') return node
  if (node.url.startsWith(anchorScheme))
    return { ...node, url: anchorMark + decodeURIComponent(node.url.slice(anchorScheme.length)) }
  const target = toFileTarget(node.url, foreign)
  if (target === null) return node
  const { line = 1, column = 1 } = node.position?.start ?? {}
  links.push({ target, line, column })
  return { ...node, url: `import:${links.length - 1}` }
}
