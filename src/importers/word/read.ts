import { toPhrases } from '../html/phrases.ts'
import type { Handle } from 'hast-util-to-mdast'
import mammoth from 'mammoth'
import { toText } from '../../core/parse/text/text.ts'
import { type Draft, type Foreign, type Refusal, toDraft } from '../draft.ts'
import { toTree } from '../html/to-tree.ts'
import type { Loss, LossKind } from '../losses.ts'
import { countWords, excerpt } from '../words.ts'
import { fileMark } from '../links/resolve.ts'
import { footnoteHandlers } from './footnotes.ts'
import { type Pruned, pruneParts, replaceParts } from './prune.ts'
import { readRunningText } from './running-text.ts'
import { markTableHeaders, readTableHeaders, type WordElement } from './table-headers.ts'

/** The parts of a Word document that are text, by name: `word/document.xml`. */
export type WordParts = ReadonlyMap<string, string>

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Heading 5'] => h5:fresh",
  "p[style-name='Heading 6'] => h6:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  "p[style-name='Source Code'] => pre:separator('\\n')",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  "p[style-name='Preformatted Text'] => pre:separator('\\n')",
  "r[style-name='Verbatim Char'] => code",
  "r[style-name='HTML Code'] => code",
  "r[style-name='Source Text'] => code",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='toc ${level}'] => p.contents:fresh`),
  "p[style-name='TOC Heading'] => p.contents:fresh",
  'strike => del',
  'u => u',
]

/** Most words of a message of the converter that are reported, and most messages. */
const maxMessages = 50

/** Read a Word document with mammoth: styles become headings, and lists, tables, notes and images are kept. */
export async function readWord(foreign: Foreign, given: WordParts): Promise<Draft | Refusal> {
  const { parts, deleted, hidden } = pruneParts(given)
  const isPruned = [...parts].some(([name, xml]) => xml !== given.get(name))
  const bytes = isPruned ? replaceParts(foreign.bytes, parts) : foreign.bytes
  const files: Draft['files'] = []
  try {
    const { value, messages } = await toHtml(bytes, parts, files)
    const apart = noteParts(parts, { deleted, hidden })
    const said = messages.slice(0, maxMessages).map((message) => toLoss('word-message', excerpt(message)))
    const losses = [...apart, ...said]
    const tree = toTree(value, (what) => losses.push(toLoss(what, '<table>')), {
      ...footnoteHandlers,
      p: toParagraphHandler(losses),
    })
    return {
      ...toDraft(foreign, 'word', tree),
      files,
      losses,
      author: coreProperty(parts, 'dc:creator'),
      revision: coreProperty(parts, 'cp:revision'),
      edited: dayOf(coreProperty(parts, 'dcterms:modified')),
      wordsIn: countWords(runningTextOf(parts).text) + apart.reduce((sum, { words }) => sum + words, 0),
    }
  } catch (error) {
    const said = excerpt(error instanceof Error ? error.message : String(error))
    return { path: foreign.path, reason: `Word would not read this document either: ${said}` }
  }
}

/** Convert with mammoth; images go into `files`. */
async function toHtml(
  bytes: Uint8Array,
  parts: WordParts,
  files: Draft['files'],
): Promise<{ value: string; messages: string[] }> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const name = `image-${files.length + 1}.${endingOf(image.contentType)}`
    files.push({ name, bytes: await image.readAsBuffer() })
    return { src: `${fileMark}${name}` }
  })
  const headers = readTableHeaders(parts.get('word/document.xml') ?? '')
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap,
      convertImage,
      ignoreEmptyParagraphs: true,
      transformDocument: (document: WordElement) => markTableHeaders(document, headers),
    },
  )
  return { value, messages: messages.map(({ message }) => message) }
}

/** `image/jpeg` → `jpg`, `image/svg+xml` → `svg` */
function endingOf(contentType: string): string {
  const type = /^image\/(png|jpe?g|gif|bmp|tiff|svg\+xml|x-emf|x-wmf)$/.exec(contentType)?.[1]
  return type?.replace('jpeg', 'jpg').replace('svg+xml', 'svg').replace('x-', '') ?? 'bin'
}

/** Paragraphs of the table of contents are left out, and listed. */
function toParagraphHandler(losses: Loss[]): Handle {
  return (state, node) => {
    const children = toPhrases(state, node)
    if (!String(node.properties.className ?? '').includes('contents'))
      return children.length === 0 ? [] : { type: 'paragraph', children }
    const text = toText(children)
    losses.push(toLoss('page-furniture', excerpt(`table of contents: ${text}`), countWords(text)))
    return []
  }
}

function toLoss(kind: LossKind, what: string, words = 0): Loss {
  return { kind, line: 1, column: 1, what, words }
}

/** Parts whose text readers get: the document and its notes. */
function runningTextOf(parts: WordParts): { text: string; deleted: number; formulas: number } {
  const read = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'].map((name) =>
    readRunningText(parts.get(name) ?? ''),
  )
  return {
    text: read.map(({ text }) => text).join('\n'),
    deleted: read.reduce((sum, { deleted }) => sum + deleted, 0),
    formulas: read.reduce((sum, { formulas }) => sum + formulas, 0),
  }
}

/** What readers do not get: comments, headers and footers, deleted text, formulas. */
function noteParts(parts: WordParts, pruned: Pick<Pruned, 'deleted' | 'hidden'>): Loss[] {
  const { deleted, formulas } = runningTextOf(parts)
  const struck = deleted + pruned.deleted
  const losses = struck > 0 ? [toLoss('deleted-text', 'tracked deletions', struck)] : []
  if (pruned.hidden > 0) losses.push(toLoss('hidden-text', 'hidden text', pruned.hidden))
  if (formulas > 0) losses.push(toLoss('word-message', 'formulas', formulas))
  for (const [name, xml] of parts) {
    const kind = /^word\/(?:header|footer)\d*\.xml$/.test(name)
      ? 'page-furniture'
      : name === 'word/comments.xml'
        ? 'word-comment'
        : null
    const text = kind === null ? '' : readRunningText(xml).text
    if (kind !== null && countWords(text) > 0) losses.push(toLoss(kind, excerpt(text), countWords(text)))
  }
  return losses
}

/** A property of the document, such as its author (ECMA-376 part 2, 11). */
function coreProperty(parts: WordParts, name: string): string | null {
  const value = new RegExp(`<${name}(?:\\s[^<>]{0,200})?>([^<]{1,200})</${name}>`).exec(
    parts.get('docProps/core.xml') ?? '',
  )?.[1]
  return value === undefined || value.trim() === '' ? null : value.replace(/&(?:amp|lt|gt);/g, ' ').trim()
}

function dayOf(time: string | null): Draft['edited'] {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(time ?? '')?.[0]
  return day === undefined ? null : { date: day, precision: 'day' }
}
