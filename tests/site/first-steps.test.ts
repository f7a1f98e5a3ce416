import type { Nodes } from 'hast'
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fromHtml } from 'hast-util-from-html'
import { parse } from 'yaml'
import { toAdvice } from '../../src/cli/advice.ts'
import { hostNames, hosts } from '../../src/cli/init/hosts/index.ts'
import { readSource } from '../../src/core/read/source.ts'
import { compileFiles, htmlOf } from '../core/content.ts'
import { copyFixture, root, snapshot, temporary } from './command.ts'
import { minutebook, minutebookFrom } from './warm.ts'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

/** The words of a tree, as a reader of the page copies them. */
function toText(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(toText).join('') : ''
}

test.each([
  [1, 'Mend a link that leads nowhere ('],
  [2, 'Mend 2 links that lead nowhere ('],
])('%i broken links are advised of in their number', (count, sentence) => {
  const links = Array.from({ length: count }, (_, index) => `[Plan](nowhere-${index}.md)\n\n`)
  const advice = toAdvice(compileFiles({ 'minutes/ops/2021-03-04.md': `# Call\n\n${links.join('')}` }))
  expect(advice).toContainEqual(expect.stringContaining(sentence))
})

describe('init', () => {
  test('makes an empty folder a record that builds without a word to mend', () => {
    const folder = temporary()
    const { code, stdout } = minutebookFrom(folder, 'init', '--name', 'Wombat record', '--series', 'Night Shift')
    expect(code).toBe(0)
    expect(stdout).toContain('content/minutes/night-shift/')
    expect(readFileSync(join(folder, 'content/site.yaml'), 'utf8')).toContain('name: "Wombat record"')
    const checked = minutebookFrom(folder, 'check', '--strict')
    expect(checked).toMatchObject({ code: 0, stdout: '' })
    expect(minutebookFrom(folder, 'build').stderr).toContain('Built 1 documents into dist')
    expect(existsSync(join(folder, 'dist/minutes/night-shift/index.html'))).toBe(true)
  })

  test('writes over no link out of the folder, and into a content folder that is named elsewhere', () => {
    const [folder, outside] = [temporary(), temporary()]
    symlinkSync(outside, join(folder, '.github'))
    const { code, stderr } = minutebookFrom(folder, 'init', '--name', 'Ops', '--host', 'github')
    expect([code, stderr]).toEqual([2, expect.stringContaining('is a symbolic link that leads out of')])
    expect(readdirSync(outside)).toEqual([])
    const content = join(outside, 'notes')
    expect(minutebookFrom(temporary(), 'init', '--name', 'Ops', '--content', content).code).toBe(0)
    expect(existsSync(join(content, 'site.yaml'))).toBe(true)
  })

  test('takes a folder of Markdown as it is, says what it recognised and overwrites nothing', () => {
    const folder = copyFixture('record')
    const before = snapshot(folder)
    const { code, stdout } = minutebookFrom(folder, 'init', '--host', 'gitlab')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Recognised \d+ minutes in \d+ series, \d+ dated/)
    expect(stdout).toContain('site.yaml is there already and stays as it is')
    expect(Object.fromEntries(snapshot(folder))).toMatchObject(Object.fromEntries(before))
    expect(existsSync(join(folder, 'content'))).toBe(false)
  })

  test.each([
    [null, 'github', 'dist/\nnode_modules/\n', []],
    [null, 'gitlab', 'dist/\npublic/\nnode_modules/\n', []],
    ['/dist\n*.log\n', 'gitlab', '/dist\n*.log\n', ['public/', 'node_modules/']],
    ['dist\npublic\nnode_modules', 'gitlab', 'dist\npublic\nnode_modules', []],
  ])('keeps what is built out of git, or says how: %j for %s', (given, host, written, advised) => {
    const folder = temporary()
    if (given !== null) writeFileSync(join(folder, '.gitignore'), given)
    const { stdout } = minutebookFrom(folder, 'init', '--host', host)
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe(written)
    expect([...stdout.matchAll(/add a line to \.gitignore: (.*)/g)].map(([, line]) => line)).toEqual(advised)
  })

  test.each([
    ['2021/ops/2021-03-04-minutes.md', '2021/ops/2021-03-11-minutes.md'],
    ['minutes/night-shift/20210304.md', 'minutes/night-shift/20210311.md'],
  ])('names minutes in the README as the newest are named: %s', (...paths) => {
    const folder = temporary()
    for (const path of paths) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), '# Call\n\nAttending: Mia Berg, Jon Lund\n')
    }
    minutebookFrom(folder, 'init', '--name', 'Ops')
    const readme = readFileSync(join(folder, 'README.md'), 'utf8')
    expect(readme).toContain(`such as \`${paths[1]}\``)
    expect(readme).not.toContain('2021-03-04.md')
  })

  test('ends with a sentence where the input ends before a question is answered', () => {
    const asking = join(root, 'src/cli/asking.ts')
    const script = `import { ask } from ${JSON.stringify(asking)}
      await ask(new Promise(() => {})).catch((error) => console.log(error.constructor.name, error.message))`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    expect(stdout).toBe('Misuse the input ended before the question was answered; nothing was written\n')
    expect(stderr).toBe('')
  })

  test.each(hostNames)('writes for %s files that call this version', (host) => {
    const folder = temporary()
    const { code, stdout } = minutebookFrom(folder, 'init', '--host', host)
    expect(code).toBe(0)
    const files = Object.entries(hosts[host].toFiles({ version, content: null }))
    for (const [path, text] of files) {
      expect(readFileSync(join(folder, path), 'utf8')).toBe(text)
      expect(stdout).toContain(path)
      if (path.endsWith('.yml')) expect(() => parse(text) as unknown).not.toThrow()
    }
    const all = files.map(([, text]) => text).join('')
    expect(all).toContain(` --prefix "$P" minutebook@${version}`)
    expect(all).toContain('"$P/node_modules/.bin/minutebook" build')
  })

  test.each(hostNames)('writes for %s what the questions about publishing show, whole', (host) => {
    const source = readSource(join(root, 'content'))
    const page = htmlOf(source.documents.find(({ path }) => path === 'faqs/publishing.md')?.body ?? '')
    const shown = toText(fromHtml(page))
    for (const [path, text] of Object.entries(hosts[host].toFiles({ version, content: null }))) {
      expect(page).toContain(`<code>${path}</code>`)
      expect(shown).toContain(text)
    }
  })

  test.each(hostNames)('names for %s the folder that the Markdown lies in', (host) => {
    const folder = temporary()
    expect(minutebookFrom(folder, 'init', '--host', host, '--content', 'docs/record').code).toBe(0)
    const written = Object.keys(hosts[host].toFiles({ version, content: null }))
    const calls = written.flatMap((path) =>
      [...readFileSync(join(folder, path), 'utf8').matchAll(/minutebook" (?:build|check)\b.*/g)].map(([call]) => call),
    )
    expect(calls.length).toBeGreaterThan(0)
    for (const call of calls) expect(call).toMatch(/(?:build|check) --content docs\/record/)
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('npx minutebook dev --content docs/record')
  })

  test('writes no file for a host where it would not be read, and says what to call instead', () => {
    const root = temporary()
    mkdirSync(join(root, '.git'))
    writeFileSync(join(root, '.git/HEAD'), 'ref: refs/heads/main\n')
    mkdirSync(join(root, 'docs/notes'), { recursive: true })
    const { code, stderr } = minutebookFrom(join(root, 'docs/notes'), 'init', '--host', 'gitlab')
    expect(code).toBe(2)
    expect(stderr).toContain('npx minutebook init --host gitlab --content docs/notes')
    expect(readdirSync(join(root, 'docs/notes'))).toEqual([])
    expect(minutebookFrom(root, 'init', '--host', 'gitlab', '--content', 'docs/our notes')).toMatchObject({ code: 2 })
    expect(minutebookFrom(root, 'init', '--host', 'gitlab', '--content', 'docs/notes')).toMatchObject({ code: 0 })
  })

  test('refuses a host that it does not know', () => {
    expect(minutebookFrom(temporary(), 'init', '--host', 'geocities')).toMatchObject({ code: 2 })
  })
})

