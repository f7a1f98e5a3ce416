import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import { decode } from './decode.ts'

/** Width and height of an image in pixels. */
export interface ImageSize {
  width: number
  height: number
}

/** What is asked of the files beside the documents when a page is written, by path below the content folder. */
export interface Attachments {
  /** Size of an image, `null` where its head does not tell. */
  sizeOf: (path: string) => ImageSize | null
  /** Text of a small file, `null` where it is none. */
  textOf: (path: string) => string | null
}

/** Pictures of cameras carry a preview before their size. */
const headBytes = 128 * 1024
const maxTextBytes = 256 * 1024

/** Read files beside the documents of a content folder, each once. Paths are those that `readSource` found, so none leads out of it. */
export function openAttachments(folder: string): Attachments {
  const sizes = new Map<string, ImageSize | null>()
  return {
    sizeOf: (path) => {
      const size = sizes.get(path) ?? readSize(join(folder, path))
      sizes.set(path, size)
      return size
    },
    textOf: (path) => readSmallText(join(folder, path)),
  }
}

function readSize(file: string): ImageSize | null {
  try {
    const { width, height, orientation = 1 } = imageSize(readHead(file))
    if (!(width >= 1 && height >= 1)) return null
    // From the fifth on, a camera was held upright.
    return orientation >= 5
      ? { width: Math.round(height), height: Math.round(width) }
      : { width: Math.round(width), height: Math.round(height) }
  } catch {
    return null
  }
}

function readHead(file: string): Uint8Array {
  const handle = openSync(file, 'r')
  try {
    const head = new Uint8Array(headBytes)
    return head.subarray(0, readSync(handle, head, 0, headBytes, 0))
  } finally {
    closeSync(handle)
  }
}

function readSmallText(file: string): string | null {
  try {
    return statSync(file).size > maxTextBytes ? null : decode(readFileSync(file)).text
  } catch {
    return null
  }
}
