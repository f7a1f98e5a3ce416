import { Inflate } from 'fflate'
import type { Refusal } from '../draft.ts'
import { listEntries, packedBytes } from './entries.ts'

/** Most that an office document may unpack to, and most that a part of it may shrink. */
const maxUnpacked = 20_000_000
const maxRatio = 150

/** Unpack the parts of a Word document that are text. */
export function unpackWord(path: string, archive: Uint8Array): ReadonlyMap<string, string> | Refusal {
  const parts = unpack(path, archive, /^(?:word\/[\w-]+|docProps\/core)\.xml$/)
  if ('reason' in parts) return parts
  return new Map([...parts].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

/** Unpack the parts of an office document that are wanted, within bounds, whatever sizes the archive states. */
export function unpack(path: string, archive: Uint8Array, wanted: RegExp): ReadonlyMap<string, Uint8Array> | Refusal {
  const parts = new Map<string, Uint8Array>()
  let total = 0
  for (const entry of listEntries(archive) ?? []) {
    const packed = packedBytes(archive, entry)
    if (packed === null) return { path, reason: 'this archive is damaged; open the document and save it again' }
    const limit = Math.min(maxUnpacked - total, Math.max(1_000_000, packed.length * maxRatio))
    const bytes = entry.method === 8 ? inflate(packed, limit) : packed
    total += bytes?.length ?? maxUnpacked
    if (bytes === null || total > maxUnpacked)
      return { path, reason: `${entry.name} unpacks to more than any document needs; the archive is refused` }
    if (wanted.test(entry.name)) parts.set(entry.name, bytes)
  }
  return parts
}

/** `null` where a part is damaged, or larger than `limit`, of which no more is unpacked than that. */
function inflate(packed: Uint8Array, limit: number): Uint8Array | null {
  const pieces: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((piece) => {
    size += piece.length
    if (size <= limit) pieces.push(piece)
  })
  try {
    for (let at = 0; at < packed.length && size <= limit; at += 65_536)
      stream.push(packed.subarray(at, at + 65_536), at + 65_536 >= packed.length)
  } catch {
    return null
  }
  return size > limit ? null : Buffer.concat(pieces)
}
