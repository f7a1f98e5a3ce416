import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { replaceChild } from '../text/children.ts'
import type {
  Code,
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  Html,
  Image,
  Link,
  Nodes,
  Parents,
  Root,
} from 'mdast'
import { type Place, toPlace } from '../../read/message.ts'
import { decodeReferences } from '../../read/references.ts'
import { type TextPiece, toPieces, toText } from '../text/text.ts'
import { type Step, walk } from '../text/walk.ts'
import { cut } from './cut.ts'
import { decodeLoosely } from './disguised.ts'
import { type NameFinder, replaceNames, type ShortName, toNameFinder } from './shorten.ts'
import { shortenTex } from './shorten-formulas.ts'

/**
 * Write the initials of people who asked for it wherever their name stands: in text, also where markup runs through it, in code,
 * HTML, alternative texts, titles, link targets and labels of footnotes. The tree given is a parse of our own and is changed in place.
 * Gives the places of the addresses that had to be left out, since another address would lead elsewhere.
 */
export function shortenNames(tree: Root, people: readonly ShortName[]): Place[] {
  if (people.every(({ initials }) => initials === null)) return []
  const find = toNameFinder(people)
  const leftOut: Place[] = []
  const leaveOut = (node: Nodes): void => void leftOut.push(toPlace(node.position))
  walk<Nodes, Parents>(tree, (node, index, parent): Step => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      shortenPieces(toPieces(node), find)
    else if (node.type === 'html') shortenHtml(node, find)
    else if (node.type === 'code') shortenCode(node, find)
    else if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') shortenLabel(node, find)
    else if (node.type === 'link') return shortenLink(node, index, parent, { find, leaveOut })
    else if (node.type === 'image' || node.type === 'definition') shortenTarget(node, { find, leaveOut })
    return undefined
  })
  return leftOut
}

/** What shortens addresses, and hears of those that cannot be. */
interface AddressShortener {
  find: NameFinder
  leaveOut: (node: Nodes) => void
}

/** Put the initials where the name begins, and take the rest of it from the pieces that it runs into. */
function shortenPieces(pieces: readonly TextPiece[], find: NameFinder): void {
  const ranges = find(pieces.map(({ value }) => value).join(''))
  if (ranges.length === 0) return
  const values = cut(
    pieces.map(({ value }) => value),
    ranges,
    ({ initials }) => initials,
  )
  pieces.forEach(({ value, node }, index) => {
    const own = values[index] ?? ''
    if (own === value) return
    if (node.type === 'image' || node.type === 'imageReference') node.alt = own
    else if ('value' in node) node.value = own
  })
}

function shortenCode(node: Code, find: NameFinder): void {
  node.value = node.lang === 'math' ? shortenTex(node.value, find) : replaceNames(node.value, find(node.value))
}

const tag = /<[^<>]*>/
/** A sign written as `&oacute;`, `&#115;` or `&#x73;`; with figures browsers ask for no semicolon. */
const sign = /&(?:#x[\da-f]{1,6};?|#\d{1,7};?|[a-z][a-z\d]{1,31};)/
const tagOrSign = new RegExp(`(${tag.source}|${sign.source})`, 'i')
const anySign = new RegExp(`(${sign.source})`, 'i')

/** HTML is looked at without its tags, for names that run through several, and as it stands, for what is in attributes. */
function shortenHtml(node: Html, find: NameFinder): void {
  node.value = shortenApart(shortenApart(node.value, tagOrSign, find), anySign, find)
}

/** Write initials for names in a text in which tags are nothing, and references what they stand for. */
function shortenApart(text: string, mark: RegExp, find: NameFinder): string {
  const pieces = text.split(mark)
  const texts = pieces.map((piece, index) => {
    if (index % 2 === 0) return piece
    return tag.test(piece) ? '' : decodeSign(piece)
  })
  const ranges = find(texts.join(''))
  if (ranges.length === 0) return text
  const left = cut(texts, ranges, ({ initials }) => initials)
  return pieces.map((piece, index) => (left[index] === texts[index] ? piece : (left[index] ?? ''))).join('')
}

function decodeSign(reference: string): string {
  if (reference.startsWith('&#')) return decodeReferences(reference)
  return decodeNamedCharacterReference(reference.slice(1, -1)) || reference
}

function shortenLabel(node: FootnoteDefinition | FootnoteReference, find: NameFinder): void {
  const label = node.label ?? node.identifier
  const own = shortenSlug(label, find)
  if (own === label) return
  node.label = own
  node.identifier = own.toLowerCase()
}

/** Unwrap a link to another site that names somebody in its address; a path of the content leads to what is renamed alike. */
function shortenLink(node: Link, index: number, parent: Parents | null, { find, leaveOut }: AddressShortener): Step {
  if (node.title) node.title = replaceNames(node.title, find(node.title))
  const own = shortenAddress(node.url, find)
  if (own !== null || !parent) {
    node.url = own ?? ''
    return undefined
  }
  leaveOut(node)
  replaceChild(parent, index, toText(node) === '' ? [] : node.children)
  return index
}

function shortenTarget(node: Image | Definition, { find, leaveOut }: AddressShortener): void {
  if (node.title) node.title = replaceNames(node.title, find(node.title))
  const own = shortenAddress(node.url, find)
  if (own === null) leaveOut(node)
  node.url = own ?? ''
}

/** An address without names; `null` where it leads out of the record, for another address would lead elsewhere. */
function shortenAddress(url: string, find: NameFinder): string | null {
  const decoded = decodeLoosely(url)
  const hash = decoded.indexOf('#')
  const path = hash === -1 ? decoded : decoded.slice(0, hash)
  const fragment = hash === -1 ? '' : `#${shortenSlug(decoded.slice(hash + 1), find)}`
  const own = path
    .split('/')
    .map((segment) => replaceNames(segment, find(segment)))
    .join('/')
  if (own === path && fragment === decoded.slice(hash === -1 ? decoded.length : hash)) return url
  const leadsOut = /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(path)
  return leadsOut ? null : `${encodeURI(own)}${fragment}`
}

/** The id of a heading is in small letters, where a surname alone is one too: `#news-from-berg`. */
function shortenSlug(slug: string, find: NameFinder): string {
  const words = slug.replace(/[-_]/g, ' ').replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
  const ranges = find(words)
  const isSmall = slug === slug.toLowerCase()
  return replaceNames(
    slug,
    ranges.map((range) => ({ ...range, initials: isSmall ? range.initials.toLowerCase() : range.initials })),
  )
}
