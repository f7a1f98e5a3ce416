import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { readCommit } from '../../src/git/commit.ts'
import { withEarlier } from '../../src/git/earlier.ts'
import { findRepository, type Repository } from '../../src/git/find.ts'
import { readHistory } from '../../src/git/history.ts'
import { GitFailure, runGit } from '../../src/git/run.ts'
import { readVersionBytes, readVersions } from '../../src/git/versions.ts'
import { snapshot, temporary } from './command.ts'
import { minutebook, minutebookFrom } from './warm.ts'
import { fallFor, git, type HostileRepository, plant, type Way, ways } from './hostile-repository.ts'

const file = 'minutes/ops/2021-03-04.md'

function repositoryOf(content: string): Repository {
  const repository = findRepository(content)
  if (!repository) throw new Error(`no repository was found for ${content}`)
  return repository
}

describe.each(Object.entries(ways))('a repository that starts %s', (_, way) => {
  test('starts it in the hands of plain git', () => {
    const repository = plant(way)
    fallFor(repository, way.bait)
    expect(repository.hasRun()).toBe(true)
  })

  test('starts nothing here, though it is the right one to ask', () => {
    const { content, hasRun } = plant(way)
    writeFileSync(join(content, file), '# Call\n\nThe mirror is gone.\n')
    const repository = repositoryOf(content)
    const commit = readCommit(repository, 'HEAD')
    readHistory(repository)
    for (const [, all] of readVersions(repository) ?? [])
      readVersionBytes(
        repository,
        all.map(({ object }) => object),
        1000,
      )
    withEarlier(repository, commit ?? 'HEAD', () => null)
    withEarlier(repository, 'HEAD~1', () => null)
    expect(hasRun()).toBe(false)
  })
})

