import { describe, expect, test } from 'vitest'
import { isOverdue, lastMoment } from '../../../src/core/register/actions/overdue.ts'

describe('an open action is late on the day after its date is over', () => {
  test.each<[due: string, last: string, first: string]>([
    ['2024-05-31', '2024-05-31', '2024-06-01'],
    ['2024-05', '2024-05-31', '2024-06-01'],
    ['2024-Q1', '2024-03-31', '2024-04-01'],
    ['2024-Q3', '2024-09-30', '2024-10-01'],
    ['2024-Q4', '2024-12-31', '2025-01-01'],
    ['2024', '2024-12-31', '2025-01-01'],
  ])('%s', (due, last, first) => {
    expect(isOverdue({ today: last }, { listing: 'open', due })).toBe(false)
    expect(isOverdue({ today: first }, { listing: 'open', due })).toBe(true)
  })
})

test.each(['over', 'left'] as const)('what is %s is never late, nor what has no date', (listing) => {
  expect(isOverdue({ today: '2024-06-01' }, { listing, due: '2024-05-31' })).toBe(false)
  expect(isOverdue({ today: '2024-06-01' }, { listing: 'open', due: null })).toBe(false)
})

test('dates without a day sort behind every day of theirs', () => {
  const sorted = ['2024-01-01', '2024-03-31', '2024-Q1', '2024-04-01', '2024-12-31', '2024'].map(lastMoment)
  expect([...sorted].sort()).toEqual(sorted)
})
