import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/core/rules/index.ts'
import * as ownProcess from './command.ts'
import { copyFixture, snapshot, temporary } from './command.ts'
import { minutebook, minutebookFrom } from './warm.ts'

const broken = 'tests/fixtures/broken'
const record = 'tests/fixtures/record'

test.each([
  [['check', '--content', 'tests/fixtures/broken', '--today', '2021-04-01']],
  [['check', '--content', 'tests/fixtures/record', '--format', 'json', '--today', '2021-04-01']],
  [['build', '--help']],
  [['chek']],
])('%j says the same in a process of its own and in one that has run others', (command) => {
  expect(minutebook(...command)).toEqual(ownProcess.minutebook(...command))
})

describe('check', () => {
  test('lists one rule, and people to review as people.yaml', () => {
    const one = minutebook('check', '--content', broken, '--rule', 'broken-anchor')
    expect(one.stdout.trim().split('\n')).toEqual([expect.stringContaining('(broken-anchor)')])
    expect(minutebook('check', '--content', record, '--rule', 'one-person', '--format', 'yaml')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^# .*\npeople:/),
    })
    expect(minutebook('check', '--content', record, '--format', 'yaml').code).toBe(2)
    expect(minutebook('check', '--content', record, '--rule', 'brokn-link').stderr).toContain(
      'did you mean "broken-link"?',
    )
  })

  test('lists every finding with its place and ends with 1 on errors', () => {
    expect(minutebook('check', '--content', broken)).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "8 documents: 3 errors, 12 warnings, 6 hints. Errors stop a build. npm run check -- --explain RULE says why, with an example
      ",
        "stdout": "tests/fixtures/broken/site.yaml:4:3: hint: there is no rule "brokn-link"; did you mean "broken-link"? (unknown-key)
      tests/fixtures/broken/faqs/mirror.md:1:1: warning: this file is empty; write something or remove it (empty-document)
      tests/fixtures/broken/minutes/ops/2021-03-04.md:2:1: hint: "statuss" is not read; did you mean "status"? (unknown-key)
      tests/fixtures/broken/minutes/ops/2021-03-04.md:4:1: warning: the title says 2021-03-05, 2021-03-04 is used; correct the one that is wrong (date-disagrees)
      tests/fixtures/broken/minutes/ops/2021-03-04.md:8:1: warning: this line is shown as text, not as a heading; put a blank behind ## (no-heading)
      tests/fixtures/broken/minutes/ops/2021-03-04.md:10:5: warning: the link "plan.md" leads to no file of the content folder; did you mean "../../pages/plan.md"? (broken-link)
      tests/fixtures/broken/minutes/ops/2021-03-04.md:10:29: hint: minutes/ops/2021-03-02.md has no heading for "#mirrors"; did you mean "#mirror"? (broken-anchor)
      tests/fixtures/broken/minutes/ops/2021-03-04.md:10:74: hint: 1 e-mail address redacted on the site; better remove what is private from the text too (private-details)
      tests/fixtures/broken/minutes/ops/2021-03-04.md:10:99: hint: "<DB name>" is shown as text; put it in backticks if it is meant as text (shown-html)
      tests/fixtures/broken/minutes/ops/2021-03-04.md:14:17: warning: this row has 3 cells, the header 2, so what stands behind the last column is not shown; write \\| for a "|" that is text, or give the header a column more (wide-row)
      tests/fixtures/broken/minutes/ops/2021-03-04.md:16:21: warning: 2021-03-11 was a Thursday, not a Monday; correct the day or the date (weekday-disagrees)
      tests/fixtures/broken/minutes/ops/2021-03-04.md:16:53: warning: this is shown as text and not as a link; remove the blank between ] and ( (link-apart)
      tests/fixtures/broken/minutes/ops/2021-03-04.md:18:1: warning: the code that starts here never ends, so everything below is shown as code; add a line of \`\`\` behind it (open-fence)
      tests/fixtures/broken/minutes/ops/kick-off.md:1:1: warning: neither front matter, file name nor title states a date; name the file by its date, such as 2021-03-04.md, or add "date:" to the front matter (no-date)
      tests/fixtures/broken/minutes/ops/kick-off.md:3:1: warning: the image "mirror.png" leads to no file of the content folder; correct the path, relative to this file (broken-link)
      tests/fixtures/broken/minutes/ops/kick-off.md:3:1: hint: this image has no words; say between [ and ] what it shows (image-text)
      tests/fixtures/broken/people.yaml:5:5: warning: "MB" is also a name in the entry of Mia Berg; take it from one of the two (shared-name)
      tests/fixtures/broken/tools/mirror.md:3:1: warning: homepage "mirror.desk.example" is passed over: expected an address that starts with https:// or http:// (front-matter-value)
      tests/fixtures/broken/minutes/ops/2021-02-28.md:2:1: error: "2021-02-30" is no day of the calendar; correct it, or write only the month or year (impossible-date)
      tests/fixtures/broken/minutes/ops/2021-03-01.md:2:8: error: a quote is opened here and never closed; close it at the end of the value (front-matter)
      tests/fixtures/broken/minutes/ops/2021-03-02.md:5:1: error: two changes met here and git kept both; choose one, and remove the lines that start with <<<<<<<, ======= and >>>>>>> (merge-conflict)
      ",
      }
    `)
  })

  test('writes findings as JSON with exactly the documented keys', () => {
    const { code, stdout } = minutebook('check', '--content', broken, '--format', 'json')
    const findings = JSON.parse(stdout) as Record<string, unknown>[]
    expect(code).toBe(1)
    expect(
      findings.map(({ path, line, column, rule, severity }) => `${path}:${line}:${column} ${severity} ${rule}`).sort(),
    ).toEqual(minutebook('check', '--content', broken).stdout.trim().split('\n').map(toSpot).sort())
    expect(findings.map(({ path }) => path)).toEqual(findings.map(({ path }) => path).sort())
    for (const finding of findings)
      expect(Object.keys(finding)).toEqual([
        'path',
        'line',
        'column',
        'endLine',
        'endColumn',
        'rule',
        'severity',
        'message',
        'help',
      ])
  })

  test('links each finding to the page of its rule, where the address of the site is known', () => {
    const helpOf = (...args: string[]): unknown[] =>
      (
        JSON.parse(minutebook('check', '--content', broken, '--format', 'json', ...args).stdout) as { help: unknown }[]
      ).map(({ help }) => help)
    expect(helpOf('--site', 'https://example.org/record')).toContain(
      'https://example.org/record/check/impossible-date/',
    )
    expect(new Set(helpOf())).toEqual(new Set([null]))
  })

  test('annotates the lines of a pull request on GitHub, those it changes first', () => {
    const content = copyFixture('broken')
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-C', content, '-c', 'user.name=Mia', '-c', 'user.email=mia@example.org', ...args])
    git('init', '--quiet', '..')
    git('add', '.')
    git('commit', '--quiet', '--message', 'Start')
    const changed = join(content, 'minutes/ops/2021-03-04.md')
    writeFileSync(changed, '# Operations call\n\nSee [the plan](nowhere.md), 100%\n\nSee [more](no,where.md)\n')
    writeFileSync(join(content, 'minutes/ops/2021-03-08.md'), 'a\n\n[b](gone.md)\n')
    git('add', '--intent-to-add', '.')
    const { stdout, code } = minutebook('check', '--content', content, '--format', 'github', '--since', 'HEAD')
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => line.replace(/^::(\w+) file=.*?\/content\/(.*?),line=(\d+).*?::/, '$1 $2:$3 '))
    expect(code).toBe(1)
    expect(lines.slice(0, 3).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'warning minutes/ops/2021-03-04.md:3',
      'warning minutes/ops/2021-03-04.md:5',
      'warning minutes/ops/2021-03-08.md:3',
    ])
    expect(
      lines.slice(3).filter((line) => !/^error /.test(line) && !line.includes('minutes/ops/2021-03-04.md')),
    ).toEqual([])
    expect(lines.filter((line) => /^error /.test(line)).length).toBe(3)
  })

  test('annotates folders and links that a pull request brings, without following them', () => {
    const root = temporary()
    const content = join(root, 'content')
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-C', root, '-c', 'user.name=Mia', '-c', 'user.email=mia@example.org', ...args])
    mkdirSync(join(content, 'pages/o:ld'), { recursive: true })
    writeFileSync(join(content, 'pages/o:ld/a.md'), '# A\n')
    writeFileSync(join(content, 'pages/b.md'), '[gone](gone.md)\n')
    writeFileSync(join(root, 'outside.md'), '[gone](gone.md)\n')
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '--message', 'Start')
    mkdirSync(join(content, 'pages/n:ew'))
    writeFileSync(join(content, 'pages/n:ew/a.md'), '# A\n')
    rmSync(join(content, 'pages/b.md'))
    symlinkSync('/dev/zero', join(content, 'pages/b.md'))
    symlinkSync('../../outside.md', join(content, 'pages/c.md'))
    const { stdout, stderr } = minutebook('check', '--content', content, '--format', 'github', '--since', 'HEAD')
    expect(stderr).not.toMatch(/EISDIR|heap/)
    const files = [...stdout.matchAll(/content\/(.*?),line/g)].map(([, file]) => file)
    expect([...new Set(files)].sort()).toEqual(['pages/b.md', 'pages/c.md', 'pages/n%3Aew'])
  })

  test('annotates what a pull request breaks, wherever it stands', () => {
    const content = join(temporary(), 'q"ö\\ b')
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-C', content, '-c', 'user.name=Mia', '-c', 'user.email=mia@example.org', ...args])
    for (const folder of ['pages', 'minutes/ops']) mkdirSync(join(content, folder), { recursive: true })
    writeFileSync(join(content, 'pages/a.md'), '# A\n\nSee [b](b.md) and [old](gone.md).\n')
    writeFileSync(join(content, 'pages/b.md'), '# B\n\nText\n')
    writeFileSync(join(content, 'pages/q"uo\\te.md'), '# Quote\n')
    writeFileSync(join(content, 'minutes/ops/2021-03-04.md'), '# Call\n\nThe mirror is back.\n')
    git('init', '--quiet', '..')
    git('add', '.')
    git('commit', '--quiet', '--message', 'Start')
    git('rm', '--quiet', 'pages/b.md')
    git('mv', 'minutes/ops/2021-03-04.md', 'minutes/ops/notes.md')
    writeFileSync(join(content, 'pages/q"uo\\te.md'), '# Quote\n\n[plan](plan.md)\n')
    const before = execFileSync('git', ['-C', content, 'status', '--short'], { encoding: 'utf8' })
    const { stdout } = minutebook('check', '--content', content, '--format', 'github', '--since', 'HEAD')
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => /b\/((?:pages|minutes)\/.*?),line=(\d+)/.exec(line)?.slice(1).join(':'))
        .sort(),
    ).toEqual(['minutes/ops/notes.md:1', 'pages/a.md:3', 'pages/q"uo\\te.md:1', 'pages/q"uo\\te.md:3'])
    expect(stdout).not.toContain('gone.md')
    expect(execFileSync('git', ['-C', content, 'status', '--short'], { encoding: 'utf8' })).toBe(before)
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

