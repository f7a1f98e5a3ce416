import { replaceChild } from '../text/children.ts'
import type {
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  Html,
  Image,
  Link,
  Nodes,
  Parents,
  Root,
  Table,
} from 'mdast'
import { type Place, toPlace } from '../../read/message.ts'
import { decodeReferences } from '../../read/references.ts'
import { joinCells, quoteCode, spellAt, toLabelPiece } from './block-pieces.ts'
import { cut } from './cut.ts'
import { holdsSecret, isSignalName, privateLabel } from './labels.ts'
import { findPrivate, type PrivateKind, redactText, redaction } from './privacy.ts'
import { privateLink, privateTarget, toWords } from './private-target.ts'
import { placeWithin } from '../text/place-within.ts'
import { type TextPiece, toText } from '../text/text.ts'
import { type Step, walk } from '../text/walk.ts'

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
 * also under the label of its row or column. The tree given is a parse of our own and is changed in place;
 * `lines` are those of the text that it was parsed from.
 */
export function redactTree(tree: Root, lines: readonly string[]): Redacted {
  const details: PrivateDetail[] = []
  const note = (kind: PrivateKind, node: Nodes, start?: number, end?: number): string => {
    details.push({
      kind,
      place: start === undefined || end === undefined ? toPlace(node.position) : placeWithin(node, start, end, lines),
    })
    return redaction(kind)
  }
  let label: string | null = null
  let isOfList = false
  const notes = new Map<string, string>()
  walk<Nodes, Parents>(tree, (node, index, parent): Step => {
    if (node.type === 'link') return redactLink(node, index, parent, note)
    if (node.type === 'table') redactCells(node, note)
    else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow') {
      const isItem = parent?.type === 'listItem'
      if (isOfList && !isItem) label = null
      redactPieces(label === null ? joinCells(node) : [toLabelPiece(label, node), ...joinCells(node)], note)
      // A label may stand above its number: a heading "PIN", then a line, or a list of several.
      const own = node.type === 'tableRow' || privateLabel(toText(node)) === null ? null : toText(node)
      isOfList = isItem && own === null && label !== null && listsCodes.test(label)
      if (!isOfList) label = own?.trim().replace(/:$/, '') ?? null
    } else if (node.type === 'html') redactHtml(node, note)
    else if (node.type === 'code') {
      const own: TextPiece = { value: node.value, node, isCode: true }
      // One word below a label is what it announces; several are a command.
      const above = /^\S+$/.test(node.value.trim()) ? label : null
      redactPieces(above === null ? [own] : [toLabelPiece(above, node), own], note)
      label = null
    } else if (node.type === 'definition' || node.type === 'image') redactTarget(node, note)
    else if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') redactLabel(node, notes, note)
    return undefined
  })
  details.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
  return { tree, details }
}

/** Labels whose list holds one in each item: `Backup codes:`. */
const listsCodes = /cod[ei][sc]|kod[ey]|códigos/i

/** Take down a private detail of a node, with its offsets in the node's text where they are known; gives the words that replace it. */
type Note = (kind: PrivateKind, node: Nodes, start?: number, end?: number) => string

/** Replace each detail in the piece it starts in and cut the rest of it from the pieces it runs into. */
function redactPieces(written: readonly TextPiece[], note: Note): void {
  const pieces = written.flatMap(quoteCode)
  const ranges = findPrivate(pieces.map(spellAt).join(''))
  if (ranges.length === 0) return
  const values = cut(
    pieces.map(({ value }) => value),
    ranges,
    ({ kind }, index, from, to) => note(kind, pieces[index]?.node ?? { type: 'text', value: '' }, from, to),
  )
  pieces.forEach(({ value, node }, index) => {
    if (values[index] !== value && node.type !== 'paragraph' && node.type !== 'heading')
      setText(node, values[index] ?? '')
  })
}

function setText(node: Nodes, value: string): void {
  if (node.type === 'image' || node.type === 'imageReference') node.alt = value
  else if ('value' in node) node.value = value
}

