import { expect, test } from 'vitest'
import { parseChangelog } from '../../../src/core/parse/releases/changelog.ts'
import { sortShipped, toTagVersion } from '../../../src/core/parse/releases/shipped.ts'
import type { Release } from '../../../src/core/register/releases/release.ts'
import { compileFiles, type Files, toLines } from '../content.ts'

test.each([
  ['5.10.1', '5.10.1'],
  ['v5.10.1', 'v5.10.1'],
  ['gocdb-5.10.1', '5.10.1'],
  ['GOCDB5.10', '5.10'],
  ['grid-configuration-database-v5.10', 'v5.10'],
  ['release/5.10', '5.10'],
  ['rel_5_10', '5.10'],
  ['gocdb@2.0.0-rc.1', '2.0.0-rc.1'],
  ['nightly', null],
  ['other-package-1.0', null],
  ['release-candidate', null],
  ['', null],
])('the tag %j is %j', (tag, version) => {
  expect(toTagVersion(tag, ['gocdb', 'GOCDB', 'Grid Configuration Database'])).toBe(version)
})

test('a changelog is read by its headings with a version and a day', () => {
  const text =
    '# Changelog\n\n## [Unreleased]\n\n- 9.9.9 - 2024-01-01\n\n## [1.2.0] - 2024-03-05 [YANKED]\n\n### Added\n\n## v1.1.0 (March 5, 2023)\n\n## [1.0.1](https://example.org/c) (2022-02-03)\n\n## 1.0.0 – 2021-01-02\n\n## Version 0.9, 2020-05-06\n\n## [0.7] - 2018-04-05 - Flying fox\n\n## 0.8\n\n## 0.6 - 2018-13-40\n\n## 2019-01-01\n\n```\n## 0.1 - 2001-01-01\n```\n\n[1.2.0]: https://example.org/d\n'
  const { shipped, undated } = parseChangelog(text)
  expect(undated).toEqual(['0.8', '0.6'])
  expect(shipped.map(({ version, date, note }) => [version, date, note])).toEqual([
    ['1.2.0', '2024-03-05', 'yanked'],
    ['v1.1.0', '2023-03-05', null],
    ['1.0.1', '2022-02-03', null],
    ['1.0.0', '2021-01-02', null],
    ['0.9', '2020-05-06', null],
    ['0.7', '2018-04-05', null],
  ])
})

test('of one version made twice the first day counts, and the newest release comes first', () => {
  const shipped = ['v1.0 2024-01-02', '1.0 2024-01-01', '1.1 2024-02-01'].map((line) => {
    const [version = '', date = ''] = line.split(' ')
    return { version, date, note: null }
  })
  expect(sortShipped(shipped).map(({ version }) => version)).toEqual(['1.1', '1.0'])
})

const record: Files = {
  'site.yaml': 'series:\n  ops:\n    tool: a\n',
  'tools/a.md': '# Tool A\n',
  'minutes/ops/2024-01-08.md': '# Call\n\n## Releases\n\n| Version | Planned |\n| --- | --- |\n| 2.1 | 2024-02-01 |\n',
  'roadmaps/a.md':
    '# Plans\n\n| Release | Planned | Released |\n| --- | --- | --- |\n| 2.1 | | 2024-02-20 |\n| v2.0 | | 2023-12-02 |\n| 2.0 | | 2023-12-01 |\n',
}
const facts = (...rows: string[]): string =>
  `---\ntitle: Facts\ntool: a\n---\n\n| Release | Released | Notes |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} | |\n`).join('')}`
const releaseOf = (files: Files, version: string): Release | undefined =>
  compileFiles(files, { today: '2024-06-01' }).releases.all.find((release) => release.version === version)

test('the day of a release is that of the facts; its plan stays that of the minutes', () => {
  expect(releaseOf(record, '2.1')).toMatchObject({ released: { date: '2024-02-20' }, slip: { days: 19 } })
  const known = releaseOf({ ...record, 'roadmaps/a.facts.md': facts('v2.1 | 2024-02-11', '2.0 | 2023-12-01') }, '2.1')
  expect(known).toMatchObject({
    status: 'released',
    released: { date: '2024-02-11', evidence: { path: 'roadmaps/a.facts.md' } },
    slip: { days: 10 },
    evidence: { path: 'roadmaps/a.md' },
  })
})

test('facts join the release that they spell, and are no second row of it', () => {
  const files = { ...record, 'roadmaps/a.facts.md': facts('2.1 | 2024-02-20', 'v2.0 | 2023-12-03') }
  const before = toLines(compileFiles(record).findings)
  expect(toLines(compileFiles(files).findings)).toEqual(before)
  expect(releaseOf(files, 'v2.0')?.released?.date).toBe('2023-12-03')
  expect(releaseOf(files, '2.0')?.released?.date).toBe('2023-12-01')
})

test('what was released only in fact is a release, and not known before its day', () => {
  const files = { ...record, 'roadmaps/a.facts.md': facts('2.2 | 2024-05-01', '2.1 | 2024-02-11') }
  expect(releaseOf(files, '2.2')).toMatchObject({ status: 'released', evidence: { path: 'roadmaps/a.facts.md' } })
  const then = compileFiles(files, { asOf: '2024-03-01' })
  expect(then.releases.all.map(({ version }) => version)).not.toContain('2.2')
  expect(then.findings.filter(({ rule }) => rule === 'released-in-future')).toEqual([])
})
