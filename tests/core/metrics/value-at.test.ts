import { expect, test } from 'vitest'
import type { Metric } from '../../../src/core/register/metrics/metric.ts'
import { valueIndexAt } from '../../../src/core/register/metrics/value-at.ts'
import { fc } from '../../property.ts'

const days = ['2024', '2024-03', '2024-03-05', '2024-03-12', '2024-Q2', '2024-05-02']

test('the value of a document is found among those of any dates, several a day', () => {
  const dates = fc.array(fc.constantFrom(...days), { maxLength: 12 })
  fc.assert(
    fc.property(dates, fc.constantFrom(...days), (some, other) => {
      const order = (date: string): number => days.indexOf(date)
      const values = some.toSorted((a, b) => order(a) - order(b)).map((date, index) => ({ date, path: `${index}.md` }))
      const metric = { values } as unknown as Metric
      for (const [index, value] of values.entries()) expect(valueIndexAt(metric, value)).toBe(index)
      expect(valueIndexAt(metric, { date: other, path: 'none.md' })).toBe(-1)
    }),
  )
})
