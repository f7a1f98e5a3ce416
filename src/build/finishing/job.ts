/** The last step of an artefact as plain data, so that another thread can do it. */
export type Job = PageJob | PackJob

/** A page is drawn. */
export interface PageJob {
  kind: 'page'
  /** Folder of the renderer. */
  renderer: string
  base: string
  /** JSON of the page, and its late parts in their order. */
  page: string
  late: readonly unknown[]
}

/** A file of the search index is packed. */
export interface PackJob {
  kind: 'pack'
  payload: Uint8Array
}

/** What a thread is asked: to do a job and write what comes of it. */
export interface Order {
  id: number
  file: string
  job: Job
}

/** What became of an order; `null` where it failed. */
export interface Answer {
  id: number
  written: Written | null
}

/** What is known of a file that was written. */
export interface Written {
  /** In bytes. */
  size: number
  /** SHA-256 of its bytes, in hexadecimal digits. */
  digest: string
}
