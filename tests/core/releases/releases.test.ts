import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { toMoves } from '../../../src/core/register/releases/plan-moves.ts'
import { toSummary } from '../../../src/core/register/releases/summary.ts'
import type { Release } from '../../../src/core/register/releases/release.ts'
import { importSources } from '../../../src/importers/index.ts'
import { compileFiles, type Files } from '../content.ts'

const site = 'series:\n  ops:\n    title: Operations\n    tool: quokka\n'
const tool = { 'site.yaml': site, 'tools/quokka.md': '# Quokkascope\n' }
const header = '| Version | Freeze | Release |\n| --- | --- | --- |\n'

/** Minutes of days, each with a schedule: day → rows of version, freeze, release. */
function schedules(rows: Record<string, string[][]>): Files {
  return Object.fromEntries(
    Object.entries(rows).map(([day, cells]) => [
      `minutes/ops/${day}.md`,
      `# Meeting\n\n## Release schedule\n\n${header}${cells.map((row) => `| ${row.join(' | ')} |\n`).join('')}`,
    ]),
  )
}

function releasesOf(files: Files, today = '2024-06-01'): Record<string, Release> {
  return Object.fromEntries(
    compileFiles({ ...tool, ...files }, { today }).releases.all.map((release) => [release.version, release]),
  )
}

/** The history of a plan as `date@said×times`. */
function historyOf(release: Release | undefined): string[] {
  return (release?.planned ?? []).map(
    ({ planned, text, saidOn, times, suspect }) =>
      `${planned?.date ?? text}@${saidOn}×${times}${suspect ? ` ${suspect}` : ''}`,
  )
}

describe('schedules of meetings, read together', () => {
  const files = schedules({
    '2024-02-05': [['2.1 / 3.0', '2024-03-01', '2024-03-12']],
    '2024-02-12': [['2.1 / 3.0', '2024-03-01', '2024-03-12']],
    '2024-02-19': [
      ['2.1 / 3.0', '2024-04-19', '2024-04-30'],
      ['2.2', '', '2024-07-02'],
    ],
    '2024-04-22': [
      ['2.1', '', '2024-04-30'],
      ['2.2', '', '2024-06-25'],
    ],
  })
  const releases = releasesOf(files)

  test('give one history a version, a step a change', () => {
    expect(Object.keys(releases)).toEqual(['2.1', '2.2', '3.0'])
    expect(historyOf(releases['2.1'])).toEqual(['2024-03-12@2024-02-05×2', '2024-04-30@2024-02-19×2'])
    expect(historyOf(releases['2.2'])).toEqual(['2024-07-02@2024-02-19×1', '2024-06-25@2024-04-22×1'])
  })

  test('link every step to the row of the meeting that stated it first', () => {
    const [, second] = releases['2.1']?.planned ?? []
    expect(second?.evidence).toMatchObject({
      path: 'minutes/ops/2024-02-19.md',
      url: '/minutes/ops/2024-02-19/#release-schedule',
      place: { line: 7 },
    })
  })

  test('measure moves and slip in days, later is positive', () => {
    expect(releases['2.1']).toMatchObject({ moves: 1, slip: { days: 49, least: 49, most: 49 }, status: 'unconfirmed' })
    expect(releases['2.2']).toMatchObject({ moves: 1, slip: { days: -7 }, status: 'planned' })
  })

  test('withdraw a release that the next schedule leaves out before its day, and no other', () => {
    expect(releases['3.0']).toMatchObject({
      status: 'withdrawn',
      withdrawn: { on: '2024-04-22', evidence: { path: 'minutes/ops/2024-04-22.md' } },
    })
    expect(releases['2.1']?.withdrawn).toBeNull()
  })

  test('list the moves of each meeting', () => {
    expect(
      toMoves(Object.values(releases)).map(({ release, days, after }) => `${after.saidOn} ${release.version} ${days}`),
    ).toEqual(['2024-02-19 2.1 49', '2024-02-19 3.0 49', '2024-04-22 2.2 -7'])
  })
})

