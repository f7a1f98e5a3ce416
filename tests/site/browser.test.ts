import type { Browser, Page } from 'playwright-core'
import { type Served, serveFolder } from '../../src/build/serve.ts'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { minutebook, temporary } from './command.ts'

describe.each(['/', '/team/record/'])('a reader with a browser, at %s', (base) => {
  const out = join(temporary(), 'site')
  let server: Served
  let browser: Browser
  let origin: string
  let faults: string[]

  beforeAll(async () => {
    expect(minutebook('build', '--content', 'tests/fixtures/record', '--out', out, '--base', base).code).toBe(0)
    server = await serveFolder({ folder: out, base, host: 'localhost', port: 0 })
    origin = `http://localhost:${server.port}`
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  async function open(path: string, javaScriptEnabled = true): Promise<Page> {
    faults = []
    const page = await browser.newPage({ javaScriptEnabled })
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
    page.on('pageerror', (error) => void faults.push(error.message))
    page.on('request', (request) => void (!request.url().startsWith(origin) && faults.push(`asked ${request.url()}`)))
    await page.goto(origin + base + path)
    return page
  }

  test('searches from the home page and follows a section to its heading', async () => {
    const page = await open('')
    await page.getByRole('searchbox').fill('quokkascope')
    await page.getByRole('searchbox').press('Enter')
    await page.waitForURL('**/search/?q=quokkascope')
    await page.getByRole('status').filter({ hasText: '3 documents for quokkascope' }).waitFor()
    const hit = page.getByRole('listitem').filter({ hasText: 'Release plan' }).first()
    expect(await hit.textContent()).toContain('4 March 2021 · Minutes · Ops')
    await page.locator('a.section', { hasText: 'Release plan' }).click()
    await page.waitForURL(`**${base}minutes/ops/2021-03-04/?mark=quokkascope#release-plan`)
    const heading = page.getByRole('heading', { name: 'Release plan' })
    expect(await heading.getAttribute('id')).toBe('release-plan')
    await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0)
    expect(faults).toEqual([])
  })

  test('finds nothing private', async () => {
    const page = await open('search/?q=48213')
    await page.getByRole('status').filter({ hasText: 'Nothing found' }).waitFor()
    expect(faults).toEqual([])
  })

  test('reads without script, and the search page leads on', async () => {
    const page = await open('search/', false)
    await page.getByRole('main').getByRole('link', { name: 'Minutes', exact: true }).click()
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Release plan/ })
      .click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('4 March 2021')
  })

  test('is told what to do at an address where nothing is', async () => {
    const page = await open('minutes/ops/1999-01-01/')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nothing at this address')
    await page.getByRole('main').getByRole('link', { name: 'Search the record for “minutes ops 1999 01 01”' }).click()
    await page.waitForURL(`**${base}search/?q=minutes*`)
  })
})
