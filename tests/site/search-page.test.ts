import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { manyMeetings } from './search-records.ts'
import { serveFolder } from './serve-folder.ts'
import { serveSearch } from './served-search.ts'

// Sixty meetings of one series with a topic that recurs, and a document with what is hard to mark.
const site = serveSearch(manyMeetings)
let page: Page

beforeAll(async () => {
  page = await site.newPage({ viewport: { width: 1200, height: 800 } })
})

const status = async (): Promise<string> => (await page.getByRole('status').first().textContent()) ?? ''
const open = async (path: string): Promise<void> => void (await page.goto(site.origin + path))
const search = async (query: string): Promise<void> => {
  await open(`/search/${query}`)
  await expect.poll(status, { timeout: 10_000 }).not.toMatch(/^(?:Searching…)?$/)
}
const marked = (): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
  )
const scroll = (): Promise<number> => page.evaluate(() => scrollY)

describe('the search over a page', () => {
  test.each(['/', 'Control+k'])('%s opens it, Escape leads back to the same place', async (keys) => {
    await open('/minutes/ops/2020-03-02/')
    await page.evaluate(() => scrollTo(0, 400))
    await page.keyboard.press(keys)
    await page.getByRole('dialog').getByRole('searchbox').waitFor()
    await page.keyboard.type('mirror')
    await page.getByRole('dialog').locator('.results li').first().waitFor()
    expect(await page.getByRole('dialog').getByRole('status').textContent()).toBe('60 documents for mirror')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await scroll()).toBe(400)
    expect(page.url()).toBe(`${site.origin}/minutes/ops/2020-03-02/`)
  })

  test('typing in the field of a page opens it too; arrows lead to a hit, Enter to the search page', async () => {
    await open('/faqs/words/')
    await page.getByRole('searchbox').fill('mirr')
    const dialog = page.getByRole('dialog')
    await dialog.locator('.results li').first().waitFor()
    await page.keyboard.press('ArrowDown')
    expect(
      await dialog
        .locator('.results a')
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/?q=mirr')
  })

  test('nothing of it is loaded before it is used', async () => {
    const fresh = await site.newPage()
    const loaded: string[] = []
    fresh.on('request', (request) => loaded.push(new URL(request.url()).pathname))
    await fresh.goto(`${site.origin}/faqs/words/`)
    await fresh.waitForLoadState('networkidle')
    expect(loaded.filter((path) => /pagefind|overlay|worker|view/.test(path))).toEqual([])
    await fresh.close()
  })
})

test('what every search needs is asked for by the page itself, once, before any script runs', async () => {
  const fresh = await site.newPage()
  const loaded: string[] = []
  fresh.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await fresh.goto(`${site.origin}/search/?q=mirror`)
  await expect.poll(() => fresh.locator('.results > li').count()).toBe(10)
  expect(loaded.filter((path) => path.endsWith('contents.pf_meta'))).toHaveLength(1)
  // The scripts of the page, the worker and the list of contents: one round; what the words need is the next.
  const isOfIndex = (path: string): boolean => path.includes('/pagefind/') && !path.endsWith('contents.pf_meta')
  const named = await fresh
    .locator('link[rel=modulepreload], script')
    .evaluateAll((elements) =>
      elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
    )
  const scripts = new Set(loaded.filter((path) => path.endsWith('.js')))
  expect([...scripts].filter((path) => !named.includes(path))).toEqual([])
  expect([...scripts].filter((path) => path.includes('/worker'))).toHaveLength(1)
  expect(scripts.size).toBeLessThanOrEqual(5)
  expect(loaded.findIndex((path) => path.includes('/worker'))).toBeLessThan(loaded.findIndex(isOfIndex))
  await fresh.close()
})

describe('policies', () => {
  const answered = async (policy: string): Promise<string | null> => {
    const strict = await serveFolder(site.folder, { 'content-security-policy': policy })
    const own = await site.newPage()
    await own.goto(`${strict.origin}/search/?q=quokka`)
    await own.locator('.results li').first().waitFor({ timeout: 15_000 })
    const text = await own.getByRole('status').textContent()
    await own.close()
    strict.stop()
    return text
  }
  const strictest = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
  test('no page and no worker needs more than scripts and data of its own origin', async () => {
    expect(await answered(`${strictest}; worker-src 'self'`)).toBe('1 document for quokka')
  })
  test('where a host forbids workers, the search runs in the page', async () => {
    expect(await answered(`${strictest}; worker-src 'none'`)).toBe('1 document for quokka')
  })
})

