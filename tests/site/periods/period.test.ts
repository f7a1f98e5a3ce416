import { describe, expect, test } from 'vitest'
import type { Book } from '../../../src/core/book.ts'
import { writeApi } from '../../../src/core/write/api/index.ts'
import { findSpan, toSpans } from '../../../src/core/write/periods/spans.ts'
import { writePeriod } from '../../../src/site/periods/report.ts'
import { type PeriodView, toPeriod } from '../../../src/site/periods/period.ts'
import { toRoutes } from '../../../src/site/routes.ts'
import { compileFiles, type Files, toLines } from '../../core/content.ts'

const book = compileFiles(
  {
    'tools/gocdb.md': '# GOCDB\n',
    'roadmaps/gocdb.md':
      '| Release | Planned | Released |\n| --- | --- | --- |\n| 5.8 | 2024-02-01 | 2024-02-10 |\n| 5.9 | 2024-03-01 | 2024-03-12 |\n',
    'milestones/grid.md':
      '| Id | Title | Due | Delivered |\n| --- | --- | --- | --- |\n| MS704 | Roadmap | 2024-03-01 | 2024-03-02 |\n',
    'minutes/ops/2024-02-06.md':
      '**Attending:** Mia Berg, Jon Dahl\n\n## Actions\n\n- #7 ask the sites (Jon)\n\nAGREED: stay.\n\n## Numbers\n\n- Open: 4\n',
    'minutes/ops/2024-03-05.md':
      '**Attending:** Mia Berg\n\n## Actions\n\n- #7 ask the sites (Jon) [done]\n- #8 buy disks (Mia)\n\nNetwork outage on 1 March from 10:00 to 12:00 UTC.\n\n## Numbers\n\n- Open: 6\n',
    'minutes/ops/2024-03-12.md': 'Quiet.\n\n## Numbers\n\n- Open: 5\n',
    'minutes/ops/2024-04-02.md': '**Attending:** Mia Berg\n\nQuiet.\n',
    'minutes/ops/2027-04-02.md': '# Agenda\n\nLater.\n',
  },
  { today: '2024-05-01' },
)

function periodOf(of: Book, name: string): PeriodView {
  const span = findSpan(of, name)
  if (!span) throw new Error(`no period ${name}`)
  return toPeriod(of, span)
}

