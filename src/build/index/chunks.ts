import { Buffer } from 'node:buffer'
import { once } from '../../core/records/once.ts'
import { CborReader, CborWriter } from './cbor.ts'
import { digestOf } from './coding.ts'

/** A chunk of words, with the first and the last that it is to be looked into for. */
export interface Chunk {
  from: string
  to: string
  /** Its words as they lie in the whole. */
  words: Uint8Array
  /** `[[word, …]]` as Pagefind codes it, not packed: how it begins, and the words. */
  payload: readonly Uint8Array[]
  /** Digest of the payload, by which it is published and kept. */
  digest: string
}

/** Sizes in bytes, not packed: small chunks keep a search light, few keep the list of contents short. */
const minChunk = 14_000
const maxChunks = 1000
/** The size of chunks grows in steps of this factor, so that it is the same while a record grows a little. */
const step = 1.25

/** Cut the words of an index into chunks: each ends with the word with which it has its size. */
export const toChunks = once(cut)

function cut(words: Uint8Array): Chunk[] {
  const limit = limitOf(words.length)
  const chunks: Chunk[] = []
  const reader = new CborReader(words)
  let start = 0
  let count = 0
  let first = ''
  let before: string | null = null
  while (reader.at < words.length) {
    const word = skipWord(reader)
    if (count === 0) first = before === null ? word : startOf(word, before)
    count += 1
    before = word
    if (reader.at - start < limit && reader.at < words.length) continue
    chunks.push({ from: first, to: word, ...toPayload(words.subarray(start, reader.at), count) })
    start = reader.at
    count = 0
  }
  return chunks
}

/** Size of a chunk for words of so many bytes. */
function limitOf(size: number): number {
  let limit = minChunk
  while (size / limit > maxChunks) limit *= step
  return limit
}

/** Pass over a word and return it. */
function skipWord(reader: CborReader): string {
  reader.array(3)
  const word = Buffer.from(reader.text()).toString('utf8')
  skipPostings(reader)
  for (let count = reader.head(); count > 0; count -= 1) {
    reader.array(2)
    reader.text()
    skipPostings(reader)
  }
  return word
}

function skipPostings(reader: CborReader): void {
  for (let count = reader.head(); count > 0; count -= 1) {
    reader.array(3)
    reader.head()
    reader.skipNumbers()
    reader.skipNumbers()
  }
}

function toPayload(words: Uint8Array, count: number): Omit<Chunk, 'from' | 'to'> {
  const head = new CborWriter(16)
  head.head(1, 4)
  head.head(count, 4)
  const payload = [head.written(), words]
  return { words, payload, digest: digestOf(...payload) }
}

/** The shortest beginning of a word that comes after the word before it, as Pagefind lists its chunks. */
function startOf(word: string, before: string): string {
  const letters = [...word]
  for (let length = 1; length < letters.length; length += 1) {
    const start = letters.slice(0, length).join('')
    if (!before.startsWith(start)) return start
  }
  return word
}
