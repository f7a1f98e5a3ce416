import { decode } from '../core/read/decode.ts'

/** Text of a source, and the first line that has bytes which are not UTF-8, if there is one. */
export interface DecodedLines {
  text: string | null
  guessed: number | null
}

/** A character beyond ASCII as UTF-8 writes it (RFC 3629, 4), one letter a byte, or else a byte that is none. */
const character =
  /([\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})|[\x80-\xff]/g

/**
 * Turn bytes into text: topics were edited for years by programs with different encodings, so that one line may hold
 * both UTF-8 and Windows-1252. Only bytes that are no UTF-8 are read as Windows-1252.
 */
export function decodeLines(bytes: Uint8Array): DecodedLines {
  const whole = decode(bytes)
  if (whole.assumed !== 'windows-1252') return { text: whole.text, guessed: null }
  const mixed = Buffer.from(bytes).toString('latin1').replace(/\r\n?/g, '\n')
  let first = mixed.length
  const text = mixed.replace(character, (letters: string, known: string | undefined, at: number) => {
    if (known === undefined) first = Math.min(first, at)
    return (known === undefined ? windows1252 : utf8).decode(Buffer.from(letters, 'latin1'))
  })
  return { text, guessed: mixed.slice(0, first).split('\n').length }
}

const utf8 = new TextDecoder('utf-8')
const windows1252 = new TextDecoder('windows-1252')
