import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Where systems keep a Chromium. */
const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Start a headless Chromium: one that the system or Playwright has, else the one that came with the packages. */
export async function launchBrowser(): Promise<Browser> {
  const known = [process.env.CHROME_PATH ?? '', ...systemBrowsers, playwrightBrowser()].find(
    (path) => path !== '' && existsSync(path),
  )
  const executablePath = known ?? (await sparticuz.executablePath())
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'], headless: true })
}

function playwrightBrowser(): string {
  try {
    return chromium.executablePath()
  } catch {
    return '' // no browser of Playwright's own for this system
  }
}