test('the header marks the list of periods on their pages, and no other', () => {
  const routes = toRoutes(book).filter(({ address }) => /^\/(?:quarters|years)\//.test(address))
  expect(routes.length).toBeGreaterThan(2)
  for (const { make } of routes) {
    const { nav, more } = make().shell
    expect([...nav, ...more].filter(({ isCurrent }) => isCurrent).map(({ href }) => href)).toEqual(['/quarters/'])
  }
})

test('quarters and years are those with a meeting that was held', () => {
  expect(toSpans(book).map(({ id }) => id)).toEqual(['2024', '2024-Q1', '2024-Q2'])
})

test('what is only known to be of a year is of none of its quarters', () => {
  const files = { 'minutes/ops/2010.md': '# Ops 2010\n\nAGREED: stay.\n', 'minutes/ops/2010-03.md': 'Text.\n' }
  const some = compileFiles(files, { today: '2012-01-01' })
  expect(toSpans(some).map(({ id }) => id)).toEqual(['2010', '2010-Q1'])
  expect(periodOf(some, '2010-Q1').groups).toEqual([])
  expect(periodOf(some, '2010').groups.map(({ title }) => title)).toEqual(['Decisions'])
})

test.each(['2024-Q1', '2024q1', 'Q1 2024', 'q1-2024'])('%s names the first quarter of 2024', (name) => {
  expect(findSpan(book, name)?.id).toBe('2024-Q1')
})

test('a quarter compiles what its documents state', () => {
  const { title, groups, meetings, links } = periodOf(book, '2024-Q1')
  expect(title).toBe('First quarter of 2024')
  expect(groups.map((group) => [group.title, group.items.map(({ text, note }) => `${text}; ${note}`)])).toEqual([
    ['Decisions', ['Stay; null']],
    ['Releases that came', ['GOCDB 5.8 and 5.9; 10 February 2024 to 12 March 2024']],
    ['Milestones delivered', ['MS704 Roadmap; 2 March 2024']],
    ['Incidents and downtimes', ['Network outage on 1 March from 10:00 to 12:00 UTC; null']],
    ['2 actions opened', ['#7 Ask the sites; Jon', '#8 Buy disks; Mia']],
    ['1 action closed', ['#7 Ask the sites; Jon']],
    ['Numbers that changed', ['Open, Numbers: 4 to 5; lowest 4, highest 6']],
    ['Attendance', ['Ops; usually 2 at 2 recorded meetings, 2 people in all']],
  ])
  expect(meetings.entries.map(({ date, lead }) => `${date?.text}: ${lead}`)).toEqual([
    '12 Mar: Ops minutes',
    '5 Mar: Network outage on 1 March from 10:00 to 12:00 UTC',
    '6 Feb: Ask the sites',
  ])
  expect(links.map(({ text }) => text)).toEqual(['Q2 2024', '2024'])
})

test('meetings of several series stand by their days', () => {
  const files = {
    'minutes/ops/2024-02-20.md': 'Text.\n',
    'minutes/ops/2024-02-06.md': 'Text.\n',
    'minutes/board/2024-02-13.md': 'Text.\n',
  }
  const { meetings } = periodOf(compileFiles(files, { today: '2024-05-01' }), '2024-Q1')
  expect(meetings.entries.map(({ date }) => date?.text)).toEqual(['20 Feb', '13 Feb', '6 Feb'])
})

test('releases of one day have one day', () => {
  const table = '| Release | Released |\n| --- | --- |\n| 5.8 | 2024-02-10 |\n| 5.9 | 2024-02-10 |\n'
  const files = { 'tools/gocdb.md': '# GOCDB\n', 'roadmaps/gocdb.md': table, 'minutes/ops/2024-02-20.md': 'Text.\n' }
  const [released] = periodOf(compileFiles(files, { today: '2024-05-01' }), '2024-Q1').groups
  expect(released?.items.map(({ text, note }) => [text, note])).toEqual([['GOCDB 5.8 and 5.9', '10 February 2024']])
})

test('what was due or planned and did not come is told of the quarter and the year it was planned for', () => {
  const files = {
    'tools/gocdb.md': '# GOCDB\n',
    'roadmaps/gocdb.md':
      '| Release | Planned | Released |\n| --- | --- | --- |\n| 5.8 | 2024-02-01 | 2024-04-10 |\n| 5.9 | March 2024 | |\n| 5.10 | 2024-03-01 | 2024-03-20 |\n| 5.11 | ~~2024-03-02~~ 2024-09-01 | |\n',
    'milestones/grid.md':
      '| Id | Title | Due | Delivered |\n| --- | --- | --- | --- |\n| MS1 | Plan | 2024-03-01 | |\n| MS2 | Test | 2024-02-01 | 2024-05-02 |\n| MS3 | Use | 2024-02-01 | 2024-02-02 |\n',
    'minutes/ops/2024-02-20.md': 'Text.\n',
  }
  const late = compileFiles(files, { today: '2025-05-01' })
  const told = (period: string, title: string): string[] | undefined =>
    periodOf(late, period)
      .groups.find((group) => group.title === title)
      ?.items.map(({ text, note }) => `${text}; ${note}`)
  expect(told('2024-Q1', 'Planned for then, no release on record')).toEqual([
    'GOCDB 5.8; 1 February 2024',
    'GOCDB 5.9; March 2024',
  ])
  expect(told('2024', 'Planned for then, no release on record')).toEqual([
    'GOCDB 5.9; March 2024',
    'GOCDB 5.11; 1 September 2024',
  ])
  expect(told('2024-Q1', 'Milestones due')).toEqual(['MS1 Plan; 2024-03-01', 'MS2 Test; 2024-02-01'])
  expect(told('2024', 'Milestones due')).toEqual(['MS1 Plan; 2024-03-01'])
})

test('a year says how much its quarters have besides', () => {
  const items = Array.from({ length: 30 }, (_, index) => `- #${index + 1} fix the probe of site ${index + 1} (Mia)`)
  const long = compileFiles(
    { 'minutes/ops/2024-02-06.md': `## Actions\n\n${items.join('\n')}\n` },
    { today: '2024-05-01' },
  )
  const [year, quarter] = ['2024', '2024-Q1'].map((period) => periodOf(long, period).groups[0])
  expect([year?.items.length, year?.folded.length]).toEqual([10, 0])
  expect(year?.rest).toBe('20 more stand with the quarters above.')
  expect([quarter?.items.length, quarter?.folded.length]).toEqual([10, 20])
  expect(quarter?.rest).toBe(null)
})

test('a quarter says first what happened, counted, and no number that ends as it began', () => {
  expect(periodOf(book, '2024-Q1').sentence).toEqual([
    '1 decision, 2 releases, 2 actions opened, 1 action closed and 1 incident.',
  ])
  const ends = (values: number[]): string[] => {
    const texts = values.map((open, week) => [`minutes/ops/2024-02-0${week + 1}.md`, `## Tickets\n\n- Open: ${open}\n`])
    const shown = periodOf(compileFiles(Object.fromEntries(texts), { today: '2024-05-01' }), '2024-Q1')
    return shown.groups.flatMap(({ items }) => items.map(({ text }) => text))
  }
  expect(ends([0, 5, 0])).toEqual([])
  expect(ends([4, 4, 4])).toEqual([])
  expect(ends([0, 5, 3])).toEqual(['Open: 0 to 3'])
})

describe('quarters of a project', () => {
  const project = (start: string): Book =>
    compileFiles(
      {
        'site.yaml': `quarters:\n  start: ${start}\n`,
        ...Object.fromEntries(
          ['2010-04-30', '2010-05-01', '2010-07-31', '2010-08-01', '2011-04-30'].map((day) => [
            `minutes/ops/${day}.md`,
            'Text.\n',
          ]),
        ),
      },
      { today: '2012-01-01' },
    )

  test('count from its first month', () => {
    const spans = toSpans(project('2010-05')).filter(({ type }) => type === 'quarter')
    expect(spans.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['PQ1', '2010-05-01', '2010-07-31'],
      ['PQ2', '2010-08-01', '2010-10-31'],
      ['PQ4', '2011-02-01', '2011-04-30'],
    ])
    expect(periodOf(project('2010-05'), 'PQ2').title).toBe('Project quarter 2, 1 August 2010 to 31 October 2010')
    expect(periodOf(project('2010-05'), 'pq4').links.map(({ text }) => text)).toEqual([
      'Project quarter 2, 1 August 2010 to 31 October 2010',
      '2011',
    ])
  })

  test('count from a day of it', () => {
    const spans = toSpans(project('2010-05-15')).filter(({ type }) => type === 'quarter')
    expect(spans.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['PQ1', '2010-05-15', '2010-08-14'],
      ['PQ4', '2011-02-15', '2011-05-14'],
    ])
  })

  test.each(['2010', '2010-05-31', 'May'])('not from %s', (start) => {
    expect(toLines(project(start).findings)).toContain('site.yaml:2:3 error site-settings')
  })
})

