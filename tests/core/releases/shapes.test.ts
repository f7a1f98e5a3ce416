import { describe, expect, test } from 'vitest'
import { compileFiles, type Files } from '../content.ts'

/** The releases of a record: `tool version status: released, or the plans that stood; remark`. */
function read(files: Files, today = '2026-11-01'): string[] {
  const { releases } = compileFiles(
    { 'tools/quokka.md': '# Quokka\n', 'tools/wombat.md': '# Wombat\n', ...files },
    { today },
  )
  return releases.all.map(({ tool, version, status, released, planned, remark, moves }) => {
    const plans = planned.map((step) => `${step.planned?.date}${step.suspect ? '!' : ''}`).join(' > ')
    return `${tool} ${version} ${status}: ${released?.date ?? plans}${moves > 0 ? ` (${moves})` : ''}${remark ? `; ${remark}` : ''}`
  })
}

const roadmap = (table: string): Files => ({ 'roadmaps/quokka.md': `# Releases\n\n${table}\n` })
const row = (header: string, ...rows: string[]): string =>
  [header, header.replace(/[^|]+/g, ' --- '), ...rows].join('\n')

describe('columns', () => {
  test.each<[string, string, string[]]>([
    [
      'What, who, when',
      row(
        '| What | Who | When | Week |',
        '| Start of cycle | Mia | Monday 13th January 2025 | 1 |',
        '| 1.33.0-alpha.1 released | Jon | Tuesday 4th February 2025 | 4 |',
        '| **Code freeze** | Jon | 2025-03-21 | 10 |',
        '| Quokka v1.33.0 released | Jon | 2025-04-23 | 15 |',
      ),
      ['quokka 1.33.0-alpha.1 released: 2025-02-04', 'quokka 1.33.0 released: 2025-04-23'],
    ],
    [
      'Branch',
      row(
        '| Branch | Schedule | Status | First release | End of life | Release manager |',
        '| 3.14 | PEP 745 | bugfix | 2025-10-07 | 2030-10 | Mia |',
        '| 3.15 | PEP 790 | feature | 2027-10-01 | 2032-10 | Jon |',
      ),
      ['quokka 3.14 released: 2025-10-07', 'quokka 3.15 planned: 2027-10-01'],
    ],
    [
      'Release series',
      row(
        '| Release series | Release Date | End of support |',
        '| 5.2 LTS | April 2025 | April 2028 |',
        '| 6.0 | December 2027 | April 2029 |',
      ),
      ['quokka 5.2 LTS released: 2025-04', 'quokka 6.0 planned: 2027-12'],
    ],
    [
      'Series',
      row('| Series | Planned |', '| 7.0[^1] | 2027-01-01 |') + '\n\n[^1]: perhaps',
      ['quokka 7.0 planned: 2027-01-01'],
    ],
    [
      'the name of the product',
      row('| Release | Planned |', '| Quokka 41 | 2027-01-01 |', '| Quokka 42 | 2027-06-01 |'),
      ['quokka 41 planned: 2027-01-01', 'quokka 42 planned: 2027-06-01'],
    ],
    [
      'the name of the product, once',
      row('| Release | Planned |', '| Mongolike 8.0 | 2027-01-01 |'),
      ['quokka 8.0 planned: 2027-01-01'],
    ],
    [
      'words that are no product',
      row('| Release | Planned |', '| Step 2 | 2027-01-01 |', '| Step 3 | 2027-06-01 |'),
      ['quokka Step 2 planned: 2027-01-01', 'quokka Step 3 planned: 2027-06-01'],
    ],
    [
      'a component a row',
      row(
        '| Component | Version | Planned |',
        '| Quokka | 2.1 | 2027-01-01 |',
        '| Wombat | 24 | 2027-02-01 |',
        '| Numbat | 3 | 2027-03-01 |',
      ),
      ['numbat 3 planned: 2027-03-01', 'quokka 2.1 planned: 2027-01-01', 'wombat 24 planned: 2027-02-01'],
    ],
  ])('%s', (_, table, expected) => {
    expect(read(roadmap(table)).sort()).toEqual([...expected].sort())
  })
})

