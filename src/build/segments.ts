import { Buffer } from 'node:buffer'
import { closeSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync, writeSync, writevSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { attempt } from './attempt.ts'
import { type Place, readIndex, writeIndex } from './segment-index.ts'

/** The files of a store. */
export interface Segments {
  /** Every value that the index lists, by key. */
  places: () => Map<string, Place>
  /** The bytes of a value, or `null` where they are missing, damaged or not as many as they are read into. */
  read: (place: Place, into?: Buffer) => Buffer | null
  /** Append values; `null` where they cannot be written. */
  write: (values: readonly Uint8Array[]) => Place[] | null
  /** List values from now on; files that hold mostly what is no longer listed are written anew. */
  save: (places: Map<string, Place>) => void
}

/** How long a file that the index does not name may be that of another run, in milliseconds. */
const grace = 3_600_000

/** Each run adds a file: with more than so many, those of fewer bytes than this become one. */
const maxFiles = 16
const small = 1_000_000

/**
 * Open the files of a store. The index lists a value a line behind a line with the version of the program that wrote
 * them and the checksum of them all; what another version wrote counts as nothing:
 *
 *     51c0a9… 3735928559
 *     html:9f2c… m3x81c-4711.kept 0 5120 2864434397
 *
 * It is replaced by renaming, so several runs may share a folder: the index of the last stands, and what others made is
 * made again when it is missed. A folder that cannot be written is left alone.
 */
export function openSegments(folder: string, version: string): Segments {
  const read = toReader(folder)
  const { write, close } = toWriter(folder)
  const save = (places: Map<string, Place>): void => {
    attempt(() => {
      mkdirSync(folder, { recursive: true })
      const earlier = [...readIndex(folder, version).values()]
      compact(folder, places, { read, write })
      writeIndex(folder, version, places)
      wipe(folder, earlier, places)
      removeUnlisted(folder, places)
    })
    close()
  }
  return { places: () => readIndex(folder, version), read, write, save }
}

/** Read values of a folder; each of its files is opened once. */
function toReader(folder: string): Segments['read'] {
  const descriptors = new Map<string, number | null>()
  const open = (file: string): number | null => {
    const known = descriptors.get(file)
    if (known !== undefined) return known
    const descriptor = attempt(() => openSync(join(folder, file), 'r'))
    descriptors.set(file, descriptor)
    return descriptor
  }
  return ({ file, at, length, sum }, into) => {
    const descriptor = open(file)
    const value = into ?? Buffer.allocUnsafe(length)
    if (value.length !== length) return null
    const count = descriptor === null ? 0 : attempt(() => readSync(descriptor, value, 0, length, at))
    return count === length && crc32(value) === sum ? value : null
  }
}

/** Append values to a file of this run, which is made for the first of them. */
function toWriter(folder: string): { write: Segments['write']; close: () => void } {
  let own: OwnFile | null = null
  const write = (values: readonly Uint8Array[]): Place[] | null =>
    attempt(() => {
      if (values.length === 0) return []
      own ??= create(folder)
      const { file, descriptor } = own
      const places = values.map((value): Place => {
        const place = { file, at: own?.length ?? 0, length: value.length, sum: crc32(value) }
        if (own) own.length += value.length
        return place
      })
      writeWhole(descriptor, values)
      return places
    })
  const close = (): void => {
    if (own) closeSync(own.descriptor)
    own = null
  }
  return { write, close }
}

/** The file that a run writes. */
interface OwnFile {
  file: string
  descriptor: number
  length: number
}

/** A file of its own for each run. */
function create(folder: string): OwnFile {
  mkdirSync(folder, { recursive: true })
  const file = `${Date.now().toString(36)}-${process.pid}.kept`
  return { file, descriptor: openSync(join(folder, file), 'wx'), length: 0 }
}

/** So many values are handed to the system at a time. */
const mostAtOnce = 1000

function writeWhole(descriptor: number, values: readonly Uint8Array[]): void {
  for (let from = 0; from < values.length; from += mostAtOnce) {
    let left = values.slice(from, from + mostAtOnce).filter(({ length }) => length > 0)
    while (left.length > 0) left = behind(left, writevSync(descriptor, left))
  }
}

/** What is left of values of which so many bytes are written. */
function behind(values: readonly Uint8Array[], written: number): Uint8Array[] {
  let at = written
  return values.flatMap((value) => {
    const rest = value.subarray(Math.min(at, value.length))
    at = Math.max(0, at - value.length)
    return rest.length > 0 ? [rest] : []
  })
}

/** Write the values of files that are for the greater part unused, or small and many, to the file of this run. */
function compact(folder: string, places: Map<string, Place>, { read, write }: Pick<Segments, 'read' | 'write'>): void {
  const files = Map.groupBy(places, ([, place]) => place.file)
  for (const [file, listed] of files) {
    const used = listed.reduce((sum, [, { length }]) => sum + length, 0)
    const size = statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0
    const isSmall = files.size > maxFiles && used < small
    if (size <= used * 2 && !isSmall) continue
    for (const [key, place] of listed) {
      const value = read(place)
      const [moved] = (value && write([value])) ?? []
      if (moved) places.set(key, moved)
      else places.delete(key)
    }
  }
}

/**
 * Overwrite what is listed no more: somebody may have removed it from the record for good, and files are only written anew once
 * they are mostly unused. A run that still looks for it there finds its sum wrong, and makes it again.
 */
function wipe(folder: string, earlier: readonly Place[], places: ReadonlyMap<string, Place>): void {
  const listed = new Set([...places.values()].map(({ file, at }) => `${file} ${at}`))
  const gone = earlier.filter(({ file, at }) => !listed.has(`${file} ${at}`))
  for (const [file, stretches] of Map.groupBy(gone, (place) => place.file))
    attempt(() => {
      const descriptor = openSync(join(folder, file), 'r+')
      for (const { at, length } of stretches) writeSync(descriptor, Buffer.alloc(length), 0, length, at)
      closeSync(descriptor)
    })
}

/** Remove files of which nothing is listed, once they can be no other run's that goes on. */
function removeUnlisted(folder: string, places: ReadonlyMap<string, Place>): void {
  const used = new Set([...places.values()].map(({ file }) => file))
  const oldest = Date.now() - grace
  for (const file of readdirSync(folder).filter((name) => name !== 'index' && !used.has(name))) {
    const path = join(folder, file)
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? oldest) < oldest)
      rmSync(path, { recursive: true, force: true })
  }
}
