import type { Book } from '../../book.ts'
import { digest } from '../../read/digest.ts'
import { type Kept, readKept } from '../../read/kept.ts'
import { folderOf } from '../../records/kinds.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { Target } from '../../register/places/links.ts'
import { writeHtml } from './html.ts'
import { type HtmlBook, htmlFields } from './html-book.ts'
import { toTextMarks } from './text-marks.ts'

/** HTML with everything that was looked up for it: question and answer, each as text. */
interface KeptHtml {
  html: string
  asked: [question: string, argument: string, answer: string][]
}

/**
 * Make a writer of HTML that writes a document only where it must. The key is what is known beforehand: the text, the
 * fields that are used, the names that are linked. Where links and images led to is known once it was written, so that is
 * kept beside it, and asked again: as long as every answer is the same, so is the HTML.
 */
export function toHtmlWriter(book: Book, store: Kept): (document: DocumentRecord) => string {
  const { base, reading, settings } = book
  const shared = digest(JSON.stringify([base, reading, settings.repository, book.lookup.lexicon]))
  const ask = toAsker(book)
  return (document) => {
    const marks = toTextMarks(book, document)
    const isRenamed = String(book.lookup.isRenamed(document.path))
    const parts = [
      sourceOf(book, document),
      fieldsOf(document),
      numbersOf(book, document),
      JSON.stringify(marks),
      isRenamed,
    ]
    const key = `html:${digest(shared, ...parts)}`
    const kept = readKept<KeptHtml>(store, key)
    if (kept?.asked.every(([question, argument, answer]) => ask(question, document.path, argument) === answer))
      return kept.html
    const asked: KeptHtml['asked'] = []
    const html = writeHtml(toWitness(book, asked), document, marks)
    store.put(key, JSON.stringify({ html, asked } satisfies KeptHtml))
    return html
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

/** A Book that takes down what it is asked and answers. What else it holds is part of the key. */
function toWitness(book: Book, asked: KeptHtml['asked']): HtmlBook {
  const { resolveLink, attachments } = book.lookup
  return {
    ...book,
    lookup: {
      ...book.lookup,
      resolveLink: (from, url) => {
        const target = resolveLink(from, url)
        asked.push(['link', url, toAnswer(target)])
        return target
      },
      attachments: {
        sizeOf: (path) => {
          const size = attachments.sizeOf(path)
          asked.push(['size', path, JSON.stringify(size)])
          return size
        },
        textOf: (path) => {
          const text = attachments.textOf(path)
          asked.push(['text', path, text === null ? '' : digest(text)])
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
