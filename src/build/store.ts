import { Buffer } from 'node:buffer'
import { digestOfFiles } from './program.ts'
import type { Place } from './segment-index.ts'
import { openSegments, type Segments } from './segments.ts'

/**
 * What earlier runs made, kept by what it was made from: a key is a kind and a digest, `html:9f2c…`.
 * A value that is missing or damaged is made again, so a store saves time and changes nothing.
 */
export interface Store {
  has: (key: string) => boolean
  /** Read a value; where it has to be just as long, into these bytes. */
  get: (key: string, into?: Buffer) => Uint8Array | null
  /** Keep a value; nobody may change its bytes any more. */
  put: (key: string, value: Uint8Array | string) => void
  /** Say that a value is still wanted, without reading it; false where there is none. */
  touch: (key: string) => boolean
  /** Say that a value is wanted no more, though it was read. */
  forget: (key: string) => void
  /** Forget the values of each kind that was asked for, but those that were asked for. */
  dropUnasked: () => void
  /** Write to disk what is new. */
  save: () => void
}

/** What decides what is made of the content: the code, and the versions of packages. */
const program = ['package.json', 'package-lock.json', 'src/core', 'src/build']

/** How much is collected before it is written, in bytes. */
const blockSize = 4_000_000

/** Open the store that lies in `folder`; without a folder nothing outlives the run. */
export function openStore(folder: string | null): Store {
  const segments = folder === null ? null : openSegments(folder, digestOfFiles(program))
  const places = segments?.places() ?? new Map<string, Place>()
  const fresh: Block = { values: new Map(), size: 0 }
  const asked = new Set<string>()
  let isStale = false
  const has = (key: string): boolean => fresh.values.has(key) || places.has(key)
  return {
    has,
    get: (key, into) => {
      asked.add(key)
      const value = readFresh(fresh, key, into) ?? readPlace(segments, places.get(key), into)
      if (!value) places.delete(key)
      return value
    },
    put: (key, value) => {
      asked.add(key)
      isStale = true
      addTo(fresh, key, value)
      if (fresh.size > blockSize) writeBlock(segments, fresh, places)
    },
    touch: (key) => {
      asked.add(key)
      return has(key)
    },
    forget: (key) => void asked.delete(key),
    dropUnasked: () => {
      for (const key of unaskedKeys([...places.keys(), ...fresh.values.keys()], asked)) {
        places.delete(key)
        fresh.values.delete(key)
        isStale = true
      }
    },
    save: () => {
      if (isStale) writeBlock(segments, fresh, places)
      if (isStale) segments?.save(places)
      isStale = false
    },
  }
}

/** What is not written yet; all of it where nothing can be written. */
interface Block {
  values: Map<string, Buffer>
  /** In bytes. */
  size: number
}

function addTo(block: Block, key: string, value: Uint8Array | string): void {
  const bytes = toOwnBytes(value)
  block.values.set(key, bytes)
  block.size += bytes.length
}

/** A value in memory of its own: a few bytes of what Node shares out among many would keep all that lies beside them. */
function toOwnBytes(value: Uint8Array | string): Buffer {
  const isAlone = typeof value !== 'string' && value.buffer.byteLength === value.length
  if (isAlone) return Buffer.from(value.buffer)
  const bytes = Buffer.allocUnsafeSlow(typeof value === 'string' ? Buffer.byteLength(value) : value.length)
  if (typeof value === 'string') bytes.write(value)
  else bytes.set(value)
  return bytes
}

function readFresh({ values }: Block, key: string, into?: Buffer): Buffer | null {
  const value = values.get(key)
  if (!value || !into) return value ?? null
  return value.length === into.length && value.copy(into) === into.length ? into : null
}

function readPlace(segments: Segments | null, place: Place | undefined, into?: Buffer): Buffer | null {
  return place ? (segments?.read(place, into) ?? null) : null
}

/** Write values and note where they lie; where they cannot be written they stay. */
function writeBlock(segments: Segments | null, block: Block, places: Map<string, Place>): void {
  const written = segments?.write([...block.values.values()]) ?? null
  if (!written) return
  for (const [index, key] of [...block.values.keys()].entries()) {
    const place = written[index]
    if (place) places.set(key, place)
  }
  block.values.clear()
  block.size = 0
}

/** The keys that were not asked for, of kinds of which others were. */
function unaskedKeys(keys: readonly string[], asked: ReadonlySet<string>): string[] {
  const kinds = new Set([...asked].map(kindOf))
  return keys.filter((key) => !asked.has(key) && kinds.has(kindOf(key)))
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(':'))
}
