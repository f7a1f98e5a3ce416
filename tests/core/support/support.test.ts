import { describe, expect, test } from 'vitest'
import type { Book } from '../../../src/core/book.ts'
import { readStageColumn } from '../../../src/core/parse/support/stage.ts'
import { en } from '../../../src/core/words/en/index.ts'
import { supportWords } from '../../../src/site/support/words.ts'
import { toFeeds } from '../../../src/site/record/feeds.ts'
import { toToolFigure } from '../../../src/site/releases/tool-figure.ts'
import { toSupported } from '../../../src/site/support/support.ts'
import { compileFiles, type Files } from '../content.ts'

const today = '2026-11-22'

function bookOf(table: string, others: Files = {}): Book {
  return compileFiles({ 'tools/quokka.md': '# Quokka\n', 'roadmaps/quokka.md': table, ...others }, { today })
}

/** `version: from to until, status (stage)`, and the days of its stages. */
function read(table: string, others: Files = {}): string[] {
  return bookOf(table, others).support.map(({ version, from, until, status, stage, stages }) => {
    const days = stages.map(
      (one) => `${one.stage ?? '-'} ${one.edge} ${one.steps.map(({ planned }) => planned?.date).join('>')}`,
    )
    return `${version}: ${from?.date} to ${until?.date}, ${status}${stage === null ? '' : ` (${stage})`}; ${days.join('; ')}`
  })
}

const table = (header: string, ...rows: string[]): string =>
  [header, header.replace(/[^|]+/g, ' --- '), ...rows, ''].join('\n')

test.each<[string, string | null, 'start' | 'end' | null]>([
  ['EOL', null, 'end'],
  ['End-of-life', null, 'end'],
  ['End Of Life date', null, 'end'],
  ['Supported until', null, 'end'],
  ['Support ends', null, 'end'],
  ['Final release', null, 'end'],
  ['Active until', 'Active', 'end'],
  ['End of mainstream support', 'mainstream support', 'end'],
  ['End of Critical Bug/Security Support', 'Critical Bug/Security Support', 'end'],
  ['EOL LTS', 'LTS', 'end'],
  ['**Maintenance** Start', 'Maintenance', 'start'],
  ['Active LTS Start', 'Active LTS', 'start'],
  ['LTS', 'LTS', null],
  ['Maintenance', 'Maintenance', null],
])('%s', (heading, stage, edge) => {
  expect(readStageColumn(heading)).toEqual({ stage, edge })
})

test.each(['Released', 'Code freeze', 'End date', 'Supported', 'Freeze ends', 'Status', 'Maintainer', 'Start', ''])(
  '%s says nothing of support',
  (heading) => expect(readStageColumn(heading)).toBeNull(),
)

