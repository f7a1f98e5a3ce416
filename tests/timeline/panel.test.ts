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
    expect(first?.extremes.map(({ text }) => text)).toEqual(['5', '1'])
    const last = toPanel([value('2018-01-01', 1), value('2018-01-08', 5)], period)
    expect(last?.extremes.map(({ text }) => text)).toEqual(['1'])
  })

  test('has the words of its extremes above its highest and below its lowest point, inside the drawing', () => {
    const values = [5, -28, 3, 12, -11].map((number, week) => value(`2018-01-0${week + 1}`, number))
    const panel = toPanel(values, period)
    const heights = (panel?.path ?? '').split(/[ML]/).flatMap((point) => point.split(' ').slice(1).map(Number))
    const [most, least] = panel?.extremes ?? []
    expect([most?.text, least?.text]).toEqual(['12', '-28'])
    expect(most?.y).toBeLessThan(Math.min(...heights))
    expect(least?.y).toBeGreaterThan(Math.max(...heights) + 10)
    expect(least?.y).toBeLessThan(panel?.height ?? 0)
  })

  test.each([
    ['in the middle', '2018-07-01', 'middle'],
    ['at the left', '2017-03-01', 'start'],
    ['at the right', '2020-12-01', 'end'],
  ])('keeps the words of a point %s inside the drawing', (_, day, anchor) => {
    const others = [value('2017-03-05', 4), value('2020-12-14', 4)]
    const values = [value(day, 9), ...others].sort((a, b) => (a.day < b.day ? -1 : 1))
    expect(toPanel(values, period)?.extremes[0]).toMatchObject({ text: '9', anchor })
  })

  test.each([
    ['months within one year', '2010-01-11', '2010-12-20', ['Apr 2010', 'Jul', 'Oct']],
    ['months where one year begins', '2010-09-01', '2011-03-20', ['Sep 2010', 'Nov', 'Dec', 'Jan 2011', 'Mar']],
    ['years where two begin', '2010-11-01', '2012-03-20', ['2011', '2012']],
  ])('has %s on its axis', (_, from, to, ticks) => {
    const panel = toPanel([value(from, 4), value(to, 5)], { from, to })
    expect(panel?.ticks.map(({ text }) => text)).toEqual(ticks)
  })

  test('lies in the middle where it never changed', () => {
    const panel = toPanel([value('2018-01-01', 4), value('2018-01-08', 4)], period)
    expect(panel?.last.y).toBe(38)
    expect(panel?.extremes).toEqual([])
  })

  test('shares its axis with others', () => {
    const panel = toPanel([value('2019-01-01', 4), value('2020-12-21', 5)], period)
    expect(panel?.ticks.map(({ text }) => text)).toEqual(['2018', '2019', '2020'])
    expect(panel?.last.x).toBe(98)
  })

  test('is nothing where it was stated once', () => {
    expect(toPanel([value('2018-01-01', 4)], period)).toBeNull()
  })
})
