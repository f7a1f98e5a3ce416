import { describe, expect, test } from 'vitest'
import { findActiveMarkup } from '../../src/core/read/svg/active-markup.ts'
import { toDrawing } from '../../src/timeline/drawing.ts'
import type { PointType, TimelineRow } from '../../src/timeline/items.ts'
import { writeSvg } from '../../src/timeline/write-svg.ts'

const row = (title: string, ...points: [PointType, string, string?][]): TimelineRow => ({
  title,
  isLiving: true,
  spans: [],
  items: points.map(([type, earliest, latest = earliest]) => ({
    label: title,
    points: [{ type, earliest, latest, title: `${title} & <more>`, href: 'javascript:alert(1)' }],
  })),
  label: '<3.1>',
  remark: { text: '3 days late', direction: 'later' },
})

const types: PointType[] = [
  'was',
  'was-later',
  'was-earlier',
  'candidate',
  'released',
  'planned',
  'overdue',
  'unconfirmed',
  'withdrawn',
]
const drawing = toDrawing(
  [
    row('3.1 <b>', ...types.map((type, index): [PointType, string] => [type, `201${index}-03-04`])),
    row('3.0', ['released', '2011-01-01', '2011-03-31']),
  ],
  {
    period: { from: '2009-01-01', to: '2020-12-31' },
    today: '2015-05-05',
    speech: [{ from: '2012-01-01', to: '2012-03-31', count: 2 }],
  },
)

describe('a drawing as a file', () => {
  const svg = writeSvg('Releases of A & B', drawing)

  test('only draws, as images of documents have to', () => {
    expect(findActiveMarkup(svg)).toBeNull()
    expect(svg).not.toMatch(/href|javascript|class=|style/)
  })

  test('shows every mark with its words, and names as text', () => {
    expect(svg.split('<title>3.').length - 1).toBe(types.length)
    expect(svg).toContain('3.1 &#60;b&#62;')
    expect(svg).toContain('Releases of A &#38; B')
    expect(svg).toContain('>3 days late<')
  })

  test('is the same for the same drawing', () => {
    expect(writeSvg('Releases of A & B', drawing)).toBe(svg)
    expect(svg).not.toMatch(/NaN|undefined|\d\.\d{3}/)
  })
})