describe('tables in the shapes of other projects', () => {
  test.each<[string, string, string[]]>([
    [
      'stages that start, and an end',
      table(
        '| Release | Status | Initial Release | Active LTS Start | Maintenance Start | End-of-life |',
        '| [22.x][] | **Maintenance** | 2024-04-02 | 2024-10-20 | 2025-10-12 | 2027-04-20 |',
        '| 21.x | **End-of-Life** | 2023-10-12 | - | | [2024-06-03][why] |',
      ) + '\n[22.x]: https://example.org/22\n[why]: https://example.org/why\n',
      [
        '21.x: 2023-10-12 to 2024-06-03, ended; - end 2024-06-03',
        '22.x: 2024-04-02 to 2027-04-20, supported (Maintenance); Active LTS start 2024-10-20; Maintenance start 2025-10-12; - end 2027-04-20',
      ],
    ],
    [
      'stages that end, one struck out',
      table(
        '| Branch | Initial release | Active support until | Security support until |',
        '| 8.4 | 2024-11-20 | 30 Dec 2026 | ~~30 Dec 2027~~ 30 Dec 2028 |',
      ),
      [
        '8.4: 2024-11-20 to 2028-12-30, supported (Active support); Active support end 2026-12-30; Security support end 2027-12-30>2028-12-30',
      ],
    ],
    [
      'long-term support behind the end of life',
      table(
        '| Version | Code name | Release date | EOL | LTS |',
        '| 11 | wombat | 2021-08-10 | 2024-08-10 | 2027-08-30 |',
      ),
      ['11: 2021-08-10 to 2027-08-30, supported (LTS); - end 2024-08-10; LTS end 2027-08-30'],
    ],
    [
      'maintenance before the end of life',
      table('| Release | Released | Maintenance | EOL |', '| 1.33 | 2025-04-20 | 2026-10-20 | 2026-12-06 |'),
      ['1.33: 2025-04-20 to 2026-12-06, supported (Maintenance); Maintenance start 2026-10-20; - end 2026-12-06'],
    ],
    [
      'less than a day, words, nothing',
      table(
        '| Series | Supported until |',
        '| 3.6 | until 30 June 2024 |',
        '| 24 | Estimated September 2027 |',
        '| 25 | TBA |',
        '| 26 | yes |',
      ),
      ['3.6: undefined to 2024-06-30, ended; - end 2024-06-30', '24: undefined to 2027-09, supported; - end 2027-09'],
    ],
    [
      'an end that was taken back',
      table('| Release | Released | EOL |', '| 5.9 | 2025-01-10 | ~~2026-01-10~~ TBA |'),
      ['5.9: 2025-01-10 to undefined, open; - end 2026-01-10>'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
    expect(bookOf(text).findings).toEqual([])
  })

  test('a table of ends alone states no release', () => {
    expect(bookOf(table('| Version | EOL |', '| 5.9 | 2026-12-06 |')).releases.all).toEqual([])
  })

  test('a day that the calendar does not have is a finding', () => {
    const { findings } = bookOf(table('| Release | Released | EOL |', '| 5.9 | 2025-01-10 | 2027-02-30 |'))
    expect(findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual(['unclear-plan 3:22'])
  })
})

test('an extension that minutes state has its day', () => {
  const roadmap = table('| Release | Released | End of life |', '| 5.9 | 2025-01-10 | 2026-12-06 |')
  const minutes = (end: string): string => `# Ops\n\n## Quokka\n\n${table('| Version | EOL |', `| 5.9 | ${end} |`)}`
  const { support } = bookOf(roadmap, {
    'minutes/ops/2025-03-04.md': minutes('2026-06-06'),
    'minutes/ops/2025-09-09.md': minutes('2026-12-06'),
  })
  expect(support[0]?.steps.map(({ saidOn, planned }) => `${saidOn}: ${planned?.date}`)).toEqual([
    '2025-03-04: 2026-06-06',
    '2025-09-09: 2026-12-06',
  ])
  expect(support[0]?.moves).toBe(1)
})

const ending = table(
  '| Release | Released | End of life |',
  '| 5.8 | 2024-01-10 | 2025-12-06 |',
  '| 5.9 | 2025-01-10 | ~~2026-06-06~~ 2026-12-06 |',
  '| 6.0 | 2026-01-10 | 2028-04-30 |',
)

test('what is supported is said in days where its end is near', () => {
  expect(bookOf(ending).support.map((window) => supportWords(window, { today, words: en }))).toEqual([
    'ended 6 December 2025',
    'for 14 more days',
    'until 30 April 2028',
  ])
})

test('the page lists what ends next first, and says what would fill it', () => {
  const page = toSupported(bookOf(ending))
  expect(page.support?.rows.map(({ version, state, stateText }) => `${version} ${state}: ${stateText}`)).toEqual([
    '5.9 released: for 14 more days',
    '6.0 released: until 30 April 2028',
    '5.8 left: ended 6 December 2025',
  ])
  expect(page.support?.rows[0]?.until.map(({ text, isStruck }) => [text, isStruck])).toEqual([
    ['6 June 2026', true],
    ['6 December 2026', false],
  ])
  expect(toSupported(bookOf(table('| Release | Released |', '| 5.8 | 2024-01-10 |'))).empty).toContain('"End of life"')
})

test('calendars have every end, feeds tell of it a month before', () => {
  const feeds = toFeeds(
    compileFiles(
      { 'tools/quokka.md': '# Quokka\n', 'roadmaps/quokka.md': ending },
      { today, url: 'https://example.org/' },
    ),
  )
  for (const path of ['calendar.ics', 'tools/quokka/releases.ics']) {
    expect(feeds.get(path)).toMatch(/DTSTART;VALUE=DATE:20261206\r\nDTEND;VALUE=DATE:20261207/)
    expect(feeds.get(path)).toMatch(/SUMMARY:Quokka 5\.9: support ends/)
  }
  const feed = feeds.get('tools/quokka/feed.xml') ?? ''
  expect([...feed.matchAll(/<title[^>]*>(?:<!\[CDATA\[)?([^<\]]*support[^<\]]*)/g)].map(([, title]) => title)).toEqual([
    'Quokka 5.9: support ends on 2026-12-06',
    'Quokka 5.8: support ends on 2025-12-06',
  ])
})

test('the timeline shades the time in which a version is supported', () => {
  const figure = toToolFigure(bookOf(ending), 'quokka', null)
  expect(figure?.drawing.rows.map(({ title, spans }) => `${title}: ${spans.map((span) => span.title).join()}`)).toEqual(
    [
      '6.0: 6.0: supported until 30 April 2028',
      '5.9: 5.9: supported until 6 December 2026',
      '5.8: 5.8: supported until 6 December 2025',
    ],
  )
  expect(figure?.note).toContain('Shaded: supported.')
})

describe('support of a line begins with its first release', () => {
  const releases = table(
    '| Release | Released |',
    '| 5.9.1 | 2024-03-01 |',
    '| 5.9.0-rc1 | 2023-12-20 |',
    '| 5.9.0 | 2024-01-10 |',
    '| 5.10.0 | 2025-02-01 |',
  )
  const withSupport = (rows: string[]): string =>
    `${releases}\n## Support\n\n${table('| Version | End of life |', ...rows)}`

  test.each<[string, string[]]>([
    ['5.9.x', ['5.9.x: 2024-01-10 to 2027-01-31, supported; - end 2027-01-31']],
    ['5.9', ['5.9: 2024-01-10 to 2027-01-31, supported; - end 2027-01-31']],
    ['v5.9', ['v5.9: 2024-01-10 to 2027-01-31, supported; - end 2027-01-31']],
    ['5.9.1', ['5.9.1: 2024-03-01 to 2027-01-31, supported; - end 2027-01-31']],
    ['5.8', ['5.8: undefined to 2027-01-31, supported; - end 2027-01-31']],
  ])('%s', (version, expected) => expect(read(withSupport([`| ${version} | 2027-01-31 |`]))).toEqual(expected))

  test('and 5.9 and 5.9.x are one', () => {
    expect(read(withSupport(['| 5.9.x | ~~2027-01-31~~ |', '| 5.9 | 2027-06-30 |']))).toEqual([
      '5.9.x: 2024-01-10 to 2027-06-30, supported; - end 2027-01-31>2027-06-30',
    ])
  })
})
