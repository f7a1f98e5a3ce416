import { Buffer } from 'node:buffer'
import { digestOfFiles } from './program.ts'
import { openSegments, type Place } from './segments.ts'

/**
 * What earlier runs made, kept by what it was made from: a key is a kind and a digest, `html:9f2c…`.
 * A value that is missing or damaged is made again, so a store saves time and changes nothing.
 */
export interface Store {
  has: (key: string) => boolean
  get: (key: string) => Uint8Array | null
  put: (key: string, value: Uint8Array | string) => void
  /** Say that a value is still wanted, without reading it. */
  touch: (key: string) => void
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
  // What is not written yet; all of it where nothing can be written.
  const fresh = new Map<string, Buffer>()
  const asked = new Set<string>()
  let size = 0
  let isStale = false

  const write = (): void => {
    const written = segments?.write([...fresh.values()]) ?? null
    if (!written) return
    for (const [index, key] of [...fresh.keys()].entries()) {
      const place = written[index]
      if (place) places.set(key, place)
    }
    fresh.clear()
    size = 0
  }
  return {
    has: (key) => fresh.has(key) || places.has(key),
    get: (key) => {
      asked.add(key)
      const place = places.get(key)
      const value = fresh.get(key) ?? (place ? segments?.read(place) : null) ?? null
      if (!value) places.delete(key)
      return value
    },
    put: (key, value) => {
      asked.add(key)
      const bytes = typeof value === 'string' ? Buffer.from(value) : Buffer.from(value)
      fresh.set(key, bytes)
      size += bytes.length
      isStale = true
      if (size > blockSize) write()
    },
    touch: (key) => void asked.add(key),
    forget: (key) => void asked.delete(key),
    dropUnasked: () => {
      const kinds = new Set([...asked].map(kindOf))
      for (const key of [...places.keys(), ...fresh.keys()].filter(
        (key) => !asked.has(key) && kinds.has(kindOf(key)),
      )) {
        places.delete(key)
        fresh.delete(key)
        isStale = true
      }
    },
    save: () => {
      if (!isStale) return
      write()
      segments?.save(places)
      isStale = false
    },
  }
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(':'))
}

/** The JSON value kept under a key, or what `make` gives, which is kept from then on. */
export function keep<Value>(store: Store, key: string, make: () => Value): Value {
  const kept = store.get(key)
  // What stands under a key was written below, from a value of the same kind.
  if (kept) return JSON.parse(Buffer.from(kept).toString('utf8')) as Value
  const value = make()
  store.put(key, JSON.stringify(value))
  return value
}
