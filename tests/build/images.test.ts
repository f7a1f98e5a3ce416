import { crc32 } from 'node:zlib'
import { fc } from '../property.ts'
import { imageSize } from 'image-size'
import { describe, expect, test } from 'vitest'
import { isStripped, stripImage } from '../../src/build/images/strip-image.ts'

/** A square of one colour, without any word. */
const jpeg = Buffer.from(
  '/9j/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AIQDRH//2Q==',
  'base64',
)
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQImWMwTpuJFTEMLQkAyvtMgR4PNM4AAAAASUVORK5CYII=',
  'base64',
)
/** A picture of the old form, without a head for more. */
const webp = Buffer.from(
  'UklGRjgAAABXRUJQVlA4ICwAAADwAQCdASoIAAgAAUAmJaACdLoB+AAETAAA/u+9V/43bjDfgu/33oDeBgAAAA==',
  'base64',
)

/** Exif in either order of bytes: who took it, perhaps the way up. */
function toExif(orientation: number | null, isLittle = false): Buffer {
  const entries = [[0x010f, 2, 7, 50], ...(orientation === null ? [] : [[0x0112, 3, 1, orientation]])] as const
  const exif = Buffer.alloc(80)
  const two = (value: number, at: number): unknown =>
    isLittle ? exif.writeUInt16LE(value, at) : exif.writeUInt16BE(value, at)
  const four = (value: number, at: number): unknown =>
    isLittle ? exif.writeUInt32LE(value, at) : exif.writeUInt32BE(value, at)
  exif.write(isLittle ? 'II' : 'MM')
  two(42, 2)
  four(8, 4)
  two(entries.length, 8)
  entries.forEach(([tag, type, count, value], index) => {
    const at = 10 + index * 12
    two(tag, at)
    two(type, at + 2)
    four(count, at + 4)
    if (type === 3) two(value, at + 8)
    else four(value, at + 8)
  })
  exif.write('WOMBAT', 50)
  return exif
}

function toSegment(marker: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data])
}

function withSegments(...segments: Buffer[]): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])
}

function toChunk(name: string, data: Buffer): Buffer {
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from(name), data, Buffer.alloc(4)])
  chunk.writeUInt32BE(data.length)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4)
  return chunk
}

function withChunks(...chunks: Buffer[]): Buffer {
  return Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)])
}

function toRiff(...chunks: [name: string, data: Buffer][]): Buffer {
  const body = chunks.map(([name, data]) => {
    const head = Buffer.from(`${name}    `)
    head.writeUInt32LE(data.length, 4)
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
  })
  const whole = Buffer.concat([Buffer.from('RIFF    WEBP'), ...body])
  whole.writeUInt32LE(whole.length - 8, 4)
  return whole
}

/** The picture of the old form with a head, in which bits say what else is there. */
function withHead(bits: number, ...chunks: [name: string, data: Buffer][]): Buffer {
  const head = Buffer.from([bits, 0, 0, 0, 7, 0, 0, 7, 0, 0])
  return toRiff(['VP8X', head], ['VP8 ', webp.subarray(20)], ...chunks)
}

const words = Buffer.from('http://ns.adobe.com/xap/1.0/\0 WOMBAT')
const exifHead = Buffer.from('Exif\0\0')

describe('what draws nothing is taken out', () => {
  test.each<[string, Buffer, Buffer]>([
    ['JPEG without any', jpeg, jpeg],
    ['JPEG with Exif', withSegments(toSegment(0xe1, Buffer.concat([exifHead, toExif(1)]))), jpeg],
    ['JPEG with XMP', withSegments(toSegment(0xe1, words)), jpeg],
    ['JPEG with words for printers', withSegments(toSegment(0xed, words)), jpeg],
    ['JPEG with a comment', withSegments(toSegment(0xfe, words)), jpeg],
    ['JPEG with a preview', withSegments(toSegment(0xe0, Buffer.from('JFXX\0WOMBAT'))), jpeg],
    ['JPEG with bytes that only fill', withSegments(Buffer.from([0xff, 0xff])), jpeg],
    ['JPEG with another behind it', Buffer.concat([jpeg, withSegments(toSegment(0xfe, words))]), jpeg],
    ['PNG with words', withChunks(toChunk('tEXt', Buffer.from('Author\0WOMBAT')), toChunk('iTXt', words)), png],
    ['PNG with its time and Exif', withChunks(toChunk('tIME', Buffer.alloc(7)), toChunk('eXIf', toExif(1))), png],
    ['PNG with a chunk of a program', withChunks(toChunk('woMb', words)), png],
    ['PNG with what was cut off', Buffer.concat([png, words]), png],
    ['WebP with Exif and XMP', withHead(0x0c, ['EXIF', toExif(1)], ['XMP ', words]), withHead(0)],
    ['WebP without a head', toRiff(['VP8 ', webp.subarray(20)], ['EXIF', toExif(6)]), webp],
  ])('%s', (_, image, left) => {
    expect(Buffer.from(stripImage(image))).toEqual(left)
  })

  test('colours stay', () => {
    const coloured = withSegments(
      toSegment(0xe0, Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\0\0', 'latin1')),
      toSegment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01profile')),
      toSegment(0xee, Buffer.from('Adobe\0\x64\0\0\0\0\x01')),
    )
    expect(Buffer.from(stripImage(coloured))).toEqual(coloured)
  })
})

describe('the way up stays', () => {
  const ways = [2, 3, 4, 5, 6, 7, 8]
  test.each(ways.flatMap((way) => [[way, false] as const, [way, true] as const]))('%i, little: %s', (way, isLittle) => {
    const exif = toExif(way, isLittle)
    const images = [
      withSegments(toSegment(0xe1, Buffer.concat([exifHead, exif]))),
      withChunks(toChunk('eXIf', exif)),
      withHead(0x08, ['EXIF', exif]),
    ]
    for (const image of images) {
      const stripped = Buffer.from(stripImage(image))
      expect(stripped.includes('WOMBAT')).toBe(false)
      expect(Buffer.from(stripImage(stripped))).toEqual(stripped)
      expect(stripped.includes(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, way]))).toBe(true)
    }
    expect(imageSize(stripImage(images[0] ?? jpeg)).orientation).toBe(way)
  })
})

describe('whatever the bytes are', () => {
  test('no image grows by more than its way up, and no word comes out of its order', () => {
    const images = [
      withSegments(toSegment(0xe1, Buffer.concat([exifHead, toExif(6)])), toSegment(0xfe, words)),
      withChunks(toChunk('eXIf', toExif(6)), toChunk('tEXt', words)),
      withHead(0x0c, ['EXIF', toExif(6)], ['XMP ', words]),
    ]
    const edit = fc.record({ image: fc.constantFrom(...images), end: fc.nat(400), at: fc.nat(400), byte: fc.nat(255) })
    fc.assert(
      fc.property(edit, ({ image, end, at, byte }) => {
        const broken = Buffer.from(image.subarray(0, end))
        if (at < broken.length) broken[at] = byte
        expect(stripImage(broken).length).toBeLessThanOrEqual(broken.length + 60)
      }),
    )
  })

  test.each(['', 'RIFF', 'no image at all', '\x89PNG'])('%j, which is none, stays', (text) => {
    expect(Buffer.from(stripImage(Buffer.from(text, 'latin1'))).toString('latin1')).toBe(text)
  })

  test('images are known by their names before they are read', () => {
    expect(['a.JPG', 'b.png', 'c.webp', 'd.svg', 'e.pdf', 'f.heic'].filter(isStripped)).toEqual([
      'a.JPG',
      'b.png',
      'c.webp',
    ])
  })
})
