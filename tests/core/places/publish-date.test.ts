import { describe, expect, test } from 'vitest'
import { writeApi } from '../../../src/core/write/api/index.ts'
import { compileFiles, type Files, toLines } from '../content.ts'

const page = (day: string): Files => ({
  'minutes/ops/2024-03-05.md': '**Attending:** Mia Berg\n\nAGREED: stay.\n',
  'minutes/ops/2024-03-12.md': `---\npublishDate: ${day}\n---\n\n**Attending:** Zoe Lee\n\nAGREED: go.\n`,
})
const pathsOf = (files: Files, today: string): string[] =>
  compileFiles(files, { today }).documents.map(({ path }) => path)

describe('a page is kept back until its day', () => {
  test.each([
    ['2024-04-01', '2024-03-31', 1],
    ['2024-04-01', '2024-04-01', 2],
    ['"2024-04-01T09:00:00Z"', '2024-03-31', 1],
    ['2024-04', '2024-03-31', 1],
    ['soon', '2024-03-31', 1],
    ['', '2024-03-31', 2],
  ])('%s on %s', (day, today, count) => expect(pathsOf(page(day), today)).toHaveLength(count))

  test('and nothing speaks of it', () => {
    const { 'minutes/ops/2024-03-12.md': _, ...without } = page('2024-04-01')
    const options = { today: '2024-03-31' }
    expect(writeApi(compileFiles(page('2024-04-01'), options))).toEqual(writeApi(compileFiles(without, options)))
  })

  test('a day that cannot be read is said to the team', () => {
    expect(toLines(compileFiles(page('soon'), { today: '2024-03-31', audience: 'team' }).findings)).toEqual([
      'minutes/ops/2024-03-12.md:2:1 warning front-matter-value',
    ])
  })
})
