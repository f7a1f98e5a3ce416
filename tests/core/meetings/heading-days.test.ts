import { describe, expect, test } from 'vitest'
import { settleDays } from '../../../src/core/parse/meetings/heading-days.ts'

/** The days of headings written as in Markdown. */
const daysOf = (lines: readonly string[], year: string | null): (string | null)[] =>
  settleDays(
    lines.map((line) => ({ depth: /^#*/.exec(line)?.[0].length ?? 1, text: line.replace(/^#+ /, '') })),
    year,
  ).map((day) => day?.date ?? null)

describe('days of headings', () => {
  test.each([
    ['of the year that the file is of', ['## 9 January', '## 16 January'], '2024', ['2024-01-09', '2024-01-16']],
    [
      'go over into the next year',
      ['# Notes from November 2023', '## 28 November', '## 12 December', '## 9 January'],
      null,
      [null, '2023-11-28', '2023-12-12', '2024-01-09'],
    ],
    ['go back into the last year', ['## 9 January 2024', '## 12 December'], null, ['2024-01-09', '2023-12-12']],
    [
      'have the year above them',
      ['# 2024', '## March', '### Tue 5 March', '# 2023', '## December', '### Tue 19 December'],
      null,
      [null, null, '2024-03-05', null, null, '2023-12-19'],
    ],
    ['in numbers, as one of them tells', ['## 3/19/2024', '## 3/5/2024'], null, ['2024-03-19', '2024-03-05']],
    ['in numbers that nothing tells apart', ['## 3/9/2024', '## 3/5/2024'], null, [null, null]],
    ['without any year', ['## 9 January', '## 16 January'], null, [null, null]],
  ])('%s', (_, lines, year, days) => {
    expect(daysOf(lines, year)).toEqual(days)
  })
})
