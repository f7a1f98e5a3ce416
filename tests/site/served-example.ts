import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type Served, serveFolder } from '../../src/build/serve.ts'
import { launchBrowser } from '../browser.ts'
import { minutebook, temporary } from './command.ts'

/** The example as readers see it. */
export interface ServedExample {
  /** Open the page at a path of the site. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>
}

/** Build the example before the tests of a file, serve it to a browser, and stop both behind them. */
export function serveExample(): ServedExample {
  const out = join(temporary(), 'site')
  let server: Served
  let browser: Browser
  beforeAll(async () => {
    expect(minutebook('build', '--content', 'content', '--out', out).code).toBe(0)
    server = await serveFolder({ folder: out, base: '/', host: 'localhost', port: 0 })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })
  return {
    open: async (path, options) => {
      const page = await browser.newPage(options)
      await page.goto(`http://localhost:${server.port}${path}`)
      return page
    },
  }
}
