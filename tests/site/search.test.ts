import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Served, serveFolder } from '../../src/build/serve.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeCorpus } from '../../bench/corpus.ts'
import { launchBrowser } from '../browser.ts'
import { minutebook, temporary } from './command.ts'

// An archive of 350 minutes: generated ones, and a few with what is searched for.
const special: Record<string, string> = {
  'minutes/desk/2013-01-07.md': '# Desk\n\nAttending: Zoe\n\n## Storage\n\nXRootD fills up.\n',
  'minutes/desk/2013-01-14.md':
    '# Desk\n\nAttending: Zoe, Mia Berg\n\n## Storage\n\nThe OASIS manager asks for a login.\n\n## Other\n\nXRootD runs.\n',
  'minutes/desk/2013-01-21.md':
    '# Desk\n\n## Storage\n\nA login for the manager of OASIS.\n\n## Actions\n\n- #79 install `condor_gpu_discovery`\n',
  'minutes/desk/2013-01-28.md': '# Desk\n\n## Plan\n\nMS704 waits for 3.4.1-2, see GOC ticket 10984. XRootD is new.\n',
  'minutes/desk/2013-02-04.md':
    '# Desk\n\n## Plan\n\nMS705 waits for 3.4.1-20 and 3.4.12, see ticket 109845 and #790. A one-off.\n',
  'reports/desk/undated.md': '# Report without a date\n\nXRootD again.\n',
}
const out = join(temporary(), 'site')
let server: Served
let browser: Browser
let page: Page
let origin: string

