import { describe, expect, test } from 'vitest'
import { decodeLines } from '../../src/importers/decode-lines.ts'

const utf8 = (text: string): number[] => [...Buffer.from(text)]

describe('text of mixed encodings', () => {
  test('has only the bytes that are no UTF-8 read as Windows-1252', () => {
    const bytes = Uint8Array.from([...utf8('é\r\n“q” '), 0xe9, 0x93, ...utf8(' ✓ 😀\n'), 0x80])
    expect(decodeLines(bytes)).toEqual({ text: 'é\n“q” é“ ✓ 😀\n€', guessed: 2 })
  })

  test.each([
    ['', ''],
    ['“all” UTF-8 ✓\n', '“all” UTF-8 ✓\n'],
  ])('%j is read as it is', (text, read) => {
    expect(decodeLines(Buffer.from(text))).toEqual({ text: read, guessed: null })
  })

  test('takes no surrogate, no longer form and no cut character for UTF-8', () => {
    for (const bytes of [
      [0xed, 0xa0, 0x80],
      [0xc0, 0xaf],
      [0xe2, 0x80],
    ])
      expect(decodeLines(Uint8Array.from(bytes)).text).toHaveLength(bytes.length)
  })
})
