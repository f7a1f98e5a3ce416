import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { deepest, toDrawnCounter } from './drawn.ts'
import { attributes, editorNamespaces, elements, svgNamespace, xlinkNamespace, xmlNamespace } from './lists.ts'

/** What in an SVG image could run, fetch or lead somewhere, and where it stands. */
export interface ActiveMarkup {
  what: string
  line: number
  column: number
}

/** Longest image that is looked through, in characters. */
const maxLength = 20_000_000

/**
 * Find the first thing in an SVG image that is not on the list of what only draws: an element, attribute or namespace that is not
 * listed, an address that leads out of the image, an instruction, an entity, or XML that is not well formed.
 * `null` says that the image draws and does nothing else, wherever it is opened.
 *
 *     <svg …><script>… → { what: 'the element script', line: 1, column: 50 }
 */
export function findActiveMarkup(text: string): ActiveMarkup | null {
  if (text.length > maxLength) return { what: `more than ${maxLength} characters`, line: 1, column: 1 }
  const control = /[^\t\n\r\x20-\x7e\u0080-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f]/u.exec(text)
  if (control) return { what: 'a control character', ...placeOf(text, control.index) }
  const parser = new SaxesParser({ xmlns: true })
  const reading: Reading = { found: null, depth: 0, isInStyle: false, style: [], drawn: toDrawnCounter() }
  const note = (what: string | null): void => {
    if (what !== null) reading.found ??= { what, line: parser.line, column: parser.column + 1 }
  }
  listenToProlog(parser, note)
  listenToElements(parser, reading, note)
  try {
    parser.write(text).close()
  } catch (error) {
    if (reading.depth > deepest) note(`elements nested deeper than ${deepest}`)
    note(notWellFormed(error instanceof Error ? error.message : String(error)))
  }
  if (reading.found === null && reading.drawn.isBomb()) note('far more to draw than is written')
  return reading.found
}

/** How far an image is read. */
interface Reading {
  found: ActiveMarkup | null
  depth: number
  isInStyle: boolean
  /** The text of the style that is read, piece by piece. */
  style: string[]
  drawn: ReturnType<typeof toDrawnCounter>
}

type Note = (what: string | null) => void

function notWellFormed(message: string): string {
  return `XML that is not well formed (${message})`
}

/** Note what stands before the root: declarations, instructions, document types. */
function listenToProlog(parser: SaxesParser<{ xmlns: true }>, note: Note): void {
  parser.on('error', ({ message }) => note(notWellFormed(message.replace(/^\d+:\d+: /, ''))))
  parser.on('xmldecl', ({ encoding }) => note(/^utf-8$/i.test(encoding ?? 'utf-8') ? null : `the encoding ${encoding}`))
  parser.on('processinginstruction', ({ target }) =>
    note(/^plantuml(?:-src)?$/.test(target) ? null : `the instruction ${target}`),
  )
  parser.on('doctype', (doctype) => note(isPlainDoctype(doctype) ? null : 'a document type of its own'))
}

/** Note elements, attributes and the text of styles. */
function listenToElements(parser: SaxesParser<{ xmlns: true }>, reading: Reading, note: Note): void {
  let isFirst = true
  parser.on('opentag', (tag) => {
    if (isFirst && (tag.local !== 'svg' || tag.uri !== svgNamespace)) note('a root that is not svg')
    isFirst = false
    reading.depth += 1
    // Looked through no further: each element would look for its namespace in all that it stands in.
    if (reading.depth > deepest) throw new Error(`elements nested deeper than ${deepest}`)
    reading.drawn.open(Object.values(tag.attributes))
    note(activeElement(tag))
    for (const attribute of Object.values(tag.attributes)) note(activeAttribute(tag, attribute))
    // A browser reads the text around an element in a style as one.
    if (reading.isInStyle) note('an element in a style')
    reading.isInStyle = tag.local === 'style'
    reading.style = []
  })
  parser.on('text', (own) => void reading.style.push(own))
  parser.on('cdata', (own) => void reading.style.push(own))
  parser.on('closetag', ({ local }) => {
    reading.depth -= 1
    reading.drawn.close()
    if (local === 'style') note(activeStyle(reading.style.join('')))
    reading.style = []
    reading.isInStyle = false
  })
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** The document types of the standard, which browsers do not fetch and which define nothing. */
function isPlainDoctype(doctype: string): boolean {
  return /^\s*svg(?:\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [\w. ]{1,20}\/\/EN"\s+"http:\/\/www\.w3\.org\/[\w./-]{1,80}")?\s*$/.test(
    doctype,
  )
}

function activeElement({ local, uri, name }: SaxesTagNS): string | null {
  if (editorNamespaces.has(uri)) return null
  if (uri !== svgNamespace) return `an element of another language (${name})`
  return elements.has(local) ? null : `the element ${name}`
}

function activeAttribute(tag: SaxesTagNS, { local, uri, name, value, prefix }: SaxesAttributeNS): string | null {
  if (prefix === 'xmlns' || name === 'xmlns') return null
  if (uri === xlinkNamespace) return activeLink(tag, local, name, value)
  if (editorNamespaces.has(uri) || editorNamespaces.has(tag.uri)) return null
  if (uri === xmlNamespace) return ['space', 'lang', 'id'].includes(local) ? null : `the attribute ${name}`
  if (uri !== '' || !(attributes.has(local) || /^(?:data|aria)-[\w.-]+$/.test(local))) return `the attribute ${name}`
  if (local === 'href') return activeLink(tag, local, name, value)
  return activeStyle(value)
}

/** Pictures that are no documents, written out in place. */
const picture = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[A-Za-z0-9+/=\s]*$/

function activeLink({ local: element }: SaxesTagNS, local: string, name: string, value: string): string | null {
  if (['type', 'show', 'actuate', 'title', 'role', 'arcrole'].includes(local)) return null
  if (local !== 'href') return `the attribute ${name}`
  const leadsWithin = /^\s*#[^\s]*\s*$/.test(value) || value.trim() === ''
  return leadsWithin || (element === 'image' && picture.test(value.trim())) ? null : `an address in ${name}`
}

/**
 * Find what a style could fetch or run. Addresses may only lead within the image, and no escape may hide one;
 * the values of attributes may hold styles, so they are looked at as if they were.
 */
function activeStyle(style: string): string | null {
  if (style.includes('\\')) return 'an escape in a style'
  if (/\burl\s*\((?!\s*(?:"#[^"]*"|'#[^']*'|#[^)\s"']*)\s*\))/i.test(style)) return 'an address in a style'
  const word =
    /@import|@font-face|@charset|image-set|cross-fade|\b(?:src|image|element|expression|paint)\s*\(|-moz-binding|behaviou?r\s*:|(?:java|vb)script\s*:|\bdata\s*:|https?\s*:|\/\//i.exec(
      style,
    )
  return word ? `"${word[0]}" in a style` : null
}
