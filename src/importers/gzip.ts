import { Gunzip } from 'fflate'
import type { Foreign, Refusal } from './draft.ts'
import { maxWithImages } from './limits.ts'

/** Bytes that are unpacked at a time. */
const step = 65_536

/** The bytes of a file, those of `2024-March.txt.gz` unpacked, within bounds; why not, where they cannot be. */
export function unpackGzip({ path, bytes }: Pick<Foreign, 'path' | 'bytes'>): Uint8Array | Refusal {
  if (!/\.gz$/i.test(path) || bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const pieces: Uint8Array[] = []
  let size = 0
  const stream = new Gunzip((piece) => {
    size += piece.length
    if (size <= maxWithImages) pieces.push(piece)
  })
  try {
    for (let at = 0; at < bytes.length && size <= maxWithImages; at += step)
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch {
    return { path, reason: 'this archive is damaged; unpack it, and import what comes out' }
  }
  if (size > maxWithImages)
    return { path, reason: `this unpacks to more than ${maxWithImages} bytes; unpack it and split it` }
  return Buffer.concat(pieces)
}
