import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from '../tests/browser.ts'
import { pageKinds } from '../tests/site/pages.ts'
import type { Browser } from 'playwright-core'
import { takeReadmePictures } from './readme-pictures.ts'
import { serve } from './site.ts'

// npm run screenshots [-- FOLDER]: the pictures of the README; then into FOLDER, where one is given, every kind of page of the
// example site at three widths, light and dark, and printed.
const folder = process.argv[2]
const site = await serve('content')
const browser = await launchBrowser()
try {
  await takeReadmePictures(browser, site.origin)
  if (folder !== undefined) await takeAll(browser, site.origin, folder)
} finally {
  await browser.close()
  await site.stop()
}

/** Take every kind of page at three widths, light and dark, and printed. */
async function takeAll(browser: Browser, origin: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const [kind, path] of Object.entries(pageKinds)) {
    const name = kind.replace(/\W+/g, '-').toLowerCase()
    for (const width of [360, 768, 1440]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: { width, height: width === 360 ? 800 : 1000 }, colorScheme })
        await page.goto(origin + path)
        if (path.includes('?q=')) await page.locator('[id="~facets"] label').first().waitFor({ state: 'attached' })
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) })
        await page.close()
      }
    }
    const page = await browser.newPage()
    await page.goto(origin + path)
    await page.pdf({ path: join(folder, `${name}-print.pdf`), format: 'A4' })
    await page.close()
  }
  console.log(`${Object.keys(pageKinds).length} kinds of pages in ${folder}`)
}
