import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/core/rules/index.ts'
import { copyFixture, minutebook, snapshot, temporary } from './command.ts'

const broken = 'tests/fixtures/broken'
const record = 'tests/fixtures/record'

describe('check', () => {
  test('lists every finding with its place and ends with 1 on errors', () => {
    expect(minutebook('check', '--content', broken)).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "3 documents: 2 errors, 2 warnings, 1 hint; npm run check -- --explain RULE says why, with an example
      ",
        "stdout": "tests/fixtures/broken/minutes/ops/2021-03-04.md:3:37: hint: 1 e-mail address redacted (private-details)
      tests/fixtures/broken/minutes/ops/2021-03-04.md:1:1: warning: the title says 2021-03-05, 2021-03-04 is used; correct the one that is wrong (date-disagrees)
      tests/fixtures/broken/minutes/ops/2021-03-04.md:3:5: warning: the link "nowhere.md" leads to no file of the content folder; correct the path, relative to this file (broken-link)
      tests/fixtures/broken/minutes/ops/2021-02-28.md:2:1: error: "2021-02-30" is no day of the calendar; correct it, or write only the month or year (impossible-date)
      tests/fixtures/broken/minutes/ops/2021-03-01.md:2:8: error: a quote is opened here and never closed; close it at the end of the value (front-matter)
      ",
      }
    `)
  })

  test('writes findings as JSON with exactly the documented keys', () => {
    const { code, stdout } = minutebook('check', '--content', broken, '--format', 'json')
    const findings = JSON.parse(stdout) as Record<string, unknown>[]
    expect(code).toBe(1)
    expect(findings.map(({ path, line, column, rule, severity }) => `${path}:${line}:${column} ${severity} ${rule}`)).toEqual([
      'minutes/ops/2021-02-28.md:2:1 error impossible-date',
      'minutes/ops/2021-03-01.md:2:8 error front-matter',
      'minutes/ops/2021-03-04.md:1:1 warning date-disagrees',
      'minutes/ops/2021-03-04.md:3:5 warning broken-link',
      'minutes/ops/2021-03-04.md:3:37 hint private-details',
    ])
    for (const finding of findings) expect(Object.keys(finding)).toEqual(['path', 'line', 'column', 'endLine', 'endColumn', 'rule', 'severity', 'message', 'help'])
  })

  test('links each finding to the page of its rule, where the address of the site is known', () => {
    const helpOf = (...args: string[]): unknown[] => (JSON.parse(minutebook('check', '--content', broken, '--format', 'json', ...args).stdout) as { help: unknown }[]).map(({ help }) => help)
    expect(helpOf('--site', 'https://example.org/record')[0]).toBe('https://example.org/record/check/impossible-date/')
    expect(new Set(helpOf())).toEqual(new Set([null]))
  })

  test('annotates the lines of a pull request on GitHub, those it changes first', () => {
    const content = copyFixture('broken')
    const git = (...args: string[]): void => void execFileSync('git', ['-C', content, '-c', 'user.name=Mia', '-c', 'user.email=mia@example.org', ...args])
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '--message', 'Start')
    const changed = join(content, 'minutes/ops/2021-03-04.md')
    const [title] = readFileSync(changed, 'utf8').split('\n')
    writeFileSync(changed, `${title}\n\nSee [the plan](nowhere.md), 100%\n\nSee [more](no,where.md)\n`)
    writeFileSync(join(content, 'minutes/ops/2021-03-08.md'), 'a\n\n[b](gone.md)\n')
    git('add', '--intent-to-add', '.')
    const { stdout, code } = minutebook('check', '--content', content, '--format', 'github', '--since', 'HEAD')
    const lines = stdout.trim().split('\n').map((line) => line.replace(/^::(\w+) file=.*?\/content\/(.*?),line=(\d+).*?::/, '$1 $2:$3 '))
    expect(code).toBe(1)
    expect(lines).toEqual([
      'warning minutes/ops/2021-03-04.md:3 the link "nowhere.md" leads to no file of the content folder; correct the path, relative to this file',
      'warning minutes/ops/2021-03-04.md:5 the link "no,where.md" leads to no file of the content folder; correct the path, relative to this file',
      'warning minutes/ops/2021-03-08.md:3 the link "gone.md" leads to no file of the content folder; correct the path, relative to this file',
      'error minutes/ops/2021-02-28.md:2 "2021-02-30" is no day of the calendar; correct it, or write only the month or year',
      'error minutes/ops/2021-03-01.md:2 a quote is opened here and never closed; close it at the end of the value',
      'warning minutes/ops/2021-03-04.md:1 the title says 2021-03-05, 2021-03-04 is used; correct the one that is wrong',
    ])
  })

  test('ends with 0 where there are only warnings, with --strict with 1', () => {
    const content = copyFixture('record')
    writeFileSync(join(content, 'minutes/ops/2021-03-25.md'), '[gone](gone.md)\n')
    expect(minutebook('check', '--content', content).code).toBe(0)
    expect(minutebook('check', '--content', content, '--strict').code).toBe(1)
  })
})

describe('check --explain', () => {
  test('says what a rule looks for and why, with its examples', () => {
    expect(minutebook('check', '--explain', 'broken-anchor').stdout).toMatchInlineSnapshot(`
      "broken-anchor (hint)
      A link to a heading that the document does not have.

      The link leads to the right page, but to its top. The address of a heading is its words
      in lower case, joined by hyphens, as on a code host; copy it from the page.

      Found:
        minutes/ops/2021-03-04.md
          | See [the plan](2021-03-11.md#release-plan).
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        minutes/ops/2021-03-11.md
          | ## Plan of releases
          | 
          | Text

      All right:
        minutes/ops/2021-03-04.md
          | See [the plan](2021-03-11.md#plan-of-releases).
        minutes/ops/2021-03-11.md
          | ## Plan of releases
          | 
          | Text

      To weigh it otherwise, in site.yaml:

        rules:
          broken-anchor: off    # or hint, warning, error
      "
    `)
  })

  test('lists every rule', () => {
    const { stdout } = minutebook('check', '--explain')
    expect(stdout.match(/^[a-z-]+(?= +(?:error|warning|hint) )/gm)).toEqual(rules.map(({ id }) => id))
  })
})

describe('misuse', () => {
  test.each([
    [['check', '--content', 'no-such-folder'], 'there is no folder no-such-folder'],
    [['check', '--contnet', 'content'], '--contnet'],
    [['check', '--format', 'xml'], 'terminal, github, json'],
    [['check', '--format', 'github', '--since', 'nowhere'], 'git cannot compare with --since nowhere'],
    [['check', '--format', 'github', '--since=--output=x'], 'is no commit'],
    [['check', '--explain', 'broken'], 'there is no rule broken'],
    [['build', '--today', '2021-02-30'], '--today 2021-02-30 is no day'],
    [['build', '--base', 'record'], '--base record is no path'],
    [['build', '--site', 'example.org'], '--site example.org is no address'],
    [['build', '--content', record, '--out', `${record}/site`], 'lies in the content folder'],
    [['build', '--content', record, '--out', 'src'], 'is not empty and was not made by this command'],
    [['preview', '--out', 'no-such-folder'], 'there is no built site'],
  ])('%j ends with 2 and says what to do', (args, message) => {
    const { code, stderr } = minutebook(...args)
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})

describe('build', () => {
  test('publishes nothing on errors and leaves the old site as it was', () => {
    const content = copyFixture('record')
    const out = join(temporary(), 'site')
    expect(minutebook('build', '--content', content, '--out', out).code).toBe(0)
    const before = snapshot(out)
    writeFileSync(join(content, 'minutes/ops/2021-03-25.md'), '---\ndate: 2021-02-30\n---\n')
    const { code, stderr } = minutebook('build', '--content', content, '--out', out)
    expect(code).toBe(1)
    expect(stderr).toContain('minutes/ops/2021-03-25.md:2:1: error: "2021-02-30" is no day of the calendar')
    expect(snapshot(out)).toEqual(before)
  })

  test('leaves documents with errors out with --keep-going, publishes the rest and ends with 1', () => {
    const out = join(temporary(), 'site')
    expect(minutebook('build', '--content', broken, '--out', out, '--keep-going').code).toBe(1)
    expect(existsSync(join(out, 'minutes/ops/2021-03-04/index.html'))).toBe(true)
    expect(existsSync(join(out, 'minutes/ops/2021-02-28/index.html'))).toBe(false)
  })

  test.each([
    ['site.yaml', 'asOf: never\nprivateDetails: refuse\n'],
    ['people.yaml', 'people:\n  - name: Mia Berg\n    listAs: initials\n'],
  ])('never publishes without %s, which may keep something private', (file, text) => {
    const content = copyFixture('record')
    const out = join(temporary(), 'site')
    writeFileSync(join(content, file), text)
    const { code, stderr } = minutebook('build', '--content', content, '--out', out, '--keep-going')
    expect(code).toBe(1)
    expect(stderr).toContain(`${file}:`)
    expect(existsSync(out)).toBe(false)
  })

  test('writes nothing into the content folder', () => {
    const content = copyFixture('record')
    const before = snapshot(content)
    minutebook('build', '--content', content, '--out', join(temporary(), 'site'))
    expect(snapshot(content)).toEqual(before)
    const link = join(temporary(), 'link')
    mkdirSync(join(content, 'site'))
    symlinkSync(join(content, 'site'), link)
    expect(minutebook('build', '--content', content, '--out', link).code).toBe(2)
    expect(snapshot(content)).toEqual(before)
  })

  test('removes the page of a document that is gone, and no file that is not its own', () => {
    const content = copyFixture('record')
    const out = join(temporary(), 'site')
    minutebook('build', '--content', content, '--out', out)
    writeFileSync(join(out, 'CNAME'), 'record.example')
    rmSync(join(content, 'minutes/ops/2021-03-11.md'))
    expect(minutebook('build', '--content', content, '--out', out).code).toBe(0)
    expect(existsSync(join(out, 'minutes/ops/2021-03-11'))).toBe(false)
    expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('record.example')
  })

  test('builds an empty folder and says what would fill it', () => {
    const content = join(temporary(), 'content')
    const out = join(temporary(), 'site')
    mkdirSync(content)
    expect(minutebook('build', '--content', content, '--out', out).code).toBe(0)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Nothing is on record yet')
  })
})