describe('who reported', () => {
  const report = (...sections: string[]): string =>
    `# Report\n\n${sections.map((name) => `## ${name}\n\nOne thing.\n`).join('\n')}`
  const files: Files = {
    'reports/ops/2024-02-06.md': report('Portal', 'Storage', 'Network'),
    'reports/ops/2024-03-05.md': report('Portal', 'Storage', 'Network'),
    'reports/ops/2024-04-02.md': report('Portal', 'Network'),
    'reports/ops/2024-05-07.md': `${report('Portal')}\n## Network\n\nNothing to report.\n`,
  }
  const { groups } = periodOf(compileFiles(files, { today: '2024-06-01' }), '2024-Q2')
  const linesOf = (title: string): unknown =>
    groups.find((group) => group.title === title)?.items.map(({ text, note, href }) => [text, note, href])

  test('in a quarter, and how often', () => {
    expect(linesOf('Who reported')).toEqual([
      ['Portal', 'in 2 of 2 reports', '/reports/ops/2024-05-07/#portal'],
      ['Network', 'in 1 of 2 reports', '/reports/ops/2024-04-02/#network'],
    ])
  })

  test('and who had, and did not', () => {
    expect(linesOf('Who fell silent')).toEqual([
      ['Storage', 'last on 5 March 2024', '/reports/ops/2024-03-05/#storage'],
    ])
  })
})

describe('as Markdown', () => {
  const span = findSpan(book, '2024-Q1')
  const text = span ? writePeriod(book, span, 'reports/quarterly/2024-Q1.md') : ''

  test('each line has its source, led to from where the file lies', () => {
    expect(text).toContain('# First quarter of 2024\n\n1 January 2024 to 31 March 2024, compiled from the record.\n')
    expect(text).toContain(
      '- Ops, 6 February 2024: 2 present ([2024-02-06.md, line 1](../../minutes/ops/2024-02-06.md))',
    )
    expect(text).toContain('- Stay ([2024-02-06.md, line 7](../../minutes/ops/2024-02-06.md))')
    const lines = text.split('\n').filter((line) => line.startsWith('- '))
    expect(lines.filter((line) => !/ line \d+\]\([^)]+\)\)$/.test(line))).toEqual([])
  })

  test('it is read again without a finding about its links', () => {
    const again = compileFiles({
      'reports/quarterly/2024-Q1.md': text,
      ...Object.fromEntries([...book.byPath.keys()].map((path) => [path, 'Text.\n'])),
    })
    expect(toLines(again.findings).filter((line) => line.startsWith('reports/'))).toEqual([])
  })
})

test('periods.json has every quarter and year with what it is made of', () => {
  const rows: unknown = JSON.parse(writeApi(book).get('api/v1/periods.json') ?? '')
  expect(rows).toMatchObject([
    { id: '2024', type: 'year', url: '/years/2024/' },
    {
      id: '2024-Q1',
      from: '2024-01-01',
      to: '2024-03-31',
      url: '/quarters/2024-Q1/',
      opened: ['ops/7', 'ops/8'],
      closed: ['ops/7'],
      milestones: ['MS704'],
      numbers: [{ first: { value: 4 }, last: { value: 5 }, lowest: 4, highest: 6 }],
    },
    { id: '2024-Q2' },
  ])
})
