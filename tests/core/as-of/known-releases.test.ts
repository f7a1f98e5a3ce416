import { describe, expect, test } from 'vitest'
import { quarterEnds, toReleasesKnownOn } from '../../../src/core/register/as-of/known-releases.ts'
import { toPlans, toolsWithKnownPlans } from '../../../src/site/releases/plans.ts'
import { compileFiles, type Files } from '../content.ts'

const plan = (rows: string): string => `| Version | Release |\n| --- | --- |\n${rows}\n`

const files: Files = {
  'tools/quokka.md': '# Quokka\n',
  'minutes/quokka/2024-01-10.md': plan('| 5.1 | 2024-03-01 |\n| 5.2 | 2024-09-01 |'),
  'minutes/quokka/2024-02-14.md': plan('| 5.1 | 2024-04-10 |\n| 5.2 | 2024-09-01 |'),
  'minutes/quokka/2024-04-17.md': plan('| 5.2 | 2024-10-01 |\n| 5.3 | 2025-02-01 |'),
  'roadmaps/quokka.md':
    '| Release | Planned | Released |\n| --- | --- | --- |\n| 5.1 | ~~2024-03-01~~ [2024-04-10](../minutes/quokka/2024-02-14.md) | 2024-04-12 |\n| 6.0 | 2026-01-01 | |\n',
  'site.yaml': 'series:\n  quokka:\n    tool: quokka\n',
}

describe.each(['2024-01-09', '2024-01-31', '2024-03-31', '2024-04-12', '2024-06-30'])('what is known on %s', (day) => {
  test('is what the record as of that day has', () => {
    const now = compileFiles(files, { today: '2024-12-01' })
    const then = compileFiles(files, { asOf: day })
    const shown = (releases: typeof then.releases.all): unknown =>
      releases.map(({ version, status, released, planned, moves }) => ({
        version,
        status,
        released: released?.date,
        planned: planned.map(({ text, saidOn, times }) => [text, saidOn, times]),
        moves,
      }))
    expect(shown(toReleasesKnownOn(now.releases.all, day))).toEqual(shown(then.releases.all))
  })
})

test('the page of a tool says what was planned at the end of each quarter and what became of it', () => {
  const book = compileFiles(files, { today: '2024-12-01' })
  expect(toolsWithKnownPlans(book)).toEqual(['quokka'])
  const { quarters, unknown } = toPlans(book, 'quokka')
  expect(
    quarters.map(({ title, plans }) => [
      title,
      ...plans.map(({ version, planned, outcome }) => `${version}: ${planned.text}; ${outcome.text}`),
    ]),
  ).toEqual([
    [
      '30 September 2024',
      '5.2: 1 October 2024; its day has passed, no release is stated',
      '5.3: 1 February 2025; still planned',
    ],
    [
      '30 June 2024',
      '5.2: 1 October 2024; its day has passed, no release is stated',
      '5.3: 1 February 2025; still planned',
    ],
    [
      '31 March 2024',
      '5.1: 10 April 2024; released 12 April 2024, 2 days late',
      '5.2: 1 September 2024; moved to 1 October 2024',
    ],
  ])
  expect(unknown).toBe('1 plan of which no meeting or link says when it was made is left out.')
})

test('what is overdue is shown once, at the end of the quarter in which its day passed', () => {
  const book = compileFiles(
    {
      'minutes/ops/2024-01-10.md': 'Plans.\n',
      'tools/quokka.md': '# Quokka\n',
      'roadmaps/quokka.md':
        '| Release | Planned |\n| --- | --- |\n| 5.1 | [2024-05-01](../minutes/ops/2024-01-10.md) |\n',
    },
    { today: '2025-06-01' },
  )
  expect(toPlans(book, 'quokka').quarters.map(({ title }) => title)).toEqual(['30 June 2024', '31 March 2024'])
})

test('quarters end where the next begins', () => {
  expect(quarterEnds('2023-11-05', '2024-06-30')).toEqual(['2024-06-30', '2024-03-31', '2023-12-31'])
  expect(quarterEnds('2024-03-31', '2024-05-01')).toEqual(['2024-03-31'])
  expect(quarterEnds('2024-05-02', '2024-05-01')).toEqual([])
})
