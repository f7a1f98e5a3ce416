import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { minutebookWith, type Outcome, snapshot, temporary } from './command.ts'
import { minutebook } from './warm.ts'
import { codeword, writePrivateRecord } from './private-record.ts'

const content = writePrivateRecord()

function build(out: string, ...options: string[]): Outcome {
  return minutebook('build', '--content', content, '--out', out, '--today', '2024-04-10', ...options)
}

/** Every file whose name or text has a word, whatever its letters; the parts of the search index are unpacked. */
function filesWith(folder: string, word: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  const has = (path: string): boolean => {
    const bytes = readFileSync(path)
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1')
    return `${path.slice(folder.length)}\n${text}`.toLowerCase().includes(word)
  }
  return paths.filter(has).map((path) => path.slice(folder.length + 1))
}

describe('one record for two audiences', () => {
  const open = join(temporary(), 'public')
  const team = join(temporary(), 'team')
  const builtTeam = build(team, '--audience', 'team')
  const built = build(open)

  test('both are built', () => {
    expect([builtTeam.code, built.code]).toEqual([0, 0])
  })

  test('the public site has no trace of what is private', () => {
    expect(filesWith(open, codeword)).toEqual([])
    expect(filesWith(open, 'heron')).toContain('index.html')
  })

  test('that of the team has it everywhere, marked, and out of search engines', () => {
    const found = filesWith(team, codeword)
    for (const path of ['index.html', 'feed.xml', 'calendar.ics', 'api/v1/documents.json'])
      expect(found).toContain(path)
    for (const path of ['actions', 'people', 'releases', 'metrics', 'decisions', 'milestones'])
      expect(found).toContain(`api/v1/${path}.json`)
    expect(found.some((path) => path.startsWith('pagefind/index/'))).toBe(true)
    expect(found).toContain('minutes/zwickelboard/zwickel-load.png')
    const page = readFileSync(join(team, 'minutes/zwickelboard/2024-03-12/index.html'), 'utf8')
    expect(page).toMatch(/class="status private">private</)
    expect(page).toContain('content="noindex')
  })

  test('files that public documents use stay, words of links over the border too', () => {
    expect(existsSync(join(open, 'files/heron.csv'))).toBe(true)
    const page = readFileSync(join(open, 'minutes/ops/2024-03-14/index.html'), 'utf8')
    expect(page).toContain('Why the crane came is <span>minuted</span>, the <span>list</span> too.')
    expect(page).toContain('href="/files/heron.csv"')
  })

  test('each link over the border is a finding with its place, for both', () => {
    for (const audience of ['public', 'team']) {
      const { stdout } = minutebook('check', '--content', content, '--rule', 'private-link', '--audience', audience)
      const places = stdout.match(/(?:site\.yaml|2024-03-14\.md):\d+:\d+/g)
      const ofDocument = ['6:25', '6:71', '7:58', '8:18'].map((place) => `2024-03-14.md:${place}`)
      expect(places).toEqual(audience === 'team' ? ofDocument : [...ofDocument, 'site.yaml:3:8', 'site.yaml:6:7'])
      expect(stdout.toLowerCase().replaceAll(content, '')).not.toContain(`${codeword}board/`)
    }
  })

  test('no public command tells', () => {
    const commands = [
      ['digest', '--since', '2024-01-01'],
      ['check', '--all'],
      ['doctor'],
      ['check', '--format', 'github'],
    ]
    for (const [command = '', ...options] of commands) {
      const said = minutebook(command, '--content', content, '--today', '2024-04-10', ...options)
      expect(`${said.stdout}${said.stderr}`.toLowerCase()).not.toContain(codeword)
      const told = minutebook(command, '--content', content, '--today', '2024-04-10', '--audience', 'team', ...options)
      if (command === 'digest') expect(told.stdout.toLowerCase()).toContain(codeword)
    }
  })

  test('a folder built for the team and then for everybody has no trace either', () => {
    const both = join(temporary(), 'both')
    build(both, '--audience', 'team')
    build(both)
    expect(filesWith(both, codeword)).toEqual([])
    rmSync(both, { recursive: true })
  })
})

