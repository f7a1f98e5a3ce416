import { fc } from '../../property.ts'
import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/core/read/decode.ts'
import { compileFiles, documentAt, minutes, toLines } from '../content.ts'

const text = 'Zürich – 5 €\n'
const utf8 = new TextEncoder().encode(text)
const windows1252 = Uint8Array.from([0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80, 0x0a])
const utf16 = (isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...`\uFEFF${text}`].flatMap((sign) => {
      const bytes = [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]
      return isLittle ? bytes : bytes.reverse()
    }),
  )

describe('decode', () => {
  test.each([
    ['UTF-8', utf8, null],
    ['UTF-8 with a byte-order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), null],
    ['UTF-16, little end first', utf16(true), 'utf-16le'],
    ['UTF-16, big end first', utf16(false), 'utf-16be'],
    ['Windows-1252', windows1252, 'windows-1252'],
  ])('%s', (_, bytes, assumed) => {
    expect(decode(bytes)).toMatchObject({ text, assumed })
  })

  test('every kind of line end becomes a line feed', () => {
    expect(decode(new TextEncoder().encode('a\r\nb\rc\n\r\nd')).text).toBe('a\nb\nc\n\nd')
  })

  test('byte-order marks within a text are none of its signs', () => {
    expect(decode(new TextEncoder().encode('\uFEFFwom\uFEFFbats\n\uFEFF# Call')).text).toBe('wombats\n# Call')
  })

  test('bytes with a NUL are no text', () => {
    expect(decode(Uint8Array.from([0x61, 0, 0x62])).text).toBeNull()
  })

  test('any text in UTF-8 is read as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        fc.pre(!written.includes('\0') && !written.includes('\uFEFF'))
        expect(decode(new TextEncoder().encode(written))).toEqual({
          text: written.replace(/\r\n?/g, '\n'),
          assumed: null,
          firstGuess: 0,
        })
      }),
    )
  })

  test('no bytes make it fail', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void expect(decode(bytes)).toBeTypeOf('object')))
  })
})

describe('a file in another encoding', () => {
  test('is published, with a warning at the first letter that was guessed', () => {
    const book = compileFiles({ [minutes]: Uint8Array.from([...utf8.slice(0, 1), 0x0a, ...windows1252]) })
    expect(toLines(book.findings)).toEqual([`${minutes}:2:2 warning encoding`])
    expect(documentAt(book).summary).toContain('Zürich – 5 €')
  })

  test('in UTF-16 is published with a warning', () => {
    const book = compileFiles({ [minutes]: utf16(true) })
    expect(toLines(book.findings)).toEqual([`${minutes}:1:1 warning encoding`])
    expect(documentAt(book).summary).toBe('Zürich – 5 €')
  })

  test('with NUL bytes is withheld', () => {
    const book = compileFiles({ [minutes]: Uint8Array.from([0x61, 0, 0x62]) })
    expect(toLines(book.findings)).toEqual([`${minutes}:1:1 error unreadable`])
    expect(book.withheld).toEqual([minutes])
  })
})
