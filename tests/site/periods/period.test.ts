import { expect, test } from 'vitest'
import { toPeriod, toPeriods } from '../../../src/site/periods/period.ts'
import { compileFiles } from '../../core/content.ts'

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

test('quarters and years are those with a meeting that was held', () => {
  expect(toPeriods(book)).toEqual(['2024', '2024-Q1', '2024-Q2'])
})

test('a quarter compiles what its documents state', () => {
  const { title, groups, meetings, links } = toPeriod(book, '2024-Q1')
  expect(title).toBe('First quarter of 2024')
  expect(groups.map((group) => [group.title, group.items.map(({ text, note }) => `${text}; ${note}`)])).toEqual([
    ['Decisions', ['Stay; null']],
    ['Releases that came', ['GOCDB 5.8 and 5.9; 10 February 2024 to 12 March 2024']],
    ['Milestones delivered', ['MS704 Roadmap; 2 March 2024']],
    ['Incidents and downtimes', ['Network outage on 1 March from 10:00 to 12:00 UTC; null']],
    ['2 actions opened', ['#7 Ask the sites; Jon', '#8 Buy disks; Mia']],
    ['1 action closed', ['#7 Ask the sites; Jon']],
    ['Numbers that changed', ['Open, Numbers: 4 to 5; lowest 4, highest 6']],
  ])
  expect(meetings.entries.map(({ date, lead }) => `${date?.text}: ${lead}`)).toEqual([
    '12 Mar: Ops minutes',
    '5 Mar: Network outage on 1 March from 10:00 to 12:00 UTC',
    '6 Feb: Ask the sites',
  ])
  expect(links.map(({ text }) => text)).toEqual(['Second quarter of 2024', '2024'])
})

test('a year says how much its quarters have besides', () => {
  const items = Array.from({ length: 30 }, (_, index) => `- #${index + 1} fix the probe of site ${index + 1} (Mia)`)
  const long = compileFiles(
    { 'minutes/ops/2024-02-06.md': `## Actions\n\n${items.join('\n')}\n` },
    { today: '2024-05-01' },
  )
  const [year, quarter] = ['2024', '2024-Q1'].map((period) => toPeriod(long, period).groups[0])
  expect(year?.items).toHaveLength(24)
  expect(year?.rest).toBe('6 more stand with the quarters above.')
  expect(quarter?.items).toHaveLength(30)
  expect(quarter?.rest).toBe(null)
})