describe('a suspect date', () => {
  const releases = releasesOf(
    schedules({
      '2023-10-16': [
        ['2.1', '', '2023-01-16'],
        ['2.2', '2024-03-20', '2024-03-12'],
      ],
      '2023-12-11': [
        ['2.1', '', '2024-01-16'],
        ['2.2', '2024-03-20', '2024-03-26'],
      ],
    }),
  )

  test('is kept as stated and marked', () => {
    expect(historyOf(releases['2.1'])).toEqual(['2023-01-16@2023-10-16×1 past', '2024-01-16@2023-12-11×1'])
    expect(historyOf(releases['2.2'])).toEqual(['2024-03-12@2023-10-16×1 before-freeze', '2024-03-26@2023-12-11×1'])
  })

  test('never counts towards slip or moves', () => {
    for (const version of ['2.1', '2.2']) expect(releases[version]).toMatchObject({ moves: 0, slip: { days: 0 } })
  })
})

describe('a roadmap', () => {
  const roadmap = (
    rows: string,
    header = '| Release | Planned | Released | Functionality |\n| --- | --- | --- | --- |\n',
  ): Files => ({ 'roadmaps/quokka.md': `${header}${rows}` })

  test('keeps its history in struck dates, linked to the meetings that agreed them', () => {
    const releases = releasesOf({
      ...roadmap(
        '| 2.1 | ~~2024-03-12~~ [2024-04-30](../minutes/ops/2024-02-19.md#plan) | 2024-05-02 | rolling upgrades |\n',
      ),
      'minutes/ops/2024-02-19.md': '# Meeting\n\n## Plan\n\nMoved to 30 April.\n',
    })
    expect(historyOf(releases['2.1'])).toEqual(['2024-03-12@null×1', '2024-04-30@2024-02-19×1'])
    expect(releases['2.1']).toMatchObject({
      status: 'released',
      released: { date: '2024-05-02' },
      moves: 1,
      slip: { days: 51 },
      notes: 'rolling upgrades',
    })
  })

  test('repeats what meetings stated and adds no step for it', () => {
    const releases = releasesOf({
      ...schedules({ '2024-02-05': [['v2.1', '', '2024-03-12']], '2024-02-19': [['v2.1', '', '2024-04-30']] }),
      ...roadmap('| 2.1 | ~~2024-03-12~~ 2024-04-30 | | |\n'),
    })
    expect(Object.keys(releases)).toEqual(['2.1'])
    expect(historyOf(releases['2.1'])).toEqual(['2024-03-12@2024-02-05×1', '2024-04-30@2024-02-19×1'])
    expect(releases['2.1']).toMatchObject({ status: 'overdue', moves: 1 })
  })

  test('knows columns by their words in any order', () => {
    const releases = releasesOf(
      roadmap(
        '| alpha | 2024-05-02 | 2024-04-30 | 2.1 | 2024-04-19 |\n',
        '| Notes | Shipped | Target | Version | Code freeze |\n| --- | --- | --- | --- | --- |\n',
      ),
    )
    expect(releases['2.1']).toMatchObject({
      released: { date: '2024-05-02' },
      notes: 'alpha',
      phases: [{ name: 'Code freeze', date: '2024-04-19' }],
    })
    expect(historyOf(releases['2.1'])).toEqual(['2024-04-30@null×1'])
  })

  test('takes dates of a single column that have passed for releases, those ahead for plans', () => {
    const releases = releasesOf(
      roadmap('| 2.1 | 2024-05-02 |\n| 2.2 | 2024-07-02 |\n', '| Version | Release date |\n| --- | --- |\n'),
    )
    expect(releases['2.1']).toMatchObject({ status: 'released', planned: [] })
    expect(releases['2.2']).toMatchObject({ status: 'planned', released: null })
  })

  test('withdraws a release whose plan is struck out with nothing behind it', () => {
    const releases = releasesOf(
      roadmap(
        '| 2.1 | ~~2024-07-02~~ | | |\n| ~~2.2~~ | 2024-07-02 | | |\n| 2.3 | ~~2024-07-02~~ TBA | | |\n| 2.4 | ~~2024-07-02~~ cancelled by the board | | |\n',
      ),
    )
    expect(['2.1', '2.2', '2.4', '2.3'].map((version) => releases[version]?.status)).toEqual([
      'withdrawn',
      'withdrawn',
      'withdrawn',
      'undated',
    ])
  })

  test('of several tools: a heading that is the name of one tells whose table it is', () => {
    const {
      releases: { all: releases },
    } = compileFiles({
      'tools/quokka.md': '# Quokkascope\n',
      'tools/wombat.md': '# Wombat\n',
      'roadmaps/2024.md':
        '## Quokkascope releases\n\n| Release | Planned |\n| --- | --- |\n| 1 | 2024-07 |\n\n## Wombat\n\n| Release | Planned |\n| --- | --- |\n| 1 | 2024-08 |\n',
    })
    expect(releases.map((release) => `${release.tool} ${release.planned[0]?.planned?.date}`)).toEqual([
      'quokka 2024-07',
      'wombat 2024-08',
    ])
  })
})

