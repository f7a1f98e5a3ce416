import { hasText, joinBytes, toBytes, viewOf } from './bytes.ts'
import { readOrientation, writeOrientation } from './orientation.ts'

const drawing: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])

/** Bits of the head that promise Exif and XMP. */
const promisesExif = 0x08
const promisesXmp = 0x04

/** Take out of a WebP whatever does not draw, and what stands behind its end. `null` where the bytes are no WebP. */
export function stripWebp(bytes: Uint8Array): Uint8Array | null {
  if (!hasText(bytes, 0, 'RIFF') || !hasText(bytes, 8, 'WEBP')) return null
  const view = viewOf(bytes)
  const limit = Math.min(8 + view.getUint32(4, true), bytes.length)
  const kept: Uint8Array[] = []
  let exif: Uint8Array | null = null
  for (let at = 12; at + 8 <= limit;) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4))
    const length = view.getUint32(at + 4, true)
    // Chunks are of even length.
    const end = Math.min(at + 8 + length + (length % 2), limit)
    if (drawing.has(name)) kept.push(bytes.slice(at, end))
    else if (name === 'EXIF') exif = toExif(bytes.subarray(at + 8, Math.min(at + 8 + length, limit)))
    at = end
  }
  const head = kept.find((chunk) => hasText(chunk, 0, 'VP8X') && chunk.length > 8)
  const isTurned = head !== undefined && exif !== null
  if (head) head[8] = ((head[8] ?? 0) & ~(promisesExif | promisesXmp)) | (isTurned ? promisesExif : 0)
  const body = joinBytes([toBytes('WEBP'), ...kept, ...(isTurned && exif ? [exif] : [])])
  const size = new Uint8Array(4)
  viewOf(size).setUint32(0, body.length, true)
  return joinBytes([toBytes('RIFF'), size, body])
}

/** Exif that says the way up alone, `null` where it is the usual one. Some begin as those of JPEG do. */
function toExif(written: Uint8Array): Uint8Array | null {
  const orientation = readOrientation(hasText(written, 0, 'Exif\0\0') ? written.subarray(6) : written)
  if (orientation === 1) return null
  const data = writeOrientation(orientation)
  const size = new Uint8Array(4)
  viewOf(size).setUint32(0, data.length, true)
  return joinBytes([toBytes('EXIF'), size, data])
}
