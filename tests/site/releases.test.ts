import { expect, test } from 'vitest'
import { toKindList } from '../../src/site/documents/list.ts'
import { toHoldings } from '../../src/site/record/holdings.ts'
import { toSlipReport } from '../../src/site/releases/slip.ts'
import { toRoadmaps } from '../../src/site/releases/roadmaps.ts'
import { compileFiles } from '../core/content.ts'

const release = (month: number): string =>
  `| 2.${month} | 20${String(10 + Math.floor(month / 12))}-0${(month % 9) + 1}-02 |`
const roadmap = (rows: readonly string[]): string =>
  `# Tapes\n\n| Version | Released |\n|---|---|\n${rows.join('\n')}\n`
const of = (amount: number): ReturnType<typeof toRoadmaps> => {
  const rows = Array.from({ length: amount }, (_, month) => release(month))
  return toRoadmaps(
    compileFiles({ 'roadmaps/tapes.md': roadmap([...rows, '| 9.0 | |', '| 2.0-rc1 | 2010-01-01 |']) }),
    { type: 'all' },
  )
}

test('the page of all years has a row each where they are few', () => {
  const { releases } = of(20)
  expect(releases.entries.length).toBe(22)
  expect(releases.caption).toBe('21 releases and 1 candidate, newest first')
})

test('of many it has the newest, those without a day, and all of them in its drawing', () => {
  const { releases } = of(60)
  expect(releases.entries.length).toBe(41)
  expect(releases.entries.map(({ version }) => version)).toContain('9.0')
  expect(releases.entries.map(({ version }) => version)).not.toContain('2.0-rc1')
  expect(releases.caption).toBe('The newest 41 of 61 releases and 1 candidate; each year has the rest')
})

test('what was only planned is counted as a plan, on the pages of releases and among what the record holds', () => {
  const files = {
    'roadmaps/tapes.md': `# Tapes\n\n| Version | Planned | Released |\n|---|---|---|\n| 3.0 | 2021-03-02 | 2021-03-04 |\n| 3.1 | 2021-05-04 | |\n| 3.2 | 2021-07-06 | |\n`,
  }
  const book = compileFiles(files)
  expect(toRoadmaps(book, { type: 'all' }).releases.caption).toBe('1 release and 2 plans, newest first')
  expect(toHoldings(book).find(({ text }) => text === 'Roadmaps')?.note).toBe('1 release and 2 plans')
})

test('of one day the higher version comes first, around today as in all years', () => {
  const rows = ['1.9', '1.10', '1.8'].map((version) => `| ${version} | 2021-03-02 |`)
  const book = compileFiles({ 'roadmaps/tapes.md': roadmap(rows) }, { today: '2021-04-01' })
  for (const type of ['now', 'all'] as const)
    expect(toRoadmaps(book, { type }).releases.entries.map(({ version }) => version)).toEqual(['1.10', '1.9', '1.8'])
})

test('a list of one series does not count series', () => {
  const minutes = { 'minutes/ops/2021-03-02.md': 'Text\n', 'minutes/ops/2021-03-09.md': 'Text\n' }
  expect(toKindList(compileFiles(minutes), 'minutes').note).toBe('2 documents')
  const two = compileFiles({ ...minutes, 'minutes/board/2021-03-03.md': 'Text\n' })
  expect(toKindList(two, 'minutes').note).toBe('3 documents in 2 series')
})

test('of plans whose day passed without a word nobody says that they were kept', () => {
  const schedule = (rows: string): string => `# Call\n\n## Releases\n\n| Version | Release |\n|---|---|\n${rows}`
  const first = schedule('| 1.0 | 2021-02-01 |\n| 1.1 | 2021-03-01 |\n')
  const reportOf = (...meetings: string[]): ReturnType<typeof toSlipReport> =>
    toSlipReport(
      compileFiles(Object.fromEntries(meetings.map((text, index) => [`minutes/ops/2021-01-0${index + 5}.md`, text])), {
        today: '2021-06-01',
      }),
      null,
    )
  const silent = reportOf(first)
  expect(silent.facts).toEqual([{ term: 'Moved', value: '0 of 2', note: '' }])
  expect(silent.tools.map(({ median, worst }) => [median, worst])).toEqual([['–', '–']])
  const moved = reportOf(first, schedule('| 1.0 | 2021-02-15 |\n| 1.1 | 2021-03-01 |\n'))
  expect(moved.tools.map(({ median, worst }) => [median, worst])).toEqual([['14 days late', '14 days late (1.0)']])
})
