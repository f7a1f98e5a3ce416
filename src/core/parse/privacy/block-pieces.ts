import type { Nodes } from 'mdast'
import { type TextPiece, toPieces } from '../text/text.ts'

/** A label that stands above a block, as if it stood in front of it; it is shown where it is. */
export function toLabelPiece(label: string, block: Nodes): TextPiece {
  return { value: `${label}: `, node: { type: 'paragraph', children: [], position: block.position }, isCode: false }
}

/** The text pieces of a block; the cells of a row are set apart as a label is from its value. */
export function joinCells(node: Nodes): TextPiece[] {
  if (node.type !== 'tableRow') return toPieces(node)
  return node.children.flatMap((cell, index) => [
    ...(index > 0 ? [{ value: ' : ', node: cell, isCode: false }] : []),
    ...toPieces(cell),
  ])
}

/** Code within a sentence is quoted by being code: ``password `otter` ``. */
export function quoteCode(piece: TextPiece, _index: number, { length }: readonly TextPiece[]): TextPiece[] {
  const quote: TextPiece = { value: '"', node: { type: 'paragraph', children: [] }, isCode: false }
  return piece.node.type === 'inlineCode' && length > 1 ? [quote, piece, quote] : [piece]
}

/** `mia _at_ nordlab.example` is an emphasised word to Markdown: write the sign, as long as the word is. */
export function spellAt({ value }: TextPiece, index: number, pieces: readonly TextPiece[]): string {
  const [before, after] = [pieces[index - 1]?.value ?? '', pieces[index + 1]?.value ?? '']
  if (!/[\p{L}\p{N}] ?$/u.test(before) || !/^ ?[\p{L}\p{N}]/u.test(after)) return value
  return /^at$/i.test(value) ? ' @' : /^dot$/i.test(value) ? '(.)' : value
}
