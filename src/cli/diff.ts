import { relative, resolve, sep } from 'node:path'
import type { Book } from '../core/book.ts'
import { findNearest } from '../core/records/issues.ts'
import type { DocumentRecord } from '../core/records/document.ts'
import { type Comparison, compareDocuments } from '../core/write/news/side-by-side/comparison.ts'
import { writeComparisonHtml } from '../core/write/news/side-by-side/write-html.ts'
import { writeComparisonJson } from '../core/write/news/side-by-side/write-json.ts'
import { writeComparisonMarkdown } from '../core/write/news/side-by-side/write-markdown.ts'
import { writeComparisonText } from '../core/write/news/side-by-side/write-text.ts'
import { toHref } from '../site/record/shell.ts'
import { Misuse } from './misuse.ts'
import { assertFilled, compileRecord, type RecordOptions } from './record.ts'
import { assertSet } from './unread-settings.ts'

/** Options of `diff`. */
export interface DiffOptions extends RecordOptions {
  format: 'terminal' | 'markdown' | 'html' | 'json'
}

/** Show two documents side by side; one alone beside the one before in its series. Returns the exit code. */
export function diff(one: string, other: string | undefined, options: DiffOptions): number {
  const book = compileRecord(options)
  assertFilled(book, options)
  assertSet(book)
  const first = findDocument(book, one, options.content)
  const comparison =
    other === undefined
      ? compareDocuments(book, findBefore(book, first), first)
      : compareDocuments(book, first, findDocument(book, other, options.content))
  process.stdout.write(writeComparison(book, comparison, options.format))
  return 0
}

function writeComparison(book: Book, comparison: Comparison, format: DiffOptions['format']): string {
  const toAddress = (url: string): string | null => (book.origin === null ? null : book.origin + toHref(book, url))
  switch (format) {
    case 'terminal':
      return writeComparisonText(comparison, book.words)
    case 'markdown':
      return writeComparisonMarkdown(comparison, book.words)
    case 'html':
      return writeComparisonHtml(comparison, toAddress, book.words)
    case 'json':
      return writeComparisonJson(comparison, toAddress)
  }
}

function findBefore(book: Book, { path, title }: DocumentRecord): DocumentRecord {
  const before = book.places.neighbours.get(path)?.previous
  if (!before) throw new Misuse(`nothing stands before "${title}" in its series; give a second document`)
  return before
}

/**
 * Find a document by its file, as seen from here or below the content folder, or by the address of its page:
 * `content/reports/ops/2021-03-04.md`, `reports/ops/2021-03-04.md`, `ops/2021-03-04`, `/reports/ops/2021-03-04/`.
 */
function findDocument(book: Book, name: string, content: string): DocumentRecord {
  const fromHere = relative(resolve(content), resolve(name)).split(sep).join('/')
  const below = name.replace(/^\.?\/+/, '')
  const address = `/${below.replace(/(?:index)?\.html$|\/+$/g, '').replace(/\/+$/, '')}/`
  const found =
    book.byPath.get(fromHere) ??
    book.byPath.get(below) ??
    book.documents.find(({ url }) => url === address || toHref(book, url) === address)
  if (found) return found
  const ending = book.documents.filter(({ url, path }) => url.endsWith(address) || path.endsWith(`/${below}`))
  const [only] = ending
  if (only && ending.length === 1) return only
  if (only) throw new Misuse(`"${name}" may be ${ending.map(({ path }) => path).join(' or ')}; give one of these`)
  if (book.withheld.includes(fromHere) || book.withheld.includes(below))
    throw new Misuse(`"${name}" has an error and is not shown; see "check", mend it, ask again`)
  const near = findNearest(
    below,
    book.documents.map(({ path }) => path),
  )
  throw new Misuse(`the record has no document "${name}"${near ? `; did you mean ${near}?` : ''}`)
}
