import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Nodes } from 'mdast'
import { parseMarkdown } from '../src/core/parse/text/markdown.ts'
import { readFrontMatter } from '../src/core/read/front-matter/front-matter.ts'
import { importSources } from '../src/importers/index.ts'
import { toReadable } from '../src/importers/readable.ts'
import { plainImport } from './plain-import.ts'

/** What a document is built of, counted, and its words in order. */
interface Measure {
  headings: number
  items: number
  cells: number
  links: number
  images: number
  words: string[]
}

/** Readers of pandoc by the format that a file is of. */
const readers: Partial<Record<string, string>> = {
  mediawiki: 'mediawiki',
  dokuwiki: 'dokuwiki',
  html: 'html',
  twiki: 'twiki',
  word: 'docx',
  opendocument: 'odt',
}

const fixtures = fileURLToPath(new URL('../tests/fixtures/importers/', import.meta.url))

type Count = Exclude<keyof Measure, 'words'>
const counts: readonly Count[] = ['headings', 'items', 'cells', 'links', 'images']

/**
 * Print of each file what one of the two readers has and the other has not. What an import left out stands in its list, so
 * only words that are neither in its text nor in that list count as lost; where pandoc keeps markup as words, that is named.
 */
export async function compareWithPandoc(folders: readonly string[]): Promise<void> {
  if (!hasPandoc()) return console.log('pandoc is not installed: nothing to compare with')
  const wanted = folders.length > 0 ? folders : Object.keys(readers).map((format) => join(fixtures, format))
  for (const folder of wanted) {
    const files = listFiles(folder)
    const total = { files: 0, failed: 0, own: 0, other: 0 }
    for (const file of files) {
      const result = await compareFile(file)
      if (result === null) continue
      if (result === 'failed') total.failed += 1
      else {
        total.files += 1
        total.own += result.own.length
        total.other += result.other.length
        if (result.own.length + result.other.length > 0)
          console.log(
            `  ${basename(file)}: here ${result.own.join(', ') || 'nothing'} less; pandoc ${result.other.join(', ') || 'nothing'} less`,
          )
      }
    }
    if (total.files + total.failed > 0)
      console.log(
        `${folder}: ${total.files} files compared, pandoc failed on ${total.failed}; kinds of things that are less here ${total.own}, in pandoc ${total.other}`,
      )
  }
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !/^\.(?:out|md|losses)$/.test(extname(name)))
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** What each of two readers has less than the other; `null` for a file that is not of a format of both. */
async function compareFile(file: string): Promise<{ own: string[]; other: string[] } | 'failed' | null> {
  const made = await importSources({ ...plainImport, sources: [file] })
  const reader = readers[made.documents[0]?.format ?? '']
  if (reader === undefined) return null
  const theirs = measurePandoc(file, reader)
  if (theirs === null) return 'failed'
  const ours = addUp(made.documents.map(({ text }) => measureMarkdown(text)))
  const listed = made.documents.reduce((sum, { words }) => sum + words.dropped, 0)
  return { own: lacks(ours, theirs, listed), other: lacks(theirs, ours, 0) }
}

/** Whether pandoc is there to be compared with. */
function hasPandoc(): boolean {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Measure what a reader of pandoc makes of a file; `null` where it fails. */
function measurePandoc(file: string, format: string): Measure | null {
  try {
    const json = execFileSync('pandoc', ['--sandbox', '-f', format, '-t', 'json', file], {
      maxBuffer: 200_000_000,
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return measureTree(JSON.parse(json.toString('utf8')))
  } catch {
    return null
  }
}

const elements: Partial<Record<string, Count>> = { Header: 'headings', Link: 'links', Image: 'images' }

function measureTree(tree: unknown): Measure {
  const made: Measure = { headings: 0, items: 0, cells: 0, links: 0, images: 0, words: [] }
  const pieces: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (typeof node !== 'object' || node === null) return
    if (!('t' in node)) return Object.values(node).forEach(visit)
    const { t, c } = node as { t: string; c?: unknown }
    const kind = elements[t]
    if (kind) made[kind] += 1
    if (t === 'Str' && typeof c === 'string') pieces.push(c)
    else if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') pieces.push(' ')
    else if ((t === 'Code' || t === 'CodeBlock' || t === 'Math') && Array.isArray(c)) pieces.push(String(c[1]))
    else if (t === 'RawBlock' || t === 'RawInline') return
    else {
      // A list of blocks, or [attributes, lists of blocks]: one entry an item.
      if (t === 'BulletList' && Array.isArray(c)) made.items += c.length
      if (t === 'OrderedList' && Array.isArray(c) && Array.isArray(c[1])) made.items += c[1].length
      if (t === 'Table') made.cells += countCells(c)
      visit(c)
    }
    if (/^(?:Para|Plain|Header|CodeBlock|Table|LineBlock|Div)$/.test(t)) pieces.push('\n')
  }
  visit((tree as { blocks: unknown }).blocks)
  return { ...made, words: wordsOf(pieces.join('')) }
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

/** Measure a document of Markdown with front matter. */
function measureMarkdown(text: string): Measure {
  const made: Measure = { headings: 0, items: 0, cells: 0, links: 0, images: 0, words: [] }
  const tree = parseMarkdown(readFrontMatter(text).body)
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') made.headings += 1
    else if (node.type === 'listItem') made.items += 1
    else if (node.type === 'tableCell' && node.children.length > 0) made.cells += 1
    else if (node.type === 'link') made.links += 1
    else if (node.type === 'image') made.images += 1
    if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  return { ...made, words: wordsOf(toReadable(tree)) }
}

/** Add up what the parts of a document are built of. */
function addUp(measures: readonly Measure[]): Measure {
  const sum = (kind: Count): number => measures.reduce((total, each) => total + each[kind], 0)
  return {
    headings: sum('headings'),
    items: sum('items'),
    cells: sum('cells'),
    links: sum('links'),
    images: sum('images'),
    words: measures.flatMap(({ words }) => words),
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Where one measure has less than another: `3 cells`, and words by themselves, but for as many as are listed. */
function lacks(measure: Measure, other: Measure, listed: number): string[] {
  const have = Map.groupBy(measure.words, (word) => word)
  const want = Map.groupBy(other.words, (word) => word)
  const lost = [...want].flatMap(([word, times]) => times.slice(have.get(word)?.length ?? 0))
  return [
    ...counts.flatMap((kind) => (measure[kind] < other[kind] ? [`${other[kind] - measure[kind]} ${kind}`] : [])),
    ...(lost.length > listed ? [`${lost.length - listed} words (${lost.slice(0, 8).join(' ')})`] : []),
  ]
}
