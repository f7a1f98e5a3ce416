import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { versionsOf } from '../../src/cli/versions.ts'
import { toPageHistory } from '../../src/core/write/history/page-history.ts'
import { compileFiles, documentAt } from '../core/content.ts'
import { temporary } from './command.ts'
import { git } from './hostile-repository.ts'

const filler = 'The mirror is back.\n\n'.repeat(10)
const lines = (version: number): string => `# Call\n\n${filler}Version ${version}.\n`

/** A repository in which files are written and moved, a commit at a time. */
function plant(): {
  content: string
  write: (path: string, text: string) => void
  move: (from: string, to: string) => void
  commit: (day: string) => void
} {
  const root = temporary()
  const content = join(root, 'content')
  mkdirSync(content)
  git(root, 'init', '--quiet', '--initial-branch', 'main')
  const at = (path: string): string => {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    return join(content, path)
  }
  return {
    content,
    write: (path, text) => {
      writeFileSync(at(path), text)
    },
    move: (from, to) => {
      renameSync(at(from), at(to))
    },
    commit: (day) => {
      const time = `${day}T12:00:00Z`
      const who = { GIT_AUTHOR_NAME: 'Mia', GIT_AUTHOR_EMAIL: 'm@example.org', GIT_AUTHOR_DATE: time }
      const env = {
        ...process.env,
        ...who,
        GIT_COMMITTER_NAME: 'M',
        GIT_COMMITTER_EMAIL: 'm',
        GIT_COMMITTER_DATE: time,
      }
      git(root, 'add', '-A')
      execFileSync('git', ['-C', root, '-c', 'commit.gpgSign=false', 'commit', '--quiet', '-m', 'Change'], { env })
    },
  }
}

/** Write a text at each path, one after the other, each in place of the one before. */
function plantNames(paths: readonly string[]): ReturnType<typeof plant> {
  const record = plant()
  for (const [index, path] of paths.entries()) {
    const before = paths[index - 1]
    if (before !== undefined && before !== path) record.move(before, path)
    record.write(path, lines(index))
    record.commit(`2021-03-0${index + 1}`)
  }
  return record
}

/** Which versions of a file git tells, the newest first. */
function readNumbers(content: string, path: string): string[] {
  return versionsOf(content)
    .versionsOf(path)
    .map(({ text }) => /Version (\d)/.exec(text ?? '')?.[1] ?? 'other')
}

const [one, other, third] = ['minutes/ops/2021-03-01.md', 'minutes/ops/2021-03-02.md', 'minutes/net/2021-03-03.md']

describe('a file that had other names', () => {
  test.each([
    [[one, one, one]],
    [[one, other, other]],
    [[one, other, third]],
    [[one, one, other]],
    [[one, other, one]],
  ])('has the versions of all of them: %j', (paths) => {
    expect(readNumbers(plantNames(paths).content, paths.at(-1) ?? '')).toEqual(['2', '1', '0'])
  })

  test('has its own, and not those of a file that got its old name', () => {
    const { content, write, commit } = plantNames([one, other])
    write(one, '# Other\n\nA heron.\n')
    commit('2021-03-08')
    write(one, '# Other\n\nTwo herons.\n')
    commit('2021-03-09')
    expect(readNumbers(content, one)).toEqual(['other', 'other'])
    expect(readNumbers(content, other)).toEqual(['1', '0'])
  })

  test('has none of a file that had its name before and was removed', () => {
    const { content, write, move, commit } = plant()
    write(other, '# Other\n\nA heron.\n')
    write(one, lines(0))
    commit('2021-03-01')
    write(other, '# Other\n\nTwo herons.\n')
    commit('2021-03-02')
    move(other, 'pages/heron.md')
    commit('2021-03-03')
    move(one, other)
    commit('2021-03-04')
    expect(readNumbers(content, other)).toEqual(['0', '0'])
    expect(readNumbers(content, 'pages/heron.md')).toEqual(['other', 'other', 'other'])
  })

  test('has what another branch changed under the old name', () => {
    const { content, write, move, commit } = plantNames([one])
    git(content, 'checkout', '--quiet', '-b', 'side')
    write(one, lines(7))
    commit('2021-03-06')
    git(content, 'checkout', '--quiet', 'main')
    move(one, other)
    commit('2021-03-05')
    git(content, 'merge', '--quiet', '--no-edit', 'side')
    expect(readNumbers(content, other)).toEqual(['7', '0', '0'])
  })

  test('has nothing that a branch took back before it was merged', () => {
    const { content, write, commit } = plantNames([one])
    git(content, 'checkout', '--quiet', '-b', 'side')
    write(one, lines(7))
    commit('2021-03-05')
    write(one, lines(0))
    commit('2021-03-06')
    write(one, lines(8))
    commit('2021-03-07')
    git(content, 'checkout', '--quiet', 'main')
    git(content, 'merge', '--quiet', '--no-ff', '--no-edit', 'side')
    expect(readNumbers(content, one)).toEqual(['8', '0'])
  })

  test('is another where its text is', () => {
    const { content, write, move, commit } = plantNames([one])
    move(one, other)
    write(other, '# Other\n\nA heron.\n')
    commit('2021-03-05')
    expect(readNumbers(content, other)).toEqual([])
  })
})

describe('of where it lay before', () => {
  const secret = 'minutes/board/2021-03-01.md'
  const tell = (paths: readonly string[], site: string, head = ''): string => {
    const { content } = plantNames(paths)
    const page = paths.at(-1) ?? one
    const { versionsOf: versions } = versionsOf(content)
    const withHead = (path: string): ReturnType<typeof versions> =>
      versions(path).map((version, index) => ({
        ...version,
        text: index === 2 ? `${head}${version.text}` : version.text,
      }))
    const files = { 'site.yaml': site, 'minutes/board/2021-02-01.md': '# Board\n', [page]: lines(2) }
    const book = compileFiles(files, { versions: withHead })
    return JSON.stringify(toPageHistory(book, documentAt(book, page)))
  }

  test('everything is told where that is for everybody', () => {
    expect(tell([secret, one, one], '')).toMatch(/"text":"0"/)
  })

  test.each([
    ['a private series', [secret, one, one], 'series: {board: {private: true}}\n', ''],
    [
      'a private series by its file',
      ['minutes/x/2021-03-01-board.md', one, one],
      'series: {board: {private: true}}\n',
      '',
    ],
    [
      'a private series by its head',
      [one, one, one],
      'series: {board: {private: true}}\n',
      '---\nseries: board\n---\n',
    ],
    ['an excluded folder', ['drafts/a.md', one, one], 'exclude: [drafts]\n', ''],
  ])('nothing is told where that is %s', (_, paths, site, head) => {
    const told = tell(paths, site, head)
    expect(told).toMatch(/"text":"1"/)
    expect(told).not.toMatch(/"text":"0"|board|drafts/)
  })

  test('a page is told whose own name is like that of a private series', () => {
    const page = 'minutes/board-tests/2021-03-01.md'
    expect(tell([page, page, page], 'series: {board: {private: true}}\n')).toMatch(/"text":"0"/)
  })
})