test('a build names its errors, counts the rest and says what lists them; --verbose and --quiet say more and less', () => {
  const content = copyFixture('broken')
  const say = (...how: string[]): string =>
    minutebook('build', '--content', content, '--out', join(temporary(), 'site'), '--keep-going', ...how).stderr
  const told = say()
  expect(told).toContain(': error: ')
  expect(told).not.toContain(': warning: ')
  expect(told).toMatch(/\d+ errors?, \d+ warnings?.*; "npm run check" lists them/)
  expect(say('--verbose')).toMatch(
    /Reading documents: \d+ in [\d.]+ s\n[^]*: warning: [^]*Making pages and the search: \d+ in/,
  )
  expect(say('--quiet')).not.toMatch(/Built|: warning: /)
})

test('doctor says in one screen what was understood and what to set', () => {
  const folder = temporary()
  mkdirSync(join(folder, 'notes/minutes'), { recursive: true })
  writeFileSync(join(folder, 'notes/minutes/2024-02-20.md'), '# Call\n\nAI (Ben): feed the wombats.\n')
  const { code, stdout } = minutebookFrom(folder, 'doctor')
  expect(code).toBe(0)
  expect(stdout).toContain('1 meeting in 1 series, 1 dated')
  expect(stdout).toContain('1 action')
  expect(stdout).toMatch(/Next:\n {2}1\. Give the site a name/)
  expect(stdout.split('\n').length).toBeLessThan(25)
})

