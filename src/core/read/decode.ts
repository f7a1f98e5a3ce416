/** Text of a file and, where its bytes had to be interpreted, what was assumed. */
export interface Decoded {
  /** `null` where the bytes are no text at all. */
  text: string | null
  /** The encoding that was assumed because the bytes are not UTF-8. */
  assumed: 'utf-16le' | 'utf-16be' | 'windows-1252' | null
  /** Offset in `text` of the first character that had to be guessed. */
  firstGuess: number
}

/**
 * Turn bytes into text with line feeds as line ends.
 * A byte-order mark is removed. Bytes that are not UTF-8 are read as Windows-1252, the usual encoding of old exports;
 * a NUL byte outside UTF-16 means the file is no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked) return { text: unifyLineEnds(new TextDecoder(marked).decode(bytes)), assumed: marked, firstGuess: 0 }
  if (bytes.includes(0)) return { text: null, assumed: null, firstGuess: 0 }
  try {
    return { text: unifyLineEnds(utf8.decode(bytes)), assumed: null, firstGuess: 0 }
  } catch {
    const valid = unifyLineEnds(new TextDecoder('utf-8').decode(bytes)).indexOf('\uFFFD')
    return {
      text: unifyLineEnds(new TextDecoder('windows-1252').decode(bytes)),
      assumed: 'windows-1252',
      firstGuess: Math.max(0, valid),
    }
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function byteOrderMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** Files that were joined have byte-order marks within, too, which would count as blanks in a word. */
function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\ufeff', '')
}
