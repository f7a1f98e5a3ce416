import { type Draft, type Foreign, type Refusal, toDraft } from '../draft.ts'
import { treeOf } from '../html/to-tree.ts'
import { fileMark } from '../links/resolve.ts'
import type { Loss, LossKind } from '../losses.ts'
import { countWords, excerpt } from '../words.ts'
import { footnoteHandlers } from '../word/footnotes.ts'
import { decodeXml } from '../word/running-text.ts'
import { unpack } from '../word/unpack.ts'
import { toHtmlTree } from './to-html-tree.ts'

const wanted = /^(?:content\.xml|styles\.xml|meta\.xml|Pictures\/[\w.-]+)$/

/** Read an OpenDocument text: headings by their level, lists, tables, notes, links and images. */
export function readOpenDocument(foreign: Foreign): Draft | Refusal {
  const { path } = foreign
  const parts = unpack(path, foreign.bytes, wanted)
  if ('reason' in parts) return parts
  const text = (name: string): string => new TextDecoder().decode(parts.get(name) ?? new Uint8Array())
  const files: Draft['files'] = []
  const image = (href: string): string | null => {
    const bytes = parts.get(href.replace(/^\.\//, ''))
    if (bytes === undefined) return null
    const name = `image-${files.length + 1}.${/\.(\w{1,5})$/.exec(href)?.[1]?.toLowerCase() ?? 'bin'}`
    files.push({ name, bytes })
    return `${fileMark}${name}`
  }
  try {
    const { tree, leftOut } = toHtmlTree(text('content.xml'), text('styles.xml') || '<none/>', image)
    const losses: Loss[] = leftOut
      .filter((left) => countWords(left.text) > 0 && left.kind !== 'metadata')
      .map(({ kind, text: words }) => toLoss(kind, excerpt(words), countWords(words)))
    const meta = text('meta.xml')
    return {
      ...toDraft(
        foreign,
        'opendocument',
        treeOf(tree, (what) => losses.push(toLoss(what, '<table:table>', 0)), footnoteHandlers),
      ),
      files,
      losses,
      title: metaOf(meta, 'dc:title'),
      author: metaOf(meta, 'meta:initial-creator') ?? metaOf(meta, 'dc:creator'),
      edited: toDay(metaOf(meta, 'dc:date')),
      wordsIn: countWords(runningText(text('content.xml'))) + wordsOf(losses, 'word-comment'),
    }
  } catch (error) {
    const said = excerpt(error instanceof Error ? error.message : String(error))
    return { path, reason: `this document is damaged: its XML cannot be read (${said}); open it and save it again` }
  }
}

function toLoss(kind: LossKind, what: string, words: number): Loss {
  return { kind, line: 1, column: 1, what, words }
}

/** Words of one kind of what was left out. */
function wordsOf(losses: readonly Loss[], kind: LossKind): number {
  return losses.filter((loss) => loss.kind === kind).reduce((sum, { words }) => sum + words, 0)
}

/** Elements that end a word, where they stand. */
const breaks = /<\/?(?:text:(?:p|h|s|tab|line-break|list-item|note|note-body)|table:table-cell|draw:frame)\b[^>]*>/g

/** The words of a document as they stand in its XML, without comments, told without reading it as a tree. */
function runningText(xml: string): string {
  const body = /<office:text\b[^]*<\/office:text>/.exec(xml)?.[0] ?? ''
  const own = body
    .replace(/<text:note-citation\b[^>]*>[^<]*<\/text:note-citation>/g, '')
    .replace(/<office:annotation\b[^]*?<\/office:annotation>/g, '')
  return decodeXml(own.replace(breaks, ' ').replace(/<[^>]*>/g, ''))
}

function metaOf(meta: string, name: string): string | null {
  const value = new RegExp(`<${name}>([^<]{1,200})</${name}>`).exec(meta)?.[1]
  return value === undefined || value.trim() === '' ? null : decodeXml(value).trim()
}

function toDay(time: string | null): Draft['edited'] {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(time ?? '')?.[0]
  return day === undefined ? null : { date: day, precision: 'day' }
}
