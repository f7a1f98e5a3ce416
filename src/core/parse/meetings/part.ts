import type { SourceDocument } from '../../read/source.ts'
import type { FileName } from '../dates/file-name.ts'

/** A part of a file that is a document of its own, with what its path and heading say. */
export interface Part {
  document: SourceDocument
  name: FileName
}
