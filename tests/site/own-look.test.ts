import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporary } from './command.ts'
import { minutebook } from './warm.ts'

const settings = `name: Wombat record
logo: art/logo.svg
favicon: art/logo.svg
css: art/own.css
footer: Kept by the night shift.
home:
  page: pages/welcome.md
nav:
  order: [actions]
  hidden: people
  links:
    - text: Wombat wiki
      url: https://wiki.example.org/
exclude: [drafts, "*Template.md", LICENSE]
`

function writeRecord(site: string, others: Record<string, string> = {}): string {
  const content = join(temporary(), 'content')
  const files = {
    'site.yaml': site,
    'art/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><path d="M0 0h20v10z"/></svg>',
    'art/own.css': 'h1 { letter-spacing: 0.1em }\n',
    'pages/welcome.md': '# Welcome\n\nThe wombats are **fed** here.\n',
    'minutes/ops/2021-03-04.md': '# Call\n\n**Attending:** Mia Berg, Jon Dahl\n\nAI (Jon): feed the wombats.\n',
    'drafts/minutes/2021-03-11.md': '# Secret draft\n',
    'minutes/ops/CallTemplate.md': '# Name of the meeting\n',
    LICENSE: 'Public domain.\n',
    ...others,
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(content, path, '..'), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  return content
}

describe('a site of one’s own', () => {
  const content = writeRecord(settings)
  const out = join(temporary(), 'site')
  const built = minutebook('build', '--content', content, '--out', out, '--base', '/team/', '--today', '2021-03-05')
  const home = existsSync(join(out, 'index.html')) ? readFileSync(join(out, 'index.html'), 'utf8') : ''

  test('builds with nothing said about its settings', () => {
    expect(built.stderr).toContain('nothing to mend')
    expect(built.code).toBe(0)
  })

  test('shows its logo, its icon, its own style sheet and its line at the foot', () => {
    expect(home).toContain('<img class="logo" src="/team/art/logo.svg" width="20" height="10" alt="">')
    expect(home).toContain('<link rel="icon" href="/team/art/logo.svg" type="image/svg+xml">')
    expect(home).toContain('<link rel="stylesheet" href="/team/own.css">')
    expect(home.indexOf('own.css')).toBeGreaterThan(home.indexOf('assets/'))
    expect(readFileSync(join(out, 'own.css'), 'utf8')).toContain('letter-spacing')
    expect(home).toContain('<p>Kept by the night shift.</p>')
  })

  test('begins with its own text', () => {
    expect(home).toContain('The wombats are <strong>fed</strong> here.')
  })

  test('leads where it wants to, in its order', () => {
    const lists = [...home.slice(home.indexOf('aria-label="Site"')).matchAll(/<a href="([^"]+)"/g)].map(([, to]) => to)
    expect(lists.slice(0, 2)).toEqual(['/team/actions/', '/team/minutes/'])
    expect(lists).toContain('https://wiki.example.org/')
    expect(lists.slice(0, 6)).not.toContain('/team/people/')
    expect(existsSync(join(out, 'people/index.html'))).toBe(true)
  })

  test('has nothing of what it excludes', () => {
    const documents = readFileSync(join(out, 'api/v1/documents.json'), 'utf8')
    expect(documents).not.toMatch(/draft|Template/i)
    expect(existsSync(join(out, 'LICENSE.txt'))).toBe(false)
  })
})

test.each([
  ['logo: nowhere.svg', '"nowhere.svg" is not there; give an image'],
  ['logo: art/active.svg', '"art/active.svg" is not there; give an image'],
  ['css: art/logo.svg', '"art/logo.svg" is not there; give a style sheet'],
  ['home: {page: pages/gone.md}', '"pages/gone.md" is not there; give a document'],
  ['nav: {order: [minuts]}', '"minuts" is no list; there are minutes, reports'],
  ['nav: {links: [{text: Wiki, url: "javascript:alert(1)"}]}', 'expected an address that starts with https://'],
  ['exclude: ["*.tmp"]', 'no file is excluded by "*.tmp"'],
  ['nav: {hiden: people}', '"hiden" is not a setting; did you mean "hidden"?'],
])('%s is said at its place', (line, message) => {
  const active = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const content = writeRecord(`${line}\n`, { 'art/active.svg': active })
  const { stdout } = minutebook('check', '--content', content, '--all')
  expect(stdout).toContain('site.yaml:1:')
  expect(stdout).toContain(message)
})
