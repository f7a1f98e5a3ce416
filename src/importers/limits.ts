import { findDeepLine, maxLine } from '../core/read/bounds.ts'

/** Largest file that is read at all, in bytes. */
export const maxPacked = 50_000_000

/** Largest text that is read, in bytes; topics of real archives stay under 200,000. */
export const maxText = 500_000

/** Largest page or export that may hold images in itself, in bytes. */
export const maxWithImages = 15_000_000

/** Most lines of a text that is read; topics of real archives stay under a thousand. */
const maxLines = 10_000

/** Most signs that may be markup in a text that is read; topics of real archives have up to ten thousand. */
const maxSigns = 40_000

/** Why a text is not read; `null` where it is within what people write. */
export function findExcess(text: string): string | null {
  if (findDeepLine(text.replace(/\|/g, ' ')) !== null)
    return `a line that is longer than ${maxLine} characters, or nests too deep; no person wrote it`
  if (countLines(text) > maxLines) return `more than ${maxLines} lines; split the document`
  if ((text.match(/[<[`%*_=|+]/g)?.length ?? 0) > maxSigns)
    return `more than ${maxSigns} signs of markup; no person wrote it`
  return null
}

function countLines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
