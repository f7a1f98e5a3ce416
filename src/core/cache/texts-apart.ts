import { Buffer } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** Where one of the texts of a file lies, in bytes, and its checksum. */
export type TextPlace = readonly [at: number, length: number, sum: number]

/** Put texts behind each other into what a file is written from, and tell where each lies. */
export function joinTexts(texts: readonly Buffer[]): { bytes: Buffer; places: TextPlace[] } {
  let end = 0
  const places = texts.map((text): TextPlace => {
    end += text.length
    return [end - text.length, text.length, crc32(text)]
  })
  return { bytes: Buffer.concat(texts), places }
}

/** Read some texts of a file; `null` for each that is not there as it was written. */
export function readTexts(file: string, places: readonly TextPlace[]): (Buffer | null)[] {
  try {
    const descriptor = openSync(file, 'r')
    const texts = places.map((place) => readText(descriptor, place))
    closeSync(descriptor)
    return texts
  } catch {
    return places.map(() => null)
  }
}

function readText(descriptor: number, [at, length, sum]: TextPlace): Buffer | null {
  const text = Buffer.allocUnsafe(length)
  return readSync(descriptor, text, 0, length, at) === length && crc32(text) === sum ? text : null
}
