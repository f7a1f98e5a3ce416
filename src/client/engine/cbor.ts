/**
 * Reads the files of a Pagefind index: gzip around the word `pagefind_dcd` and CBOR (RFC 8949), of which they use
 * arrays, whole numbers and text. Lists of numbers can be passed over without making them.
 */
export interface CborReader {
  /** Read the length of an array. */
  list: () => number
  /** Read a whole number, or throw. */
  number: () => number
  text: () => string
  /** Read an array of whole numbers. */
  numbers: () => number[]
  /** Pass over the next value, whatever it is. */
  skip: () => void
}

const decoder = new TextDecoder()
const magic = 'pagefind_dcd'

/** Unpack a file of the index. */
export async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  if (decoder.decode(bytes.subarray(0, magic.length)) !== magic)
    throw new Error('the search index has an unknown format')
  return bytes.subarray(magic.length)
}

/** Start reading. */
export function toReader(bytes: Uint8Array): CborReader {
  let at = 0
  let major = 0
  const head = (): number => {
    const first = bytes[at++] ?? 0
    major = first >> 5
    const short = first & 31
    if (short < 24) return short
    let value = 0
    for (let left = 1 << (short - 24); left > 0; left -= 1) value = value * 256 + (bytes[at++] ?? 0)
    return value
  }
  const expect = (wanted: number): number => {
    const value = head()
    if (major !== wanted) throw new Error(`the search index has kind ${major} where ${wanted} was expected`)
    return value
  }
  const number = (): number => {
    const value = head()
    if (major > 1) throw new Error(`the search index has kind ${major} where a number was expected`)
    return major === 0 ? value : -1 - value
  }
  const list = (): number => expect(4)
  const skip = (): void => {
    const value = head()
    if (major === 2 || major === 3) at += value
    else if (major === 4) for (let left = value; left > 0; left -= 1) skip()
  }
  return {
    list,
    number,
    skip,
    text: () => {
      const length = expect(3)
      at += length
      return decoder.decode(bytes.subarray(at - length, at))
    },
    numbers: () => Array.from({ length: list() }, number),
  }
}
