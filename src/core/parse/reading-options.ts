import type { ShortName } from './privacy/shorten.ts'

/** What has to be known to read a document, apart from its bytes. */
export interface ReadingOptions {
  /** Whether private details are taken out before anything is read. */
  redact: boolean
  /** People who asked to be listed by initials only, and what keeps the names of others; empty where nobody did. */
  initialsOnly: readonly ShortName[]
}
