import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { hardWords } from './search-records.ts'
import { serveSearch } from './served-search.ts'

// What readers type, typed into the search page of a built site, and what it shows.
const site = serveSearch(hardWords)
let page: Page

beforeAll(async () => {
  page = await site.newPage()
  await page.goto(`${site.origin}/search/`)
})

/** Type words and wait for what is said of them; what was said before is wiped out first. */
async function say(words: string): Promise<string> {
  const status = page.getByRole('status').first()
  await status.evaluate((line) => line.replaceChildren())
  await page.getByRole('searchbox').first().fill('')
  await page.getByRole('searchbox').first().fill(words)
  await expect.poll(() => status.textContent()).toMatch(/document|found/)
  return (await status.textContent()) ?? ''
}
const days = (): Promise<string[]> => page.locator('.results > li a.title').evaluateAll(toDays)
function toDays(links: (HTMLElement | SVGElement)[]): string[] {
  return links.map((link) => /\d{4}-\d\d-\d\d/.exec(link.getAttribute('href') ?? '')?.[0] ?? '')
}
const notes = async (): Promise<string> => (await page.locator('[id="~notes"]').textContent()) ?? ''
const marks = (): Promise<string[]> => page.locator('.results mark').allTextContents()

describe('words are found as they were typed', () => {
  test.each([
    ['signs inside a word', '2021-03-04', ['R&D', 'Q&A', 'a+b', 'user@host', 'git@github.com:org/repo']],
    ['dashes', '2021-03-04', ['2019–2020', 'HTTP–TPC', 'HTTP-TPC']],
    [
      'letters of other alphabets, plain or not',
      '2021-03-04',
      ['Łukasz', 'Lukasz', 'Søren', 'Soren', 'Đorđe', 'œuvre'],
    ],
    ['ß', '2021-03-04', ['Groß', 'gross', 'Straße', 'strasse', 'Straßenbahn']],
    ['umlauts in either way', '2021-03-04', ['jürgen müller', 'jurgen muller', 'juergen mueller']],
    ['parts of a name in code', '2021-03-04', ['username', 'xrootdfs mount']],
    ['scripts without spaces', '2021-03-11', ['数据库', '简单的测试', 'データベース', '移行', 'ทดสอบ']],
    ['a number without its sign or its end', '2021-03-11', ['software5504', 'SOFTWARE-550', 'frontier squid 4.13']],
    ['a language whose name has signs', '2021-03-04', ['C++']],
  ])('%s', async (_, day, typed) => {
    for (const words of typed) {
      expect(await say(words)).toBe(`1 document for ${words}`)
      expect(await days()).toEqual([day])
    }
  })

  test('plural, singular and beginning find the same', async () => {
    for (const words of ['gpu', 'gpus', 'GPUs']) expect(await say(words)).toBe(`4 documents for ${words}`)
    for (const words of ['singulari', 'singularity']) expect(await say(words)).toBe(`1 document for ${words}`)
  })

  test('signs that a page shows are shown, not as they are written in HTML', async () => {
    await say('outer')
    expect(await page.locator('.results .passage').textContent()).toContain('outer < 3.8.0 & done.')
  })

  test('a version or a ticket is never said not to occur while it is typed', async () => {
    for (const whole of ['4.13-5.2', 'SOFTWARE-5504'])
      for (let length = 1; length <= whole.length; length += 1)
        expect(await say(whole.slice(0, length))).not.toContain('does not occur')
  })

  test('spelling of either side of the ocean, and forms of short words', async () => {
    for (const words of ['organization', 'organizations', 'using colors', 'used colour'])
      expect(await say(words)).toBe(`1 document for ${words}`)
    expect(await marks()).toEqual(['use', 'colours'])
  })

  test('a version is marked whole, and not as part of a longer figure', async () => {
    await say('4.13')
    expect(await marks()).toEqual(['4.13-5.2'])
  })
})

describe('an answer that lacks something says so', () => {
  test.each([
    ['who decided to drop el6 support', '2021-03-18'],
    ['when was 3.6 retired', '2021-03-18'],
    ['el6 retirement', '2021-03-18'],
    ['wann wird die Unterstützung von EL6 eingestellt', '2021-03-18'],
  ])('%s', async (words, day) => {
    expect(await say(words)).toMatch(/^No document has all of the words; \d documents? ha(?:s|ve) most of them$/)
    expect((await days())[0]).toBe(day)
    expect(await page.locator('.results s').count()).toBeGreaterThan(0)
  })

  test('a slip is corrected, told, and taken back on request', async () => {
    expect(await say('singularty')).toBe('1 document for singularty')
    expect(await notes()).toContain('Read “singularty”, which does not occur, as “singularity”.')
    await page.getByRole('link', { name: 'Search as typed' }).click()
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain('“singularty” does not occur')
  })

  test.each(['log4j', 'mastodon'])('%s, which is no slip, is not guessed at', async (words) => {
    expect(await say(words)).toContain(`“${words}” does not occur in this record`)
    expect(await notes()).toBe('')
  })

  test('operators do what they do elsewhere, or are told to mean nothing', async () => {
    expect(await say('machines -slurm')).toBe('3 documents for machines -slurm')
    expect(await say('condor OR slurm')).toBe('2 documents for condor OR slurm')
    await say('author:slurm')
    expect(await notes()).toContain('“author:” means nothing here')
  })

  test('a kind that is named is offered, and a day without a meeting has its neighbours', async () => {
    await say('faq certificates')
    await page.getByRole('link', { name: 'certificates, only in FAQ' }).click()
    await expect.poll(() => page.url()).toContain('kind=faq')
    await page.getByRole('button', { name: 'Clear choices' }).click()
    await say('2021-03-12')
    // What was asked before may answer last; it is the note of this question that is waited for.
    await expect.poll(notes).toContain('No document is of 2021-03-12. Nearest are 2021-03-11 and 2021-03-18.')
  })
})

test('a phrase of common words loads no more than what is shown', async () => {
  const fresh = await site.newPage()
  const loaded: string[] = []
  fresh.on('request', (request) => loaded.push(request.url()))
  await fresh.goto(`${site.origin}/search/?q=${encodeURIComponent('"ready for testing"')}`)
  await fresh.locator('.results > li').first().waitFor()
  expect(loaded.filter((url) => url.includes('/fragment/'))).toHaveLength(1)
  await fresh.close()
})
