import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { digestOf } from '../../src/build/finishing/write.ts'
import { assertPublishable, publish } from '../../src/cli/publish.ts'
import { withStaging } from '../../src/cli/staging.ts'
import { snapshot, temporary } from './command.ts'

type Files = Record<string, string>

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** The files of a folder but for the list of what was published. */
function read(folder: string): Files {
  const files = [...snapshot(folder)].filter(([path]) => path !== '.minutebook.json')
  return Object.fromEntries(files.map(([path, bytes]) => [path, Buffer.from(bytes, 'base64').toString()]))
}

/** Publish these files into a folder, each with its text as the key. */
function bring(out: string, files: Files): ReturnType<typeof publish> {
  const artefacts = Object.entries(files).map(([path, text]) => ({ path, key: text, make: () => text }))
  return publish(artefacts, temporary(), out)
}

/** What the list of an interrupted build says of a file that may hold one of these texts. */
function toEntry(...texts: string[]): object {
  return { key: '', size: -1, digests: texts.map((text) => digestOf(Buffer.from(text))) }
}

async function publishedFolder(files: Files): Promise<string> {
  const out = join(temporary(), 'out')
  await bring(out, files)
  return out
}

test('a list that came with a repository is not believed where nothing that was kept is used', async () => {
  const files = { 'index.html': 'a', 'a.js': 'harmless' }
  const out = await publishedFolder(files)
  writeFileSync(join(out, 'a.js'), 'hostile!')
  writeFileSync(join(out, 'b.js'), 'hostile!')
  const listed = { ...files, 'a.js': 'hostile!', 'b.js': 'hostile!' }
  const list = Object.entries(listed).map(([path, text]) => [
    path,
    { ...toEntry(text), key: path === 'a.js' ? 'harmless' : text, size: text.length },
  ])
  writeFileSync(join(out, '.minutebook.json'), JSON.stringify(Object.fromEntries(list)))
  const artefacts = Object.entries(files).map(([path, text]) => ({ path, key: text, make: () => text }))
  expect(await publish(artefacts, temporary(), out, { isTrusted: false })).toMatchObject({ changed: 1, removed: 1 })
  expect(read(out)).toEqual(files)
})

describe('what is published', () => {
  test('replaces what was, leaves what is right, and takes away what is gone', async () => {
    const out = await publishedFolder({ 'index.html': 'a', 'ops/index.html': 'b', 'old/deep/index.html': 'c' })
    expect(await bring(out, { 'index.html': 'a', 'ops/index.html': 'B' })).toEqual({
      changed: 1,
      removed: 1,
      left: [],
      unsure: [],
    })
    expect(read(out)).toEqual({ 'index.html': 'a', 'ops/index.html': 'B' })
    expect(existsSync(join(out, 'old'))).toBe(false)
  })

  test('is not made where it is right already', async () => {
    const out = await publishedFolder({ 'index.html': 'a' })
    const make = (): never => {
      throw new Error('made again')
    }
    const artefacts = [{ path: 'index.html', key: 'a', make }]
    expect(await publish(artefacts, temporary(), out)).toMatchObject({ changed: 0 })
    const other = publish([{ path: 'index.html', key: 'b', make }], temporary(), out)
    await expect(other).rejects.toThrow('made again')
    expect(read(out)).toEqual({ 'index.html': 'a' })
  })

  test('is made again where it is gone or was cut short', async () => {
    const out = await publishedFolder({ 'index.html': 'abc', 'ops/index.html': 'b' })
    rmSync(join(out, 'ops'), { recursive: true })
    await bring(out, { 'index.html': 'abc', 'ops/index.html': 'b' })
    expect(read(out)).toEqual({ 'index.html': 'abc', 'ops/index.html': 'b' })
  })

  test('takes the place of a folder and of a file of the site before', async () => {
    const out = await publishedFolder({ 'a/index.html': 'a', b: 'b' })
    await bring(out, { a: 'A', 'b/index.html': 'B' })
    expect(read(out)).toEqual({ a: 'A', 'b/index.html': 'B' })
  })

  test('is completed by the next run where one was interrupted', async () => {
    const out = await publishedFolder({ 'index.html': 'old', 'gone.html': 'old' })
    const list = {
      'index.html': toEntry('old', 'new'),
      'gone.html': toEntry('old'),
      'new.html': toEntry('new'),
    }
    write(out, { '.minutebook.json': JSON.stringify(list), '.minutebook.json.new': '{', 'new.html': 'new' })
    expect(await bring(out, { 'index.html': 'newest' })).toMatchObject({ changed: 1, removed: 2 })
    expect(read(out)).toEqual({ 'index.html': 'newest' })
  })
})

