import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/core/index.ts'
import { readSource } from '../../../src/core/read/source.ts'
import { compileFiles, type Files } from '../content.ts'

/** Section → one sign a report, oldest first: `#` said something, `.` empty, blank missing. */
function matrix(files: Files): Record<string, string> {
  const signs = { said: '#', empty: '.', missing: ' ' }
  const titled = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, path.endsWith('.md') ? `# Report\n\n${String(text)}` : text]),
  )
  return Object.fromEntries(
    compileFiles(titled).metrics.silence[0]?.sections.map(({ name, reports }) => [
      name,
      reports.map(({ voice }) => signs[voice]).join(''),
    ]) ?? [],
  )
}

const root = fileURLToPath(new URL('../../../content', import.meta.url))
const site = 'series:\n  ops:\n    aliases:\n      Grid Center: [Operations]\n'

describe('sections of a report series', () => {
  test('said something, are empty, or are missing', () => {
    expect(
      matrix({
        'reports/ops/2021-03-01.md': '## CMS (Mia)\n\nQuiet.\n\n## Security\n\n## Sites\n',
        'reports/ops/2021-03-08.md': '## CMS (Jon)\n\n## Security\n\n### Last week\n\n- Patched.\n',
      }),
    ).toEqual({ CMS: '#.', Security: '.#', Sites: '. ' })
  })

  test('an empty item, a heading below, "none" and "to be updated" say nothing', () => {
    const text =
      '## A\n\n- \n\n## B\n\n### Part\n\n## C\n\nNone.\n\n## D\n\n(to be updated after the meeting) Mia, Jon\n\n## E\n\nNo news from Mia\n'
    expect(matrix({ 'reports/ops/2021-03-01.md': text })).toEqual({ A: '.', B: '.', C: '.', D: '.', E: '#' })
  })

  test('renamed ones are matched by aliases and words, whoever is responsible', () => {
    const files = {
      'reports/ops/2021-03-01.md': '## Grid Center (Mia)\n\nText\n',
      'reports/ops/2021-03-08.md': '## Operations (Jon)\n\nText\n',
      'reports/ops/2021-03-15.md': '## GRID CENTER:\n\nText\n',
    }
    expect(matrix({ ...files, 'site.yaml': site })).toEqual({ 'Grid Center': '###' })
    expect(Object.values(matrix(files))).toEqual(['# #', ' # '])
  })

  test('a sentence as a heading is no section', () => {
    const text = '## CMS\n\nQuiet.\n\n## Security\n\n## The full report is at https://example.org\n\nMia Berg\n'
    expect(matrix({ 'reports/ops/2021-03-01.md': text })).toEqual({ CMS: '#', Security: '.' })
  })

  test('what every report ends with is not what the last team said', () => {
    const report = (day: string): string =>
      `## CMS\n\nQuiet.\n\n## Security\n\n${day === '08' ? 'Patched.\n\n' : ''}The full report is kept at [Meetings](https://example.org).\n\nSigned by ${day === '01' ? 'Mia Berg' : 'Jon Dahl'} on ${day} March 2021.\n`
    expect(
      matrix(Object.fromEntries(['01', '08', '15'].map((day) => [`reports/ops/2021-03-${day}.md`, report(day)]))),
    ).toEqual({ CMS: '###', Security: '.#.' })
  })

  test('minutes have no matrix', () => {
    expect(compileFiles({ 'minutes/ops/2021-03-01.md': '## CMS\n\nText\n' }).metrics.silence).toEqual([])
  })
})

test('the example: of the eleven sections of 20 September 2011 six are silent', () => {
  const {
    metrics: { silence },
  } = compile(readSource(root), {
    today: null,
    fallbackToday: '2026-01-31',
    commit: null,
    base: null,
    url: null,
  })
  const at = silence[0]?.paths.indexOf('reports/osg-production/2011-09-20.md') ?? -1
  const voices =
    silence[0]?.sections.map(({ reports }) => reports[at]?.voice).filter((voice) => voice !== 'missing') ?? []
  expect(voices).toHaveLength(11)
  expect(voices.filter((voice) => voice === 'empty')).toHaveLength(6)
})
