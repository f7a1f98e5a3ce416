import { expect, test } from 'vitest'
import { toDecisions, toDecisionYears, toSeriesDecisions } from '../../../src/site/decisions/decisions.ts'
import { compileFiles } from '../../core/content.ts'

/** Minutes of a day that agreed on so many things. */
const agreed = (day: string, many: number): string =>
  Array.from({ length: many }, (_, index) => `AGREED: keep rule ${index + 1} of ${day}.`).join('\n\n')

const book = compileFiles({
  'minutes/ops/2023-02-07.md': agreed('February', 20),
  'minutes/ops/2024-02-06.md': agreed('winter', 10),
  'minutes/net/2024-03-05.md': agreed('March', 1),
})
const [net, ops] = ['Net', 'Ops'].map((title) => book.series.find((series) => series.title === title))

test('the register has the newest of all series by year, and says where the rest is', () => {
  const { note, series, years, shown, more } = toDecisions(book)
  expect(note).toBe('The newest 24 of 31 decisions')
  expect(series.map(({ text, note }) => `${text} ${note}`).sort()).toEqual(['Net 1', 'Ops 30'])
  expect(years).toEqual([])
  expect(shown.map(({ year, note }) => `${year}: ${note}`)).toEqual(['2024: 11 decisions', '2023: 13 of 20 decisions'])
  expect(shown[0]?.entries[0]).toMatchObject({ date: { text: '5 Mar' }, text: 'Keep rule 1 of March' })
  expect(more).not.toBe(null)
})

test('a series with many decisions has a page for each year, one with few has none', () => {
  if (!ops || !net) throw new Error('no series')
  expect(toDecisionYears(book, ops)).toEqual(['2024', '2023'])
  expect(toDecisionYears(book, net)).toEqual([])
  expect(toSeriesDecisions(book, ops, null).years.map(({ href }) => href)).toEqual([
    '/decisions/ops/y2024/',
    '/decisions/ops/y2023/',
  ])
  const { title, shown } = toSeriesDecisions(book, ops, '2023')
  expect(title).toBe('Decisions of Ops, 2023')
  expect(shown.map(({ entries }) => entries.length)).toEqual([20])
})