describe('check', () => {
  const broken = join(root, 'tests/fixtures/broken')

  test('looks at the files and folders that are named', () => {
    const { stdout } = minutebook('check', '--content', broken, join(broken, 'faqs'))
    expect(stdout).toContain('faqs/mirror.md')
    expect(stdout).not.toContain('minutes/ops')
    expect(minutebook('check', '--content', broken, 'README.md')).toMatchObject({ code: 2 })
  })

  test('counts only what a baseline does not know, on whatever line that stands', () => {
    const content = copyFixture('broken')
    const file = join(temporary(), 'known.json')
    expect(minutebook('check', '--content', content, '--baseline', file)).toMatchObject({ code: 0, stdout: '' })
    const minutes = join(content, 'minutes/ops/2021-03-25.md')
    writeFileSync(minutes, '# Call\n\n[Plan](nowhere.md)\n')
    const fresh = minutebook('check', '--content', content, '--baseline', file).stdout
    expect(fresh.trim().split('\n')).toHaveLength(1)
    expect(fresh).toContain('minutes/ops/2021-03-25.md:3:1: warning')
    writeFileSync(file, 'none')
    expect(minutebook('check', '--content', content, '--baseline', file)).toMatchObject({ code: 2 })
  })

  test('sums up by rule what is too much to read, and lists it on demand', () => {
    const content = join(temporary(), 'content')
    mkdirSync(join(content, 'minutes/ops'), { recursive: true })
    const links = Array.from({ length: 120 }, (_, index) => `[Plan ${index}](nowhere-${index}.md)`)
    writeFileSync(join(content, 'minutes/ops/2021-03-04.md'), `# Call\n\n${links.join('\n\n')}\n`)
    const { stdout } = minutebook('check', '--content', content)
    expect(stdout).toMatch(/^120 warnings {2}broken-link {2}.*minutes\/ops\/2021-03-04\.md:3\n$/)
    expect(minutebook('check', '--content', content, '--all').stdout.trim().split('\n')).toHaveLength(120)
    expect(minutebook('check', '--content', content, '--rule', 'broken-link').stdout).toContain('nowhere-119.md')
  })

  test('reports to GitLab and to code scanning', () => {
    const quality = JSON.parse(minutebook('check', '--content', broken, '--format', 'gitlab').stdout) as {
      fingerprint: string
    }[]
    expect(new Set(quality.map(({ fingerprint }) => fingerprint)).size).toBe(quality.length)
    expect(quality[0]).toMatchObject({ location: { path: expect.stringMatching(/^tests\/fixtures\/broken\//) } })
    const sarif = JSON.parse(minutebook('check', '--content', broken, '--format', 'sarif').stdout) as {
      runs: { results: { ruleId: string }[]; tool: { driver: { rules: { id: string }[] } } }[]
    }
    const [run] = sarif.runs
    const known = run?.tool.driver.rules.map(({ id }) => id)
    expect(run?.results.length).toBe(quality.length)
    expect(run?.results.filter(({ ruleId }) => !known?.includes(ruleId))).toEqual([])
  })
})
