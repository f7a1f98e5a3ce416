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

/**
 * Start a headless Chromium: one that the system or Playwright has, else the one that came with the packages.
 * It trusts certificates whose public keys have these digests (SHA-256, base64); what another certificate serves, it would not keep.
 */
export async function launchBrowser(trusted: readonly string[] = []): Promise<Browser> {
  const known = [process.env.CHROME_PATH ?? '', ...systemBrowsers, playwrightBrowser()].find(
    (path) => path !== '' && existsSync(path),
  )
  const executablePath = known ?? (await sparticuz.executablePath())
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic']
  const trusting = trusted.length > 0 ? [`--ignore-certificate-errors-spki-list=${trusted.join(',')}`] : []
  return chromium.launch({ executablePath, args: [...args, ...trusting], headless: true })
}

function playwrightBrowser(): string {
  try {
    return chromium.executablePath()
  } catch {
    return '' // no browser of Playwright's own for this system
  }
}
