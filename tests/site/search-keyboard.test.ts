import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { manyMeetings } from './search-records.ts'
import { serveSearch } from './served-search.ts'

// What somebody does who has a keyboard alone and hears the page: no test points at anything, what is on the screen is
// read from the accessibility tree.
const site = serveSearch(manyMeetings)
let page: Page

beforeEach(async () => {
  await page?.close()
  page = await site.newPage({ viewport: { width: 1200, height: 800 } })
})

const open = async (path: string): Promise<void> => void (await page.goto(site.origin + path))
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}
/** The page as a screen reader has it. */
const heard = (): Promise<string> => page.locator('body').ariaSnapshot()
/** What has the focus: role and name. */
const focused = async (): Promise<string> => {
  const own = await page.locator(':focus').ariaSnapshot()
  return own.split('\n')[0]?.replace(/^- /, '').replace(/:$/, '') ?? ''
}
const hear = (words: string | RegExp): Promise<void> => expect.poll(heard).toMatch(words)
/** Press a key until something has the focus, at most so many times. */
async function reach(name: string | RegExp, key = 'Tab', most = 12): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press(key)
    if ((await page.locator(':focus').count()) > 0 && (await focused()).match(name)) return
  }
  throw new Error(`${String(name)} is not reached, but ${await focused()}`)
}

describe('by the keyboard alone, somebody', () => {
  test('opens the search over a page, hears how many there are, and is back where they were', async () => {
    await open('/minutes/ops/2020-03-02/')
    await press('Control+k')
    await hear('dialog "Search"')
    expect(await focused()).toMatch(/^searchbox "Search the record"/)
    await page.keyboard.type('mirror')
    await hear('status: 60 documents for mirror')
    await press('Escape')
    await expect.poll(heard).not.toContain('dialog')
  })

  test('goes from the search over a page to a hit, and hears what was found there', async () => {
    await open('/minutes/ops/2020-03-02/')
    await press('/')
    await page.keyboard.type('glidein')
    await hear('status: 1 document for glidein')
    await press('ArrowDown')
    expect(await focused()).toBe('link "Words"')
    await press('Enter')
    await page.waitForURL('**/faqs/words/?mark=glidein*')
    await hear(/group "Words that were found"/)
  })

  test('hears the answer once, in a line that says the words', async () => {
    await open('/search/')
    expect(await focused()).toMatch(/^searchbox/)
    await page.keyboard.type('quokka')
    await hear('status: 1 document for quokka')
  })

  test('reaches the first hit by Tab in at most eight steps, and walks through the hits by arrows', async () => {
    await open('/search/?q=mirror')
    await hear('status: 60 documents')
    await reach(/^link "(?:Ops|The mirror)/, 'Tab', 8)
    const first = await focused()
    await press('ArrowDown', 'ArrowDown')
    expect(await focused()).not.toBe(first)
    await press('Escape')
    expect(await focused()).toMatch(/^searchbox/)
  })

  test('narrows to a year, and widens again', async () => {
    await open('/search/?q=mirror')
    await hear('checkbox "2021')
    await page.locator('summary', { hasText: 'Narrow the search' }).focus()
    await reach(/^checkbox "2021/, 'Tab', 40)
    await press('Space')
    await hear(/status: \d documents for mirror/)
    expect(await focused()).toMatch(/^checkbox "2021.*\[checked\]/)
    await press('Space')
    await hear('status: 60 documents for mirror')
  })

  test('finds one person among many', async () => {
    await open('/search/?q=mirror')
    await hear('group "Person"')
    await page.locator('summary', { hasText: '12 more' }).focus()
    await press('Enter')
    await reach(/^searchbox "Find a person"/)
    await page.keyboard.type('qso')
    await reach(/^checkbox "Person Qson/)
    await press('Space')
    await hear('status: 9 documents for mirror')
  })

  test('sorts by the oldest', async () => {
    await open('/search/?q=mirror')
    await hear('combobox "Sort by"')
    await page.getByRole('combobox').focus()
    await press('End')
    await expect.poll(() => page.url()).toContain('sort=oldest')
    await hear(/listitem:[\s\S]{0,200}2020-01-06/)
  })

  test('has a slip taken back', async () => {
    await open('/search/?q=mirrro')
    await hear('Read “mirrro”, which does not occur, as “mirror”.')
    await reach(/^link "Search as typed"/)
    await press('Enter')
    await hear('“mirrro” does not occur in this record.')
    expect(await focused()).toMatch(/^searchbox/)
  })

  test('asks for more hits and goes on reading where they begin', async () => {
    await open('/search/?q=mirror')
    await expect.poll(() => page.locator('.results > li').count()).toBe(10)
    await page.getByRole('button', { name: 'Show more' }).focus()
    await press('Enter')
    await expect.poll(() => page.locator('.results > li').count()).toBe(20)
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest('li') === document.querySelectorAll('.results > li')[10]),
      )
      .toBe(true)
  })

  test('steps from mark to mark on the page that was found, and clears them', async () => {
    await open('/faqs/words/?mark=certificate#glideins')
    await hear('1 of 2 found')
    await page.getByRole('button', { name: 'Next' }).focus()
    await press('Enter')
    await hear('2 of 2 found')
    await reach(/^button "Clear"/)
    await press('Enter')
    await expect.poll(heard).not.toContain('found')
  })

  test('is told how to search, and that nothing was found', async () => {
    await open('/search/')
    expect(await heard()).toContain('The arrow keys go through the hits.')
    await page.keyboard.type('orchidzz')
    await hear(/status: "?Nothing found: “orchidzz” does not occur in this record/)
  })
})
