import type { Definition, Image, Link, Nodes, Parents, Root, Table } from 'mdast'
import { type Place, toPlace } from '../read/message.ts'
import { findPrivate, privateLabel, type PrivateKind, redactText, redaction } from './privacy.ts'
import { type TextPiece, toPieces, toText } from './text.ts'
import { type Step, walk } from './walk.ts'

/** A private detail that a document holds, by kind and place; never its text. */
export interface PrivateDetail {
  kind: PrivateKind
  place: Place
}

/** A tree without its private details, and what was taken out. */
export interface Redacted {
  tree: Root
  details: PrivateDetail[]
}

/**
 * Replace the private details of a tree: in text, code, raw HTML, link targets, titles and alternative texts.
 * A detail may run over several nodes (`**PIN:** 1234`), so text is looked at block by block, and a table cell
 * also under the label of its row or column. The tree given is a parse of our own and is changed in place.
 */
export function redactTree(tree: Root): Redacted {
  const details: PrivateDetail[] = []
  const note = (kind: PrivateKind, node: Nodes): string => {
    details.push({ kind, place: toPlace(node.position) })
    return redaction(kind)
  }
  walk<Nodes, Parents>(tree, (node, index, parent): Step => {
    if (node.type === 'link') return redactLink(node, index, parent, note)
    if (node.type === 'table') redactCells(node, note)
    else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow') redactPieces(joinCells(node), note)
    else if (node.type === 'html' || node.type === 'code') redactPieces([{ value: node.value, node, isCode: true }], note)
    else if (node.type === 'definition' || node.type === 'image') redactTarget(node, note)
    return undefined
  })
  return { tree, details }
}

type Note = (kind: PrivateKind, node: Nodes) => string

/** The text pieces of a block; the cells of a row are set apart as a label is from its value. */
function joinCells(node: Nodes): TextPiece[] {
  if (node.type !== 'tableRow') return toPieces(node)
  return node.children.flatMap((cell, index) => [...(index > 0 ? [{ value: ' : ', node: cell, isCode: false }] : []), ...toPieces(cell)])
}

/** Replace each detail in the piece it starts in and cut the rest of it from the pieces it runs into. */
function redactPieces(pieces: TextPiece[], note: Note): void {
  const text = pieces.map((piece) => piece.value).join('')
  const ranges = findPrivate(text)
  if (ranges.length === 0) return
  let offset = 0
  const placed = pieces.map((piece) => ({ piece, start: (offset += piece.value.length) - piece.value.length }))
  for (const { kind, start, end } of ranges.reverse()) {
    for (const { piece, start: pieceStart } of placed) {
      const from = Math.max(start - pieceStart, 0)
      const to = Math.min(end - pieceStart, piece.value.length)
      if (from >= to) continue
      const words = start >= pieceStart ? note(kind, piece.node) : ''
      piece.value = piece.value.slice(0, from) + words + piece.value.slice(to)
      setText(piece.node, piece.value)
    }
  }
}

function setText(node: Nodes, value: string): void {
  if (node.type === 'image' || node.type === 'imageReference') node.alt = value
  else if ('value' in node) node.value = value
}

/** Unwrap a link whose target is itself a private detail. Its text has been looked at with its paragraph before. */
function redactLink(node: Link, index: number, parent: Parents | null, note: Note): Step {
  if (node.title) node.title = redactText(node.title)
  const kind = privateTarget(node.url)
  if (!kind || !parent) return undefined
  const isSaid = toText(node).includes('redacted]')
  const words = isSaid ? [] : [{ type: 'text' as const, value: ` ${note(kind, node)}`, position: node.position }]
  // A link's children are phrasing content, which every parent of a link may hold.
  parent.children.splice(index, 1, ...([...node.children, ...words] as never[]))
  return index
}

/** Blank the target of a definition or an image that is itself a private detail. */
function redactTarget(node: Definition | Image, note: Note): void {
  if (node.title) node.title = redactText(node.title)
  const kind = privateTarget(node.url)
  if (!kind) return
  note(kind, node)
  node.url = ''
}

/** The kind of private detail that a link target gives away, or `null`. */
function privateTarget(url: string): PrivateKind | null {
  if (/^mailto:/i.test(url)) return 'e-mail address'
  if (/^(?:tel|callto|sms|sip|skype):/i.test(url)) return 'telephone number'
  if (/[?&#](?:pwd|password|passcode|pass|pin)=/i.test(url)) return 'password'
  const range = findPrivate(decodeLoosely(url)).find(({ kind }) => kind === 'meeting room' || kind === 'e-mail address')
  return range?.kind ?? null
}

function decodeLoosely(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

/** Redact what stands below a header cell such as `PIN` or behind a first cell such as `Phone`. */
function redactCells(table: Table, note: Note): void {
  const [header, ...rows] = table.children
  const kinds = header?.children.map((cell) => privateLabel(toText(cell))) ?? []
  for (const row of rows) {
    const rowKind = privateLabel(toText(row.children[0] ?? { type: 'text', value: '' }))
    row.children.forEach((cell, index) => {
      const kind = kinds[index] ?? (index > 0 ? rowKind : null)
      if (!kind || !holdsSecret(kind, toText(cell))) return
      cell.children = [{ type: 'text', value: note(kind, cell), position: cell.position }]
    })
  }
}

function holdsSecret(kind: PrivateKind, text: string): boolean {
  return kind === 'password' ? text.trim().length > 2 : kind === 'e-mail address' ? text.includes('@') : /\d.*\d.*\d/.test(text)
}