describe('the list of an earlier version', () => {
  const files = { 'index.html': 'old', 'ops/index.html': 'same', 'gone.html': 'old' }
  const next = { 'index.html': 'new', 'ops/index.html': 'same' }

  test('without digests lets its files be replaced, and removes none', async () => {
    const out = temporary()
    write(out, { ...files, 'mine.html': 'mine', '.minutebook.json': JSON.stringify(Object.keys(files)) })
    expect(await bring(out, next)).toEqual({ changed: 1, removed: 0, left: [], unsure: ['gone.html'] })
    expect(read(out)).toEqual({ ...next, 'gone.html': 'old', 'mine.html': 'mine' })
    expect(await bring(out, next)).toEqual({ changed: 0, removed: 0, left: [], unsure: [] })
  })

  test('with digests alone is as good as today’s', async () => {
    const out = temporary()
    const list = Object.entries(files).map(([path, text]) => [path, [digestOf(Buffer.from(text))]])
    write(out, { ...files, '.minutebook.json': JSON.stringify(Object.fromEntries(list)) })
    expect(await bring(out, next)).toEqual({ changed: 1, removed: 1, left: [], unsure: [] })
    expect(read(out)).toEqual(next)
  })
})

describe('what somebody else put there', () => {
  test('stays, whatever the list says of it', async () => {
    const folder = temporary()
    write(folder, { 'precious.txt': 'p', 'sub/x': 'x', '.minutebook.json': '["precious.txt","sub/x"]' })
    await bring(folder, { 'index.html': 'a' })
    expect(read(folder)).toEqual({ 'precious.txt': 'p', 'sub/x': 'x', 'index.html': 'a' })
    write(folder, { '.minutebook.json': JSON.stringify({ 'precious.txt': toEntry('other'), 'sub/x': toEntry() }) })
    expect(await bring(folder, { 'index.html': 'a' })).toMatchObject({ left: ['precious.txt'], unsure: ['sub/x'] })
    expect(read(folder)).toEqual({ 'precious.txt': 'p', 'sub/x': 'x', 'index.html': 'a' })
  })

  test.each(['../victim.txt', '/victim.txt', 'a/../../victim.txt', './victim.txt', 'a//b', '..\\victim.txt'])(
    'outside is never reached by a list that names %s',
    async (path) => {
      const root = temporary()
      write(root, { 'victim.txt': 'v', 'out/index.html': 'a', 'out/victim.txt': 'v' })
      write(root, {
        'out/.minutebook.json': JSON.stringify({ [path]: toEntry('v'), 'index.html': toEntry() }),
      })
      await bring(join(root, 'out'), { 'index.html': 'b' })
      expect(read(root)).toMatchObject({ 'victim.txt': 'v', 'out/victim.txt': 'v', 'out/index.html': 'b' })
    },
  )

  test.each([
    ['of 300 letters', 'x'.repeat(300)],
    ['in 3,000 folders', `${'x/'.repeat(3_000)}y`],
    ['with a sign that no system writes', 'index.html\0'],
  ])('a name %s in the list is passed over', async (_, path) => {
    const out = await publishedFolder({ 'index.html': 'a' })
    write(out, { '.minutebook.json': JSON.stringify({ [path]: toEntry(), 'index.html': toEntry() }) })
    expect(await bring(out, { 'index.html': 'b' })).toMatchObject({ changed: 1, left: [], unsure: [] })
    expect(read(out)).toEqual({ 'index.html': 'b' })
  })

  test('stays where it was changed after it was published', async () => {
    const out = await publishedFolder({ 'index.html': 'a', 'old.html': 'a' })
    write(out, { 'old.html': 'my notes' })
    expect(await bring(out, { 'index.html': 'a' })).toEqual({ changed: 0, removed: 0, left: ['old.html'], unsure: [] })
    expect(read(out)).toEqual({ 'index.html': 'a', 'old.html': 'my notes' })
  })

  test.each<[string, Files, Files]>([
    ['a file at the place of a page', { 'ops/index.html': 'mine' }, { 'ops/index.html': 'b' }],
    ['a file where a folder must be', { ops: 'mine' }, { 'ops/index.html': 'b' }],
    ['a folder where a file must be', { 'feed.xml/mine.txt': 'mine' }, { 'feed.xml': 'b' }],
  ])('%s stops the run before anything is written', async (_, mine, next) => {
    const out = await publishedFolder({ 'index.html': 'a' })
    write(out, mine)
    await expect(bring(out, { 'index.html': 'new', ...next })).rejects.toThrow('was not made by this command')
    expect(read(out)).toEqual({ 'index.html': 'a', ...mine })
  })
})

