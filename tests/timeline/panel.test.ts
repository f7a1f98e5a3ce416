import { describe, expect, test } from 'vitest'
import { toPanel } from '../../src/timeline/panel.ts'

const period = { from: '2017-03-01', to: '2020-12-21' }
const value = (day: string, number: number) => ({ day, value: number, text: String(number) })

describe('a number over time', () => {
  test('is a line that breaks where nothing was stated for long', () => {
    const panel = toPanel([value('2018-01-01', 1), value('2018-01-08', 5), value('2018-06-01', 3)], period)
    expect(panel?.path.match(/[ML]/g)).toEqual(['M', 'L', 'M'])
  })

  test('names the most and the least, but not where the last is one of them', () => {
    const first = toPanel([value('2018-01-01', 1), value('2018-01-08', 5), value('2018-01-15', 3)], period)
    expect(first?.extremes.map(({ text, isMost }) => [text, isMost])).toEqual([
      ['5', true],
      ['1', false],
    ])
    const last = toPanel([value('2018-01-01', 1), value('2018-01-08', 5)], period)
    expect(last?.extremes.map(({ text }) => text)).toEqual(['1'])
  })

  test('lies in the middle where it never changed', () => {
    const panel = toPanel([value('2018-01-01', 4), value('2018-01-08', 4)], period)
    expect(panel?.last.y).toBe(26)
    expect(panel?.extremes).toEqual([])
  })

  test('shares its axis with others', () => {
    const panel = toPanel([value('2019-01-01', 4), value('2020-12-21', 5)], period)
    expect(panel?.years.map(({ text }) => text)).toEqual(['2018', '2019', '2020'])
    expect(panel?.last.x).toBe(98)
  })

  test('is nothing where it was stated once', () => {
    expect(toPanel([value('2018-01-01', 4)], period)).toBeNull()
  })
})