describe('the list', () => {
  test('Back restores it, with what was shown and where', async () => {
    await search('?q=mirror')
    for (const length of [20, 30, 40]) {
      await page.getByRole('button', { name: 'Show more' }).click()
      await expect.poll(() => page.locator('.results > li').count()).toBe(length)
    }
    const hit = page.locator('.results > li').nth(25).locator('a.title')
    await hit.scrollIntoViewIfNeeded()
    const before = await scroll()
    expect(before).toBeGreaterThan(1000)
    await hit.click()
    await page.waitForURL('**/minutes/ops/**')
    await page.goBack()
    await expect.poll(() => page.locator('.results > li').count()).toBe(40)
    await expect.poll(async () => Math.abs((await scroll()) - before)).toBeLessThan(200)
  })

  test('an answer is announced once, however many keys it took', async () => {
    await open('/search/')
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      const line = document.querySelector('[role=status]')
      if (line) new MutationObserver(() => said.push(line.textContent)).observe(line, { childList: true })
    })
    // Faster than anybody types, so that no pause between two keys lets a search start.
    await page.getByRole('searchbox').evaluate((field: HTMLInputElement) => {
      for (const key of 'mirror round') {
        field.value += key
        field.dispatchEvent(new Event('input'))
      }
    })
    await expect.poll(status).toBe('60 documents for mirror round')
    const said = await page.evaluate(() => Reflect.get(window, 'said') as string[])
    expect(said.filter((line) => line !== 'Searching…')).toEqual(['60 documents for mirror round'])
  })

  test('a wait that is felt is said once, and the old hits are known to be old', async () => {
    await search('?q=quokka')
    const list = page.locator('[id="~results"]')
    await expect.poll(() => list.getAttribute('aria-busy')).toBe('false')
    let answer: () => void = () => undefined
    const held = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/pagefind/fragment/**', async (route) => {
      await held
      await route.continue()
    })
    await page.getByRole('searchbox').fill('mirror')
    await expect.poll(status).toBe('Searching…')
    expect(await list.getAttribute('aria-busy')).toBe('true')
    expect(await page.title()).toContain('mirror')
    answer()
    await expect.poll(status).toBe('60 documents for mirror')
    expect(await list.getAttribute('aria-busy')).toBe('false')
    await page.unroute('**/pagefind/fragment/**')
  })

  test('on a phone the first hit stands high, and every link of a hit is as high as a finger needs', async () => {
    const phone = await site.newPage({ viewport: { width: 360, height: 740 } })
    await phone.goto(`${site.origin}/search/?q=mirror`)
    const links = phone.locator('.results a')
    await links.first().waitFor()
    expect((await links.first().boundingBox())?.y).toBeLessThan(375)
    const heights = await links.evaluateAll((all) =>
      all.filter((link) => link.checkVisibility()).map((link) => link.getBoundingClientRect().height),
    )
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
    await phone.close()
  })

  test('at most eight stops of the Tab key lead from the field to the first hit', async () => {
    await search('?q=mirror')
    await page.getByRole('searchbox').focus()
    const first = page.locator('.results a').first()
    let stops = 0
    while (stops < 12 && !(await first.evaluate((link) => link === document.activeElement))) {
      await page.keyboard.press('Tab')
      stops += 1
    }
    expect(stops).toBeLessThanOrEqual(8)
  })

  test('years are a histogram that narrows, and people have a box to find one', async () => {
    await search('?q=mirror')
    const years = page.getByRole('group', { name: 'Year' })
    await expect.poll(() => years.locator('.bar').count()).toBe(2)
    await page.getByText('12 more').click()
    await page.getByLabel('Find a person').fill('qso')
    await expect.poll(() => page.locator('[id="~rest-person"] > div label').count()).toBe(1)
    await years.getByLabel('2021').check()
    await expect.poll(status).toMatch(/^\d documents for mirror$/)
  })

  test('the title of the window says what is looked for, and dates the wrong way round are told', async () => {
    await search('?q=mirror&from=2021-01-01&to=2020-01-01')
    expect(await page.title()).toContain('mirror · Search')
    expect(await status()).toContain('the range of dates ends before it starts')
  })

  test('an operator that means nothing here is told', async () => {
    await search('?q=title%3Amirror')
    expect(await page.locator('[id="~notes"]').textContent()).toContain('“title:” means nothing here')
  })

  test('a search of one series or tool names its feed', async () => {
    await search('?tool=Quokka')
    await expect.poll(() => page.locator('[id="~feed"] a').getAttribute('href')).toContain('/tools/quokka/feed.xml')
  })

  test('so does a search of one person who still comes, and the page of that person', async () => {
    await search('?person=Person+Ason')
    const link = page.getByRole('link', { name: 'Follow Person Ason in a feed reader' })
    const address = await link.getAttribute('href')
    expect(address).toBe('/people/person-ason/feed.xml')
    const feed = await (await fetch(site.origin + (address ?? ''))).text()
    expect(feed.match(/<entry>/g)).toHaveLength(9)
    await open('/people/person-ason/')
    expect(await page.locator('link[type="application/atom+xml"]').first().getAttribute('href')).toBe(address)
  })
})

describe('the page that a search led to', () => {
  test.each([
    ['muller', ['Müller']],
    ['mueller', ['Müller']],
    ['C++', ['C++']],
    ['database', ['data-base']],
    ['htcondorce', ['HTCondor-CE']],
    ['R&D', ['R&D']],
    ['rd', ['R&D']],
    ['glideins', ['Glideins', 'GlideinWMS', 'glidein']],
    ['certificates', ['certificates', 'certificate']],
    ['"one glidein"', ['one glidein']],
  ])('marks %s as the search understood it', async (words, marks) => {
    await open(`/faqs/words/?mark=${encodeURIComponent(words)}`)
    await expect.poll(marked).toEqual(marks)
  })

  test('leads from mark to mark', async () => {
    await open('/faqs/words/?mark=certificate#glideins')
    const way = page.getByRole('group', { name: 'Words that were found' })
    await expect.poll(() => way.textContent()).toContain('1 of 2 found')
    await way.getByRole('button', { name: 'Next' }).click()
    expect(await way.textContent()).toContain('2 of 2 found')
    await way.getByRole('button', { name: 'Clear' }).click()
    expect(await marked()).toEqual([])
  })
})
