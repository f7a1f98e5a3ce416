import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { compilePeriod } from '../../../src/cli/compile.ts'
import { temporary } from '../command.ts'

/** Write minutes by path into a folder of their own. */
function folderOf(minutes: Readonly<Record<string, string>>): string {
  const content = temporary()
  for (const [path, text] of Object.entries(minutes)) {
    mkdirSync(join(content, 'minutes/ops'), { recursive: true })
    writeFileSync(join(content, 'minutes/ops', path), text)
  }
  return content
}

describe('a period of which nothing is on record', () => {
  test.each([
    [{ '2010.md': '# Ops 2010\n' }, '2010-Q3', 'no document of 2010 states a day in it; give 2010 for the whole year'],
    [{ '2010-02-01.md': 'a\n' }, 'Q3 2010', 'no document of 2010 states a day in it; give 2010 for the whole year'],
    [{ '2010-02-01.md': 'a\n', '2011-05-01.md': 'b\n' }, '2031', 'from 2010-Q1 to 2011-Q2'],
    [{ '2010-02-01.md': 'a\n' }, '2009-Q3', 'give a quarter or a year, such as 2010-Q1'],
  ])('of %j, %s is answered with what there is', (minutes, name, advice) => {
    const run = (): number => compilePeriod(name, { content: folderOf(minutes), quiet: true, cache: false })
    expect(run).toThrow(`there is no meeting or report in "${name}"; `)
    expect(run).toThrow(advice)
  })
})

test('what strangers name a file steers no terminal and is no command to a host', () => {
  const title = 'Plan \u001b[31mred\u0007 \u202eback'
  const content = folderOf({ '2010-02-01\n::error::evil\n##vso[x]\u001b[2J.md': `# ${title}\n\nAttending: Mia Berg\n` })
  let text = ''
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => ((text += String(piece)), true))
  compilePeriod('2010', { content, quiet: true, cache: false })
  spy.mockRestore()
  expect(text).toContain('.md, line ')
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
  expect(text).not.toMatch(/^\s*::|##vso\[/m)
})
