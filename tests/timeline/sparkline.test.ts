import { fc } from '../property.ts'
import { describe, expect, test } from 'vitest'
import { toSparkline } from '../../src/timeline/sparkline.ts'

describe('a sparkline', () => {
  test('runs from left to right, the largest value on top', () => {
    expect(toSparkline([1, 3, 2], 44)).toEqual({
      width: 44,
      height: 20,
      lines: ['2,18 22,2 42,10'],
      end: { x: 42, y: 10 },
    })
  })

  test('passes over a short gap and breaks at a long one; a lone value is a dash', () => {
    expect(toSparkline([1, null, 3, null, 2, 2], 54)?.lines).toEqual(['2,18 22,2 42,10 52,10'])
    expect(toSparkline([1, null, null, null, null, 3, null, null, null, null, 2, 2], 114)?.lines).toEqual([
      '1,18 3,18',
      '51,2 53,2',
      '102,10 112,10',
    ])
  })

  test('needs two values; equal ones lie in the middle', () => {
    expect(toSparkline([null, 1])).toBeNull()
    expect(toSparkline([])).toBeNull()
    expect(toSparkline([5, 5], 44)?.lines).toEqual(['2,10 42,10'])
  })

  test('stays within its box', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ noNaN: true, min: -1e9, max: 1e9 })), { minLength: 2, maxLength: 60 }),
        (values) => {
          const spark = toSparkline(values)
          const points =
            spark?.lines.flatMap((line) => line.split(' ').map((point) => point.split(',').map(Number))) ?? []
          expect(points.every(([x = -1, y = -1]) => x >= 0 && x <= 96 && y >= 0 && y <= 20)).toBe(true)
        },
      ),
    )
  })
})