test('no protocol is allowed, by whatever name it goes', () => {
  const root = temporary()
  git(root, 'init', '--quiet')
  const repository = { gitDir: join(root, '.git'), root, inside: '' }
  const mark = join(root, 'started')
  const programs = join(root, 'programs')
  mkdirSync(programs)
  const names = ['none', 'never', 'ext', 'x']
  for (const name of names)
    writeFileSync(join(programs, `git-remote-${name}`), `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 })
  vi.stubEnv('PATH', `${programs}${delimiter}${process.env.PATH}`)
  for (const name of names) expect(() => runGit(repository, ['ls-remote', `${name}::x`])).toThrow(GitFailure)
  vi.unstubAllEnvs()
  expect(existsSync(mark)).toBe(false)
})

test('whatever the repository starts, a check against a commit and a draft start nothing', () => {
  const all: Way = {
    config: (command) =>
      Object.values(ways)
        .map(({ config }) => config(command))
        .join(''),
    attributes: '*.md diff=md filter=md',
    hook: 'post-index-change',
    bait: [],
  }
  const { root, content, hasRun } = plant(all)
  writeFileSync(join(content, file), '# Call\n\n[gone](gone.md)\n')
  const { stdout, stderr } = minutebook('check', '--content', content, '--format', 'github', '--since', 'HEAD')
  expect(stderr).not.toContain('cannot compare')
  expect(stdout).toContain('2021-03-04.md,line=3')
  minutebookFrom(root, 'new', 'minutes', '--series', 'ops', '--date', '2021-03-11')
  expect(existsSync(join(content, 'minutes/ops/2021-03-11.md'))).toBe(true)
  expect(hasRun()).toBe(false)
})

test('no git is run that lies in a node_modules, nor beside the content, whatever npx or npm put first', () => {
  const { root, content, hasRun } = plant(ways['a partial clone'] ?? { config: () => '', bait: [] })
  const bin = join(root, 'node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  cpSync(join(root, 'program'), join(bin, 'git'))
  const { PATH } = process.env
  try {
    process.env.PATH = `${bin}:${bin}/:.:${PATH}`
    expect(readCommit(repositoryOf(content), 'HEAD')).toMatch(/^[0-9a-f]{40}$/)
  } finally {
    process.env.PATH = PATH
  }
  expect(hasRun()).toBe(false)
})

describe('what lies in the content is no repository', () => {
  const way = ways['a partial clone'] ?? { config: () => '', bait: [] }

  /** The repository moved into its own content, as a folder or spread out in it. */
  const within = (layout: string): HostileRepository => {
    const planted = plant(way)
    const { root, content } = planted
    if (layout === 'its .git') renameSync(join(root, '.git'), join(content, '.git'))
    if (layout === 'a .git further below') renameSync(join(root, '.git'), join(content, 'minutes/ops/.git'))
    if (layout === 'a file .git') {
      renameSync(join(root, '.git'), join(content, 'store'))
      writeFileSync(join(content, '.git'), 'gitdir: store\n')
    }
    if (layout === 'its files') {
      for (const name of ['HEAD', 'config', 'objects', 'refs'])
        cpSync(join(root, '.git', name), join(content, name), { recursive: true })
      rmSync(join(root, '.git'), { recursive: true })
    }
    return planted
  }

  test.each(['its .git', 'a .git further below', 'a file .git', 'its files'])('%s', (layout) => {
    const { root, content, hasRun } = within(layout)
    expect(findRepository(content)).toBeNull()
    const { code } = minutebook('build', '--content', content, '--out', join(root, 'out'))
    expect(code).toBe(0)
    expect(hasRun()).toBe(false)
    expect(JSON.parse(readFileSync(join(root, 'out/api/v1/build.json'), 'utf8'))).toMatchObject({ commit: null })
  })

  test('its .git, where the caller stands in it: asked, and still nothing is started', () => {
    const { content, hasRun } = within('its .git')
    const { stderr } = minutebookFrom(content, 'check', '--format', 'github', '--since', 'HEAD', '--content', '.')
    expect(stderr).toContain('this clone lacks a part of that commit')
    expect(findRepository(content, content)).toMatchObject({ root: content, inside: '' })
    expect(hasRun()).toBe(false)
  })

  test('a .git in the content does not hide the repository around it', () => {
    const { root, content } = plant({ config: () => '', bait: [] })
    mkdirSync(join(content, '.git'))
    writeFileSync(join(content, '.git/HEAD'), 'ref: refs/heads/main\n')
    expect(repositoryOf(content)).toMatchObject({ root, inside: 'content' })
    expect(readHistory(repositoryOf(content))?.get(file)?.author).toBe('Mia Berg')
  })

  test('a .mailmap beside the content renames no author', () => {
    const { root, content } = plant({ config: () => '', bait: [] })
    const email = execFileSync('git', ['-C', root, 'log', '-1', '--format=%ae']).toString().trim()
    writeFileSync(join(root, '.mailmap'), `Mallory <mallory@example.org> <${email}>\n`)
    expect(execFileSync('git', ['-C', root, 'log', '-1', '--format=%aN']).toString()).toBe('Mallory\n')
    expect(readHistory(repositoryOf(content))?.get(file)?.author).toBe('Mia Berg')
  })

  test('elsewhere its history is left out, and it is said how to have it', () => {
    const { content } = within('its .git')
    expect(minutebook('check', '--content', content, '--format', 'github', '--since', 'HEAD')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('call the command in that folder with --content .'),
    })
  })
})

describe('what is found', () => {
  test('is the repository of a work tree, whose .git is a file', () => {
    const { root } = plant({ config: () => '', bait: [] })
    const tree = join(temporary(), 'tree')
    git(root, 'worktree', 'add', '--quiet', tree)
    expect(readHistory(repositoryOf(join(tree, 'content')))?.get(file)?.author).toBe('Mia Berg')
  })

  test('is that of the folder behind a symbolic link', () => {
    const { root, content } = plant({ config: () => '', bait: [] })
    const link = join(temporary(), 'content')
    symlinkSync(content, link)
    expect(repositoryOf(link)).toMatchObject({ root, inside: 'content' })
  })

  test('is never one that variables of the environment name', () => {
    const { root, content } = plant({ config: () => '', bait: [] })
    process.env.GIT_DIR = '/nowhere'
    process.env.GIT_CONFIG_COUNT = '1'
    process.env.GIT_CONFIG_KEY_0 = 'nonsense'
    try {
      expect(repositoryOf(content).root).toBe(root)
      expect(readCommit(repositoryOf(content), 'HEAD')).toBe(git(root, 'rev-parse', 'HEAD'))
    } finally {
      for (const name of ['GIT_DIR', 'GIT_CONFIG_COUNT', 'GIT_CONFIG_KEY_0']) delete process.env[name]
    }
  })

  test('is asked for nothing with --no-history', () => {
    const { root, content } = plant({ config: () => '', bait: [] })
    minutebook('build', '--content', content, '--out', join(root, 'out'), '--no-history')
    expect(JSON.parse(readFileSync(join(root, 'out/api/v1/build.json'), 'utf8'))).toMatchObject({ commit: null })
    expect(readFileSync(join(root, 'out/minutes/ops/2021-03-04/index.html'), 'utf8')).not.toContain('Mia Berg')
    expect(
      minutebook('check', '--content', content, '--format', 'github', '--since', 'HEAD', '--no-history').code,
    ).toBe(2)
  })
})

describe('the content as it was', () => {
  test('is written as it is kept, with links last, and without the parts of other repositories', () => {
    const { root, content } = plant({ config: () => '', bait: [] })
    symlinkSync('2021-03-04.md', join(content, 'minutes/ops/latest.md'))
    writeFileSync(join(content, 'a "b"\n.bin'), Uint8Array.from([0, 13, 10, 255]))
    git(root, 'add', 'content')
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${git(root, 'rev-parse', 'HEAD')},content/nested`)
    git(root, 'commit', '--quiet', '--message', 'More')
    const earlier = withEarlier(repositoryOf(content), 'HEAD', snapshot)
    expect([...(earlier?.keys() ?? [])]).toEqual(['a "b"\n.bin', file])
    expect(earlier?.get('a "b"\n.bin')).toBe('AA0K/w==')
    expect(
      withEarlier(repositoryOf(content), 'HEAD', (folder) =>
        readFileSync(join(folder, 'minutes/ops/latest.md'), 'utf8'),
      ),
    ).toContain('mirror')
  })

  test('is not written where another folder has the same bytes', () => {
    const { root, content } = plant({ config: () => '', bait: [] })
    writeFileSync(join(content, 'same.md'), '# Same\n')
    writeFileSync(join(content, 'other.md'), '# Other\n')
    writeFileSync(join(content, 'gone.md'), '# Gone\n')
    git(root, 'add', 'content')
    git(root, 'commit', '--quiet', '--message', 'More')
    writeFileSync(join(content, 'other.md'), '# Otter\n')
    rmSync(join(content, 'gone.md'))
    const known = { folder: content, paths: [file, 'same.md', 'other.md', 'gone.md', 'new.md'] }
    const read = (): [string[], string[]] | null =>
      withEarlier(repositoryOf(content), 'HEAD', (folder, same) => [[...snapshot(folder).keys()], [...same]], known)
    expect(read()).toEqual([
      ['gone.md', 'other.md'],
      [file, 'same.md'],
    ])
    symlinkSync('same.md', join(content, 'link.md'))
    git(root, 'add', 'content/link.md')
    git(root, 'commit', '--quiet', '--message', 'A link')
    expect(read()?.[1]).toEqual([])
  })

  test('was empty where the commit has no such folder', () => {
    const { root } = plant({ config: () => '', bait: [] })
    mkdirSync(join(root, 'other'))
    expect(withEarlier(repositoryOf(join(root, 'other')), 'HEAD', snapshot)).toEqual(new Map())
  })

  const entry = (mode: string, name: string | Buffer, id: string): Buffer =>
    Buffer.concat([Buffer.from(`${mode} `), Buffer.from(name), Buffer.from([0]), Buffer.from(id, 'hex')])

  function forgeTree(root: string, ...entries: Buffer[]): string {
    writeFileSync(join(root, 'tree'), Buffer.concat(entries))
    return git(root, 'hash-object', '-t', 'tree', '-w', '--literally', join(root, 'tree'))
  }

  test('is not written through a forged link', () => {
    const { root, content } = plant({ config: () => '', bait: [] })
    const blob = git(root, 'rev-parse', `HEAD:content/${file}`)
    const victim = temporary()
    writeFileSync(join(root, 'target'), victim)
    const away = git(root, 'hash-object', '-w', join(root, 'target'))
    const inner = forgeTree(root, entry('120000', 'x', away))
    const outer = forgeTree(
      root,
      entry('120000', 'a', away),
      entry('40000', 'a', inner),
      entry('100644', 'ok.md', blob),
    )
    const commit = git(root, 'commit-tree', forgeTree(root, entry('40000', 'content', outer)), '-m', 'Forged')
    const paths = withEarlier(repositoryOf(content), commit, (folder) => [...snapshot(folder).keys()])
    expect(paths).toEqual(['ok.md'])
    expect(readdirSync(victim)).toEqual([])
  })

  test('keeps a forged path in its folder', () => {
    const { root, content } = plant({ config: () => '', bait: [] })
    const blob = git(root, 'rev-parse', `HEAD:content/${file}`)
    const inner = forgeTree(root, entry('100644', 'x.md', blob))
    const outer = forgeTree(root, entry('40000', '..', inner), entry('100644', 'ok.md', blob))
    const commit = git(root, 'commit-tree', forgeTree(root, entry('40000', 'content', outer)), '-m', 'Forged')
    const paths = withEarlier(repositoryOf(content), commit, (folder) => [...snapshot(join(folder, '..')).keys()])
    expect(paths).toEqual(['content/ok.md'])
  })

  test('is read without the names that no content has, or no system can hold', () => {
    const { root, content } = plant({ config: () => '', bait: [] })
    const blob = git(root, 'rev-parse', `HEAD:content/${file}`)
    writeFileSync(join(root, 'target'), Buffer.from('a\0b'))
    const cut = git(root, 'hash-object', '-w', join(root, 'target'))
    writeFileSync(join(root, 'target'), '')
    const nowhere = git(root, 'hash-object', '-w', join(root, 'target'))
    const hidden = forgeTree(root, entry('100644', 'x.md', blob))
    const outer = forgeTree(
      root,
      entry('40000', '.notes', hidden),
      entry('120000', 'cut.md', cut),
      entry('40000', 'node_modules', hidden),
      entry('120000', 'nowhere.md', nowhere),
      entry('100644', 'ok.md', blob),
      entry('100644', `${'y'.repeat(300)}.md`, blob),
      entry('100644', Buffer.from([0xfe]), blob),
      entry('100644', Buffer.from([0xff]), blob),
    )
    const commit = git(root, 'commit-tree', forgeTree(root, entry('40000', 'content', outer)), '-m', 'Forged')
    const paths = withEarlier(repositoryOf(content), commit, (folder) => [...snapshot(folder).keys()])
    expect(paths).toEqual(['ok.md'])
  })
})
