import type { Job } from './finishing/job.ts'

/** Something that is published: a page, a file of records, a feed, a copied file, a part of the search index. */
export interface Artefact {
  /** Below the output folder, with `/`. */
  path: string
  /** Digest of everything that it is made from: as long as it is the same, so are the bytes. */
  key: string
  /** Make it. Called only where what is published has another key. */
  make: () => Uint8Array | string | Promise<Uint8Array | string>
  /** The same as a job for another thread, where making it is mostly one. */
  toJob?: () => Job
}
