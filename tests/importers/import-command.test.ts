import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Ended, runCheck, runImport, withoutTime } from './run-import.ts'
import { toDocx } from './zip.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutebook-import-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

/** Run the command within the folder. */
async function run(...words: string[]): Promise<Ended> {
  return runImport(folder, words)
}

/** Run the command within a folder of the folder. */
async function runIn(below: string, ...words: string[]): Promise<Ended> {
  return runImport(join(folder, below), words)
}

/** Run the command as a person does, in a process of its own. */
function spawn(...words: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'src/cli/main.ts'), 'import', ...words],
    { cwd: folder, encoding: 'utf8' },
  )
  return { code: status, out: stdout, err: withoutTime(stderr) }
}

function files(below: string): string[] {
  if (!existsSync(join(folder, below))) return []
  return readdirSync(join(folder, below), { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, below, path)).isFile())
    .sort()
}

const topic =
  '%META:TOPICINFO{author="MiaBerg" date="1616000000" version="1.3"}%\n---+ Ops meeting\n   * see [[Meeting2021-03-11][next time]]\n'

describe('import', () => {
  test('writes minutes by series and date, with links between them, author and old address', () => {
    put('data/Ops/Meeting2021-03-04.txt', topic)
    put('data/Ops/Meeting2021-03-11.txt', '---+ Ops meeting\n   * done\n')
    const { code, out, err } = spawn('data', '--to', 'content')
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '',
      err: 'Imported 2 documents into content: 2 new, 0 changed, 0 unchanged; 8 words in = 8 out + 0 dropped\n',
    })
    expect(files('content')).toEqual(['minutes/ops/2021-03-04.md', 'minutes/ops/2021-03-11.md'])
    const sha256 = /sha256: (\w{64})/.exec(read('content/minutes/ops/2021-03-04.md'))?.[1]
    expect(read('content/minutes/ops/2021-03-04.md')).toBe(
      `---\ntitle: Ops meeting\ndate: 2021-03-04\nauthor: Mia Berg\nsource:\n  format: twiki\n  path: Ops/Meeting2021-03-04.txt\n  sha256: ${sha256}\n  revision: 3\n  edited: 2021-03-17\naliases:\n  - /bin/view/Ops/Meeting2021-03-04\n---\n\n# Ops meeting\n\n- see [next time](2021-03-11.md)\n`,
    )
  })

  test('changes nothing the second time, writes nothing on trial, overwrites nothing unless forced', async () => {
    put('a/2021-03-04.txt', '---+ A\n')
    expect((await run('a', '--to', 'content', '--dry-run')).err).toContain('Would import 1 document into content')
    expect(files('content')).toEqual([])
    await run('a', '--to', 'content', '--series', 'ops')
    const path = 'content/minutes/ops/2021-03-04.md'
    const first = read(path)
    expect(await run('a', '--to', 'content', '--series', 'ops')).toMatchObject({
      code: 0,
      err: expect.stringContaining('0 new, 0 changed, 1 unchanged'),
    })
    writeFileSync(join(folder, path), 'Mine.\n')
    const kept = await run('a', '--to', 'content', '--series', 'ops')
    expect(kept).toMatchObject({
      code: 1,
      err: expect.stringContaining('Imported 0 documents into content: 0 new, 0 changed, 0 unchanged, 1 not written'),
    })
    expect(kept.out).toContain(
      '2021-03-04.txt: not written: minutes/ops/2021-03-04.md or a file beside it is there and differs; overwrite it with --force',
    )
    expect(read(path)).toBe('Mine.\n')
    expect((await run('a', '--to', 'content', '--series', 'ops', '--force')).code).toBe(0)
    expect(read(path)).toBe(first)
    expect(files('content')).toEqual(['minutes/ops/2021-03-04.md'])
  })

  test('gives two sources that would share a path one each', async () => {
    put('a/one/2021-03-04.txt', '---+ One\n')
    put('a/two/2021-03-04.txt', '---+ Two\n')
    await run('a', '--to', 'content', '--series', 'ops')
    expect(files('content')).toEqual(['minutes/ops/2021-03-04-2.md', 'minutes/ops/2021-03-04.md'])
  })

  test('takes the path of no other source, in a later run either, and its own again', async () => {
    put('OpsAm20110920.txt', '---+ Morning\n')
    put('OpsPm20110920.txt', '---+ Evening\n')
    await run('OpsAm20110920.txt', '--to', 'content', '--series', 'ops')
    const first = read('content/minutes/ops/2011-09-20.md')
    expect(await run('OpsPm20110920.txt', '--to', 'content', '--series', 'ops', '--force')).toMatchObject({
      code: 0,
      err: expect.stringContaining('1 new'),
    })
    expect(read('content/minutes/ops/2011-09-20.md')).toBe(first)
    expect(read('content/minutes/ops/2011-09-20-2.md')).toContain('# Evening')
    expect((await run('.', '--to', 'content', '--series', 'ops')).err).toContain('0 new, 0 changed, 2 unchanged')
    expect(files('content')).toEqual(['minutes/ops/2011-09-20-2.md', 'minutes/ops/2011-09-20.md'])
  })

  test('stays within the target folder whatever names say', async () => {
    put('a/x.txt', '---+ X\n[[%ATTACHURL%/../../secret][s]] [[../../x][up]] [[%PUBURL%/../../../secret/x/y][p]]\n')
    put('secret', 'no')
    expect((await run('a', '--to', 'content/deep', '--series', '../../out', '--kind', 'minutes')).code).toBe(0)
    expect(files('content')).toEqual(['deep/minutes/out/x.md'])
    expect(readdirSync(folder).sort()).toEqual(['a', 'content', 'secret'])
  })

  test('follows no link out of the target folder', async () => {
    put('a/2021-03-04.txt', '---+ A\n')
    mkdirSync(join(folder, 'elsewhere'))
    mkdirSync(join(folder, 'content'))
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'content/minutes'))
    for (const force of [[], ['--force']]) {
      const { code, out } = await run('a', '--to', 'content', '--series', 'ops', ...force)
      expect(code).toBe(1)
      expect(out).toContain('the way to minutes/ops/2021-03-04.md leads over a link out of the folder')
      expect(out).not.toContain('--force')
    }
    expect(files('elsewhere')).toEqual([])
  })

  test.each(['folder', 'file'])('writes through no link that lies where it writes aside: a %s', async (linked) => {
    put('a/2021-03-04.txt', '---+ A\n')
    put('elsewhere/file', 'theirs')
    const aside = join(folder, `content/.import-${process.pid}`)
    mkdirSync(linked === 'folder' ? dirname(aside) : aside, { recursive: true })
    symlinkSync(
      join(folder, 'elsewhere', linked === 'folder' ? '' : 'file'),
      linked === 'folder' ? aside : join(aside, 'file'),
    )
    expect(await run('a', '--to', 'content', '--series', 'ops')).toMatchObject({ code: 0 })
    expect(files('content')).toEqual(['minutes/ops/2021-03-04.md'])
    expect(read('elsewhere/file')).toBe('theirs')
  })

  test('removes what a killed import left behind, and nothing of one that runs', async () => {
    put('a/2021-03-04.txt', '---+ A\n')
    const dead = spawnSync(process.execPath, ['--version']).pid
    put(`content/.import-${dead}/file`, 'half')
    put(`content/.import-${process.ppid}/file`, 'half')
    await run('a', '--to', 'content', '--dry-run')
    expect(files('content')).toContain(`.import-${dead}/file`)
    await run('a', '--to', 'content', '--series', 'ops')
    expect(files('content')).toEqual([`.import-${process.ppid}/file`, 'minutes/ops/2021-03-04.md'])
  })

  test.each([[['--dry-run']], [[]]])('says in one sentence why it cannot write: %j', async (words) => {
    put('a/2021-03-04.txt', '---+ A\n')
    put('taken', 'a file')
    expect(await run('a', '--to', 'taken/content', ...words)).toEqual({
      code: 2,
      out: '',
      err: `error: ${join(folder, 'taken')} is a file; give another folder with --to\n`,
    })
  })

  test('says in one sentence why a file cannot be written', async () => {
    put('a/2021-03-04.txt', '---+ A\n')
    expect(await run('a', '--to', 'x'.repeat(300))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^error: .* cannot be read or written: the name is too long\n$/),
    })
  })

  test.skipIf(process.getuid?.() === 0)('says that there is no right to write, on trial too', async () => {
    put('a/2021-03-04.txt', '---+ A\n')
    mkdirSync(join(folder, 'closed'), { mode: 0o555 })
    for (const words of [[], ['--dry-run']])
      expect(await run('a', '--to', 'closed/content', ...words)).toMatchObject({
        code: 2,
        err: expect.stringContaining('there is no right to write into'),
      })
  })

  test('names the files that it passes over, hidden ones too', async () => {
    for (const name of ['2021-03-04.txt', '.Topic.txt', '....evil.txt', 'photo.bin', 'Topic.txt,v', '.git/config'])
      put(`a/${name}`, name === 'photo.bin' ? Buffer.from([0]) : '---+ A\n')
    symlinkSync(join(folder, 'nowhere'), join(folder, 'a/Gone.txt'))
    expect((await run('a', '--to', 'content')).out).toContain(
      '4  files passed over, which are hidden or no documents: ....evil.txt, .Topic.txt, Gone.txt, photo.bin\n',
    )
  })

  test('copies attachments beside the document', async () => {
    put('data/Ops/2021-03-04.txt', '%META:FILEATTACHMENT{name="plan.pdf" comment="the plan"}%\n---+ A\n')
    put('pub/Ops/2021-03-04/plan.pdf', '%PDF')
    await run('data', '--to', 'content')
    expect(files('content')).toEqual(['minutes/ops/2021-03-04.md', 'minutes/ops/2021-03-04/plan.pdf'])
    expect(read('content/minutes/ops/2021-03-04.md')).toContain('[plan.pdf](2021-03-04/plan.pdf) – the plan\n')
  })

  describe('attachments', () => {
    const attached = '%META:FILEATTACHMENT{name="plan.pdf" comment="the plan"}%\n---+ A\n'
    beforeEach(() => {
      put('secrets/plan.pdf', 'SECRET')
      put('secrets/Ops/2021-03-04/plan.pdf', 'SECRET')
    })

    test.each([
      ['here/data/Ops/2021-03-04', '../../../secrets'],
      ['here/data/Ops/2021-03-04/plan.pdf', '../../../../secrets/plan.pdf'],
      ['here/data/pub', '../../secrets'],
      ['here/pub', '../secrets'],
      ['here/pub/Ops', '../../secrets/Ops'],
    ])('that lead out of the source over the link %s are not copied, and reported', async (link, target) => {
      put('here/data/Ops/2021-03-04.txt', attached)
      mkdirSync(join(folder, dirname(link)), { recursive: true })
      symlinkSync(target, join(folder, link))
      const { out } = await run('here/data', '--to', 'content')
      expect(files('content')).toEqual(['minutes/ops/2021-03-04.md'])
      expect(out).toMatch(/attachments that are not there, or lead out of what is imported/)
    })

    test('outside of the folder of a plan that is not named are not copied', async () => {
      put('here/data/Ops/2021-03-04.txt', attached)
      put('pub/Ops/2021-03-04/plan.pdf', 'SECRET')
      put('here/import.yaml', 'sources: data\nto: content\n')
      expect((await runIn('here')).out).toContain('attachments that are not there')
      expect(files('here/content')).toEqual(['minutes/ops/2021-03-04.md'])
      await runIn('here', '--plan', 'import.yaml')
      expect(files('here/content')).toEqual(['minutes/ops/2021-03-04.md', 'minutes/ops/2021-03-04/plan.pdf'])
    })

    test('that are hidden are not copied', async () => {
      put('data/Ops/2021-03-04.txt', '%META:FILEATTACHMENT{name=".htpasswd"}%\n---+ A\n')
      put('data/Ops/.htpasswd', 'SECRET')
      await run('data', '--to', 'content')
      expect(files('content')).toEqual(['minutes/ops/2021-03-04.md'])
    })
  })

  test('refuses what it cannot read, and says how to go on', async () => {
    put('old.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'))
    put('empty.txt', '')
    put('junk.txt', Buffer.from([1, 0, 2, 0]))
    put('long.txt', `---+ A\n${'a'.repeat(200_000)}\n`)
    put('bomb.docx', toDocx(`<w:p><w:r><w:t>${'a'.repeat(30_000_000)}</w:t></w:r></w:p>`))
    const { code, out } = await run('old.docx', 'empty.txt', 'junk.txt', 'long.txt', 'bomb.docx', '--to', 'content')
    expect(code).toBe(1)
    expect(out.split('\n').filter(Boolean)).toEqual([
      'bomb.docx: refused: word/document.xml unpacks to more than any document needs; the archive is refused',
      'empty.txt: refused: the file is empty',
      'junk.txt: refused: this is no text, topic or Word document',
      'long.txt: refused: a line that is longer than 100000 characters, or nests too deep; no person wrote it',
      'old.docx: refused: this looks like a binary Word document of before 2007 (.doc), which is not read; save it as .docx first, with Word or with "soffice --headless --convert-to docx FILE"',
    ])
    expect(files('content')).toEqual([])
  })

  test('repeats what a plan says, from its own folder, and names what in it has no effect', async () => {
    put('old/Ops/KickOff.txt', '---+ Kick-off\nWelcome.\n')
    put('old/Ops/WebHome.txt', '---+ Home\n')
    put(
      'move/import.yaml',
      'sources: ../old\nto: ../content\nexclude: WebHome.txt\ndocuments:\n  KickOff.txt: {kind: minutes, series: ops, date: 2021-03-04}\n  Gone.txt: {kind: page}\n',
    )
    const trial = await run('--plan', 'move/import.yaml', '--dry-run')
    expect(trial.out).toBe(
      'Source           Address                    Format  Kind            Date\n' +
        'Ops/KickOff.txt  minutes/ops/2021-03-04.md  twiki   minutes (plan)  2021-03-04 (plan)\n' +
        'Ops/WebHome.txt  – left out by the plan\n\n',
    )
    expect(trial).toMatchObject({
      code: 0,
      err: expect.stringContaining('import.yaml:6:3: "Gone.txt" names no source'),
    })
    expect((await run('--plan', 'move/import.yaml')).err).toContain('1 new, 0 changed, 0 unchanged')
    expect((await run('--plan', 'move/import.yaml')).err).toContain('0 new, 0 changed, 1 unchanged')
    expect(files('content')).toEqual(['minutes/ops/2021-03-04.md'])
  })

  test('reads the plan of this folder where no source is given, and refuses one with mistakes', async () => {
    expect((await run('--to', 'content')).err).toBe(
      'error: there is nothing to import; give files or folders, or a plan with --plan FILE\n',
    )
    put('import.yaml', 'sources: a\nsereis: ops\n')
    expect(await run('--to', 'content')).toEqual({
      code: 2,
      out: '',
      err: 'error: the plan has mistakes\nimport.yaml:2:1: "sereis" is not read; did you mean "series"?\n',
    })
    put('import.yaml', `sources: a\nexclude:\n${'  - "**/a*b*c*"\n'.repeat(40_000)}`)
    expect((await run('--to', 'content')).err).toMatch(/^error: import\.yaml has \d+ bytes, expected at most \d+;/)
    put('import.yaml', 'sources: a\nseries: ops\n')
    put('a/2021-03-04.txt', '---+ A\n')
    expect((await run()).err).toBe('error: say with --to which content folder to write into\n')
    await run('--to', 'content')
    expect(files('content')).toEqual(['minutes/ops/2021-03-04.md'])
  })

  test.each([
    ['sources: ../other/a.txt\nto: content\n', '../other/a.txt'],
    ['sources: /etc/hostname\nto: content\n', '/etc/hostname'],
    ['sources: link/a.txt\nto: content\n', 'link/a.txt'],
    ['sources: a.txt\nto: ../other/new\n', '../other/new'],
    ['sources: a.txt\nto: link/new\n', 'link/new'],
  ])('a plan that is not named stays in its folder: %j', async (plan, way) => {
    put('other/a.txt', '---+ A\n')
    put('here/a.txt', '---+ A\n')
    symlinkSync('../other', join(folder, 'here/link'))
    put('here/import.yaml', plan)
    const err = `error: import.yaml leads out of its folder, to ${way}; if that is meant, name it with --plan import.yaml\n`
    expect(await runIn('here')).toEqual({ code: 2, out: '', err })
    expect(files('here/content')).toEqual([])
    expect(files('other')).toEqual(['a.txt'])
    expect((await runIn('here', '--plan', 'import.yaml')).err).not.toContain('leads out')
  })

  test.each([
    [['nowhere', '--to', 'content'], 'there is no nowhere; give files or folders to import'],
    [
      ['.', '--to', 'content', '--kind', 'letters'],
      '--kind letters is none; the kinds are minutes, reports, faqs, roadmaps, tools, milestones, pages',
    ],
    [
      ['.', '--to', 'content', '--wiki', 'wiki'],
      '--wiki wiki is no address; write it as https://twiki.example.org/bin/view',
    ],
    [['.', '--to', 'content', '--set', 'x'], '--set x sets nothing; write it as NAME=value'],
  ])('is misused: %s', async (words, message) => {
    expect(await run(...words)).toEqual({ code: 2, out: '', err: `error: ${message}\n` })
  })

  test('finds nothing in an empty folder', async () => {
    mkdirSync(join(folder, 'none'))
    expect(await run('none', '--to', 'content')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Nothing to import'),
    })
  })

  test('reports as JSON and as Markdown', async () => {
    put('a/2021-03-04.txt', '---+ A\none <!-- two three -->\n%UNKNOWN%\n')
    const report: unknown = JSON.parse((await run('a', '--to', 'content', '--format', 'json')).out)
    expect(report).toMatchObject({
      words: { in: 5, out: 3, dropped: 2 },
      constructs: [
        { kind: 'comment', count: 1 },
        { kind: 'macro', what: '%UNKNOWN%', count: 1 },
      ],
      documents: [
        {
          source: '2021-03-04.txt',
          outcome: 'new',
          losses: [
            { kind: 'comment', line: 2, column: 5, what: 'two three', words: 2 },
            { kind: 'macro', line: 3, column: 1 },
          ],
        },
      ],
    })
    expect((await run('a', '--to', 'content', '--format', 'markdown')).out).toContain(
      '| 2:5 | comment | `two three` | 2 | 1 |',
    )
  })

  test('gives documents that check finds nothing wrong with', async () => {
    put(
      'a/Ops/Meeting2021-03-04.txt',
      '---+ Ops meeting, 4 March 2021\n---++ Attending\nMia Berg, Jon\n---++ Plan\n| *Site* | *Room* |\n| SRCE | second floor |\n',
    )
    await run('a', '--to', 'content')
    const { out } = await runCheck(join(folder, 'content'))
    expect(JSON.parse(out)).toEqual([])
  })

  test('leaves nothing to check that its report said, until a document says something else', async () => {
    const topic = [
      '---+ Ops meeting, 5 March 2021',
      '---++ Attending',
      'Mia Berg, Jon',
      '---++ Notes',
      'See [[NoTopic][the plan]], [[Other Call][that]], [[#Nowhere][below]] and <img src="%ATTACHURL%/gone.png" alt="chart">.',
      'PIN 4711 for +49 30 23125 200, mail mia@example.org',
      '',
    ]
    put('a/Ops/Meeting2021-03-04.txt', topic.join('\n'))
    put('a/Ops/BoardMeeting.txt', '---+ Board meeting\n---++ Attending\nMia Berg, Jon\n[[javascript:alert(1)][x]]\n')
    put('content/minutes/ops/2021-02-04.md', '# Ops meeting\n\nAttending: Mia Berg\n\n[plan](NoTopic)\n')
    const report = await run('a', '--to', 'content')
    expect(report.out).toMatch(/^To mend, most urgent first:\n(?: +\d+ {2}[\w-]+: .* \(\d documents?\)\n){6}\n/)
    const findings = async (all?: true): Promise<string[]> => {
      const { out } = await runCheck(join(folder, 'content'), all ? { all } : {})
      const list = JSON.parse(out) as { path: string; rule: string }[]
      return list.map(({ path, rule }) => `${path} ${rule}`)
    }
    expect(await findings()).toEqual(['minutes/ops/2021-02-04.md broken-link'])
    expect((await findings(true)).length).toBeGreaterThan(6)
    const path = 'content/minutes/ops/2021-03-04.md'
    writeFileSync(join(folder, path), `${read(path)}\n[new](NoPlan)\n`)
    expect(await findings()).toEqual(['minutes/ops/2021-02-04.md broken-link', 'minutes/ops/2021-03-04.md broken-link'])
  })

  test('hides no error, whatever its report said', async () => {
    put('a/Ops/Meeting2021-03-04.txt', '---+ Ops meeting, 4 March 2021\nSee [[NoTopic][the plan]].\n')
    put('content/site.yaml', 'name: Ops\nrules:\n  broken-link: error\n')
    const report = await run('a', '--to', 'content')
    expect(report.out).toContain('dead-link')
    const { out } = await runCheck(join(folder, 'content'))
    expect(JSON.parse(out)).toEqual([expect.objectContaining({ rule: 'broken-link', severity: 'error' })])
  })
})
