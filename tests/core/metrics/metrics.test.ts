import { describe, expect, test } from 'vitest'
import type { Metric } from '../../../src/core/register/metrics/metric.ts'
import { compileFiles, type Files } from '../content.ts'

/** One report or minutes a week from 1 March 2021, by their text. */
function weekly(kind: 'minutes' | 'reports', texts: readonly string[]): Metric[] {
  const files: Files = {}
  texts.forEach((text, index) => {
    files[`${kind}/ops/2021-03-${String(1 + 7 * index).padStart(2, '0')}.md`] = text.startsWith('# ')
      ? text
      : `# Weekly\n\n${text}`
  })
  return compileFiles(files).metrics.all
}

/** Label with unit → values as written; `!` where the stated change contradicts the value before. */
function shown(metrics: readonly Metric[]): Record<string, string> {
  return Object.fromEntries(
    metrics.map(({ section, label, unit, values }) => [
      [section, label, unit].filter(Boolean).join(' | '),
      values.map(({ text, agrees }) => text + (agrees === false ? '!' : '')).join(' '),
    ]),
  )
}

describe('rows of a table that repeats', () => {
  const table = (rows: string): string => `## Tickets\n\n| # of tickets | Δ | State |\n| --- | --- | --- |\n${rows}\n`

  test('are series by heading and row, with the unit of the column', () => {
    const metrics = weekly('minutes', [
      table('| 155 | +1 | Open |\n| 30 | +2 | In Progress |'),
      table('| 152 | -3 | Open |\n| 31 | +1 | In Progress |'),
    ])
    expect(shown(metrics)).toEqual({
      'Tickets | Open | tickets': '155 152',
      'Tickets | In Progress | tickets': '30 31',
    })
    expect(metrics[0]?.values.map(({ before, agrees }) => [before, agrees])).toEqual([
      [154, null],
      [155, true],
    ])
  })

  test('are none where they stand once', () => {
    expect(weekly('minutes', [table('| 155 | +1 | Open |'), 'Nothing'])).toEqual([])
  })

  test('go on from one version to the next, whose changes begin anew', () => {
    const of = (version: string, row: string): string =>
      `| ${version} | Δ | Total | Δ | Status |\n| --- | --- | --- | --- | --- |\n${row}\n`
    const metrics = weekly('minutes', [
      of('3.4.1', '| 9 | +9 | 9 | +9 | Open |'),
      of('3.4.1', '| 4 | -5 | 4 | -5 | Open |'),
      of('3.4.2', '| 7 | +7 | 7 | +7 | Open |'),
      of('3.4.2', '| 6 | +1 | 6 | -1 | Open |'),
    ])
    expect(shown(metrics)).toEqual({ '3.4.x, Open': '9 4 7 6!', 'Total, Open': '9 4 7 6' })
    expect(metrics[0]?.values.map(({ parameter }) => parameter)).toEqual(['3.4.1', '3.4.1', '3.4.2', '3.4.2'])
  })

  test('have a unit of their own, or one in parentheses', () => {
    const of = (jobs: number): string =>
      `| Metric | Value | Unit | Delta |\n| --- | --- | --- | --- |\n| Data | ${jobs} | TB | +0 |\n| Efficiency (%) | 66 | | |\n`
    expect(shown(weekly('reports', [of(4), of(5)]))).toEqual({ 'Data | TB': '4 5!', 'Efficiency | %': '66 66' })
  })

  test('may have their headings in the row below a blank one, or none', () => {
    const wiki = (jobs: string): string =>
      `| | | |\n| --- | --- | --- |\n| VO | Jobs | Delta |\n| ligo | ${jobs} | 5 |\n`
    expect(shown(weekly('reports', [wiki('126,540'), wiki('73,280')]))).toEqual({ 'Jobs, ligo': '126,540 73,280!' })
    const bare = (sites: number): string =>
      `| OSG 3.x | ${sites} (+1) sites |\n| --- | --- |\n| OSG 1.2 | 3 (+0) sites |\n`
    expect(shown(weekly('reports', [bare(8), bare(9)]))).toEqual({ 'OSG 3.x | sites': '8 9', 'OSG 1.x | sites': '3 3' })
    const nameless = '| | | |\n| --- | --- | --- |\n| a | 1 | 2 |\n'
    expect(weekly('reports', [nameless, nameless])).toEqual([])
  })

  test('are no dates and no versions', () => {
    const plan =
      '| Version | Freeze | Release | Notes |\n| --- | --- | --- | --- |\n| 3.4.1 | 2021-03-08 | 2021-03-15 | 5 week cycle |\n'
    expect(weekly('minutes', [plan, plan, plan])).toEqual([])
  })
})

