import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporary } from './command.ts'
import { minutebook } from './warm.ts'
import { git } from './hostile-repository.ts'

function plantContent(): string {
  const content = join(temporary(), 'content')
  mkdirSync(join(content, 'tools'), { recursive: true })
  writeFileSync(join(content, 'tools/gocdb.md'), '---\nname: GOCDB\n---\n\n# GOCDB\n')
  return content
}

/** A repository with tags of both sorts, one of another package and one that is no version. */
function plantRepository(): string {
  const folder = temporary()
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  git(folder, '-c', 'core.hooksPath=/dev/null', 'commit', '--quiet', '--allow-empty', '--message', 'One')
  for (const tag of ['5.10', 'gocdb-5.11', 'client-1.0', 'nightly']) git(folder, 'tag', tag)
  git(folder, 'tag', '--annotate', '--message', 'Notes', 'v5.12')
  return folder
}

const fetch = (content: string, ...args: string[]): ReturnType<typeof minutebook> =>
  minutebook('fetch', ...args, '--content', content)

test('writes the tags of a repository, says what it left out, and writes the same again', () => {
  const content = plantContent()
  const repository = plantRepository()
  const { stdout, stderr, code } = fetch(content, repository, '--tool', 'gocdb')
  expect(code).toBe(0)
  expect(stdout).toContain('roadmaps/gocdb.facts.md')
  expect(stderr).toBe('left out, since they name no version of the tool: "client-1.0", "nightly"\n')
  const file = join(content, 'roadmaps/gocdb.facts.md')
  const text = readFileSync(file, 'utf8')
  const day = git(repository, 'log', '-1', '--format=%cs')
  expect(
    text
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .sort(),
  ).toEqual([
    '| --- | --- | --- |',
    `| 5.10 | ${day} |  |`,
    `| 5.11 | ${day} | tag \`gocdb-5.11\` |`,
    '| Release | Released | Notes |',
    `| v5.12 | ${day} |  |`,
  ])
  fetch(content, join(repository, '.git'), '--tool', 'gocdb')
  expect(readFileSync(file, 'utf8')).toBe(text)
  const checked = minutebook('check', '--content', content, '--today', '2099-01-01')
  expect(checked).toMatchObject({ code: 0, stderr: expect.stringContaining('nothing to mend') as string })
})

test('runs nothing that the repository names', () => {
  const repository = plantRepository()
  const mark = join(temporary(), 'ran')
  for (const key of ['core.fsmonitor', 'core.pager', 'gpg.program', 'core.alternateRefsCommand', 'alias.for-each-ref'])
    git(repository, 'config', key, `!touch ${mark}`)
  expect(fetch(plantContent(), repository, '--tool', 'gocdb').code).toBe(0)
  expect(() => readFileSync(mark)).toThrow('ENOENT')
})

test('writes the releases of a changelog, and never through a link', () => {
  const content = plantContent()
  const changelog = join(temporary(), 'CHANGELOG.md')
  writeFileSync(changelog, '# Changelog\n\n## [1.2.0] - 2024-03-05 [YANKED]\n')
  const outside = join(temporary(), 'outside.md')
  writeFileSync(outside, 'mine')
  mkdirSync(join(content, 'roadmaps'))
  symlinkSync(outside, join(content, 'roadmaps/gocdb.facts.md'))
  expect(fetch(content, changelog, '--tool', 'gocdb').code).toBe(0)
  expect(readFileSync(outside, 'utf8')).toBe('mine')
  expect(readFileSync(join(content, 'roadmaps/gocdb.facts.md'), 'utf8')).toContain('| 1.2.0 | 2024-03-05 | yanked |')
})

test('removes nothing below a folder that is a link out of the content', () => {
  const content = plantContent()
  const changelog = join(temporary(), 'CHANGELOG.md')
  writeFileSync(changelog, '# Changelog\n\n## 1.2.0 - 2024-03-05\n')
  const outside = temporary()
  writeFileSync(join(outside, 'gocdb.facts.md'), 'mine')
  symlinkSync(outside, join(content, 'roadmaps'))
  const { code, stderr } = fetch(content, changelog, '--tool', 'gocdb')
  expect([code, stderr]).toEqual([2, expect.stringContaining('is a symbolic link that leads out of')])
  expect(readFileSync(join(outside, 'gocdb.facts.md'), 'utf8')).toBe('mine')
})

test('refuses what is no source, a tool that is not there, and a repository in the content', () => {
  const content = plantContent()
  mkdirSync(join(content, 'clone'))
  git(join(content, 'clone'), 'init', '--quiet')
  const empty = join(temporary(), 'CHANGELOG.md')
  writeFileSync(empty, '# Changelog\n\n## Unreleased\n')
  const said = (...args: string[]): string => {
    const { code, stderr } = fetch(content, ...args)
    expect(code).toBe(2)
    return stderr
  }
  expect(said(plantRepository(), '--tool', 'gocd')).toContain('did you mean "gocdb"?')
  expect(said('/nowhere/at/all', '--tool', 'gocdb')).toContain('there is no /nowhere/at/all')
  expect(said(temporary(), '--tool', 'gocdb')).toContain('is no git repository that can be read')
  expect(said(join(content, 'clone'), '--tool', 'gocdb')).toContain('lies in the content folder')
  expect(said(empty, '--tool', 'gocdb')).toContain('nothing was written')
})
