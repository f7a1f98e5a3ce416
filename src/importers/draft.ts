import type { Root } from 'mdast'
import type { StatedDate } from '../core/parse/dates/dates.ts'
import type { Kind } from '../core/records/kinds.ts'
import type { Format } from './formats.ts'
import type { Loss } from './losses.ts'

/** A file to be imported, as it lies on disk. */
export interface Foreign {
  /** Path as reports name it: below the folder that was given, with `/`. */
  path: string
  /** Name of the topic or document: the file name without its ending. */
  name: string
  /** Folders above it, from the one that was given: those of a wiki are its webs. */
  folders: string[]
  /** Name of the folder that was given, which may name a series; '' for a file given by itself. */
  group: string
  bytes: Uint8Array
  sha256: string
}

/** Where a link of a source leads, before it is known which other documents are imported. The tree names it by `import:` and its index. */
export type ForeignTarget =
  /** A topic of a wiki; without a topic, the document itself. `isNamed` tells a link that was written from a word that only looks like one. */
  | {
      type: 'topic'
      web: string | null
      topic: string | null
      anchor: string | null
      isNamed: boolean
      written: string
    }
  /** A file of the import, by its path as reports name files. */
  | { type: 'file'; path: string; anchor: string | null; isNamed: true; written: string }
  /** A file attached to a topic; without a topic, to the document itself. */
  | { type: 'attachment'; web: string | null; topic: string | null; file: string }

export interface ForeignLink {
  target: ForeignTarget
  line: number
  column: number
}

/** A document read from another format: its tree as Markdown would have it, and what its metadata says. */
export interface Draft {
  foreign: Foreign
  format: Format
  /** Links of the tree are `import:0`, `import:1` … into `links`. */
  tree: Root
  links: ForeignLink[]
  /** Names of attachments that the metadata lists. */
  attachments: { file: string; comment: string }[]
  /** Images that the document itself holds. */
  files: { name: string; bytes: Uint8Array }[]
  /** Title that the source states outside its text. */
  title: string | null
  /** Day of the meeting, and kind, that the source itself states. */
  stated: StatedDate | null
  kind: Kind | null
  author: string | null
  revision: string | null
  /** Day of the last edit; never the date of the meeting. */
  edited: StatedDate | null
  parent: string | null
  /** Former names of the document. */
  formerNames: { web: string | null; topic: string }[]
  /** Words of the source that its running text has, and those dropped. */
  wordsIn: number
  losses: Loss[]
}

/** A draft of which only the text is known. */
export function toDraft(foreign: Foreign, format: Format, tree: Root): Draft {
  return {
    foreign,
    format,
    tree,
    links: [],
    attachments: [],
    files: [],
    title: null,
    stated: null,
    kind: null,
    author: null,
    revision: null,
    edited: null,
    parent: null,
    formerNames: [],
    wordsIn: 0,
    losses: [],
  }
}

/** A file that is not imported, and why. */
export interface Refusal {
  path: string
  reason: string
}
