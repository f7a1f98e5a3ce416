import { fc } from '../../property.ts'
import { describe, expect, test } from 'vitest'
import { findQuantities, parseChange } from '../../../src/core/parse/text/quantity.ts'

/** Value, upper end, unit. */
const read = (text: string): (number | string | null)[][] =>
  findQuantities(text).map(({ value, to, unit }) => [value, to, unit])

describe('a quantity', () => {
  test.each<[string, number, number | null, string | null]>([
    ['Open: 149', 149, null, null],
    ['Credit: 1,029,687.25', 1029687.25, null, null],
    ['ran 2.8M pilot jobs', 2_800_000, null, null],
    ['12k running jobs', 12_000, null, null],
    ['12-13K jobs', 12_000, 13_000, null],
    ['200TB to 400TB at night', 200, 400, 'TB'],
    ['200T~400T per day', 200, 400, 'T per day'],
    ['about 363 TB/day', 363, null, 'TB/day'],
    ['now 3.2fb-1.', 3.2, null, 'fb-1'],
    ['21478 jobs/day', 21478, null, 'jobs/day'],
    ['an efficiency of 85%', 85, null, '%'],
  ])('%s', (text, value, to, unit) => {
    expect(read(text)).toEqual([[value, to, unit]])
  })

  test.each([
    'release 3.4.35',
    'on 2021-03-04',
    'at 11:30',
    '15 October',
    'October 15',
    '6:30am',
    '3rd week',
    'is-itb1',
    'ticket #79',
    'in 2011',
    '9/27',
    'host2.example.org',
    'SOFTWARE-3816',
    'http://example.org/10984',
  ])('none is in: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  test('whatever number is written with separators is read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('%', ' TB', ' jobs/day', ''),
        (number, unit) => {
          fc.pre(unit !== '' || !/^(?:19|20)\d{2}$/.test(String(number)))
          expect(read(`Value: ${number.toLocaleString('en-US')}${unit}`)).toEqual([[number, null, unit.trim() || null]])
        },
      ),
    )
  })
})

describe('a change', () => {
  test.each([
    ['(–6)', -6],
    ['(+0)', 0],
    ['(+-0)', 0],
    ['+/-0', 0],
    ['−16', -16],
    ['-48,330', -48330],
    ['+1', 1],
    ['0.06', 0.06],
  ])('%s', (text, change) => {
    expect(parseChange(text)).toBe(change)
  })

  test.each(['(–)', '(—)', '', '(new)', '3 of 4'])('none: %s', (text) => {
    expect(parseChange(text)).toBeNull()
  })
})
