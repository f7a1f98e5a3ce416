import { describe, expect, test } from 'vitest'
import { toListChart } from '../../src/timeline/list-chart.ts'
import { type StripMeeting, toStrip } from '../../src/timeline/strip.ts'

describe('the length of a list', () => {
  test('is a bar a meeting from the first that listed anything, new ones on the same ground', () => {
    const chart = toListChart([
      { day: '2019-01-01', listed: 0, raised: 0 },
      { day: '2020-01-01', listed: 4, raised: 1 },
      { day: '2021-01-01', listed: 8, raised: 0 },
    ])
    expect(chart).toEqual({
      height: 72,
      bar: 6,
      most: { text: '8', x: 99.2, anchor: 'end' },
      listed: 'M8 72v-36M992 72v-72',
      raised: 'M8 72v-9',
      years: [
        { x: 0.8, text: '2020', isMinor: false },
        { x: 99.2, text: '2021', isMinor: false },
      ],
    })
  })

  test.each([[[]], [[{ day: '2020-01-01', listed: 3, raised: 3 }]]])('of %j is not drawn', (meetings) => {
    expect(toListChart(meetings)).toBeNull()
  })
})

describe('a strip of meetings', () => {
  const meeting = (type: StripMeeting['type'], index: number): StripMeeting => ({
    type,
    label: `${index} Aug`,
    title: '',
    href: '/',
  })

  test('joins the first that listed it to the last', () => {
    const { bar, marks } = toStrip((['none', 'new', 'none', 'same', 'none'] as const).map(meeting))
    expect(bar).toEqual({ from: marks[1]?.x, to: marks[3]?.x })
    expect(toStrip([meeting('new', 1)]).bar).toBeNull()
  })

  test.each([3, 20, 60])('of %i meetings has no label over another', (length) => {
    const { marks, width } = toStrip(Array.from({ length }, (_, index) => meeting('same', index)))
    const labelled = marks.filter(({ label }) => label !== null)
    labelled.slice(1).forEach(({ x }, index) => expect(x - (labelled[index]?.x ?? 0)).toBeGreaterThanOrEqual(60))
    expect(labelled.length).toBeGreaterThan(0)
    expect(marks.at(-1)?.x ?? 0).toBeLessThan(width)
  })
})
