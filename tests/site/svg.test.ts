import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSource } from '../../src/core/read/source.ts'
import { launchBrowser } from '../browser.ts'

const folder = new URL('../fixtures/svg/', import.meta.url)
const { files } = readSource(folder.pathname)
const own = 'https://record.example/'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Open a file as a host serves it and say what it did besides being shown: dialogs, requests, navigation. */
async function open(path: string, contentType: string): Promise<string[]> {
  const page = await browser.newPage()
  const did: string[] = []
  let isKept = false
  page.on('download', () => (isKept = true))
  page.on('dialog', (dialog) => {
    did.push(dialog.message())
    void dialog.dismiss()
  })
  await page.route('**', (route) => {
    const url = route.request().url()
    if (url === own) return route.fulfill({ body: readFileSync(new URL(path, folder)), contentType })
    did.push(url)
    return route.abort()
  })
  await page.goto(own, { waitUntil: 'load' }).catch(() => did.push('left'))
  await page.mouse.click(5, 5).catch(() => did.push('left'))
  await page.waitForTimeout(60)
  if (page.url() !== own) did.push(page.url())
  await page.close()
  // What a browser takes for no text is offered to be kept and shown by nobody.
  return isKept ? [] : did.filter((what) => !what.endsWith('/favicon.ico'))
}

describe('opened by its address in a real browser', () => {
  test('no file does anything as it is published', async () => {
    const done: string[] = []
    for (const { path, isActive } of files) {
      const did = await open(path, isActive ? 'text/plain; charset=utf-8' : 'image/svg+xml')
      done.push(...did.map((what) => `${path}: ${what}`))
    }
    expect(done).toEqual([])
  })

  test('attacks that are opened as images do something', async () => {
    const attacks = files.filter(({ path }, index) => path.startsWith('attacks/') && index % 3 === 0)
    let working = 0
    for (const { path } of attacks) if ((await open(path, 'image/svg+xml')).length > 0) working += 1
    expect(working).toBeGreaterThan(attacks.length / 3)
  })
})