test('a record built for everybody is, to the byte, the record without its private parts', () => {
  const [whole, rest] = [true, false].map((isWhole) => {
    const out = join(temporary(), 'site')
    const folder = writePrivateRecord({ isWhole, hasBorder: false })
    expect(minutebook('build', '--content', folder, '--out', out, '--today', '2024-04-10').code).toBe(0)
    return snapshot(out)
  })
  expect([...(whole?.keys() ?? [])]).toEqual([...(rest?.keys() ?? [])])
  expect([...(whole ?? [])].filter(([path, bytes]) => rest?.get(path) !== bytes).map(([path]) => path)).toEqual([])
})

test('a proposal makes nothing public that is private or listed by initials where it would be taken in', () => {
  const before = writePrivateRecord()
  const proposal = join(temporary(), 'proposal')
  writeFileSync(join(before, 'people.yaml'), 'people: [{name: Mia Berg, initials: MB, listAs: initials}]\n')
  cpSync(before, proposal, { recursive: true })
  const mend = (path: string, by: (text: string) => string): void =>
    writeFileSync(join(proposal, path), by(readFileSync(join(proposal, path), 'utf8')))
  mend('site.yaml', (text) => text.replace(', private: true', '').replace('Zwickelboard:', 'zwickelboard:'))
  mend('people.yaml', () => 'people: [{name: Mia Berg, initials: MB}, {name: Frau Berg}]\n')
  writeFileSync(join(proposal, 'pages/desk.md'), '# Desk\n\nAsk Frau Berg of the desk.\n')
  for (const path of ['pages/zwickel.md', 'faqs/zwickel.md', 'tools/zwickelometer.md', 'minutes/ops/2024-03-21.md'])
    mend(path, (text) => text.replace(/^(?:status: private|private: true)\n/m, ''))
  writeFileSync(join(proposal, 'minutes/zwickelboard/2024-04-10.md'), '# Zwickel board\n\nMore zwickels.\n')
  const out = join(temporary(), 'preview')
  expect(minutebook('build', '--content', proposal, '--from', before, '--out', out, '--noindex').code).toBe(0)
  expect(filesWith(out, codeword)).toEqual([])
  // Pages of rules have examples of their own.
  for (const name of ['mia berg', 'frau berg'])
    expect(filesWith(out, name).filter((path) => !path.startsWith('check/'))).toEqual([])
  expect(filesWith(out, 'heron')).toContain('index.html')
  const told = minutebook('changes', '--content', proposal, '--from', before)
  expect(told.code).toBe(0)
  expect(told.stdout.toLowerCase().replaceAll(proposal, '')).not.toMatch(/zwickel(?!board)|mia berg/)
  // Two minutes of the series and a new one, and what else was private by its front matter.
  expect(told.stdout).toContain('- 7 pages that were private\n')
  expect(told.stdout).toContain('- MB (was listed by initials)\n')
}, 120_000)

test('what was removed from a record is gone from output, index, previews and cache after the next build', () => {
  const folder = writePrivateRecord()
  const [out, preview, cache] = [join(temporary(), 'site'), join(temporary(), 'preview'), temporary()]
  const before = writePrivateRecord({ isWhole: false, hasBorder: false })
  const run = (): Outcome =>
    minutebookWith({ MINUTEBOOK_CACHE: cache }, 'build', '--content', folder, '--out', out, '--audience', 'team')
  const show = (): Outcome =>
    minutebookWith(
      { MINUTEBOOK_CACHE: cache },
      ...['build', '--content', folder, '--from', before, '--out', preview],
      '--audience',
      'team',
    )
  expect([run().code, show().code]).toEqual([0, 0])
  expect(filesWith(out, codeword).length).toBeGreaterThan(50)
  expect(filesWith(preview, codeword).length).toBeGreaterThan(50)
  expect(filesWith(cache, codeword).length).toBeGreaterThan(2)
  const rest = writePrivateRecord({ isWhole: false, hasBorder: false })
  rmSync(folder, { recursive: true })
  cpSync(rest, folder, { recursive: true })
  expect([run().code, show().code]).toEqual([0, 0])
  expect(filesWith(preview, codeword)).toEqual([])
  expect(filesWith(out, codeword)).toEqual([])
  expect(filesWith(cache, codeword)).toEqual([])
}, 120_000)