describe('lines with a label and a value', () => {
  test('label first or value first, with a change', () => {
    const metrics = weekly('minutes', [
      '- Open: 149 (–6)\n- 7 (–3) open tickets\n',
      '- Open: 150 (+1)\n- 8 (+2) open tickets\n',
    ])
    expect(shown(metrics)).toEqual({ Open: '149 150', 'open tickets': '7 8!' })
  })

  test('singular and plural are one label', () => {
    expect(shown(weekly('minutes', ['- 1 (+0) open ticket\n', '- 2 (+1) open tickets\n']))).toEqual({
      'open ticket': '1 2',
    })
  })

  test('a value below its label', () => {
    expect(
      shown(weekly('reports', ['- Jobs of the US sites\n  - 940K\n- Transfers last week:\n  - about 363 TB/day\n'])),
    ).toEqual({ 'Jobs of the US sites': '940K', 'Transfers last week | TB/day': '363 TB/day' })
  })

  test('the value of last week is checked as a change is; a rank falls when it rises', () => {
    const text = (credit: string, rank: string): string => `- Credit: ${credit}\n- Rank: ${rank}\n`
    const metrics = weekly('reports', [
      text('1,200.5, Last Week: 1,100.25', '2 (-1)'),
      text('1,300.5, against 1,200.5 last week', '1 (+1)'),
      text('1,400.5, against 1,200.5 last week', '1 (+1)'),
    ])
    expect(shown(metrics)).toEqual({ Credit: '1,200.5 1,300.5 1,400.5!', Rank: '2 1 1!' })
  })

  test('plain numbers need to come three times and to change; identifiers are none', () => {
    const text = (present: number): string =>
      `- Registered: ${present}\n- Release: 7\n- Ticket: 10984\n- Machines: 2 new\n`
    expect(shown(weekly('minutes', [text(3), text(3), text(4)]))).toEqual({ Registered: '3 3 4' })
    expect(weekly('minutes', [text(3), text(4)])).toEqual([])
  })

  test.each(['Open tickets', 'Bugs closed, all issues', 'Pending actions', 'Failed runs'])(
    'words before what is counted say that "%s" counts it',
    (label) => {
      const line = (count: number): string => `- ${label}: ${count}\n`
      expect(shown(weekly('minutes', [line(8), line(9), line(7)]))).toEqual({ [label]: '8 9 7' })
    },
  )

  test.each(['Tickets: 81', 'Open tickets: 81, 92', 'Closed issues: 81 and 92', 'Open ticket: 81'])(
    'numbers of things are none: %s',
    (text) => {
      expect(weekly('minutes', [text, text.replace('81', '82'), text.replace('81', '83')])).toEqual([])
    },
  )
})

test('no two numbers of a section have one id', () => {
  const line = (one: number, two: number, three: number): string =>
    `## Tickets\n\n- Open: ${one}\n- Open: ${two}\n- Open %: ${three}\n`
  const metrics = weekly('minutes', [line(10, 20, 30), line(11, 21, 31), line(12, 22, 32)])
  expect(metrics.map(({ id }) => id.split('/').at(-1))).toEqual(['open', 'open-2', 'open-3'])
})

describe('sentences of reports', () => {
  const first = 'Quiet week. A total luminosity of 2.2 fb-1 was collected, and cpu time was 91% of walltime.'
  const second = 'The collected total luminosity is 2.55 fb-1; cpu time was 78% of walltime.'

  test('measured quantities are series by their words and unit, marked as inferred', () => {
    const metrics = weekly('reports', [first, second])
    expect(metrics.map(({ unit, values, isInferred }) => [unit, values.map(({ value }) => value), isInferred])).toEqual(
      [
        ['fb-1', [2.2, 2.55], true],
        ['%', [91, 78], false],
      ],
    )
  })

  test('of minutes are none, and neither are counts without a unit', () => {
    expect(weekly('minutes', [first, second])).toEqual([])
    expect(weekly('reports', ['There are 3 vulnerabilities.', 'There are 4 vulnerabilities.'])).toEqual([])
  })
})

describe('over time', () => {
  test('a report without the number is a gap, and a change after a gap is not checked', () => {
    const [metric] = weekly('reports', ['- Open: 10 (+1)\n', 'Nothing\n', '- Open: 30 (+1)\n', '- Open: 31 (+1)\n'])
    expect(metric).toMatchObject({
      gaps: ['2021-03-08'],
      values: [
        { text: '10', agrees: null },
        { text: '30', agrees: null },
        { text: '31', agrees: true },
      ],
    })
  })

  test.each([
    [
      ['01', '08', '15', '29'],
      [null, true, true, null],
    ],
    [
      ['01', '08', '22'],
      [null, true, null],
    ],
  ])('a missing week is a gap in the record, not a contradiction: %j', (days, agrees) => {
    const files = Object.fromEntries(
      days.map((day, index) => [`minutes/ops/2021-03-${day}.md`, `- Open: ${day > '15' ? 9 : index + 1} (+1)\n`]),
    )
    expect(compileFiles(files).metrics.all[0]?.values.map((value) => value.agrees)).toEqual(agrees)
  })

  test('a renamed section goes on under its alias', () => {
    const files = {
      'reports/ops/2021-03-01.md': '# Report\n\n## Grid Center (Mia)\n\n- Open: 3 (+1)\n',
      'reports/ops/2021-03-08.md': '# Report\n\n## Operations (Jon)\n\n- Open: 4 (+1)\n',
    }
    expect(compileFiles(files).metrics.all).toHaveLength(2)
    const site = 'series:\n  ops:\n    aliases:\n      Grid Center: [Operations]\n'
    expect(shown(compileFiles({ ...files, 'site.yaml': site }).metrics.all)).toEqual({ 'Grid Center | Open': '3 4' })
  })

  test('a cancelled meeting is no gap', () => {
    const [metric] = weekly('minutes', ['- Open: 10 (+1)\n', '# CANCELLED\n', '- Open: 11 (+1)\n'])
    expect(metric?.gaps).toEqual([])
  })
})
