import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporary } from './command.ts'
import { minutebook } from './warm.ts'

/** A record of two meetings of one series and one of another on the same day. */
function plantRecord(): string {
  const content = join(temporary(), 'content')
  for (const [path, text] of [
    ['minutes/ops/2021-03-01.md', 'Pool 3 is down'],
    ['minutes/ops/2021-03-08.md', 'Pool 3 is back'],
    ['minutes/board/2021-03-08.md', 'The budget stands'],
  ] as const) {
    mkdirSync(join(content, path, '..'), { recursive: true })
    writeFileSync(join(content, path), `# Call\n\n${text}\n`)
  }
  return content
}

test('finds documents by file, by a part of it and by address, and the one before by itself', () => {
  const content = plantRecord()
  const diff = (...names: string[]): string => minutebook('diff', ...names, '--content', content).stdout
  const said = diff('minutes/ops/2021-03-01.md', 'minutes/ops/2021-03-08.md')
  expect(said).toContain('~ Pool 3 is [-down-]{+back+}')
  expect(diff(join(content, 'minutes/ops/2021-03-08.md'))).toBe(said)
  expect(diff('ops/2021-03-08')).toBe(said)
  expect(diff('/minutes/ops/2021-03-01/', '/minutes/ops/2021-03-08/')).toBe(said)
})

test.each([
  [['2021-03-08'], 'may be minutes/board/2021-03-08.md or minutes/ops/2021-03-08.md'],
  [['ops/2021-03-01'], 'nothing stands before "Call"'],
  [['minutes/ops/2021-03-02.md'], 'did you mean minutes/ops/2021-03-0'],
  [['../../etc/passwd'], 'the record has no document'],
])('refuses %j', (names, words) => {
  const { code, stderr } = minutebook('diff', ...names, '--content', plantRecord())
  expect(stderr).toContain(words)
  expect(code).toBe(2)
})
