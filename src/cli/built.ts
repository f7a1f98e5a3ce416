import type { Server } from '../core/write/host-rules.ts'
import type { EarlierOptions } from './earlier-record.ts'

/** Options of `build`. */
export interface BuildOptions extends EarlierOptions {
  out: string
  keepGoing?: true
  redirects?: Server
  /** Whether the site is served when it is built. */
  serve?: true
}

/** Whether a build is compared with an earlier record. */
export function isPreview({ since, from }: BuildOptions): boolean {
  return since !== undefined || from !== undefined
}

/** What a build did, and what it has to tell. */
export interface Built {
  documents: number
  /** How many documents were left out because of errors. */
  withheld: number
  /** Files of the output folder that are new or changed, and that were removed. */
  changed: number
  removed: number
  /** What there is to mend, as far as it is listed, and how much it is in all. */
  findings: string
  count: string
  /** Files that are no part of the site any more and stay, and why; mostly empty. */
  staying: string
  hasAddress: boolean
  hasErrors: boolean
}