describe('symbolic links in the output', () => {
  test.each<[string, (out: string, victim: string) => void]>([
    ['a folder', (out, victim) => symlinkSync(victim, join(out, 'ops'))],
    [
      'a folder further below',
      (out, victim) => {
        mkdirSync(join(out, 'ops'))
        symlinkSync(victim, join(out, 'ops/2021'))
      },
    ],
    [
      'a file',
      (out, victim) => {
        mkdirSync(join(out, 'ops/2021'), { recursive: true })
        symlinkSync(join(victim, 'index.html'), join(out, 'ops/2021/index.html'))
      },
    ],
    [
      'the list that is being written',
      (out, victim) => symlinkSync(join(victim, 'index.html'), join(out, '.minutebook.json.new')),
    ],
  ])('%s: replaced, and nothing is written or removed behind it', async (_, link) => {
    const victim = temporary()
    write(victim, { 'index.html': 'theirs', 'old.html': 'old' })
    const out = await publishedFolder({ 'index.html': 'a', 'ops/2021/old.html': 'old' })
    rmSync(join(out, 'ops'), { recursive: true })
    link(out, victim)
    await bring(out, { 'index.html': 'a', 'ops/2021/index.html': 'ours' })
    expect(read(victim)).toEqual({ 'index.html': 'theirs', 'old.html': 'old' })
    expect(readFileSync(join(out, 'ops/2021/index.html'), 'utf8')).toBe('ours')
  })

  test('are not followed to what is removed', async () => {
    const victim = temporary()
    write(victim, { 'old.html': 'old' })
    const out = await publishedFolder({ 'index.html': 'a', 'ops/old.html': 'old' })
    rmSync(join(out, 'ops'), { recursive: true })
    symlinkSync(victim, join(out, 'ops'))
    await bring(out, { 'index.html': 'a' })
    expect(read(victim)).toEqual({ 'old.html': 'old' })
  })

  test('that lead in a circle or nowhere are no output folder', () => {
    const folder = temporary()
    symlinkSync('loop', join(folder, 'loop'))
    expect(() => assertPublishable(join(folder, 'loop'))).toThrow('leads nowhere')
  })
})

describe('the folder in which a site is prepared', () => {
  test('is had by one at a time, and is gone afterwards', async () => {
    const out = join(temporary(), 'out')
    const said: string[] = []
    const prepare =
      (name: string) =>
      async (staging: string): Promise<void> => {
        said.push(`${name} begins`)
        expect(readdirSync(staging)).toEqual([expect.stringMatching(/^owner \d+ /)])
        await new Promise((ended) => setTimeout(ended, 150))
        said.push(`${name} ends`)
      }
    await Promise.all([withStaging(out, prepare('one')), withStaging(out, prepare('two'))])
    expect(said).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
    expect(readdirSync(dirname(out))).toEqual([])
  })

  test('is gone where the build fails', async () => {
    const out = join(temporary(), 'out')
    await expect(withStaging(out, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(readdirSync(dirname(out))).toEqual([])
  })

  test('takes with it what a build left that was killed while it cleared', async () => {
    const out = join(temporary(), 'out')
    const gone = spawnSync(process.execPath, ['--version']).pid
    for (const id of [gone, process.ppid]) mkdirSync(join(dirname(out), `.out.building-${id}`), { recursive: true })
    mkdirSync(join(dirname(out), '.out.building-mine'))
    await withStaging(out, async () => {})
    expect(readdirSync(dirname(out)).sort()).toEqual([`.out.building-${process.ppid}`, '.out.building-mine'])
  })

  test('is waited for by nobody where a checkout brought it', { timeout: 5_000 }, async () => {
    const out = join(temporary(), 'out')
    const staging = join(dirname(out), '.out.building')
    for (const path of ['owner.json', 'owner 1 elsewhere', 'owner 1 elsewhere/.keep', 'index.html']) {
      mkdirSync(dirname(join(staging, path)), { recursive: true })
      writeFileSync(join(staging, path), '{"host":"elsewhere","process":1}')
      await withStaging(out, async () => {})
      expect(readdirSync(dirname(out))).toEqual([])
    }
    writeFileSync(staging, 'a file')
    mkdirSync(`${staging}-${process.pid}/held`, { recursive: true })
    await withStaging(out, async () => {})
    expect(readdirSync(dirname(out))).toEqual([])
  })

  test('is taken from a link that leads nowhere, which anybody could commit there', async () => {
    const out = join(temporary(), 'out')
    symlinkSync('nowhere', join(dirname(out), '.out.building'))
    await withStaging(out, async () => {})
    expect(readdirSync(dirname(out))).toEqual([])
  })
})