function redactTitle(node: Definition | Image | Link, note: Note): void {
  if (!node.title) return
  for (const { kind } of findPrivate(node.title)) note(kind, node)
  node.title = redactText(node.title)
}

/** Look at HTML as it stands, for what is in attributes, and without its tags, for what runs over several elements. */
function redactHtml(node: Html, note: Note): void {
  // Letters may hide as character references; those that are harmless by themselves are written out.
  node.value = decodeReferences(node.value, (letter) => /^[\p{L}\p{N}@.:+ ()_-]$/u.test(letter))
  redactPieces([{ value: node.value, node, isCode: true }], note)
  const pieces = node.value.split(/(<[^<>]*>)/)
  const texts = pieces.map((piece, index) => (index % 2 === 1 ? '' : piece))
  const ranges = findPrivate(texts.join(''))
  if (ranges.length === 0) return
  const left = cut(texts, ranges, ({ kind }) => note(kind, node))
  node.value = pieces.map((piece, index) => (index % 2 === 1 ? piece : (left[index] ?? ''))).join('')
}

/** Unwrap a link whose target is itself a private detail. Its text has been looked at with its paragraph before. */
function redactLink(node: Link, index: number, parent: Parents | null, note: Note): Step {
  redactTitle(node, note)
  const text = toText(node)
  // An address whose text its surroundings showed to be private is so itself.
  const kind = privateLink(node, index, parent) ?? shownPrivate(text)
  if (!kind || !parent) return undefined
  // An address that its surroundings show to be none (`ssh mia@node01.example`) is a link only because it looks like one.
  const isNone = kind === 'e-mail address' && node.url === `mailto:${text}`
  const words = text.includes('redacted]') || isNone ? '' : ` ${note(kind, node)}`
  if (node.children.every((child) => child.type === 'text')) {
    // In place: taking a child out of a long paragraph moves all behind it.
    Object.assign(parent.children, { [index]: { type: 'text', value: text + words, position: node.position } })
    return index + 1
  }
  replaceChild(parent, index, [...node.children, { type: 'text', value: words }])
  return index
}

/** The kind of what was taken out where it was all the text of a link. */
function shownPrivate(text: string): PrivateKind | null {
  return (
    (['meeting room', 'access link', 'password', 'chat name'] as const).find((kind) => text === redaction(kind)) ?? null
  )
}

/** Give a footnote whose label is itself a private detail another label; the label is part of an address. */
function redactLabel(node: FootnoteDefinition | FootnoteReference, notes: Map<string, string>, note: Note): void {
  const kind = findPrivate(node.label ?? node.identifier)[0]?.kind ?? findPrivate(toWords(node.identifier))[0]?.kind
  if (!kind) return
  const known = notes.get(node.identifier)
  if (known === undefined) note(kind, node)
  const name = known ?? `redacted-${notes.size + 1}`
  notes.set(node.identifier, name)
  node.identifier = name
  node.label = name
}

/** Blank the target of a definition or an image that is itself a private detail. */
function redactTarget(node: Definition | Image, note: Note): void {
  redactTitle(node, note)
  const kind = privateTarget(node.url)
  if (!kind) return
  note(kind, node)
  node.url = ''
}

/** Redact what stands below a header cell such as `PIN` or behind a first cell such as `Phone`. */
function redactCells(table: Table, note: Note): void {
  const [header, ...rows] = table.children
  const labels = header?.children.map((cell) => toText(cell)) ?? []
  const kinds = labels.map(privateLabel)
  for (const row of rows) {
    const rowKind = privateLabel(toText(row.children[0] ?? { type: 'text', value: '' }))
    row.children.forEach((cell, index) => {
      const text = toText(cell)
      const isSignal = isSignalName(labels[index] ?? '', text)
      const kind = isSignal ? 'chat name' : (kinds[index] ?? (index > 0 ? rowKind : null))
      if (!kind || !(isSignal || holdsSecret(kind, text))) return
      cell.children = [{ type: 'text', value: note(kind, cell.children[0] ?? cell), position: cell.position }]
    })
  }
}
