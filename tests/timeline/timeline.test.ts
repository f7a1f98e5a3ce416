import { fc } from '../property.ts'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/core/parse/dates/planned-date.ts'
import { textWidth } from '../../src/timeline/axis.ts'
import { toDrawing } from '../../src/timeline/drawing.ts'
import type { PointType, TimelineItem, TimelineRow } from '../../src/timeline/items.ts'

const period = { from: '2010-01-01', to: '2030-12-31' }
const options = { period, today: '2020-05-05', speech: [] }

const types: PointType[] = [
  'was-later',
  'was-earlier',
  'was',
  'candidate',
  'released',
  'planned',
  'overdue',
  'unconfirmed',
  'withdrawn',
]
const point = fc
  .record({ type: fc.constantFrom(...types), offset: fc.nat({ max: 7600 }), days: fc.constantFrom(0, 0, 0, 30, 365) })
  .map(({ type, offset, days }) => ({
    type,
    earliest: addDays(period.from, offset),
    latest: addDays(period.from, Math.min(7664, offset + days)),
    title: `${type} ${offset}`,
    href: `/${offset}/`,
  }))
const item: fc.Arbitrary<TimelineItem> = fc.record({
  label: fc.constantFrom('3.1.28', '10.2', 'GOCDB4 step 2'),
  points: fc.array(point, { minLength: 1, maxLength: 5 }),
})
const row: fc.Arbitrary<TimelineRow> = fc.record({
  title: fc.constantFrom('3.1', 'HTCondor', ''),
  isLiving: fc.boolean(),
  items: fc.array(item, { minLength: 1, maxLength: 20 }),
  spans: fc.constantFrom([], [{ from: '2010-01-01', to: '2012-06-30', title: '3.1: supported' }]),
  label: fc.constantFrom(null, '3.1.28', 'the second step of it'),
  remark: fc.constantFrom(null, { text: '30 days late', direction: 'later' as const }),
})

const single = (day: string, title = '1.0', type: PointType = 'released'): TimelineRow => ({
  title,
  isLiving: false,
  items: [{ label: title, points: [{ type, earliest: day, latest: day, title, href: '/' }] }],
  spans: [],
  label: null,
  remark: null,
})

