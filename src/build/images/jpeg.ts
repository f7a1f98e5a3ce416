import { hasText, joinBytes, toBytes, viewOf } from './bytes.ts'
import { type Orientation, readOrientation, writeOrientation } from './orientation.ts'

const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda
const app1 = 0xe1
const comment = 0xfe

/**
 * Take out of a JPEG whatever does not draw: Exif, XMP, IPTC, comments, previews, further images behind its end. Its
 * colours and the way up stay. `null` where the bytes are no JPEG.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return null
  const kept: Uint8Array[] = []
  let orientation: Orientation = 1
  let at = 2
  while (at < bytes.length) {
    const segment = readSegment(bytes, at)
    if (segment === null) break
    const { marker, end, start, data } = segment
    if (marker === endOfImage) {
      kept.push(Uint8Array.of(0xff, endOfImage))
      break
    }
    if (marker === app1 && hasText(data, 0, 'Exif\0')) orientation = readOrientation(data.subarray(6))
    const next = marker === startOfScan ? endOfScan(bytes, end) : end
    if (draws(marker, data)) kept.push(bytes.subarray(start, next))
    at = next
  }
  const head = orientation === 1 ? [] : [toExif(orientation)]
  return joinBytes([Uint8Array.of(0xff, startOfImage), ...head, ...kept])
}

interface Segment {
  marker: number
  start: number
  end: number
  data: Uint8Array
}

/** Read the next segment: `FF`, a marker, the length of what follows with itself. `null` where none is left. */
function readSegment(bytes: Uint8Array, from: number): Segment | null {
  const start = findMarker(bytes, from)
  if (start === -1) return null
  const marker = bytes[start + 1] ?? endOfImage
  if (marker === endOfImage || isAlone(marker)) return { marker, start, end: start + 2, data: new Uint8Array() }
  if (start + 4 > bytes.length) return null
  const end = Math.min(start + 2 + Math.max(2, viewOf(bytes).getUint16(start + 2)), bytes.length)
  return { marker, start, end, data: bytes.subarray(start + 4, end) }
}

/** The place of the next marker. What stands before it draws nothing. */
function findMarker(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at !== -1 && (bytes[at + 1] === 0xff || bytes[at + 1] === 0)) at = bytes.indexOf(0xff, at + 1)
  return at === bytes.length - 1 ? -1 : at
}

/** Whether a marker stands alone: those at which reading may begin again, and one of old. */
function isAlone(marker: number): boolean {
  return (marker >= 0xd0 && marker <= startOfImage) || marker === 0x01
}

/** Where a scan ends: at the next marker that is none within it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) return bytes.length
    if (next !== 0 && next !== 0xff && !isAlone(next)) return at
  }
  return bytes.length
}

/** Whether a segment says how to draw: tables, frames, scans, and of the others the colours. */
function draws(marker: number, data: Uint8Array): boolean {
  if (marker === comment) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === 0xe0) return hasText(data, 0, 'JFIF\0')
  if (marker === 0xe2) return hasText(data, 0, 'ICC_PROFILE\0')
  return marker === 0xee && hasText(data, 0, 'Adobe')
}

function toExif(orientation: Orientation): Uint8Array {
  const data = joinBytes([toBytes('Exif\0\0'), writeOrientation(orientation)])
  return joinBytes([Uint8Array.of(0xff, app1, 0, data.length + 2), data])
}
