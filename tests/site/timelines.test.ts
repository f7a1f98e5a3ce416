import { preview } from 'astro'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { minutebook, root, temporary } from './command.ts'
import { join } from 'node:path'

const out = join(temporary(), 'site')
let server: Awaited<ReturnType<typeof preview>>
let browser: Browser

beforeAll(async () => {
  expect(minutebook('build', '--content', 'content', '--out', out).code).toBe(0)
  server = await preview({ root, outDir: out, server: { port: 0 }, logLevel: 'silent' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

interface Box {
  what: string
  left: number
  right: number
  top: number
  bottom: number
}

/** The boxes of what a timeline shows, as the browser has laid them out. */
async function boxesOf(path: string, width: number, selector: string): Promise<Box[]> {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  await page.goto(`http://localhost:${server.port}${path}`)
  const boxes = await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].flatMap((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        return right > left ? [{ what: (element.textContent ?? '').trim().slice(0, 60), left, right, top, bottom }] : []
      }),
    selector,
  )
  await page.close()
  return boxes
}

function overlaps(boxes: readonly Box[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.left - b.left)
  return sorted.flatMap((a, index) => {
    const later = sorted.slice(index + 1)
    return later
      .filter((b) => b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5)
      .map((b) => `${a.what} | ${b.what}`)
  })
}

const pages = [
  '/roadmaps/',
  '/roadmaps/all/',
  '/roadmaps/2014/',
  '/tools/glideinwms/',
  '/tools/gratia/',
  '/tools/gocdb/',
  '/tools/accounting-repository/',
  '/tools/osg-software/',
  '/tools/glideinwms/2020/',
  '/tools/osg-software/slip/',
]

describe.each([360, 768, 1440, 1600])('at %i px', (width) => {
  test.each(pages)('no two labels of %s overlap', async (path) => {
    const labels = await boxesOf(path, width, '.timeline > svg text')
    expect(labels.length).toBeGreaterThan(3)
    // Text boxes are as high as their line; what is written keeps to the middle of it.
    expect(overlaps(labels.map((box) => ({ ...box, top: box.top + 2, bottom: box.bottom - 2 })))).toEqual([])
  })

  test.each(pages)('no mark of %s is smaller than 24 px or lies over another', async (path) => {
    const marks = await boxesOf(path, width, '.timeline > svg a')
    expect(
      marks
        .filter(({ left, right, top, bottom }) => right - left < 23.99 || bottom - top < 23.99)
        .map(({ what }) => what),
    ).toEqual([])
    expect(overlaps(marks)).toEqual([])
  })
})

test('every release of a tool stands in the title of a mark and in a row of the table', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  for (const [path, count] of [
    ['/tools/glideinwms/', 366],
    ['/tools/gratia/', 108],
    ['/tools/gocdb/', 49],
    ['/tools/accounting-repository/', 77],
  ] as const) {
    await page.goto(`http://localhost:${server.port}${path}`)
    const versions = await page.locator('#\\~releases tbody tr td:first-child a').allTextContents()
    const titles = (await page.locator('.timeline .wide a > title').allTextContents()).flatMap((title) =>
      title.split('\n'),
    )
    expect(versions.length).toBe(count)
    for (const version of versions)
      expect(titles.filter((title) => title.startsWith(`${version} `)).length, version).toBe(1)
  }
  await page.close()
})
