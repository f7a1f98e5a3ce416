import type { Book } from '../../book.ts'
import type { DocumentRecord } from '../../records/document.ts'

/** All that the HTML of a document is written from besides the document. What is added here must go into `kept-html.ts` too. */
export interface HtmlBook extends Pick<Book, 'base' | 'reading' | 'words'> {
  settings: Pick<Book['settings'], 'repository'>
  places: Pick<Book['places'], 'sources'>
  actions: Pick<Book['actions'], 'byNumber'>
  lookup: Pick<Book['lookup'], 'findReferences' | 'resolveLink' | 'attachments' | 'highlight' | 'isRenamed'>
}

/** All that it is written from of the document, besides its source. What is added here goes into the key by itself. */
export type HtmlDocument = Pick<DocumentRecord, (typeof htmlFields)[number]>

export const htmlFields = [
  'path',
  'url',
  'kind',
  'series',
  'sections',
  'attendance',
  'releaseTables',
  'privateDetails',
] as const
