import { crc32 } from 'node:zlib'
import { hasText, joinBytes, toBytes, viewOf } from './bytes.ts'
import { readOrientation, writeOrientation } from './orientation.ts'

const signature = '\x89PNG\r\n\x1a\n'

/** Chunks that draw, or say how colours and sizes are meant. All others hold words, times and places. */
const drawing: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'mDCV',
  'cLLI',
  'bKGD',
  'hIST',
  'pHYs',
  'sPLT',
  'acTL',
  'fcTL',
  'fdAT',
])

/** Take out of a PNG whatever does not draw, and what stands behind its end. `null` where the bytes are no PNG. */
export function stripPng(bytes: Uint8Array): Uint8Array | null {
  if (!hasText(bytes, 0, signature)) return null
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, signature.length)]
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const end = Math.min(at + 12 + length, bytes.length)
    if (drawing.has(name)) kept.push(bytes.subarray(at, end))
    else if (name === 'eXIf') {
      const orientation = readOrientation(bytes.subarray(at + 8, end - 4))
      if (orientation !== 1) kept.push(toChunk('eXIf', writeOrientation(orientation)))
    }
    if (name === 'IEND') break
    at = end
  }
  return joinBytes(kept)
}

function toChunk(name: string, data: Uint8Array): Uint8Array {
  const named = joinBytes([toBytes(name), data])
  const chunk = joinBytes([new Uint8Array(4), named, new Uint8Array(4)])
  const view = viewOf(chunk)
  view.setUint32(0, data.length)
  view.setUint32(chunk.length - 4, crc32(named))
  return chunk
}