beforeAll(async () => {
  const content = temporary()
  writeCorpus(content, 344)
  for (const [path, text] of Object.entries(special)) {
    mkdirSync(join(content, path, '..'), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  expect(minutebook('build', '--content', content, '--out', out, '--today', '2026-01-31').code).toBe(0)
  server = await serveFolder({ folder: out, base: '/', host: 'localhost', port: 0 })
  origin = `http://localhost:${server.port}`
  browser = await launchBrowser()
  page = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const status = (): Promise<string> =>
  page
    .getByRole('status')
    .textContent()
    .then((text) => text ?? '')
/** The addresses of the hits, which have the dates. */
const hrefs = (): Promise<string[]> =>
  page
    .locator('[id="~results"] > li a.title')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

async function search(query: string): Promise<void> {
  await page.goto(`${origin}/search/${query}`)
  await expect.poll(status, { timeout: 10_000 }).not.toMatch(/^(?:Searching…)?$/)
}

describe('a search over 350 documents', () => {
  test('answers a misspelt word as the nearest of the record, and leads back to what was typed', async () => {
    await search('?q=xrotd')
    expect(await status()).toBe('4 documents for xrotd')
    expect(await page.locator('[id="~notes"]').textContent()).toContain(
      'Read “xrotd”, which does not occur, as “xrootd”.',
    )
    await page.getByRole('link', { name: 'Search as typed' }).click()
    await expect.poll(status).toContain('“xrotd” does not occur')
  })

  test('finds nothing for a word that occurs nowhere, and says so', async () => {
    await search('?q=orchidzz')
    expect(await status()).toContain('Nothing found')
    expect(await hrefs()).toEqual([])
  })

  test.each([['3.4.11'], ['#8888'], ['+#8872'], ['3.4.1-9*']])(
    'answers %s, which does not occur, without failing',
    async (words) => {
      await search(`?q=${encodeURIComponent(words)}`)
      expect(await status()).toMatch(/does not occur/)
    },
  )

  test('finds a hyphenated word written in one piece, and the day of a document', async () => {
    await search('?q=oneoff')
    expect(await hrefs()).toEqual([expect.stringContaining('2013-02-04')])
    await search('?q=4+February+2013')
    expect((await hrefs())[0]).toContain('2013-02-04')
  })

  test('honours a phrase beside other words', async () => {
    await search('?q=%22oasis+manager%22+login')
    expect(await status()).toBe('1 document for "oasis manager" login')
    expect(await hrefs()).toEqual([expect.stringContaining('2013-01-14')])
    await search('?q=oasis+manager+login')
    expect(await status()).toContain('2 documents')
  })

  test('drops nothing when it sorts; what has no date comes last', async () => {
    for (const [order, dates] of [
      ['newest', ['2013-01-28', '2013-01-14', '2013-01-07']],
      ['oldest', ['2013-01-07', '2013-01-14', '2013-01-28']],
    ] as const) {
      await search(`?q=xrootd&sort=${order}`)
      await expect
        .poll(async () => (await hrefs()).map((href) => /\d{4}-\d\d-\d\d/.exec(href)?.[0] ?? 'undated'))
        .toEqual([...dates, 'undated'])
    }
  })

  test.each([
    ['condor_gpu_discovery', '2013-01-21'],
    ['3.4.1-2', '2013-01-28'],
    ['#79', '2013-01-21'],
    ['MS704', '2013-01-28'],
    ['"GOC ticket 10984"', '2013-01-28'],
  ])('finds %s as it is written', async (words, date) => {
    await search(`?q=${encodeURIComponent(words)}`)
    expect(await status()).toContain('1 document for')
    expect(await hrefs()).toEqual([expect.stringContaining(date)])
  })

  test('narrows by facet, widens within one, keeps all in the address and goes back', async () => {
    await search('?q=xrootd')
    await page.getByLabel('Zoe').check()
    await expect.poll(status).toBe('2 documents for xrootd')
    await page.getByLabel('Mia Berg').check()
    await expect.poll(() => page.url()).toContain('person=Zoe&person=Mia+Berg')
    await expect.poll(status).toBe('2 documents for xrootd')
    await page.getByLabel('Zoe').uncheck()
    await expect.poll(status).toBe('1 document for xrootd')
    await page.goBack()
    await expect.poll(status).toBe('2 documents for xrootd')
    await page.reload()
    await expect.poll(status).toBe('2 documents for xrootd')
    expect(await page.getByLabel('Zoe').isChecked()).toBe(true)
    expect(await page.getByLabel('Mia Berg').isChecked()).toBe(true)
  })

  test('takes a range of dates', async () => {
    await search('?q=xrootd&from=2013-01-10&to=2013-01-20')
    expect(await status()).toBe('1 document for xrootd')
    expect(await page.getByLabel('from').inputValue()).toBe('2013-01-10')
  })

  test('is used with the keyboard alone', async () => {
    await search('?q=xrootd')
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('ArrowDown')
    const first = page.locator('[id="~results"] a').first()
    await expect.poll(() => first.evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/?mark=xrootd*')
  })

  test('marks the words on the page it leads to', async () => {
    await search('?q=%22oasis+manager%22')
    await page.getByRole('link', { name: 'Storage', exact: true }).click()
    await page.waitForURL('**/minutes/desk/2013-01-14/?mark=*#storage')
    const marked = (): Promise<string[]> =>
      page.evaluate(() =>
        [...(CSS.highlights.get('found') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
      )
    await expect.poll(marked).toEqual(['OASIS manager'])
  })

  test('moves at most 170 kB the first time', async () => {
    const context = await browser.newContext()
    const fresh = await context.newPage()
    const sizes: Promise<number>[] = []
    fresh.on('response', (response) => {
      const isPacked = /\.pf_/.test(response.url())
      sizes.push(response.body().then((body) => (isPacked ? body.length : gzipSync(body, { level: 9 }).length)))
    })
    await fresh.goto(`${origin}/search/?q=release+ticket`)
    await fresh.locator('[id="~facets"] label').first().waitFor()
    await fresh.waitForLoadState('networkidle')
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(total).toBeGreaterThan(20_000)
    expect(total).toBeLessThanOrEqual(170_000)
    await context.close()
  })
})
