import { Buffer } from 'node:buffer'

/**
 * Reads CBOR (RFC 8949) as Pagefind writes it: arrays, texts and whole numbers, nothing else.
 * An index is some megabytes of small numbers, so it is read where it lies and never as a whole made to objects.
 */
export class CborReader {
  readonly bytes: Uint8Array
  /** Where the next item begins. */
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  /** Read a number, or the length of the array or text that follows. */
  head(): number {
    const { bytes } = this
    const size = (bytes[this.at++] ?? 0) & 31
    if (size < 24) return size
    const length = size === 24 ? 1 : size === 25 ? 2 : size === 26 ? 4 : null
    if (length === null || this.at + length > bytes.length) throw new Error(unknownFormat)
    let value = 0
    for (let index = 0; index < length; index += 1) value = value * 256 + (bytes[this.at++] ?? 0)
    return value
  }

  /** Read the length of an array that must have `length` items. */
  array(length: number): void {
    const sign = this.bytes[this.at]
    if (sign !== 0x80 + length) throw new Error(unknownFormat)
    this.at += 1
  }

  /** Read a text as the bytes that it is made of. */
  text(): Uint8Array {
    const length = this.head()
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  /** Pass over an array of numbers. */
  skipNumbers(): void {
    const { bytes } = this
    let { at } = this
    const sign = bytes[at] ?? 0
    if (sign >> 5 !== 4) throw new Error(unknownFormat)
    const count = this.head()
    at = this.at
    for (let index = 0; index < count; index += 1) {
      const size = (bytes[at] ?? 0) & 31
      at += size < 24 ? 1 : size === 24 ? 2 : size === 25 ? 3 : 5
    }
    this.at = at
  }
}

/** Writes the same kind of CBOR into one stretch of bytes that grows. */
export class CborWriter {
  private bytes: Buffer
  length = 0

  /** Give a size in bytes where it is known about: growing copies everything. */
  constructor(size = 1 << 16) {
    this.bytes = Buffer.allocUnsafe(size)
  }

  /** Write a number, or with `major` 3 or 4 the length of the text or array that follows; 1 is for −1 − `value`. */
  head(value: number, major: 0 | 1 | 3 | 4 = 0): void {
    this.grow(5)
    const sign = major << 5
    if (value < 24) this.bytes[this.length++] = sign | value
    else if (value < 0x100) {
      this.bytes[this.length++] = sign | 24
      this.bytes[this.length++] = value
    } else if (value < 0x10000) {
      this.bytes[this.length++] = sign | 25
      this.length = this.bytes.writeUInt16BE(value, this.length)
    } else {
      this.bytes[this.length++] = sign | 26
      this.length = this.bytes.writeUInt32BE(value, this.length)
    }
  }

  /** Copy bytes as they are. */
  copy(from: Uint8Array, start: number, end: number): void {
    this.grow(end - start)
    this.bytes.set(from.subarray(start, end), this.length)
    this.length += end - start
  }

  text(bytes: Uint8Array): void {
    this.head(bytes.length, 3)
    this.copy(bytes, 0, bytes.length)
  }

  /** Everything that was written. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }

  private grow(by: number): void {
    if (this.length + by <= this.bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + by))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }
}

const unknownFormat = 'the search index has an unknown format; use the version of pagefind in the lock file'