/** What a line of the terminal says, but for its words. */
function toSpot(line: string): string {
  const [, place = '', severity = '', rule = ''] =
    /^tests\/fixtures\/broken\/(\S+:\d+:\d+): (\w+): .* \(([a-z-]+)\)$/.exec(line) ?? []
  return `${place} ${severity} ${rule}`
}

describe('misuse', () => {
  test.each([
    [['check', '--content', 'no-such-folder'], 'there is no folder no-such-folder'],
    [['check', '--contnet', 'content'], '--contnet'],
    [['check', '--format', 'xml'], 'terminal, github, gitlab, sarif, json, yaml'],
    [['check', '--format', 'github', '--since', 'nowhere'], 'git cannot compare with --since nowhere'],
    [['check', '--format', 'github', '--since=--output=x'], 'git cannot compare with --since --output=x'],
    [['check', '--explain', 'broken'], 'there is no rule broken'],
    [['build', '--today', '2021-02-30'], '--today 2021-02-30 is no day'],
    [['build', '--base', 'record'], '--base record is no path'],
    [['build', '--base', '/a b/'], '--base /a b/ is no path'],
    [['build', '--site', 'example.org'], '--site example.org is no address'],
    [['build', '--site', 'https://example.org/"x"'], '--site https://example.org/"x" is no address'],
    [['build', '--content', record, '--out', `${record}/site`], 'lies in the content folder'],
    [['build', '--content', record, '--out', 'src'], 'is not empty and was not made by this command'],
    [['preview', '--out', 'no-such-folder'], 'there is no built site'],
  ])('%j ends with 2 and says what to do', (args, message) => {
    const { code, stderr } = minutebook(...args)
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})

test.each([
  ['.', 'minutes/site', 2],
  ['.', 'minutes/ops', 2],
  ['minutes', 'minutes/site', 2],
  ['.', 'site', 0],
])('a site of %s into %s, seen from the content, ends with %i', (content, out, code) => {
  const folder = copyFixture('record')
  const built = minutebookFrom(folder, 'build', '--content', content, '--out', out)
  expect(built).toMatchObject({
    code,
    stderr: expect.stringContaining(code === 2 ? 'lies in the content folder' : 'into site in '),
  })
})

describe('build', () => {
  test('works from any folder, with paths relative to it', () => {
    const content = copyFixture('record')
    const folder = join(content, '..')
    const { code, stderr } = minutebookFrom(folder, 'build', '--content', 'content', '--out', 'site')
    expect(stderr).toContain('into site in ')
    expect(code).toBe(0)
    expect(existsSync(join(folder, 'site/minutes/ops/2021-03-04/index.html'))).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['content', 'site'])
  })

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

  test('refuses an empty folder, which is hardly meant, unless it is', () => {
    const content = join(temporary(), 'content')
    const out = join(temporary(), 'site')
    mkdirSync(content)
    const refused = minutebook('build', '--content', content, '--out', out)
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('--allow-empty') })
    expect(existsSync(out)).toBe(false)
    expect(minutebook('check', '--content', content).code).toBe(2)
    expect(minutebook('build', '--content', content, '--out', out, '--allow-empty').code).toBe(0)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Nothing is on record yet')
  })
})
