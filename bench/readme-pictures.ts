import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'

/** The pages that the README shows, and how much of each, in pixels of a window 1,280 wide. */
const pictures: readonly { name: string; path: string; height: number }[] = [
  { name: 'home', path: '/', height: 860 },
  { name: 'releases', path: '/tools/glideinwms/', height: 880 },
  { name: 'minutes', path: '/minutes/jra1/2010/', height: 860 },
]

/** Take the pictures of the README from the site at an address. */
export async function takeReadmePictures(browser: Browser, origin: string): Promise<void> {
  const folder = '.github/screenshots'
  mkdirSync(folder, { recursive: true })
  for (const { name, path, height } of pictures) {
    const page = await browser.newPage({ viewport: { width: 1280, height }, colorScheme: 'light' })
    await page.goto(origin + path)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await page.close()
  }
  console.log(`${pictures.length} pictures of the README in ${folder}`)
}