describe('an uncertain date', () => {
  const row = (planned: string, released: string): Release | undefined =>
    releasesOf({
      'roadmaps/quokka.md': `| Release | Planned | Released |\n| --- | --- | --- |\n| 2.1 | ${planned} | ${released} |\n`,
    })['2.1']

  test('makes the slip as uncertain as it is', () => {
    expect(row('2024-03', '2024-04-05')?.slip).toEqual({ days: 5, least: 5, most: 35 })
    expect(row('2024-03', '2024-03-15')?.slip).toEqual({ days: 0, least: -16, most: 14 })
    expect(row('2024-Q2', '2024-03-15')?.slip).toEqual({ days: -17, least: -107, most: -17 })
  })

  test('that grows more exact has not moved', () => {
    expect(row('~~2024-04~~ 2024-04-30', '')?.moves).toBe(0)
    expect(row('~~2024-04~~ 2024-05-07', '')?.moves).toBe(1)
  })
})

describe('the summary of a tool', () => {
  const rows = [
    '| 1.0 | 2024-01-01 | final |',
    '| 1.1-rc1 | 2024-01-20 | pre-release |',
    '| 1.1 | 2024-01-31 | final |',
    '| 1.2 | 2024-02-10 | final |',
    '| 1.3 | 2024-05-10 | final |',
    '| 1.4 | 2024-05-20 | final |',
  ]
  const {
    releases: { all: releases },
  } = compileFiles(
    { ...tool, 'roadmaps/quokka.md': `| Release | Released | Status |\n| --- | --- | --- |\n${rows.join('\n')}\n` },
    { today: '2024-06-01' },
  )

  test('counts candidates apart and takes the median of the gaps', () => {
    expect(toSummary(releases, '2024-06-01')).toMatchObject({
      count: 5,
      candidates: 1,
      cadence: 20,
      longestGap: { days: 90, from: '2024-02-10', to: '2024-05-10' },
      next: null,
      isStated: true,
      planned: 0,
    })
  })
})

/** Weekly minutes of one team that state their release schedule; they lie beside the project on some machines. */
const series = new URL('../../../../shared/corpora/twiki-series/', import.meta.url).pathname

describe.skipIf(!existsSync(series))('148 weekly minutes of one team, imported from TWiki (in ../shared)', () => {
  let releases: Release[] = []
  let files: Record<string, string> = {}
  beforeAll(async () => {
    const { documents } = await importSources({
      sources: [series],
      kind: 'minutes',
      series: 'osg-software',
      date: null,
      wiki: null,
      variables: new Map(),
      above: [],
      progress: { begin: () => undefined, step: () => undefined },
    })
    files = Object.fromEntries(documents.map(({ path, text }) => [path, text]))
    releases = compileFiles(files, { today: '2017-01-01' }).releases.all
  })

  test('state 68 versions, 23 of them with more than one date', () => {
    expect(releases.length).toBe(68)
    expect(releases.filter(({ planned }) => new Set(planned.map((step) => step.planned?.date)).size > 1).length).toBe(
      23,
    )
  })

  test('moved 3.1.28 once: the dates of January 2013 are suspect', () => {
    const release = releases.find(({ version }) => version === '3.1.28')
    expect(historyOf(release)).toEqual([
      '2013-01-14@2013-10-14×8 past',
      '2014-01-14@2013-12-09×1',
      '2013-12-17@2013-12-16×1',
    ])
    expect(release).toMatchObject({ moves: 1, slip: { days: -28 } })
  })

  test('are the evidence of every step: its line is a row of the schedule that names version and date', () => {
    for (const { version, planned } of releases) {
      for (const { evidence, planned: date } of planned) {
        const line = files[evidence.path]?.split('\n')[evidence.place.line - 1] ?? ''
        expect(line).toContain(version)
        expect(line).toContain(date?.date)
      }
    }
  })
})
