import type { Converted, ConvertOptions } from './convert.ts'
import type { Refusal } from './draft.ts'
import type { Format } from './formats.ts'

/** Told how far an import is. */
export interface ImportProgress {
  begin: (stage: string, all: number) => void
  step: () => void
}

/** What to import and how. */
export interface ImportOptions extends Omit<ConvertOptions, 'findAttachment' | 'findFile'> {
  /** Files and folders. */
  sources: readonly string[]
  /** Variables of the wiki that no topic of the import sets. */
  variables: ReadonlyMap<string, string>
  /** Folder that is written into, of which nothing is imported. */
  to?: string
  /** Folder outside of which nothing is read, as long as nobody named sources or plan. */
  within?: string
  /** Format of every source, instead of the one that its content tells. */
  as?: Format | null
  /** Sources that are left out, by their path as reports name it. */
  isLeftOut?: (path: string) => boolean
  progress: ImportProgress
}

/** What came of an import, before anything is written. */
export interface Import {
  documents: Converted[]
  refusals: Refusal[]
  /** Files that are hidden, or no documents of a format that is read: images, programs, Markdown. Histories and locks of a wiki are not listed. */
  passedOver: string[]
  /** Files that the plan leaves out. */
  leftOut: string[]
  /** Read the file that an attachment comes from. */
  readAttachment: (from: string) => Uint8Array
}
