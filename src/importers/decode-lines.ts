import { decode } from '../core/read/decode.ts'

/** Text of a source, and the first line whose bytes are not UTF-8, if there is one. */
export interface DecodedLines {
  text: string | null
  guessed: number | null
}

/**
 * Turn bytes into text line by line: topics were edited for years by programs with different encodings,
 * so that one may hold both UTF-8 and Windows-1252.
 */
export function decodeLines(bytes: Uint8Array): DecodedLines {
  const whole = decode(bytes)
  if (whole.assumed !== 'windows-1252') return { text: whole.text, guessed: null }
  const lines: string[] = []
  let guessed: number | null = null
  for (let start = 0; start <= bytes.length; ) {
    const feed = bytes.indexOf(10, start)
    const end = feed === -1 ? bytes.length : feed
    const { text, assumed } = decode(bytes.subarray(start, end))
    if (assumed !== null) guessed ??= lines.length + 1
    lines.push((text ?? '').replace(/\n$/, ''))
    start = end + 1
  }
  return { text: lines.join('\n'), guessed }
}
