import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serveFolder } from '../../src/build/serve.ts'
import { de } from '../../src/core/words/de/index.ts'
import { en } from '../../src/core/words/en/index.ts'
import { launchBrowser } from '../browser.ts'
import { temporary } from './command.ts'
import { minutebook } from './warm.ts'

/** What axe offers within a page. */
type Axe = Pick<typeof axe, 'run'>

const long = 'x'.repeat(300)
const before = {
  'reports/weekly/2021-02-01.md':
    '# Report\n\n## Nodes (Mia)\n\nNodes: 12\n\nPool 3 is down since Monday.\n\n## Plans\n\nNone.\n',
  'reports/weekly/2021-02-08.md': `# Report\n\n## Nodes (Jon)\n\nNodes: 14\n\nPool 3 is back since Monday. ${long}\n\n## Plans\n\nNone.\n`,
  'pages/kept.md': '# Kept\n\nAs it was.\n',
  'pages/gone.md': '# Gone page\n\nText\n',
  'pages/old-name.md': '# Moved page\n\nThe same words of one page, under whatever name it is found.\n',
  'minutes/ops/2021-03-01.md':
    '# Call\n\nPresent: Mia Berg, Jon Dahl\n\n## Plan\n\nThe release is due in May.\n\n- AI (Mia): order the disks\n- ask the sites\n\n| Item | Amount |\n| --- | --- |\n| Nodes | 12 |\n| Racks | 2 |\n',
}
const after = {
  'reports/weekly/2021-02-01.md': before['reports/weekly/2021-02-01.md'],
  'reports/weekly/2021-02-08.md': before['reports/weekly/2021-02-08.md'],
  'pages/kept.md': before['pages/kept.md'],
  'pages/new.md': `# New page\n\nText with ${long}\n`,
  'pages/new-name.md': before['pages/old-name.md'],
  'minutes/ops/2021-03-01.md': before['minutes/ops/2021-03-01.md']
    .replace('May', `June <script>alert(1)</script> ${long}`)
    .replace('Jon Dahl', 'Ines Roth')
    .replace('- ask the sites\n', '')
    .replace('| 12 |', '| 14 |'),
}

describe.each([
  ['en', en],
  ['de', de],
] as const)('a preview in %s', (lang, words) => {
  const folder = temporary()
  const out = join(folder, 'site')
  let server: Served
  let browser: Browser
  const read = (path: string): string => readFileSync(join(out, path, 'index.html'), 'utf8')

  beforeAll(async () => {
    for (const [copy, files] of Object.entries({ before, after }))
      for (const [path, text] of Object.entries({ ...files, 'site.yaml': `name: Record\nlang: ${lang}\n` })) {
        mkdirSync(dirname(join(folder, copy, path)), { recursive: true })
        writeFileSync(join(folder, copy, path), text)
      }
    const where = ['--content', join(folder, 'after'), '--from', join(folder, 'before'), '--out', out]
    const { code, stderr } = minutebook('build', ...where, '--today', '2021-03-09', '--no-history', '--no-cache')
    expect([code, stderr]).toEqual([0, expect.stringContaining('Built')])
    server = await serveFolder({ folder: out, base: '/', host: 'localhost', port: 0 })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  test('marks on the page what came and went', () => {
    const html = read('minutes/ops/2021-03-01')
    expect(html).toContain('<p class="changed">The release is due in <del class="was">May</del><ins class="now">June ')
    expect(html).toContain('<li class="changed"><del class="was">ask the sites</del></li>')
    expect(html).toContain('<del class="was">12</del><ins class="now">14</ins>')
    expect(html).toContain('<del class="was">Jon Dahl</del><ins class="now">Ines Roth</ins>')
    expect(html).not.toContain('<script>alert')
    expect(html).toContain(words.versions.isChanged)
    expect(read('kept')).not.toMatch(/class="(?:changed|was|now)"/)
  })

  test('lists every page that it touches', () => {
    const html = /<main[^]*<\/main>/.exec(read('changed-pages'))?.[0] ?? ''
    const { changed, added, moved, removed } = words.versions
    const order = [changed, '/minutes/ops/2021-03-01/', added, '/new/', moved, '/new-name/', removed, 'Gone']
    const places = order.map((one) => html.indexOf(one))
    expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true)
    expect(html).not.toContain('href="/gone/')
    expect(html).not.toContain('href="/kept/')
    expect(read('new')).toContain(words.versions.isAdded)
  })

  test('the page of a report leads to what is other than in the one before', () => {
    expect(read('reports/weekly/2021-02-08')).toContain('href="/reports/weekly/2021-02-08/compared/"')
    expect(read('reports/weekly/2021-02-01')).not.toContain('/compared/')
    const html = read('reports/weekly/2021-02-08/compared')
    expect(html).toContain('Pool 3 is <del class="was">down</del><ins class="now">back</ins> since Monday')
    expect(html).toContain('href="/reports/weekly/2021-02-08/#nodes-jon"')
    expect(html).toContain(words.versions.counts({ changed: 1, added: 0, removed: 0, same: 1 }))
    expect(html).toContain('noindex')
  })

  test.each(['/reports/weekly/2021-02-08/compared/', '/changed-pages/', '/minutes/ops/2021-03-01/', '/new/'])(
    '%s can be read by everybody',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 800 } })
        expect((await page.goto(`http://localhost:${server.port}${path}`))?.status()).toBe(200)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
        await page.evaluate(axe.source)
        const results = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run())
        expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
          [],
        )
        await page.close()
      }
    },
  )
})
