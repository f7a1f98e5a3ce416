import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { toSearchIndex } from '../src/build/index/search-index.ts'
import { projectRoot } from '../src/build/program.ts'
import { openStore } from '../src/build/store.ts'
import { compileRecord } from '../src/cli/record.ts'
import { toSearchDocuments } from '../src/core/write/search/search.ts'
import { launchBrowser } from '../tests/browser.ts'
import { writeCorpus } from './corpus.ts'
import { run } from './run.ts'
import { makeCertificate, type Served, servePacked } from './serve-packed.ts'

// npm run bench:search -- [--http2] [SIZES | FOLDER …]: what a first search moves, how long it takes and how long it
// keeps the page busy, over generated records of so many documents or over folders of content. The median of five.
// With --http2 the site is served over HTTP/2, by a certificate made with openssl.

const certificate = process.argv.includes('--http2') ? makeCertificate() : null
const sizes = process.argv.slice(2).filter((one) => one !== '--http2')
const queries = ['mirror gateway', 're', '"patch update"', 'who reviews the certificate of the mirror']
const rounds = 5
const slow4g = { offline: false, latency: 562, downloadThroughput: 180_000, uploadThroughput: 84_000 }

interface Measured {
  firstHits: number
  bytes: number
  requests: number
  longestTask: number
  typed: number
}

const browser = await launchBrowser(certificate ? [certificate.digest] : [])
for (const size of sizes.length > 0 ? sizes : ['350', '1000', '10000']) {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-search-'))
  const documents = await makeSite(size, folder)
  const site = await servePacked(join(folder, 'site'), certificate)
  console.log(`${documents} documents: first hits ms, kB, requests, longest task ms, last key to answer ms`)
  for (const query of queries) {
    const measured: Measured[] = []
    for (let round = 0; round < rounds; round += 1) measured.push(await measure(browser, site, query))
    console.log(`  ${query}: ${toLine(measured)}`)
  }
  const phone: number[] = []
  for (let round = 0; round < rounds; round += 1) phone.push(await measurePhone(browser, site.origin))
  console.log(`  on a phone, slow 4G, a quarter of the speed: ${toMedian(phone).toFixed(0)} ms to first hits`)
  site.stop()
  rmSync(folder, { recursive: true, force: true })
}
await browser.close()
process.exit(0)

/** Build the pages over a few documents, and beside them the search index of all. */
async function makeSite(size: string, folder: string): Promise<number> {
  const content = /^\d+$/.test(size) ? join(folder, 'content') : size
  if (content !== size) {
    mkdirSync(content)
    writeCorpus(content, Number(size))
  }
  const few = join(folder, 'few')
  mkdirSync(few)
  writeCorpus(few, 5)
  const out = join(folder, 'site')
  await run(process.execPath, ['src/cli/main.ts', 'build', '--content', few, '--out', out], projectRoot)
  rmSync(join(out, 'pagefind'), { recursive: true })
  const book = compileRecord({ content, today: '2026-01-31' })
  for (const { path, make } of await toSearchIndex([...toSearchDocuments(book)], openStore(null))) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), await make())
  }
  return book.documents.length
}

/** Search from the address in a fresh browser, then type the same words again. */
async function measure(browser: Browser, site: Served, query: string): Promise<Measured> {
  const context = await browser.newContext()
  const page = await context.newPage()
  site.takeSent()
  await watchTasks(page)
  const start = performance.now()
  await page.goto(`${site.origin}/search/?q=${encodeURIComponent(query)}`)
  await page.locator('.results > li').first().waitFor({ timeout: 60_000 })
  const firstHits = performance.now() - start
  await page.locator('[id="~facets"] label').first().waitFor()
  await page.waitForLoadState('networkidle')
  const { bytes, requests } = site.takeSent()
  const typed = await measureTyping(page, query)
  const longestTask = await page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'tasks') as number[])))
  await context.close()
  return { firstHits, bytes, requests, longestTask, typed }
}

async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    })
  })
}

/** From the last key to the hits of what was typed. */
async function measureTyping(page: Page, query: string): Promise<number> {
  await page.getByRole('searchbox').fill('')
  await page.locator('[id="~lists"]').waitFor()
  await page.getByRole('searchbox').pressSequentially(query, { delay: 60 })
  const start = performance.now()
  await page
    .waitForFunction(
      (words) => document.querySelector('[role=status]')?.textContent.includes(words),
      query.slice(-12),
      { timeout: 60_000 },
    )
    .catch(() => undefined)
  return performance.now() - start
}

async function measurePhone(browser: Browser, origin: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow4g)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const start = performance.now()
  await page.goto(`${origin}/search/?q=mirror+gateway`)
  await page.locator('.results > li').first().waitFor({ timeout: 120_000 })
  const took = performance.now() - start
  await context.close()
  return took
}

function toLine(measured: readonly Measured[]): string {
  const median = (of: (one: Measured) => number): number => toMedian(measured.map(of))
  const figures = [
    median(({ firstHits }) => firstHits),
    median(({ bytes }) => bytes / 1000),
    median(({ requests }) => requests),
    median(({ longestTask }) => longestTask),
    median(({ typed }) => typed),
  ]
  return figures.map((figure) => figure.toFixed(0)).join(' · ')
}

function toMedian(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
}
