import { describe, expect, test } from 'vitest'
import type { Files } from '../content.ts'
import { tell } from './tell.ts'

const minutes = (day: string, rows: string): Files => ({
  [`minutes/ops/${day}.md`]: `# Call\n\n| Version | Freeze | Release |\n| --- | --- | --- |\n${rows}`,
})

describe('of a release whose plan stands it is told', () => {
  const tool: Files = { 'tools/pump.md': '# Pump\n', 'site.yaml': 'series:\n  ops:\n    tool: pump\n' }
  const first = minutes('2026-01-05', '| 1.2.0 | 2026-02-01 | 2026-02-08 |\n')
  const second = minutes('2026-01-12', '| 1.2.0 | 2026-02-04 | 2026-02-10 |\n')
  const then = { ...tool, ...first, ...second }
  const restated = (now: Files): string[] | undefined => tell(then, { ...then, ...now })['plans-restated']

  test('that a day on the way to it is another', () => {
    expect(restated(minutes('2026-01-12', '| 1.2.0 | 2026-02-05 | 2026-02-10 |\n'))).toEqual([
      'Pump 1.2.0 (Freeze: 5 February 2026, was 4 February 2026)',
    ])
  })

  test('what earlier minutes planned, or plan no more', () => {
    expect(restated(minutes('2026-01-05', '| 1.2.0 | 2026-02-01 | 2026-02-09 |\n'))).toEqual([
      'Pump 1.2.0 (planned on 5 January 2026 for 9 February 2026, was 8 February 2026)',
    ])
    expect(restated({ 'minutes/ops/2026-01-05.md': '# Call\n\nNo news.\n' })).toEqual([
      'Pump 1.2.0 (not planned any more on 5 January 2026, was 8 February 2026)',
    ])
  })

  test('nothing where a further meeting says the same', () => {
    expect(restated(minutes('2026-01-19', '| 1.2.0 | 2026-02-04 | 2026-02-10 |\n'))).toBeUndefined()
  })
})

describe('of a release on a roadmap it is told', () => {
  const roadmap = (cells: string): Files => ({
    'roadmaps/pump.md': `# Pump\n\n| Release | Planned | Released | Status |\n| --- | --- | --- | --- |\n| 1.2 | ${cells} |\n`,
  })
  test.each([
    ['that it has not come', '| 2025-06-02 |', '| |', 'not completed any more; was stated as 2 June 2025'],
    ['that it is planned again', '~~2026-06-02~~ | |', '2026-06-02 | |', 'planned for 2 June 2026, was withdrawn'],
    ['that it stands otherwise', '| 2025-06-02 | beta', '| 2025-06-02 | stable', 'stable, was beta'],
  ])('%s', (_, was, is, note) => {
    const told = tell(roadmap(was), roadmap(is))
    expect(told['plans-restated']).toEqual([`pump 1.2 (${note})`])
    expect(Object.keys(told)).toEqual(['plans-restated', 'pages-changed'])
  })
})

test('stages of support are told beside its end', () => {
  const roadmap = (active: string): Files => ({
    'roadmaps/pump.md': `# Pump\n\n| Release | Released | Active until | End of life |\n| --- | --- | --- | --- |\n| 1.2 | 2025-06-02 | ${active} | 2028-06-02 |\n`,
  })
  expect(tell({}, roadmap('2027-06-02'))['support-changed']).toEqual([
    'pump 1.2 (support until 2 June 2028; Active until 2 June 2027)',
  ])
  expect(tell(roadmap('2027-06-02'), roadmap('2027-09-02'))['support-changed']).toEqual([
    'pump 1.2 (Active until 2 September 2027, was 2 June 2027)',
  ])
})

describe('many pages', () => {
  const reports = (folder: string, amount: number): Files =>
    Object.fromEntries(
      Array.from({ length: amount }, (_, index) => {
        const day = `2026-01-${String(index + 1).padStart(2, '0')}`
        return [`reports/${folder}/${day}.md`, `# Report\n\nPump ${index} runs.\n`]
      }),
    )

  test('that came or went together are told in one line', () => {
    const days = '20 documents, from 1 January 2026 to 20 January 2026'
    expect(tell({}, reports('ops', 20))['pages-added']).toEqual([`reports/ops/ (${days}; new series: Ops)`])
    expect(tell(reports('ops', 20), {})['pages-removed']).toEqual([`reports/ops/ (${days})`])
    expect(tell({}, reports('ops', 12))['pages-added']).toHaveLength(12)
  })

  test('whose folder has another name are told in one line', () => {
    expect(tell(reports('ops', 4), reports('works', 4))['pages-moved']).toEqual([
      'reports/works/ (4 documents; from /reports/ops/, which leads nowhere now)',
    ])
    expect(tell(reports('ops', 3), reports('works', 3))['pages-moved']).toHaveLength(3)
  })
})

test('settings are told by their values, what is gone by what it was', () => {
  const then = 'name: Works\naccent: "#112233"\nseries:\n  ops:\n    title: Ops\n    time: 10:00–11:00 CET\n'
  const now =
    'name: The works\nfooter: Kept by Mia\nseries:\n  ops:\n    title: Operations\n    aliases:\n      Pumps: [Pump]\n'
  const call = { 'minutes/ops/2026-01-05.md': '# Call\n\nThe pump runs.\n' }
  expect(tell({ 'site.yaml': then, ...call }, { 'site.yaml': now, ...call })['settings-changed']).toEqual([
    'site.yaml (name: The works, was Works; accent: –, was #112233; footer: Kept by Mia; series.ops.title: Operations, was Ops; series.ops.aliases.Pumps: Pump; series.ops.time: –, was 10:00–11:00 CET)',
  ])
})

test('a finding that counts others of its kind otherwise is neither new nor gone', () => {
  const report = (day: string, ...rows: string[]): Files => ({
    [`minutes/ops/2026-01-${day}.md`]: `# Call\n\n## Pumps\n\n${rows.map((row) => `- ${row}\n`).join('')}`,
  })
  const first = report('05', 'Open: 40 (+1)', 'Shut: 20 (+1)', 'Lost: 10 (+1)')
  const was = { ...first, ...report('12', 'Open: 50 (+1)', 'Shut: 30 (+1)', 'Lost: 10 (+0)') }
  const is = { ...first, ...report('12', 'Open: 50 (+1)', 'Shut: 30 (+1)', 'Lost: 12 (+0)') }
  expect(Object.keys(tell(was, is))).toEqual(['numbers-corrected', 'pages-changed'])
})
