import type { Nodes, Root } from 'mdast'
import { type Place, toPlace } from '../../read/message.ts'
import { findHtmlLinks } from './html-links.ts'
import { tameHtml } from './html-tags.ts'
import { placeWithin } from './place-within.ts'
import type { Section } from './sections.ts'
import { type TextPiece, toPieces } from './text.ts'
import { countBefore } from '../../text/count-before.ts'
import { foldSpace } from '../../text/fold.ts'

/** A paragraph, heading or table cell: the smallest piece of a document that evidence points to. */
export interface Passage {
  /** Running text; code is blanked, because nothing is read from it. */
  text: string
  /** The code, and where it stands in the text. */
  code: { start: number; text: string }[]
  /** Anchor of the section it stands in, `null` before the first. */
  section: string | null
  place: Place
}

/** A link or image of a document. */
export interface LinkUse {
  url: string
  isImage: boolean
  place: Place
}

/** HTML of a document that is shown as text. */
export interface ShownHtml {
  tag: string
  place: Place
}

/** What a document says, block by block, where it points to, and which anchors its own HTML sets. */
export interface Contents {
  passages: Passage[]
  links: LinkUse[]
  anchors: string[]
  shownHtml: ShownHtml[]
}

/** Walk a document once and collect its passages, links and anchors. `lines` are those of the text that the tree was parsed from. */
export function parseContents(root: Root, sections: readonly Section[], lines: readonly string[]): Contents {
  const contents: Contents = { passages: [], links: [], anchors: [], shownHtml: [] }
  const starts = new Map(sections.map((section) => [`${section.place.line}:${section.place.column}`, section.id]))
  let section: string | null = null
  const walk = (node: Nodes): void => {
    if (node.type === 'heading')
      section = starts.get(`${node.position?.start.line}:${node.position?.start.column}`) ?? section
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const { text, code } = blankCode(toPieces(node))
      if (text.trim() !== '') contents.passages.push({ text, code, section, place: toPlace(node.position) })
    }
    if (node.type === 'link' || node.type === 'definition')
      contents.links.push({ url: node.url, isImage: false, place: toPlace(node.position) })
    if (node.type === 'image') contents.links.push({ url: node.url, isImage: true, place: toPlace(node.position) })
    if (node.type === 'html')
      contents.links.push(
        ...findHtmlLinks(node.value).map(({ url, isImage, start, end }) => ({
          url,
          isImage,
          place: placeWithin(node, start, end, lines),
        })),
      )
    if (node.type === 'html')
      contents.shownHtml.push(
        ...tameHtml(node.value).unknown.map(({ tag, start, end }) => ({
          tag,
          place: placeWithin(node, start, end, lines),
        })),
      )
    if (node.type === 'html')
      contents.anchors.push(
        ...[...node.value.matchAll(/\b(?:id|name)\s*=\s*["']?([\w:.-]+)/g)].map((match) => match[1] ?? ''),
      )
    if ('children' in node) node.children.forEach(walk)
  }
  walk(root)
  return contents
}

function blankCode(pieces: readonly TextPiece[]): Pick<Passage, 'text' | 'code'> {
  let text = ''
  const code: Passage['code'] = []
  for (const { value, isCode } of pieces) {
    if (isCode && value.trim() !== '') code.push({ start: text.length, text: value })
    text += isCode ? ' '.repeat(value.length) : value
  }
  return { text, code }
}

/** What a stretch of a passage says, code included, with white space folded. */
export function wordsOf({ text, code }: Passage, start = 0, end = text.length): string {
  let words = ''
  let at = start
  // They are sorted, and a passage may hold many.
  const first = countBefore(code.length, (index) => (code[index]?.start ?? Infinity) < start)
  for (let index = first; (code[index]?.start ?? Infinity) < end; index += 1) {
    const piece = code[index]
    if (!piece) break
    words += text.slice(at, piece.start) + piece.text
    at = piece.start + piece.text.length
  }
  return foldSpace(words + text.slice(at, end))
}

/** The place of a line of a passage, counted from 0: its own start, or the start of a later line. */
export function placeOfLine(place: Place, line: number): Place {
  return line === 0 ? place : { line: place.line + line, column: 1, endLine: place.line + line, endColumn: 1 }
}
