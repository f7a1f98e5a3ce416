import { stripJpeg } from './jpeg.ts'
import { stripPng } from './png.ts'
import { stripWebp } from './webp.ts'

/** Part of the key of every image: it changes with what is taken out. */
export const stripping = 'drawing alone 1'

/** Whether a file, by its name, may be an image that is published without what its camera wrote into it. */
export function isStripped(path: string): boolean {
  return /\.(?:jpe?g|jfif|png|apng|webp)$/i.test(path)
}

/**
 * Take out of an image what it tells besides its picture: where and when it was taken, by whom and with what. It is known by
 * its bytes; what is of no kind known here stays as it is.
 */
export function stripImage(bytes: Uint8Array): Uint8Array {
  return stripJpeg(bytes) ?? stripPng(bytes) ?? stripWebp(bytes) ?? bytes
}
