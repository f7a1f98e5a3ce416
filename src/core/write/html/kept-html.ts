import type { Book } from '../../book.ts'
import { digest } from '../../read/digest.ts'
import { type Kept, readKept } from '../../read/kept.ts'
import { folderOf } from '../../records/kinds.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { Target } from '../../register/places/links.ts'
import { writeHtml } from './html.ts'
import { type HtmlBook, htmlFields } from './html-book.ts'
import { type HtmlOutline, toHtmlOutline, type WrittenHtml } from './outline.ts'
import { toTextMarks } from './text-marks.ts'

/** What is kept of HTML that was written: what pages have to know of it, and everything that was looked up for it. */
interface KeptHtml extends WrittenHtml {
  /** Question and answer, each as text. */
  asked: [question: string, argument: string, answer: string][]
}

/** Gives the HTML of documents, or what is to be known of it, so that no text has to be read where nothing changed. */
export interface HtmlWriter {
  htmlOf: (document: DocumentRecord) => string
  writtenOf: (document: DocumentRecord) => WrittenHtml
}

/**
 * Make a writer of HTML that writes a document only where it must. The key is what is known beforehand: the text, the
 * fields that are used, the names that are linked. Where links and images led to is known once it was written, so that is
 * kept beside it, and asked again: as long as every answer is the same, so is the HTML.
 */
export function toHtmlWriter(book: Book, store: Kept): HtmlWriter {
  const toKey = toHtmlKeys(book)
  const ask = toAsker(book)
  const known = new Map<DocumentRecord, WrittenHtml>()
  const write = (document: DocumentRecord): { html: string; written: WrittenHtml } => {
    const asked: Asked = new Map()
    const html = writeHtml(toWitness(book, asked), document, toTextMarks(book, document))
    const written = { digest: digest(html), outline: apart(toHtmlOutline(html)) }
    known.set(document, written)
    store.put(textKey(written), html)
    store.put(toKey(document), JSON.stringify({ ...written, asked: [...asked.values()] } satisfies KeptHtml))
    return { html, written }
  }
  /** What is kept of the HTML if that would be written just so. */
  const find = (document: DocumentRecord): WrittenHtml | null => {
    const kept = readKept<KeptHtml>(store, toKey(document))
    const isSame = kept?.asked.every(
      ([question, argument, answer]) => ask(question, document.path, argument) === answer,
    )
    if (!kept || !isSame || !store.touch(textKey(kept))) return null
    const written = { digest: kept.digest, outline: kept.outline }
    known.set(document, written)
    return written
  }
  return {
    htmlOf: (document) => {
      const written = known.get(document) ?? find(document)
      const text = written && store.get(textKey(written))
      return text ? new TextDecoder().decode(text) : write(document).html
    },
    writtenOf: (document) => known.get(document) ?? find(document) ?? write(document).written,
  }
}

/** The same outline in memory of its own: what is cut out of a text holds all of that text, and an outline outlives it. */
function apart(outline: HtmlOutline): HtmlOutline {
  return JSON.parse(JSON.stringify(outline)) as HtmlOutline
}

function textKey(written: WrittenHtml): string {
  return `text:${written.digest}`
}

/** Make a maker of keys: everything that is known of the HTML of a document before it is written. */
function toHtmlKeys(book: Book): (document: DocumentRecord) => string {
  const { base, reading, settings, lookup } = book
  const shared = digest(JSON.stringify([base, reading, settings.repository, book.words.page.toSection, lookup.lexicon]))
  return (document) => {
    const marks = JSON.stringify(toTextMarks(book, document))
    const isRenamed = String(lookup.isRenamed(document.path))
    const parts = [sourceOf(book, document), fieldsOf(document), numbersOf(book, document), marks, isRenamed]
    return `html:${digest(shared, ...parts)}`
  }
}

function sourceOf({ places }: Book, { path }: DocumentRecord): string {
  return places.sources.get(path)?.digest ?? ''
}

function fieldsOf(document: DocumentRecord): string {
  return JSON.stringify(htmlFields.map((field) => document[field]))
}

/** The numbered actions of its series whose numbers stand in a text; all of them where it may write digits as references. */
function numbersOf({ actions, places }: Book, { path, kind, series }: DocumentRecord): string {
  const own = series === null ? undefined : actions.byNumber.get(`/${folderOf[kind]}/${series}/`)
  const body = places.sources.get(path)?.body ?? ''
  if (!own) return ''
  if (body.includes('&')) return JSON.stringify([...own])
  const written = new Set([...body.matchAll(/\d+/g)].map(([digits]) => Number(digits)))
  return JSON.stringify([...written].flatMap((number) => (own.has(number) ? [[number, own.get(number)]] : [])))
}

/** Answer a question of `KeptHtml` as the record answers it now. */
function toAsker({ lookup }: Book): (question: string, path: string, argument: string) => string {
  return (question, path, argument) => {
    if (question === 'link') return toAnswer(lookup.resolveLink(path, argument))
    if (question === 'size') return JSON.stringify(lookup.attachments.sizeOf(argument))
    const text = lookup.attachments.textOf(argument)
    return text === null ? '' : digest(text)
  }
}

/** What was asked and answered, each question once. */
type Asked = Map<string, KeptHtml['asked'][number]>

/** A Book that takes down what it is asked and answers. What else it holds is part of the key. */
function toWitness(book: Book, asked: Asked): HtmlBook {
  const { resolveLink, attachments } = book.lookup
  const note = (question: string, argument: string, answer: string): void =>
    void asked.set(`${question} ${argument}`, [question, argument, answer])
  return {
    ...book,
    lookup: {
      ...book.lookup,
      resolveLink: (from, url) => {
        const target = resolveLink(from, url)
        note('link', url, toAnswer(target))
        return target
      },
      attachments: {
        sizeOf: (path) => {
          const size = attachments.sizeOf(path)
          note('size', path, JSON.stringify(size))
          return size
        },
        textOf: (path) => {
          const text = attachments.textOf(path)
          note('text', path, text === null ? '' : digest(text))
          return text
        },
      },
    },
  }
}

/** What is written of a target: of a page, where it lies. */
function toAnswer(target: Target): string {
  if (target.type !== 'page') return JSON.stringify(target)
  return JSON.stringify([target.document.url, target.document.hasPage, target.hash])
}
