import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import axe from 'axe-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from '../../src/build/serve.ts'
import { launchBrowser } from '../browser.ts'
import { snapshot, temporary } from './command.ts'
import { minutebook } from './warm.ts'
import { git } from './hostile-repository.ts'

/** What axe offers within a page. */
type Axe = Pick<typeof axe, 'run'>

/** Write files and commit them on a day. */
function commit(root: string, day: string, author: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'content', path)), { recursive: true })
    writeFileSync(join(root, 'content', path), text)
  }
  git(root, 'add', '-A')
  const who = { GIT_AUTHOR_NAME: author, GIT_AUTHOR_EMAIL: 'a@example.org', GIT_AUTHOR_DATE: `${day}T12:00:00Z` }
  const env = { ...process.env, ...who, GIT_COMMITTER_NAME: 'M', GIT_COMMITTER_EMAIL: 'm@example.org' }
  execFileSync('git', ['-C', root, '-c', 'commit.gpgSign=false', 'commit', '--quiet', '-m', 'Change'], { env })
}

const minutes = 'minutes/ops/2021-03-04.md'
const long = 'x'.repeat(300)

/** A record whose minutes were approved, then corrected. */
function plantRecord(lang = 'en'): string {
  const root = temporary()
  git(root, 'init', '--quiet')
  const text = (status: string, words: string): string =>
    `---\nstatus: ${status}\n---\n\n# Call\n\n## Plan\n\n${words}\n`
  const draft = 'The release is due in May. Call +44 20 7946 0958, says Otto Kranich. <script>alert(1)</script>'
  commit(root, '2021-03-01', 'Mia Berg', {
    'pages/secret.md': '---\nprivate: true\n---\n\n# Heron\n\nSold the heron.\n',
  })
  commit(root, '2021-03-04', 'Otto Kranich', {
    'site.yaml': `name: Record\nlang: ${lang}\n`,
    'people.yaml': 'people:\n  - {name: Otto Kranich, initials: OK, listAs: initials}\n',
    [minutes]: text('draft', draft),
    'pages/once.md': '# Once\n\nText.\n',
    'pages/refused.md': '# Refused\n\nOne heron.\n',
    'pages/hidden.md': '# Hidden\n\nOne heron.\n',
  })
  commit(root, '2021-03-08', 'Mia Berg', { [minutes]: text('approved', 'The release is due in May.') })
  commit(root, '2021-03-15', 'Mia Berg', {
    [minutes]: text('approved', `The release is due in June. ${long}`),
    'pages/refused.md': '---\nhistory: false\n---\n\n# Refused\n\nTwo.\n',
    'pages/hidden.md': '---\nprivate: true\n---\n\n# Hidden\n\nTwo.\n',
    'pages/secret.md': '# Open\n\nOpen to everybody.\n',
  })
  return root
}

const build = (root: string, ...args: string[]): ReturnType<typeof minutebook> =>
  minutebook('build', '--content', join(root, 'content'), '--out', join(root, 'out'), '--today', '2021-04-01', ...args)

describe('the history of a page', () => {
  let root: string
  const read = (path: string): string => readFileSync(join(root, 'out', path, 'index.html'), 'utf8')
  beforeAll(() => {
    root = plantRecord()
    expect(build(root, '--history').code).toBe(0)
  })

  test('tells on the page when it was approved and corrected, and leads to what was', () => {
    const html = read('minutes/ops/2021-03-04')
    expect(html).toMatch(
      /<a href="\/minutes\/ops\/2021-03-04\/history\/">\s*Approved on 8 March 2021, corrected on 15 March 2021\.\s*<\/a>/,
    )
    const history = read('minutes/ops/2021-03-04/history')
    expect(history).toContain('due in <del class="was">May</del><ins class="now">June</ins>')
    expect(history.indexOf('15 March 2021', history.indexOf('<h2'))).toBeLessThan(history.lastIndexOf('8 March 2021'))
    expect(history).toContain('noindex')
  })

  test('says of earlier versions nothing that is private today, and runs nothing of theirs', () => {
    const all = [...snapshot(join(root, 'out'))].map(([path, bytes]) => path + Buffer.from(bytes, 'base64').toString())
    // The figures may stand in a digest by chance.
    const given = /Kranich|(?<![\da-f])7946(?![\da-f])|heron|<script>alert/i
    expect(all.filter((one) => given.test(one)).map((one) => one.slice(0, 60))).toEqual([])
    expect(read('minutes/ops/2021-03-04/history')).toContain('says OK')
  })

  test.each(['once', 'refused', 'hidden', 'open'])(
    'is none of a page with one version, that refuses or was private: %s',
    (page) => {
      expect(existsSync(join(root, 'out', page, 'history'))).toBe(false)
    },
  )

  test('changes nothing in a second build, and goes without the option', () => {
    expect(build(root, '--history', '--no-cache').stderr).toContain(': 0 files new or changed, 0 removed')
    expect(build(root).code).toBe(0)
    expect(existsSync(join(root, 'out/minutes/ops/2021-03-04/history'))).toBe(false)
    expect(read('minutes/ops/2021-03-04')).not.toContain('Approved on')
    expect(build(root, '--history').code).toBe(0)
  })

  test('is in no preview', () => {
    const { code, stderr } = build(root, '--history', '--from', join(root, 'content'))
    expect([code, stderr]).toEqual([2, expect.stringContaining('a preview has none')])
  })

  test.each(['en', 'de'])('can be read by everybody, in %s', async (lang) => {
    const own = plantRecord(lang)
    expect(build(own, '--history').code).toBe(0)
    const server = await serveFolder({ folder: join(own, 'out'), base: '/', host: 'localhost', port: 0 })
    const browser = await launchBrowser()
    for (const colorScheme of ['light', 'dark'] as const)
      for (const path of ['/minutes/ops/2021-03-04/', '/minutes/ops/2021-03-04/history/']) {
        const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 800 } })
        expect((await page.goto(`http://localhost:${server.port}${path}`))?.status()).toBe(200)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
        await page.evaluate(axe.source)
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run())
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
        await page.close()
      }
    await browser.close()
    await server.stop()
  })
})

