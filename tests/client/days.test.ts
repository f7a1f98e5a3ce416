import { expect, test } from 'vitest'
import { firstDay, lastDay } from '../../src/client/days.ts'

test.each([
  ['2010', '2010-01-01', '2010-12-31'],
  ['2010-07', '2010-07-01', '2010-07-31'],
  ['2010-Q3', '2010-07-01', '2010-09-31'],
  ['2010-07-26', '2010-07-26', '2010-07-26'],
])('%s may mean any day from %s to %s', (stated, first, last) => {
  expect([firstDay(stated), lastDay(stated)]).toEqual([first, last])
})
