import type { Element, Nodes, Parents, Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { HtmlBook, HtmlDocument } from './html-book.ts'
import { parseTree } from '../../parse/tree.ts'
import { shortenFormulas } from '../../parse/privacy/shorten-formulas.ts'
import { type Step, walk } from '../../parse/text/walk.ts'
import { isDated } from '../../records/kinds.ts'
import { dressAlert } from './alerts.ts'
import { placeCode } from './code.ts'
import { placeCsv } from './csv-table.ts'
import { setDirections } from './directions.ts'
import { dressCell, frameTable, taskSign } from './dress.ts'
import { addAnchor, isHeading, nameHeadings } from './headings.ts'
import { placeImage } from './images.ts'
import { markFolds } from './folds.ts'
import { leadLink } from './links.ts'
import { maskMaths, unmaskMaths } from './mask-maths.ts'
import { placeMaths } from './maths.ts'
import { redactHast } from './redact-html.ts'
import { sayRedactions } from './say-redactions.ts'
import { linkReferences } from './references.ts'
import { schema } from './schema.ts'
import { setSpeakersApart } from './speakers.ts'
import { markStatements } from './statements.ts'
import { toTitleLinks } from './title-links.ts'
import { noMarks, type TextMarks } from './text-marks.ts'
import { toHast } from './to-hast.ts'

/**
 * Write the text of a document as HTML: sanitised, with an id on every heading, its links led to pages of the site,
 * and the tools and tickets that it names linked. The title of the page is not part of it. `marks` are set where it does something.
 */
export function writeHtml(book: HtmlBook, document: HtmlDocument, marks: TextMarks = noMarks): string {
  const hast = toSafeHast(book, document)
  if (!hast) return ''
  const page: PageOfDocument = { book, document, ids: nameHeadings(hast, document), anchors: toTableAnchors(document) }
  walk<Nodes, Parents>(hast, (node, index, parent) =>
    node.type === 'element' ? dress(node, index, parent, page) : undefined,
  )
  setSpeakersApart(hast, document.attendance.attendees)
  markStatements(hast, marks, book)
  linkReferences(hast, book, document)
  if (isDated(document.kind)) markFolds(hast, document)
  sayRedactions(hast, book.words)
  setDirections(hast)
  return toHtml(hast)
}

/** What elements of a page are dressed with. */
interface PageOfDocument {
  book: HtmlBook
  document: HtmlDocument
  /** Ids of the headings. */
  ids: ReturnType<typeof nameHeadings>
  /** Anchors of tables that have one of their own, by line and column. */
  anchors: ReadonlyMap<string, string>
}

function toTableAnchors({ releaseTables }: HtmlDocument): Map<string, string> {
  const own = releaseTables.filter(({ hasOwnAnchor }) => hasOwnAnchor)
  return new Map(own.map(({ place, anchor }) => [`${place.line}:${place.column}`, anchor]))
}

/** Give an element what it needs on a page: links their address, tables their frame, images and code their place. */
function dress(element: Element, index: number, parent: Parents | null, page: PageOfDocument): Step {
  const { book, document, ids, anchors } = page
  if (isHeading(element)) addAnchor(element, book.words)
  switch (element.tagName) {
    case 'a':
      leadLink(element, ids, book, document)
      return undefined
    case 'blockquote':
      dressAlert(element)
      return undefined
    case 'code':
      return placeMaths(element, index, parent)
    case 'img':
      return placeImage(element, index, parent, book, document)
    case 'input':
      Object.assign(element, taskSign(element, book.words.actions))
      return undefined
    case 'p':
      return placeCsv(element, index, parent, book, document)
    case 'pre':
      return placeCode(element, index, parent, book, document.path)
    case 'table': {
      const start = element.position?.start
      const id = anchors.get(`${start?.line}:${start?.column}`)
      return frameTable(element, index, parent, { id, label: book.words.page.table })
    }
    case 'td':
    case 'th':
      dressCell(element)
  }
  return undefined
}

/**
 * Whether nothing private can be in the tree of a document, since its text was looked through when it was read: not where
 * formulas change what is parsed, nor where there may be HTML, which is looked at in another way.
 */
function isClean({ privateDetails }: HtmlDocument, body: string, formulas: number): boolean {
  return privateDetails.length === 0 && formulas === 0 && !body.includes('<')
}

/** The text of a document as a tree that holds nothing unsafe and nothing private; `null` where there is no such file. */
function toSafeHast(book: HtmlBook, document: HtmlDocument): Root | null {
  const source = book.places.sources.get(document.path)
  if (!source) return null
  const { text, formulas } = maskMaths(shortenFormulas(source.body, book.reading.initialsOnly))
  const redact = book.reading.redact && !isClean(document, source.body, formulas.length)
  const { root, title } = parseTree({ ...source, body: text }, { ...book.reading, redact })
  unmaskMaths(root, formulas)
  const children = root.children.flatMap((block) => (block === title ? toTitleLinks(title) : [block]))
  const { tree, hasHtml } = toHast({ ...root, children }, source.body)
  const hast = sanitize(tree, schema)
  if (hast.type !== 'root') return null
  if (hasHtml && book.reading.redact) redactHast(hast)
  return hast
}
