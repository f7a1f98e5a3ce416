import { fc } from '../../property.ts'
import { describe, expect, test } from 'vitest'
import {
  compareVersions,
  isPreVersion,
  parseVersions,
  toLine,
  toVersionKey,
} from '../../../src/core/parse/text/versions.ts'

describe('the versions of a cell', () => {
  test.each([
    ['3.1.31', ['3.1.31'], null],
    ['3.1.31 / 3.2.6', ['3.1.31', '3.2.6'], null],
    ['3.4.1-2, 3.3.26-2', ['3.4.1-2', '3.3.26-2'], null],
    ['3.4.5,3.3.30', ['3.4.5', '3.3.30'], null],
    ['3.1.31 and 3.2.6', ['3.1.31', '3.2.6'], null],
    ['3.2.7 (emergency)', ['3.2.7'], 'emergency'],
    ['v2.0-rc1', ['v2.0-rc1'], null],
    ['GOCDB4 step 2, input system', ['GOCDB4 step 2, input system'], null],
    ['', [], null],
  ])('%s', (text, versions, remark) => expect(parseVersions(text)).toEqual({ versions, remark }))
})

test('versions are ordered by their numbers, a candidate before the version it leads to', () => {
  const sorted = ['0.9', '6.9', '6.10-rc1', '6.10-rc2', '6.10', '6.10.1', 'v10.0', 'step two']
  for (const shuffled of [sorted.toReversed(), [...sorted.slice(3), ...sorted.slice(0, 3)]])
    expect(shuffled.sort(compareVersions)).toEqual(sorted)
})

test('a line is the first two numbers', () => {
  expect(['3.1.31', '3.2.6', 'v1.24.0-1', '4', 'step two'].map(toLine)).toEqual(['3.1', '3.2', '1.24', '4', null])
})

test('candidates are known by their names', () => {
  expect(['3.4-rc1', '1.6.0-0.5.rc5', '2.0b1-beta2', '1.3.1-0.3.beta1'].map(isPreVersion)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['3.4', '3.4.1-2', 'maint-1.2', 'v1.24.0-1'].map(isPreVersion)).toEqual([false, false, false, false])
})

test('spellings with and without a "v" are one version', () => {
  expect(toVersionKey('v5.3')).toBe(toVersionKey('5.3'))
  expect(toVersionKey('vanilla')).toBe('vanilla')
})

test('the order is total', () => {
  const version = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.')),
    fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 3 })).map(([a, b]) => `${a}.0-rc${b}`),
  )
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(Number.isNaN(compareVersions(a, b))).toBe(false)
      expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0)
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) expect(compareVersions(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})
