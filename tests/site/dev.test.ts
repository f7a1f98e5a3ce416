import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { copyFixture, root } from './command.ts'

const content = copyFixture('record')
const file = join(content, 'minutes/ops/2021-03-04.md')
const original = readFileSync(file, 'utf8')
writeFileSync(join(content, 'minutes/ops/rota.csv'), 'Who,When\nBettongometer,Monday\n')
let server: ChildProcess
let browser: Browser
let page: Page
let address = ''
let said = ''

beforeAll(async () => {
  server = spawn(process.execPath, ['src/cli/main.ts', 'dev', '--content', content, '--port', '0'], { cwd: root })
  server.stderr?.on('data', (text: Buffer) => void (said += text.toString()))
  address = await new Promise<string>((resolve) => {
    let printed = ''
    server.stdout?.on('data', (text: Buffer) => {
      printed += text.toString()
      if (printed.endsWith('\n')) resolve(printed.trim())
    })
  })
  browser = await launchBrowser()
  page = await browser.newPage()
})

afterAll(async () => {
  await browser?.close()
  server?.kill()
})

test('a saved file is on the screen without a reload by hand, with its new section in the contents', async () => {
  await page.goto(`${address}minutes/ops/2021-03-04/`)
  writeFileSync(file, `${original}\n## Wombat news\n\nThe wombatometer is calibrated.\n`)
  await page.getByRole('heading', { name: 'Wombat news' }).waitFor()
  expect(await page.locator('.contents').getByText('Wombat news').count()).toBe(1)
})

test('the search finds what was saved once writing pauses', async () => {
  const isFound = async (): Promise<boolean> => {
    await page.goto(`${address}search/?q=wombatometer`)
    return page
      .getByRole('link', { name: 'Wombat news' })
      .waitFor({ timeout: 5_000 })
      .then(
        () => true,
        () => false,
      )
  }
  await expect.poll(isFound, { timeout: 50_000, interval: 200 }).toBe(true)
})

test('the search finds the text of files beside the documents too', async () => {
  await page.goto(`${address}search/?q=bettongometer`)
  await page.getByRole('link', { name: 'rota.csv' }).first().waitFor()
})

test('an error is said in the terminal and over the page, with its place, and goes when it is mended', async () => {
  await page.goto(`${address}minutes/ops/`)
  writeFileSync(file, `---\ndate: 2021-02-30\n---\n${original}`)
  const overlay = page.getByRole('alert')
  await overlay.waitFor({ state: 'attached' })
  expect(await overlay.textContent()).toContain('minutes/ops/2021-03-04.md:2:1: "2021-02-30" is no day of the calendar')
  expect(said).toContain('minutes/ops/2021-03-04.md:2:1: error: "2021-02-30" is no day of the calendar')
  writeFileSync(file, original)
  await overlay.waitFor({ state: 'detached' })
})

test('a setting that cannot be read is said over the page, at the address that it had', async () => {
  await page.goto(`${address}minutes/ops/`)
  const settings = join(content, 'site.yaml')
  const before = readFileSync(settings, 'utf8')
  writeFileSync(settings, `${before}\naccent: [red\n`)
  const overlay = page.getByRole('alert')
  await overlay.waitFor({ state: 'attached' })
  expect(await overlay.textContent()).toContain('site.yaml:')
  writeFileSync(settings, before)
  await overlay.waitFor({ state: 'detached' })
})

test.each(['%', '%ff', 'minutes/%E0%A4%A', 'a%00b'])('what is no address is refused: %s', async (path) => {
  expect((await fetch(address + path)).status).toBe(400)
})

test.each([
  'package.json',
  'src/cli/main.ts',
  '%2e%2e/package.json',
  'site.yaml',
  'content/site.yaml',
  '@fs/etc/passwd?import&raw',
])('nothing is served but the site: %s', async (path) => {
  const response = await fetch(address + path)
  expect(response.status).toBe(404)
  expect(await response.text()).not.toMatch(/"dependencies"|import \{|root:/)
})

test('who comes under another name is not answered: a site elsewhere could have its name lead here', async () => {
  const { port } = new URL(address)
  const status = await new Promise<number | undefined>((resolve, reject) => {
    get({ host: 'localhost', port, path: '/', headers: { host: 'rebound.example.org' } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).on('error', reject)
  })
  expect(status).toBe(403)
})
