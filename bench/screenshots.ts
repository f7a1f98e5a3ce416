import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from '../tests/browser.ts'
import { pageKinds } from '../tests/site/pages.ts'
import { serve } from './site.ts'

// npm run screenshots [-- FOLDER]: every kind of page of the example site at three widths, light and dark, and printed.
const folder = process.argv[2] ?? 'screenshots'
mkdirSync(folder, { recursive: true })
const site = await serve('content')
const browser = await launchBrowser()
try {
  for (const [kind, path] of Object.entries(pageKinds)) {
    const name = kind.replace(/\W+/g, '-').toLowerCase()
    for (const width of [360, 768, 1440]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: { width, height: width === 360 ? 800 : 1000 }, colorScheme })
        await page.goto(site.origin + path)
        if (path.includes('?q=')) await page.locator('[id="~facets"] label').first().waitFor({ state: 'attached' })
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) })
        await page.close()
      }
    }
    const page = await browser.newPage()
    await page.goto(site.origin + path)
    await page.pdf({ path: join(folder, `${name}-print.pdf`), format: 'A4' })
    await page.close()
  }
  console.log(`${Object.keys(pageKinds).length} kinds of pages in ${folder}`)
} finally {
  await browser.close()
  await site.stop()
}
