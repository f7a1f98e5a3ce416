import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'

/** A file of the search index: path below `pagefind/`. */
export interface IndexFile {
  path: string
  content: Uint8Array
}

/** What stands before the payload of each file of Pagefind. */
const magic = Buffer.from('pagefind_dcd')

/** Unpack a file of Pagefind: gzip around the magic word and the payload. */
export function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content)
  if (!bytes.subarray(0, magic.length).equals(magic)) {
    throw new Error('the search index has an unknown format; use the version of pagefind in the lock file')
  }
  return bytes.subarray(magic.length)
}

/** Pack a payload as Pagefind does. */
export function pack(payload: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([magic, payload]), { level: 6 })
}

/** Digest of a payload, by which its file is named: what has the same name holds the same, packed or not. */
export function digestOf(...payload: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const piece of payload) hash.update(piece)
  return hash.digest('hex').slice(0, 10)
}