describe('versions that may have been private are not told', () => {
  const heron = '# Call\n\n## Plan\n\nSold the heron.\n'
  const open = '# Call\n\n## Plan\n\nOpen to everybody.\n'
  const wider = '# Call\n\n## Plan\n\nOpen to everybody, in the hall.\n'

  test.each(['status: "private\n', 'status: private\ntitle: [Call\n', 'title: Call\nstatus: private\n\tx\n'])(
    'where the head cannot be read: %j',
    (head) => {
      const root = temporary()
      git(root, 'init', '--quiet')
      commit(root, '2021-03-04', 'Mia Berg', { [minutes]: `---\n${head}---\n\n${heron}` })
      commit(root, '2021-03-05', 'Mia Berg', { [minutes]: open })
      commit(root, '2021-03-06', 'Mia Berg', { [minutes]: wider })
      expect(build(root, '--history').code).toBe(0)
      const history = readFileSync(join(root, 'out/minutes/ops/2021-03-04/history/index.html'), 'utf8')
      expect(history).toContain('in the hall')
      expect(history).not.toContain('heron')
    },
  )

  const long = 'The lease of the hall ends in May, and the roof waits for dry days.\n'
  const [before, after] = [`${heron}\n${long}${long}`, `${open}\n${long}${long}`]
  const moved = (settings: readonly string[]): string => {
    const root = temporary()
    git(root, 'init', '--quiet')
    for (const [index, site] of settings.entries())
      commit(root, `2021-03-0${index + 1}`, 'Mia Berg', { 'site.yaml': site, 'minutes/board/2021-03-04.md': before })
    git(root, 'mv', 'content/minutes/board', 'content/minutes/ops')
    commit(root, '2021-03-08', 'Mia Berg', { 'site.yaml': 'name: Record\n', [minutes]: after })
    commit(root, '2021-03-09', 'Mia Berg', { [minutes]: after.replace('everybody', 'all') })
    expect(build(root, '--history').code).toBe(0)
    return readFileSync(join(root, 'out/minutes/ops/2021-03-04/history/index.html'), 'utf8')
  }

  test('where their series was private then and has another name now', () => {
    expect(moved(['name: Record\nseries: { board: { private: true } }\n'])).not.toContain('heron')
    expect(moved(['name: Record\nexclude: [minutes/board]\n', 'name: Other\n'])).not.toContain('heron')
    expect(moved(['name: Record\nseries: { board: [\n', 'name: Record\n'])).not.toContain('heron')
  })

  test('but are where it never was', () => {
    expect(moved(['name: Record\nseries: { council: { private: true } }\n'])).toContain('heron')
  })
})

test('what an author is called, or a commit, steers nothing and is no markup', () => {
  const root = temporary()
  git(root, 'init', '--quiet')
  const name = `Mia \u202egreB\u0007 & "x" [i](http://evil.test) ::error::owned ${'y'.repeat(400)}`
  for (const [day, words] of [
    ['2021-03-04', 'May'],
    ['2021-03-08', '\u202eJune ![](http://evil.test/x.png) @ops <img src=x onerror=alert(1)>'],
  ] as const)
    commit(root, day, name, { [minutes]: `# Call\n\n## Plan\n\nDue in ${words}.\n` })
  expect(build(root, '--history').code).toBe(0)
  const html = readFileSync(join(root, 'out/minutes/ops/2021-03-04/history/index.html'), 'utf8')
  expect(html).toContain('Mia greB &amp; ')
  expect(html).toContain('[i](http://evil.test) ::error::owned')
  expect(html).not.toMatch(/<img|href="http:\/\/evil|[\u0000-\u0008]|y{100}/)
  // The words of the page keep the order in which they were written, within elements of their own.
  expect(html.slice(html.indexOf('Mia greB'))).not.toMatch(/^[^<]*\u202e/)
})