describe('whatever is drawn', () => {
  test('rows have heights of their own, and all lies within the drawing', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 16 }), (rows) => {
        const { rows: drawn, height, isWide } = toDrawing(rows, options)
        const heights = drawn.map(({ y }) => y)
        heights.slice(1).forEach((y, index) => expect(y - (heights[index] ?? 0)).toBe(24))
        expect(heights.at(-1)).toBeLessThanOrEqual(height - 12)
        for (const { marks, label } of drawn) {
          for (const { x, width } of marks) {
            expect(x).toBeGreaterThan(0)
            expect(x + width).toBeLessThan(100)
          }
          const pixels = isWide ? 680 : 300
          // Words may run over the edge only where they would take a third of a narrow drawing.
          if (label && textWidth(label.text) + 16 <= pixels / 3)
            expect((label.x * pixels) / 100 + textWidth(label.text) + 10).toBeLessThanOrEqual(pixels + 1)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('long words behind a mark that is not among the last end within the drawing', () => {
    const label = 'the second step of it'
    const many = Array.from({ length: 13 }, () => single('2010-01-01').items).flat()
    for (const day of ['2024-01-01', '2026-04-17', '2028-01-01', '2030-12-31']) {
      const one: TimelineRow = { ...single(day), items: [...many, ...single(day).items], label }
      const { rows, isWide } = toDrawing([one], options)
      expect(isWide).toBe(true)
      const end = (rows[0]?.label?.x ?? 0) * 6.8 + textWidth(label) + 10
      expect(end).toBeGreaterThan(520)
      expect(end).toBeLessThanOrEqual(680)
    }
  })

  test('every point is a mark with its evidence, every candidate a tick', () => {
    fc.assert(
      fc.property(row, (one) => {
        const [drawn] = toDrawing([one], options).rows
        const points = one.items.flatMap(({ points: own }) => own)
        const marked = points.filter(({ type }) => type !== 'candidate')
        expect(drawn?.marks.map(({ title }) => title).sort()).toEqual(marked.map(({ title }) => title).sort())
        expect((drawn?.candidates.length ?? 0) > 0).toBe(marked.length < points.length)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a row', () => {
  test('has a bar from its first to its last release, and its words behind the last mark', () => {
    const days = ['2012-01-01', '2014-01-01', '2016-01-01']
    const one: TimelineRow = {
      ...single('2010-01-01'),
      items: days.flatMap((day) => single(day).items),
      label: '1.2',
    }
    const [drawn] = toDrawing([one], options).rows
    const at = drawn?.marks.map(({ x }) => x) ?? []
    expect(drawn?.bar).toEqual({ from: at[0], to: at[2] })
    expect(drawn?.label?.x).toBe(at[2])
  })

  test('has no bar for what is only planned', () => {
    const one: TimelineRow = { ...single('2024-01-01', '1.0', 'planned') }
    expect(toDrawing([one], options).rows[0]?.bar).toBeNull()
  })

  test('joins a plan to what replaced it, later apart from earlier, over no candidate', () => {
    const points = [
      { type: 'candidate' as const, earliest: '2011-01-01', latest: '2011-01-01', title: 'rc', href: '/r/' },
      { type: 'was-later' as const, earliest: '2012-01-01', latest: '2012-01-01', title: 'first', href: '/a/' },
      { type: 'was-earlier' as const, earliest: '2016-01-01', latest: '2016-01-01', title: 'second', href: '/b/' },
      { type: 'released' as const, earliest: '2014-01-01', latest: '2014-01-01', title: 'third', href: '/c/' },
    ]
    const [drawn] = toDrawing([{ ...single('2014-01-01'), items: [{ label: '1.0', points }] }], options).rows
    expect(drawn?.joins.map(({ type }) => type)).toEqual(['later', 'earlier'])
    expect(drawn?.marks.map(({ href }) => href)).toEqual(['/a/', '/b/', '/c/'])
  })
})

describe('the axis', () => {
  test('has the year on its first tick and at every new year', () => {
    const { ticks } = toDrawing([single('2014-02-10')], {
      ...options,
      period: { from: '2013-10-01', to: '2014-04-30' },
    })
    expect(ticks.map(({ text }) => text)).toEqual(['Oct 2013', 'Nov', 'Dec', 'Jan 2014', 'Feb', 'Mar', 'Apr'])
  })

  test('marks today only within its period', () => {
    expect(toDrawing([single('2014-02-10')], options).today).not.toBeNull()
    expect(toDrawing([single('2014-02-10')], { ...options, today: '2031-01-01' }).today).toBeNull()
  })

  test('has fewer ticks where a narrow page shows a short history whole', () => {
    const { ticks, isWide } = toDrawing([single('2014-02-10')], options)
    expect(isWide).toBe(false)
    expect(ticks.filter(({ isMinor }) => !isMinor).length).toBeLessThan(ticks.length)
    const long = { ...single('2014-02-10'), items: Array.from({ length: 13 }, () => single('2014-02-10').items).flat() }
    const wide = toDrawing([long], options)
    expect(wide.isWide).toBe(true)
    expect(wide.ticks.every(({ isMinor }) => !isMinor)).toBe(true)
    const narrow = toDrawing([long], { ...options, isNarrow: true })
    expect(narrow.isWide).toBe(false)
    expect(narrow.ticks.some(({ isMinor }) => isMinor)).toBe(true)
  })
})

describe('what was said', () => {
  const speech = [
    { from: '2012-01-01', to: '2012-03-31', count: 4 },
    { from: '2012-04-01', to: '2012-06-30', count: 1 },
    { from: '2040-01-01', to: '2040-03-31', count: 9 },
  ]

  test('is a bar each quarter of the period, as high as the most is 40', () => {
    const drawn = toDrawing([single('2014-02-10')], { ...options, speech }).speech
    expect(drawn?.most).toBe(4)
    expect(drawn?.bars.map(({ height }) => height)).toEqual([40, 10])
  })

  test('takes no room where nothing was', () => {
    const silent = toDrawing([single('2014-02-10')], options)
    expect(silent.speech).toBeNull()
    expect(silent.height).toBeLessThan(toDrawing([single('2014-02-10')], { ...options, speech }).height)
  })
})
