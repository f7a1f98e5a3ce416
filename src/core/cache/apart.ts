import { type ParsedDocument, parseDocument } from '../parse/document.ts'
import type { ReadingOptions } from '../parse/reading-options.ts'
import type { SourceDocument } from '../read/source.ts'

/** A document that was parsed, its passages apart from all else, since few ask for them. */
export interface ParsedApart {
  /** Its place among the documents that were given. */
  index: number
  parsed: ParsedDocument
  /** JSON of its passages. */
  passages: string
}

/** Parses many documents, each as `parseDocument` does, and tells of each as soon as it is there. */
export type ParseAll = (documents: readonly SourceDocument[], reading: ReadingOptions) => Iterable<ParsedApart>

/** Take the passages of a parsed document apart. */
export function toApart(index: number, parsed: ParsedDocument): ParsedApart {
  return { index, parsed, passages: JSON.stringify(parsed.said.passages()) }
}

/** Parse documents one after the other. */
export function* parseOneByOne(documents: readonly SourceDocument[], reading: ReadingOptions): Iterable<ParsedApart> {
  for (const [index, document] of documents.entries()) yield toApart(index, parseDocument(document, reading))
}
