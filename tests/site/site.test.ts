import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { snapshot, temporary } from './command.ts'
import { minutebook } from './warm.ts'

const out = join(temporary(), 'site')
const page = (path: string, folder = out): string => readFileSync(join(folder, path, 'index.html'), 'utf8')
const pages = (folder: string): [string, string][] =>
  [...snapshot(folder)]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, content]) => [path, Buffer.from(content, 'base64').toString('utf8')])

beforeAll(() => {
  const { code, stderr } = minutebook('build', '--content', 'content', '--out', out)
  expect(stderr).toContain('Built')
  expect(code).toBe(0)
})

describe('the example site', () => {
  test('shows the JRA1 meeting with its attendance, once, in its head', () => {
    const html = page('minutes/jra1/2010')
    expect(html).toMatch(/<h1[^>]*>\s*JRA1 phone meeting/)
    const [head = '', text = ''] = html.split('</header>').slice(-2)
    expect(head).toMatch(/Present<\/b>\s*<a href="[^"]+">David Horat \(DH\)<\/a>/)
    // Speakers carry their whole name in a title; as text it stands in the head alone.
    expect(text.replace(/<[^>]+>/g, '')).not.toContain('David Horat')
  })

  test('says of an action what was said where one meeting spoke of it, else what changed', () => {
    expect(page('actions/jra1/79')).toMatch(/<h2>\s*What was said\s*<\/h2>/)
    const followed = '2019-08-12-changes-to-stash-origin-support-for-osg-xrootd'
    expect(page(`actions/osg-technology/${followed}`)).toMatch(/<h2>\s*What changed <small>/)
  })

  test('lists every document in documents.json: sorted, one a line, with the documented keys', () => {
    const text = readFileSync(join(out, 'api/v1/documents.json'), 'utf8')
    const records = JSON.parse(text) as { path: string; url: string; attendees: object[] }[]
    const keys = ['path', 'url', 'kind', 'series', 'date', 'datePrecision', 'title', 'status', 'gist', 'attendees']
    expect(text.trim().split('\n').length).toBe(records.length + 2)
    expect(records.map(({ path }) => path)).toEqual(records.map(({ path }) => path).sort())
    for (const record of records) {
      expect(Object.keys(record)).toEqual(keys)
      for (const attendee of record.attendees)
        expect(Object.keys(attendee)).toEqual(['name', 'initials', 'organisation', 'role', 'presence'])
      expect(existsSync(join(out, record.url, 'index.html'))).toBe(true)
    }
    expect(records.find(({ path }) => path === 'minutes/jra1/2010.md')).toMatchObject({
      url: '/minutes/jra1/2010/',
      kind: 'minutes',
      series: 'jra1',
      date: '2010',
      datePrecision: 'year',
      status: null,
    })
  })

  test('says in build.json what it was built from', () => {
    expect(JSON.parse(readFileSync(join(out, 'api/v1/build.json'), 'utf8'))).toMatchObject({
      today: '2026-11-22',
      base: '/',
      origin: null,
      withheld: 0,
    })
  })

  test('has no link or anchor that leads nowhere', () => {
    const all = new Map(pages(out))
    const lost: string[] = []
    for (const [path, html] of all) {
      for (const [, href = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        if (/^https?:/.test(href)) continue
        const [target = '', hash = ''] = href.split('#')
        const file =
          target === ''
            ? path
            : decodeURIComponent(target.split('?')[0] ?? '')
                .slice(1)
                .replace(/(^|\/)$/, '$1index.html')
        if (!existsSync(join(out, file))) lost.push(`${path}: ${href}`)
        else if (hash !== '' && !all.get(file)?.includes(`id="${decodeURIComponent(hash)}"`))
          lost.push(`${path}: ${href}`)
      }
    }
    expect(lost).toEqual([])
  })

  test('runs no inline script or style and asks no other site for anything', () => {
    for (const [, html] of pages(out)) {
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/)
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/)
      expect(html).not.toMatch(/<(?:img|script|link|iframe|source)[^>]*\s(?:src|href)="(?:https?:)?\/\//)
    }
  })

  test('is the same, byte for byte, when it is built again', () => {
    const again = join(temporary(), 'site')
    minutebook('build', '--content', 'content', '--out', again)
    expect([...snapshot(again).keys()]).toEqual([...snapshot(out).keys()])
    expect(snapshot(again)).toEqual(snapshot(out))
  })
})

