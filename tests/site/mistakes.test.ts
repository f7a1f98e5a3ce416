import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, temporary } from './command.ts'
import { minutebook } from './warm.ts'

const record = ['--content', join(root, 'tests/fixtures/record')]
const nowhere = join(temporary(), 'nowhere')
const empty = join(temporary(), 'empty')
mkdirSync(empty)

/** What people type first and wrong, and what is said of it. */
const mistakes: [mistake: string, command: string[], said: string][] = [
  ['a folder that is not there', ['check', '--content', nowhere], 'give the folder of your Markdown with --content'],
  ['a folder without Markdown', ['build', '--content', empty, '--out', nowhere], 'there is no Markdown in'],
  ['a command that is misspelt', ['chek'], 'Did you mean check?'],
  ['an option that is misspelt', ['check', '--strct'], 'Did you mean --strict?'],
  ['a rule that is misspelt', ['check', ...record, '--rule', 'broken-lnk'], 'did you mean "broken-link"?'],
  ['a path that is none', ['build', ...record, '--base', 'x', '--out', nowhere], 'write it as /record/'],
  ['an address that is none', ['build', ...record, '--site', 'x', '--out', nowhere], 'write it as https://example.org'],
  ['a day that is none', ['check', ...record, '--today', '2021-02-30'], 'write it as 2026-01-31'],
  ['a site that is not built', ['preview', '--out', nowhere], 'run "npm run build" first'],
  ['a site among its documents', ['build', '--content', empty, '--out', join(empty, 'a')], 'give another with --out'],
  ['a series that is no folder', ['new', 'minutes', ...record, '--series', 'a/b'], 'use letters, figures and hyphens'],
  ['a host that nobody knows', ['init', '--host', 'geocities'], 'Allowed choices are github'],
]

describe('each mistake gets an answer of its own, and 2 as exit code', () => {
  test.each(mistakes)('%s', (_, command, said) => {
    const { code, stdout, stderr } = minutebook(...command)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^error: /)
    expect(stderr).toContain(said)
    expect(stderr.trim().split('\n').length).toBeLessThan(3)
  })
})
