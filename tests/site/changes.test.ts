import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { minutebook, temporary } from './command.ts'
import { git } from './hostile-repository.ts'

/** A repository with two states of a record, and a draft that is in none; returns the content folder. */
function plantRecord(): string {
  const content = join(temporary(), 'content')
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  write('minutes/ops/2021-03-01.md', '# Call\n\n- AI #1 (Mia): order the disks\n')
  git(content, 'init', '--quiet', '--initial-branch', 'main', '..')
  const commit = (): void => {
    git(content, 'add', '.')
    git(content, 'commit', '--quiet', '--message', 'More')
  }
  commit()
  write('minutes/ops/2021-03-08.md', '# Call\n\n- AI #1 (Mia): done\n')
  commit()
  write('pages/draft.md', '# Draft\n\nText\n')
  return content
}

const idsOf = (...args: string[]): string[] => {
  const { stdout, stderr, code } = minutebook('changes', '--today', '2021-03-09', ...args, '--format', 'json')
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return (JSON.parse(stdout) as { groups: { id: string }[] }).groups.map(({ id }) => id)
}

test('tells what changed since a commit and against another copy', () => {
  const content = plantRecord()
  expect(idsOf('--content', content, '--since', 'HEAD')).toEqual(['pages-added'])
  expect(idsOf('--content', content, '--since', 'HEAD~1')).toEqual(['actions-closed', 'pages-added'])
  const copy = join(temporary(), 'proposal')
  cpSync(content, copy, { recursive: true })
  rmSync(join(copy, 'minutes/ops/2021-03-08.md'))
  expect(idsOf('--content', copy, '--from', content, '--no-history')).toEqual(['actions-reopened', 'pages-removed'])
  expect(idsOf('--content', copy, '--from', content, '--since', 'HEAD~1', '--no-history')).toEqual(['pages-added'])
})

test('compares a branch with where it began, not with what others did since', () => {
  const content = plantRecord()
  git(content, 'checkout', '--quiet', '-b', 'mine', 'HEAD~1')
  expect(idsOf('--content', content, '--since', 'main')).toEqual(['pages-added'])
})

test.each([
  [[], 'say since when'],
  [['--since', 'nowhere'], 'git cannot compare with --since nowhere'],
  [['--since', '--output=x'], 'git cannot compare with --since --output=x'],
  [['--since', '1999-01-01'], 'git cannot compare with --since 1999-01-01'],
  [['--since', 'HEAD', '--no-history'], '--no-history forbids it'],
  [['--from', '/nowhere/at/all'], 'there is no folder /nowhere/at/all'],
])('refuses %j', (args, words) => {
  const { code, stderr } = minutebook('changes', '--content', plantRecord(), ...args)
  expect(stderr).toContain(words)
  expect(code).toBe(2)
})
