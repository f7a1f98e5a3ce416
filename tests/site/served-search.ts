import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { minutebook, temporary } from './command.ts'
import { writeFiles } from './search-records.ts'
import { type ServedFolder, serveFolder } from './serve-folder.ts'

/** A record that is searched, as readers see it. */
export interface ServedSearch {
  /** Folder of the built site. */
  folder: string
  /** Address of the site without a path, such as `http://localhost:40123`. */
  readonly origin: string
  newPage: (options?: BrowserContextOptions) => Promise<Page>
}

/** Build a record before the tests of a file, serve it to a browser, and stop both behind them. */
export function serveSearch(files: Parameters<typeof writeFiles>[1]): ServedSearch {
  const out = join(temporary(), 'site')
  let site: ServedFolder
  let browser: Browser
  beforeAll(async () => {
    const content = writeFiles(temporary(), files)
    expect(minutebook('build', '--content', content, '--out', out, '--today', '2026-01-31').code).toBe(0)
    site = await serveFolder(out)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    site.stop()
  })
  return {
    folder: out,
    get origin() {
      return site.origin
    },
    newPage: (options) => browser.newPage(options),
  }
}
