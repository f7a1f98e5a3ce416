import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/core/parse/dates/planned-date.ts'
import { textWidth } from '../../src/timeline/axis.ts'
import type { PointType, TimelineItem } from '../../src/timeline/items.ts'
import { target } from '../../src/timeline/marks.ts'
import { type Timeline, toTimeline } from '../../src/timeline/timeline.ts'

const period = { from: '2010-01-01', to: '2030-12-31' }
const options = {
  period,
  today: '2020-05-05',
  width: 328,
  maxRows: 40,
  hrefOf: (day: string) => `/${day.slice(0, 4)}/`,
}

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
  lanes: fc.constantFrom(['3.1', '3.x', ''], ['3.2', '3.x', ''], ['4.0', '4.x', '']),
  label: fc.constantFrom('3.1.28', '10.2', 'GOCDB4 step 2'),
  note: fc.constantFrom(null, '35 d late', 'back on its day'),
  points: fc.array(point, { minLength: 1, maxLength: 5 }),
})
const items = fc.array(item, { minLength: 1, maxLength: 200 })

/** Every stretch that a row draws, in pixels: marks with their targets, labels. */
function stretches({ rows, clusters, width }: Timeline): { y: number; from: number; to: number }[] {
  const px = (x: number): number => (x * width) / 100
  return [
    ...rows.flatMap(({ y, marks, label }) => [
      ...marks.map(({ from, to }) => ({ y, from: px(from) - target / 2, to: px(to) + target / 2 })),
      ...(label === null
        ? []
        : [label].map(({ x, isBefore, text, note }) => {
            const room = textWidth(text + (note === null ? '' : ` ${note}`))
            return isBefore
              ? { y, from: px(x) - 12 - room, to: px(x) - 12 }
              : { y, from: px(x) + 12, to: px(x) + 12 + room }
          })),
    ]),
    ...clusters.map(({ x, y }) => ({ y, from: px(x) - target / 2, to: px(x) + target / 2 })),
  ]
}

describe('whatever is drawn', () => {
  test('no two marks or labels overlap, and all lies within the drawing', () => {
    fc.assert(
      fc.property(items, fc.constantFrom(328, 690, 1040), fc.constantFrom(5, 40, 1000), (drawn, width, maxRows) => {
        const timeline = toTimeline(drawn, { ...options, width, maxRows })
        for (const [, row] of Map.groupBy(stretches(timeline), ({ y }) => y)) {
          const sorted = row.sort((a, b) => a.from - b.from)
          sorted.forEach(({ from, to }, index) => {
            expect(from).toBeGreaterThanOrEqual(-0.5)
            expect(to).toBeLessThanOrEqual(width + 0.5)
            expect(from - (sorted[index - 1]?.to ?? -Infinity)).toBeGreaterThan(-0.6)
          })
        }
        const heights = [...new Set([...timeline.rows, ...timeline.clusters].map(({ y }) => y))].sort((a, b) => a - b)
        heights.slice(1).forEach((y, index) => expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(target))
        expect(heights.at(-1)).toBeLessThanOrEqual(timeline.height)
      }),
      { numRuns: 60 },
    )
  })

  test('every point stands in the title of exactly one mark, every release in one row', () => {
    fc.assert(
      fc.property(items, (drawn) => {
        const { rows } = toTimeline(drawn, { ...options, maxRows: 1000 })
        const said = rows.flatMap(({ marks }) => marks.flatMap(({ title }) => title.split('\n')))
        expect(said.sort()).toEqual(drawn.flatMap(({ points }) => points.map(({ title }) => title)).sort())
        expect(rows.length).toBe(drawn.length)
      }),
      { numRuns: 60 },
    )
  })

  test('releases that are too many for rows become marks that say how many', () => {
    fc.assert(
      fc.property(items, (drawn) => {
        const { clusters, rows } = toTimeline(drawn, { ...options, maxRows: 0 })
        expect(rows).toEqual([])
        expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(drawn.length)
      }),
      { numRuns: 60 },
    )
  })
})

const single = (day: string, label = '1.0'): TimelineItem => ({
  lanes: [''],
  label,
  note: null,
  points: [{ type: 'released', earliest: day, latest: day, title: label, href: '/' }],
})

test('many lines of few releases share a coarser lane', () => {
  const releases = Array.from({ length: 12 }, (_, index): TimelineItem => ({
    ...single(`20${10 + index}-03-01`, `5.${index}`),
    lanes: [`5.${index}`, '5.x', ''],
  }))
  expect(toTimeline(releases, options).lanes.map(({ title }) => title)).toEqual(['5.x'])
  expect(toTimeline(releases.slice(0, 3), options).lanes.map(({ title }) => title)).toEqual(['5.0', '5.1', '5.2'])
})

describe('the axis', () => {
  test('has the year on its first tick and at every new year', () => {
    const { ticks } = toTimeline([single('2014-02-10')], {
      ...options,
      period: { from: '2013-10-01', to: '2014-04-30' },
      width: 690,
    })
    expect(ticks.map(({ text }) => text)).toEqual(['Oct 2013', 'Nov', 'Dec', 'Jan 2014', 'Feb', 'Mar', 'Apr'])
  })

  test('marks today only within its period', () => {
    expect(toTimeline([single('2014-02-10')], options).today).not.toBeNull()
    expect(toTimeline([single('2014-02-10')], { ...options, today: '2031-01-01' }).today).toBeNull()
  })
})

test('a step joins the plan to what replaced it, later apart from earlier', () => {
  const points = [
    { type: 'was-later' as const, earliest: '2012-01-01', latest: '2012-01-01', title: 'first', href: '/a/' },
    { type: 'was-earlier' as const, earliest: '2016-01-01', latest: '2016-01-01', title: 'second', href: '/b/' },
    { type: 'released' as const, earliest: '2014-01-01', latest: '2014-01-01', title: 'third', href: '/c/' },
  ]
  const [row] = toTimeline([{ lanes: [''], label: '1.0', note: null, points }], options).rows
  expect(row?.joins.map(({ type }) => type)).toEqual(['later', 'earlier'])
  expect(row?.marks.map(({ href }) => href)).toEqual(['/a/', '/c/', '/b/'])
})
