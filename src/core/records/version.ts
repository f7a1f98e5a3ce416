/** A version of the file of a document: its day (ISO 8601), the name of its author, and its text as it was written. */
export interface DocumentVersion {
  date: string
  author: string
  /** The path that the file had then, below the content folder. */
  path: string
  /** `null` where it is too large or no text. */
  text: string | null
}

/** The last change of a document: day (ISO 8601) and the name of its author as it may be shown. */
export interface LastChange {
  date: string
  author: string
}
