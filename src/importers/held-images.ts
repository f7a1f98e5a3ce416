import type { Draft } from './draft.ts'
import { fileMark } from './links/resolve.ts'

/** A text with the images that it holds in itself taken out. */
export interface WithoutImages extends Pick<Draft, 'files'> {
  text: string
}

/**
 * Take images out of a text that holds them in itself; the address names a file instead.
 *
 * `<img src="data:image/png;base64,iVBOR…">` → `<img src="import-file:image-1.png">`
 */
export function takeImages(whole: string): WithoutImages {
  const files: Draft['files'] = []
  const pieces: string[] = []
  let at = 0
  for (let start = whole.indexOf('data:image/'); start !== -1; start = whole.indexOf('data:image/', at)) {
    const head = /^data:image\/(png|jpe?g|gif|webp);base64,/i.exec(whole.slice(start, start + 40))
    pieces.push(whole.slice(at, start))
    at = start + (head?.[0].length ?? 'data:image/'.length)
    if (!head) {
      pieces.push('data:image/')
      continue
    }
    const end = endOfData(whole, at)
    const name = `image-${files.length + 1}.${(head[1] ?? '').toLowerCase().replace('jpeg', 'jpg')}`
    files.push({ name, bytes: Buffer.from(whole.slice(at, end), 'base64') })
    pieces.push(fileMark, name)
    at = end
  }
  pieces.push(whole.slice(at))
  return { text: pieces.join(''), files }
}

function endOfData(text: string, from: number): number {
  const other = /[^A-Za-z\d+/=]/g
  other.lastIndex = from
  return other.exec(text)?.index ?? text.length
}
