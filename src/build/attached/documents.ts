import { byCodeUnit } from '../../core/text/compare.ts'
import { decodeWholeAddress } from '../../core/text/decode-address.ts'
import { basename, join } from 'node:path'
import type { Book, PublishedFile } from '../../core/book.ts'
import { digest } from '../../core/read/digest.ts'
import { sayRedacted } from '../../core/write/say-redacted.ts'
import { writeAttachedText } from '../../core/write/search/attached.ts'
import type { SearchDocument } from '../../core/write/search/search.ts'
import type { Store } from '../store.ts'
import { type AttachedKind, attachedKind, readAttachedText, type TimeLeft, toTimeLeft } from './read-text.ts'

/** A file that is found by its name alone, and why. */
export interface Unread {
  path: string
  reason: string
}

/**
 * List what the search finds of files beside the documents: PDF and CSV, each with the document that links it. `tell`
 * hears of those whose text is not found.
 */
export async function toAttachedDocuments(
  book: Book,
  content: string,
  store: Store,
  tell: (unread: Unread) => void = () => undefined,
  time: TimeLeft = toTimeLeft(),
): Promise<SearchDocument[]> {
  const files = book.places.files.flatMap((file) => {
    const kind = attachedKind(file.path)
    return kind && !file.isActive ? [{ file, kind }] : []
  })
  // Where the last file is gone, its text is dropped too.
  store.touch('attached:')
  if (files.length === 0) return []
  const linking = toLinking(book)
  const documents: SearchDocument[] = []
  for (const { file, kind } of files) {
    const read = await readAttachedText(join(content, file.path), kind, store, time)
    const reason = findReason(read)
    if (reason !== null) tell({ path: file.path, reason })
    const pages = Array.isArray(read) ? read : []
    documents.push(toDocument(book, file, kind, pages, linking.get(file.url)))
  }
  return documents
}

/** Why the text of a file is not found; `null` where it is. */
function findReason(read: Awaited<ReturnType<typeof readAttachedText>>): string | null {
  if (read === 'late') return late
  if (read === null) return broken
  return read.every((page) => page === '') ? scanned : null
}

const late =
  'the PDF files before it took the ten minutes that a build has for them; a build after the next change goes on'

const broken = 'it is damaged, locked or too large'
const scanned = 'its pages are pictures; save it with its text (OCR)'

type Linking = Book['documents'][number]

/** The newest document that links each file. */
function toLinking(book: Book): Map<string, Linking> {
  const linking = new Map<string, Linking>()
  const byDate = [...book.documents].sort((a, b) => byCodeUnit(a.date ?? '', b.date ?? ''))
  for (const document of byDate) {
    if (!document.hasPage) continue
    for (const [, address = ''] of book.lookup.htmlOf(document).matchAll(/href="([^"#?]+)/g)) {
      const path = decodeWholeAddress(address)
      if (attachedKind(path) && path.startsWith(book.base)) linking.set(`/${path.slice(book.base.length)}`, document)
    }
  }
  return linking
}

function toDocument(
  book: Book,
  { url }: PublishedFile,
  kind: AttachedKind,
  pages: readonly string[],
  from: Linking | undefined,
): SearchDocument {
  const facts = {
    title: basename(url),
    date: from?.date ?? null,
    from: from ? { title: sayRedacted(from.title, book.words), url: from.url } : null,
  }
  const { reading, words } = book
  return {
    url: encodeURI(url),
    key: digest(url, kind, JSON.stringify([facts, reading, words.redactions, pages])),
    date: facts.date ?? '',
    write: () =>
      writeAttachedText({ ...facts, pages, isPaged: kind === 'pdf', isTable: kind === 'csv', reading, words }),
  }
}