describe('what is said of a date', () => {
  test.each<[string, string, string[]]>([
    [
      'a status with a day',
      row(
        '| Version | Target date | Status |',
        '| 2.16 | 15/01/2025 | shipped 20/01/2025 |',
        '| 2.17 | 2025-02-01 | Released on 3 February 2025 |',
        '| 2.18 | 2027-02-01 | planned |',
      ),
      ['quokka 2.16 released: 2025-01-20', 'quokka 2.17 released: 2025-02-03', 'quokka 2.18 planned: 2027-02-01'],
    ],
    [
      'an order that the table proves',
      row('| Version | Planned | Released |', '| 3.1 | 07/12/2026 | |', '| 3.0 | 30/11/2025 | 01/02/2026 |'),
      ['quokka 3.0 released: 2026-02-01', 'quokka 3.1 planned: 2026-12-07'],
    ],
    [
      'the other order',
      row('| Version | Planned |', '| 3.1 | 12/07/2026 |', '| 3.2 | 12/30/2026 |'),
      ['quokka 3.1 planned: 2026-12-07', 'quokka 3.2 planned: 2026-12-30'],
    ],
    [
      'an order that nothing proves',
      row('| Version | Planned |', '| 3.1 | 07/12/2026 |'),
      ['quokka 3.1 undated: undefined'],
    ],
    [
      'an order that it contradicts',
      row('| Version | Planned |', '| 3.1 | 07/12/2026 |', '| 3.2 | 12/30/2026 |', '| 3.3 | 30/12/2026 |'),
      ['quokka 3.1 undated: undefined', 'quokka 3.2 planned: 2026-12-30', 'quokka 3.3 planned: 2026-12-30'],
    ],
    [
      'a version that is perhaps meant',
      row('| Version | Planned |', '| 3.2.23 (/ 3.3.0?) | 2027-01-01 |', '| 3.2.24 / 3.3.1? | 2027-02-01 |'),
      ['quokka 3.2.23 planned: 2027-01-01; perhaps 3.3.0', 'quokka 3.2.24 planned: 2027-02-01; perhaps 3.3.1'],
    ],
  ])('%s', (_, table, expected) => {
    expect(read(roadmap(table))).toEqual(expected)
  })

  test('in minutes a date without a year is the nearest, and words say what became of it', () => {
    const table = row(
      '| Version | Release |',
      '| 2.1 | moved from 8 Dec to 15 Dec |',
      '| 2.0 | released 24 Nov |',
      '| 2.2 | postponed to 3 Jan |',
      '| 2.3 | was 1 Feb, now 8 Feb |',
    )
    const files = { 'minutes/ops/2026-11-26.md': `## Quokka releases\n\n${table}\n` }
    expect(read(files, '2026-11-27')).toEqual([
      'quokka 2.0 released: 2026-11-24',
      'quokka 2.1 planned: 2026-12-08 > 2026-12-15 (1)',
      'quokka 2.2 planned: 2027-01-03',
      'quokka 2.3 planned: 2027-02-01 > 2027-02-08 (1)',
    ])
    expect(compileFiles({ ...files, 'tools/quokka.md': '# Quokka\n' }, { today: '2026-11-27' }).findings).toEqual([])
  })
})

describe('a version in two rows of one table of minutes', () => {
  const minutes = (...rows: string[]): string => `## Quokka releases\n\n${row('| Version | Release |', ...rows)}\n`
  test('contradicts itself and moves nothing', () => {
    expect(
      read(
        {
          'minutes/ops/2026-10-01.md': minutes('| 3.10 | 2026-10-08 |'),
          'minutes/ops/2026-10-02.md': minutes('| 4.2, 3.10 | 2026-10-08 |', '| 4.3, 3.10 | 2026-11-12 |'),
          'minutes/ops/2026-10-03.md': minutes('| 4.2, 3.10 | 2026-10-08 |', '| 4.3, 3.11 | 2026-11-12 |'),
        },
        '2026-10-04',
      ).filter((line) => line.includes(' 3.10 ')),
    ).toEqual([expect.stringMatching(/^quokka 3.10 planned: [^(]*$/)])
  })

  test('says it twice where both give the same day', () => {
    expect(
      read(
        { 'minutes/ops/2026-10-01.md': minutes('| 3.10 | 2026-12-08 |', '| 3.10 / 4.0 | 2026-12-08 |') },
        '2026-10-04',
      ),
    ).toEqual(['quokka 3.10 planned: 2026-12-08', 'quokka 4.0 planned: 2026-12-08'])
  })
})
