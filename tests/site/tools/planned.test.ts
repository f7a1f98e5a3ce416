import { describe, expect, test } from 'vitest'
import { toToolReleasesPage } from '../../../src/site/releases/page.ts'
import { toTools } from '../../../src/site/tools/index-page.ts'
import { compileFiles } from '../../core/content.ts'

const schedule =
  '| Version | Release |\n| --- | --- |\n| 2.1.0 | 2021-02-02 |\n| 2.2.0 | 2021-03-02 |\n| 3.0.0 | 2021-04-06 |\n'
const minutes = { 'minutes/ops/2021-01-05.md': `# Ops call\n\n${schedule}` }
const today = '2026-01-31'

describe('releases that a series plans and nobody states as released', () => {
  test('are called planned, not a tool with releases', () => {
    const page = toToolReleasesPage(compileFiles(minutes, { today }), 'ops', null)
    expect(page.title).toMatch(/^Planned in /)
    expect(JSON.stringify(page.sentence)).toContain('no release is on record')
    expect(page.releases.lines.map(({ isPlanned, isLiving, state }) => [isPlanned, isLiving, state])).toEqual([
      [true, false, 'planned, none stated as released'],
      [true, false, 'planned, none stated as released'],
      [true, false, 'planned, none stated as released'],
    ])
  })

  test('stand with the later line on top where two have one day', () => {
    const both =
      '| Version | Release |\n| --- | --- |\n| 3.3.9 | 2021-04-06 |\n| 3.4.1 | 2021-04-06 |\n| 3.10.0 | 2021-04-06 |\n'
    const book = compileFiles({ 'minutes/ops/2021-01-05.md': `# Ops call\n\n${both}` }, { today })
    const { lines, entries, figure } = toToolReleasesPage(book, 'ops', null).releases
    const order = ['3.10', '3.4', '3.3']
    expect(lines.map(({ name }) => name)).toEqual(order)
    expect(figure?.drawing.rows.map(({ title }) => title)).toEqual(order)
    expect(entries.map(({ version }) => version)).toEqual(['3.10.0', '3.4.1', '3.3.9'])
  })

  test('say nothing to those who write: that is for check', () => {
    const book = compileFiles(minutes, { today })
    expect(JSON.stringify(toToolReleasesPage(book, 'ops', null))).not.toContain('tools/ would')
    expect(book.findings.map(({ rule }) => rule)).toContain('schedule-without-tool')
  })

  test('are planned in the list of tools as well', () => {
    const [row] = toTools(compileFiles(minutes, { today })).rows
    expect([row?.name.startsWith('Planned in '), row?.release?.version, row?.release?.note]).toEqual([
      true,
      '3.0.0',
      'planned',
    ])
  })
})

test('a tool with a document or with a stated release keeps its name', () => {
  const roadmap = {
    'roadmaps/ops.md': '---\ntool: ops\n---\n\n| Version | Released |\n| --- | --- |\n| 2.1.0 | 2021-02-02 |\n',
  }
  expect(toToolReleasesPage(compileFiles({ ...minutes, ...roadmap }, { today }), 'ops', null).title).not.toMatch(
    /^Planned/,
  )
  const known = compileFiles({ ...minutes, 'tools/ops.md': '# Portal\n' }, { today })
  expect(toTools(known).rows.map(({ name }) => name)).toEqual(['Portal'])
})
