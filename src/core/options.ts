import type { DocumentVersion, LastChange } from './records/version.ts'
import type { ParsedDocument } from './parse/document.ts'
import type { ReadingOptions } from './parse/reading-options.ts'
import type { Attachments } from './read/attachments.ts'
import type { Kept } from './read/kept.ts'
import type { SourceDocument } from './read/source.ts'
import type { Audience } from './records/audience.ts'
import type { PersonSetting } from './records/people-settings.ts'
import type { Highlighter } from './text/inks.ts'

/** What the record is compiled with, besides its files. */
export interface CompileOptions {
  /** The day on which the record is looked at, ISO 8601; `asOf` of `site.yaml` is used where this is `null`. */
  today: string | null
  /** The day as of which the record is shown, ISO 8601: without what is dated later. It is `today`, too. */
  asOf?: string | null
  /** The day to use where neither is given. */
  fallbackToday: string
  /** Commit of the content, or `null`. */
  commit: string | null
  /** Path under which the site is published; where it is `null`, that of the address of the site. */
  base: string | null
  /** The content folder within its repository, where that is known: `''` for its top; `content` unless this or `site.yaml` says. */
  folder?: string
  /** Address of the published site, instead of `url` of `site.yaml`. */
  url: string | null
  /** Whether search engines are asked to leave the whole site out, whatever `site.yaml` says. */
  noindex?: boolean
  /** For whom the record is compiled: everybody, unless this says that it is for those who may see its private parts. */
  audience?: Audience
  /** When and by whom a document was last changed, by path; `null` where nothing tells. */
  lastChange?: (path: string) => LastChange | null
  /** The versions of a file, newest first, by path; no page has a history where it is left out. */
  versions?: (path: string) => DocumentVersion[]
  /** The texts that `site.yaml` had, as far as `versions` reach; `null` for one that cannot be read. */
  formerSettings?: () => readonly (string | null)[]
  /** Looks into the files beside the documents when a page is written; nothing is known of them where it is left out. */
  attachments?: Attachments
  /** Finds the inks of code; code has one ink where it is left out. */
  highlight?: Highlighter
  /** What is private today, where this is an earlier state of a record: that counts, whatever was private then. */
  privacy?: PrivacyOfToday
  /** What another state of the record keeps to itself, which counts besides what this one says: that which a proposal is for. */
  alsoPrivate?: KeptPrivate
  /** Keeps what is dear to make from run to run; nothing is kept where it is left out. */
  store?: Kept
  /** Told of all documents before the first of them is parsed. */
  prepare?: (documents: readonly SourceDocument[], reading: ReadingOptions) => void
  /** How a document is parsed: `parseDocument` unless a cache stands before it. */
  parse?: (document: SourceDocument, reading: ReadingOptions) => ParsedDocument
}

/** What a record keeps to itself today, of whatever state it is asked. */
export interface PrivacyOfToday {
  reading: ReadingOptions
  people: PersonSetting[]
  /** Paths of documents that were public and are not any more. */
  concealed: ReadonlySet<string>
  /** Paths of documents that an error holds back today, from whomever. */
  withheld?: ReadonlySet<string>
}

/** What a record keeps to itself, wherever it is told again. */
export interface KeptPrivate {
  /** Whether private details are taken out. */
  redact: boolean
  /** Whom it lists by initials. */
  people: PersonSetting[]
  /** Spellings of those whom it names in full; whoever is named here alone makes no name of another's legible. */
  named: ReadonlySet<string>
  /** Its private series. */
  series: string[]
  /** Paths of its private documents. */
  documents: ReadonlySet<string>
}
