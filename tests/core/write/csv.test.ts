import { expect, test } from 'vitest'
import { writeCsv } from '../../../src/core/write/api/csv.ts'

test.each([
  [[], '\r\n'],
  [[{ a: 1, b: 'x' }], 'a,b\r\n1,x\r\n'],
  [[{ a: null, b: true }], 'a,b\r\n,true\r\n'],
  [[{ a: 'x, "y"\nz' }], 'a\r\n"x, ""y""\nz"\r\n'],
  [[{ owners: ['Ann', 'Bob'], history: [{ date: '2021' }, { date: '2022' }] }], 'owners,history\r\nAnn; Bob,2\r\n'],
  [[{ source: { path: 'a.md', line: 3 } }], 'source\r\na.md 3\r\n'],
  [[{ a: 1 }, { b: 2 }], 'a,b\r\n1,\r\n,2\r\n'],
])('%j', (records, text) => expect(writeCsv(records)).toBe(text))

test.each(['=1+1', '+1', '@SUM(A1)', '-x', '\tx'])('%j is text to a spreadsheet', (cell) => {
  expect(writeCsv([{ cell }])).toBe(`cell\r\n'${cell}\r\n`)
})

test('a negative number stays one', () => expect(writeCsv([{ slip: -3 }])).toBe('slip\r\n-3\r\n'))
