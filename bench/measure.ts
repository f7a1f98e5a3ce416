import type { Nodes } from 'mdast'
import { parseMarkdown } from '../src/core/parse/text/markdown.ts'
import { readFrontMatter } from '../src/core/read/front-matter/front-matter.ts'
import { toReadable } from '../src/importers/readable.ts'

/** What a document is built of, counted, and its words in order. */
export interface Measure {
  headings: number
  items: number
  cells: number
  links: number
  images: number
  /** How deep lists nest. */
  depth: number
  words: string[]
}

/** What is counted of a document. */
export type Count = Exclude<keyof Measure, 'words'>
export const counts: readonly Count[] = ['headings', 'items', 'depth', 'cells', 'links', 'images']

const nothing = (): Measure => ({ headings: 0, items: 0, depth: 0, cells: 0, links: 0, images: 0, words: [] })

/**
 * Whether a link counts in no format: one that shows nothing, one that stands for itself, which is text in some, and one
 * within the document, which gives way to its words where its heading is gone.
 */
const isOwnName = (label: string, url: string): boolean =>
  url.startsWith('#') ||
  label.trim() === '' ||
  label.replace(/^(?:mailto:|http:\/\/)/, '') === decode(url).replace(/^(?:mailto:|http:\/\/)/, '')

function decode(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

const elements: Partial<Record<string, Count>> = { Header: 'headings', Image: 'images' }

/**
 * Measure a tree of pandoc. Headings and items without words do not count: they are left out here, and listed.
 * The title of an office document, which pandoc takes out of its text, is a heading.
 */
export function measureTree(tree: unknown, isOffice = false): Measure {
  const made = nothing()
  if (isOffice && isShown((tree as { meta: { title?: unknown } }).meta.title)) made.headings += 1
  const pieces: string[] = []
  const visit = (node: unknown, depth: number, isWithin = false): void => {
    if (Array.isArray(node)) return node.forEach((each) => visit(each, depth, isWithin))
    if (typeof node !== 'object' || node === null) return
    if (!('t' in node)) return Object.values(node).forEach((each) => visit(each, depth, isWithin))
    const { t, c } = node as { t: string; c?: unknown }
    const kind = elements[t]
    if (kind && (kind !== 'headings' || isShown(c))) made[kind] += 1
    if (t === 'Str' && typeof c === 'string') pieces.push(c)
    else if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') pieces.push(' ')
    else if ((t === 'Code' || t === 'CodeBlock' || t === 'Math') && Array.isArray(c)) pieces.push(String(c[1]))
    else if (t === 'RawBlock' || t === 'RawInline') return
    else {
      // A cell has no room for a list: its items stand one behind the other.
      const entries = isWithin ? 0 : entriesOf(t, c)
      made.items += entries
      const inner = depth + (entries > 0 ? 1 : 0)
      made.depth = Math.max(made.depth, inner)
      if (t === 'Table') made.cells += countCells(c)
      const from = pieces.length
      visit(c, inner, isWithin || t === 'Table')
      if (t === 'Link' && Array.isArray(c) && !isOwnName(pieces.slice(from).join(''), String((c[2] as unknown[])[0])))
        made.links += 1
    }
    if (/^(?:Para|Plain|Header|CodeBlock|Table|LineBlock|Div)$/.test(t)) pieces.push('\n')
  }
  visit((tree as { blocks: unknown }).blocks, 0)
  return { ...made, words: wordsOf(pieces.join('')) }
}

/** Whether anything of a tree is shown: a word, code or an image. */
function isShown(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(isShown)
  if (typeof node !== 'object' || node === null) return false
  if (!('t' in node)) return Object.values(node).some(isShown)
  const { t, c } = node as { t: string; c?: unknown }
  return /^(?:Str|Code|CodeBlock|Math|Image)$/.test(t) || isShown(c)
}

/** Entries of a list that show something: of blocks, of [attributes, lists of blocks], or of [term, meanings], of which one may lack. */
function entriesOf(type: string, content: unknown): number {
  if (!Array.isArray(content)) return 0
  const shown = (entries: unknown): number => (Array.isArray(entries) ? entries.filter(isShown).length : 0)
  if (type === 'BulletList') return shown(content)
  if (type === 'OrderedList') return shown(content[1])
  if (type !== 'DefinitionList') return 0
  const pairs = content as [unknown[], unknown[]][]
  return pairs.reduce(
    (sum, [term, meanings]) => sum + (term.length > 0 && meanings.length < 2 ? 1 : meanings.length),
    0,
  )
}

/** Cells of pandoc are `[attributes, alignment, rows, columns, blocks]`, rows `[attributes, cells]`. */
function countCells(node: unknown): number {
  if (!Array.isArray(node)) return 0
  const [, alignment, rows, columns, blocks] = node as unknown[]
  const isCell =
    node.length === 5 && typeof alignment === 'object' && typeof rows === 'number' && typeof columns === 'number'
  if (isCell && Array.isArray(blocks)) return blocks.length > 0 ? 1 : 0
  return node.reduce((sum: number, each) => sum + countCells(each), 0)
}

/** Measure a document of Markdown with front matter; `parts` are the names of those that its source was split into. */
export function measureMarkdown(text: string, parts: ReadonlySet<string> = new Set()): Measure {
  const made = nothing()
  const tree = parseMarkdown(readFrontMatter(text).body)
  const within = (url: string): string => (parts.has(url.replace(/#.*|^.*\//g, '')) ? url.replace(/^[^#]*/, '#') : url)
  const visit = (node: Nodes, depth: number): void => {
    if (node.type === 'heading') made.headings += 1
    else if (node.type === 'listItem') made.items += 1
    else if (node.type === 'tableCell' && node.children.length > 0) made.cells += 1
    else if (
      node.type === 'link' &&
      !isOwnName(toReadable({ type: 'root', children: [node] }).trim(), within(node.url))
    )
      made.links += 1
    else if (node.type === 'image') made.images += 1
    const inner = depth + (node.type === 'list' ? 1 : 0)
    made.depth = Math.max(made.depth, inner)
    if ('children' in node) node.children.forEach((child) => visit(child, inner))
  }
  visit(tree, 0)
  return { ...made, words: wordsOf(toReadable(tree)) }
}

/** Add up what the parts of a document are built of. */
export function addUp(measures: readonly Measure[]): Measure {
  const made = nothing()
  for (const each of measures) {
    for (const kind of counts)
      made[kind] = kind === 'depth' ? Math.max(made.depth, each.depth) : made[kind] + each[kind]
    made.words.push(...each.words)
  }
  return made
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
