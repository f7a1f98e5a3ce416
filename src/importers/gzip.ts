import { gunzipSync } from 'node:zlib'
import type { Foreign, Refusal } from './draft.ts'
import { maxWithImages } from './limits.ts'

/** The bytes of a file, those of `2024-March.txt.gz` unpacked, within bounds; why not, where they cannot be. */
export function unpackGzip({ path, bytes }: Pick<Foreign, 'path' | 'bytes'>): Uint8Array | Refusal {
  if (!/\.gz$/i.test(path) || bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: maxWithImages })
  } catch (error) {
    const isLarge = error instanceof RangeError
    return {
      path,
      reason: isLarge
        ? `this unpacks to more than ${maxWithImages} bytes; unpack it and split it`
        : 'this archive is damaged; unpack it, and import what comes out',
    }
  }
}