describe('a folder of Markdown', () => {
  const folder = join(temporary(), 'site')
  beforeAll(() => {
    const { code } = minutebook(
      'build',
      '--content',
      'tests/fixtures/record',
      '--out',
      folder,
      '--base',
      '/team/record/',
      '--site',
      'https://example.org',
    )
    expect(code).toBe(0)
  })
  const read = (path: string): string => page(path, folder)

  test('is published under its base: every link of the site starts with it', () => {
    for (const [path, html] of pages(folder)) {
      const local = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, href]) => href)
      expect(local.length, path).toBeGreaterThan(0)
      for (const href of local) expect(href).toMatch(/^\/team\/record\//)
    }
    expect(read('minutes/ops/2021-03-04')).toContain('href="/team/record/minutes/ops/2021-03-11/#follow-up"')
    expect(read('minutes/ops/2021-03-04')).toContain(
      '<link rel="canonical" href="https://example.org/team/record/minutes/ops/2021-03-04/">',
    )
  })

  test('links a document to those before and after it', () => {
    expect(read('minutes/ops/2021-03-04')).toMatch(/href="\/team\/record\/minutes\/ops\/2021-03-11\/" rel="next"/)
    expect(read('minutes/ops/2021-03-11')).toMatch(/href="\/team\/record\/minutes\/ops\/2021-03-04\/" rel="prev"/)
  })

  test('lists a cancelled meeting without a page', () => {
    expect(read('minutes/ops')).toContain('Operations meeting CANCELLED')
    expect(existsSync(join(folder, 'minutes/ops/2021-03-18'))).toBe(false)
  })

  test('gathers what was said about a tool, newest first', () => {
    const said = read('tools/quokkascope').split('Said about it')[1] ?? ''
    expect([...said.matchAll(/<time datetime="([\d-]+)">/g)].map(([, date]) => date)).toEqual([
      '2021-03-11',
      '2021-03-04',
    ])
    expect(said).toContain('href="/team/record/minutes/ops/2021-03-04/#release-plan"')
  })

  test('shows unknown HTML as text and links tickets', () => {
    expect(read('minutes/ops/2021-03-11')).toContain('Use &#x3C;DB name> and &#x3C;script>alert(1)&#x3C;/script>')
    expect(read('minutes/ops/2021-03-04')).toContain('<a href="https://desk.example/4711">Desk ticket 4711</a>')
  })

  test('publishes files beside the Markdown, those that a browser could run as text', () => {
    expect(existsSync(join(folder, 'minutes/ops/plot.png'))).toBe(true)
    expect(existsSync(join(folder, 'minutes/ops/demo.html'))).toBe(false)
    expect(existsSync(join(folder, 'minutes/ops/demo.html.txt'))).toBe(true)
  })

  test('keeps old addresses alive', () => {
    expect(read('old/march')).toContain('content="0; url=/team/record/minutes/ops/2021-03-04/"')
  })

  test('has no private detail in any file', () => {
    for (const [path, content] of snapshot(folder)) {
      const bytes = Buffer.from(content, 'base64')
      const text = path.startsWith('pagefind/') && bytes[0] === 0x1f ? gunzip(bytes) : bytes.toString('utf8')
      expect(text, path).not.toMatch(/48213|555 01 23/)
    }
  })

  test('lists its pages in the sitemap', () => {
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8')
    expect(sitemap).toContain('<loc>https://example.org/team/record/minutes/ops/2021-03-04/</loc>')
    expect(sitemap).not.toContain('/old/march/')
    expect(existsSync(join(out, 'sitemap.xml'))).toBe(false)
  })
})

function gunzip(bytes: Uint8Array): string {
  return gunzipSync(bytes).toString('utf8')
}
