/** How a camera was held, 1 to 8 as Exif counts; 1 is upright. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const tag = 0x0112
/** No camera writes more; a longer list is none. */
const maxEntries = 1_000

/**
 * Read the orientation out of Exif data, which begins with its byte order: `II*\0` or `MM\0*`. Upright where none is told.
 */
export function readOrientation(exif: Uint8Array): Orientation {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  if (view.byteLength < 14) return 1
  const isLittle = view.getUint16(0) === 0x4949
  if (!isLittle && view.getUint16(0) !== 0x4d4d) return 1
  const start = view.getUint32(4, isLittle)
  if (start + 2 > view.byteLength) return 1
  const count = Math.min(view.getUint16(start, isLittle), maxEntries)
  for (let at = start + 2; at < start + 2 + count * 12 && at + 12 <= view.byteLength; at += 12) {
    if (view.getUint16(at, isLittle) === tag) return toOrientation(view.getUint16(at + 8, isLittle))
  }
  return 1
}

/** Write Exif data that says the orientation and nothing else. */
export function writeOrientation(orientation: Orientation): Uint8Array {
  const view = new DataView(new ArrayBuffer(26))
  view.setUint32(0, 0x4d4d002a)
  view.setUint32(4, 8)
  view.setUint16(8, 1) // one entry
  view.setUint16(10, tag)
  view.setUint16(12, 3) // a number of 16 bits
  view.setUint32(14, 1)
  view.setUint16(18, orientation)
  return new Uint8Array(view.buffer)
}

function toOrientation(value: number): Orientation {
  switch (value) {
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
      return value
    default:
      return 1
  }
}
