import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeHtml } from '../../src/core/write/html/html.ts'
import { launchBrowser } from '../browser.ts'
import { compileFiles } from '../core/content.ts'
import { documents, raw } from './payloads.ts'

const own = 'https://record.example/'
const counter = '<script>window.hits = []; window.hit = (number) => void hits.push(number)</script>'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Open a page that has no policy to help it, and say what ran, what was asked for, and where its links would run something. */
async function open(body: string): Promise<{ hits: number[]; asked: string[]; links: string[]; address: string }> {
  const page = await browser.newPage()
  const asked: string[] = []
  page.on('dialog', (dialog) => void dialog.dismiss())
  await page.route('**', (route) => {
    const url = route.request().url()
    if (url === own) return route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
    if (url !== `${own}favicon.ico`) asked.push(url)
    return route.abort()
  })
  await page.goto(own, { waitUntil: 'load' })
  await page.mouse.click(5, 5)
  await page.waitForTimeout(300)
  const { hits, links } = await page.evaluate(() => ({
    hits: (Reflect.get(globalThis, 'hits') ?? []) as number[],
    links: [...document.querySelectorAll<HTMLAnchorElement>('[href], [action], [formaction]')]
      .map((element) => element.getAttribute('href') ?? element.outerHTML)
      .filter((href) => !/^(?:https?:|mailto:|[/#]|[\w.-]*$)/i.test(new URL(href, location.href).href)),
  }))
  const address = page.url()
  await page.close()
  return { hits: [...new Set(hits)], asked, links, address }
}

test('of three hundred payloads none runs, asks or leads anywhere, even on a page without a policy', async () => {
  expect(documents.length).toBeGreaterThanOrEqual(300)
  const files = Object.entries(documents).map(([number, text]) => [`minutes/s${number}/2021-03-04.md`, text])
  const book = compileFiles(Object.fromEntries(files))
  expect(book.documents).toHaveLength(documents.length)
  const shown = book.documents.map((document) => `<article>${writeHtml(book, document)}</article>`)
  expect(await open(`<!doctype html>${counter}${shown.join('\n')}`)).toEqual({
    hits: [],
    asked: [],
    links: [],
    address: own,
  })
})

test('the same payloads do something where nobody looks at them', async () => {
  let working = 0
  for (const payload of raw.filter((_, index) => index % 6 === 0)) {
    const { hits, asked, links, address } = await open(
      `<!doctype html>${counter}<main><article><p>${payload}</p></article></main>`,
    )
    if (hits.length + asked.length + links.length > 0 || address !== own) working += 1
  }
  expect(working).toBeGreaterThanOrEqual(8)
})
