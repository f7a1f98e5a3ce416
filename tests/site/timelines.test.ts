import { describe, expect, test } from 'vitest'
import { serveExample } from './served-example.ts'

const example = serveExample()

interface Box {
  what: string
  left: number
  right: number
  top: number
  bottom: number
}

/** The boxes of what a timeline shows, as the browser has laid them out. */
async function boxesOf(path: string, width: number, selector: string): Promise<Box[]> {
  const page = await example.open(path, { viewport: { width, height: 900 } })
  const boxes = await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].flatMap((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        // What is scrolled out of sight lies nowhere.
        const isSeen = right > (element.closest('.newest-first')?.getBoundingClientRect().left ?? 0) + 1
        return right > left && (isSeen || element.tagName !== 'text')
          ? [{ what: (element.textContent ?? '').trim().slice(0, 60), left, right, top, bottom }]
          : []
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
    const labels = await boxesOf(path, width, '.timeline .over-time text')
    expect(labels.length).toBeGreaterThan(3)
    // Text boxes are as high as their line; what is written keeps to the middle of it.
    expect(overlaps(labels.map((box) => ({ ...box, top: box.top + 2, bottom: box.bottom - 2 })))).toEqual([])
  })

  test.each(pages)('nothing of %s lies outside of its drawing', async (path) => {
    const [drawing, ...marks] = await boxesOf(path, width, '.newest-first > svg, .newest-first > svg a')
    for (const { left, right } of marks) {
      expect(left).toBeGreaterThanOrEqual((drawing?.left ?? 0) - 1)
      expect(right).toBeLessThanOrEqual((drawing?.right ?? 0) + 1)
    }
  })
})

test.each(pages.flatMap((path) => [320, 360, 768].map((width) => [path, width] as const)))(
  'no words of the drawing on %s are cut at its end, at %i px',
  async (path, width) => {
    const [drawing, ...labels] = await boxesOf(path, width, '.newest-first > svg, .newest-first > svg > g text')
    const end = (drawing?.right ?? 0) + 1
    expect(labels.filter(({ what, right }) => what !== '' && right > end).map(({ what }) => what)).toEqual([])
  },
)

test('a phone shows the newest years of a long history, whole', async () => {
  const page = await example.open('/tools/glideinwms/', { viewport: { width: 360, height: 800 } })
  expect(await page.locator('.over-time').first().isVisible()).toBe(false)
  const box = page.locator('.over-time.short .newest-first')
  expect(await box.isVisible()).toBe(true)
  expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0)
  await page.close()
})

test('a page that is not much wider shows the newest end of a long history first', async () => {
  const page = await example.open('/tools/glideinwms/', { viewport: { width: 700, height: 800 } })
  const place = await page
    .locator('.newest-first')
    .first()
    .evaluate((box) => {
      const drawing = box.firstElementChild?.getBoundingClientRect()
      return {
        box: box.getBoundingClientRect().right,
        drawing: drawing?.right,
        isLonger: (drawing?.width ?? 0) > box.clientWidth,
      }
    })
  expect(place.isLonger).toBe(true)
  expect(Math.abs((place.drawing ?? 0) - place.box)).toBeLessThan(2)
  await page.close()
})

test('a plan that was given up is struck out in the table, the one that holds is not', async () => {
  const page = await example.open('/tools/osg-software/')
  const linesOf = (selector: string): Promise<string[]> =>
    page.$$eval(selector, (links) => links.map((link) => getComputedStyle(link).textDecorationLine))
  expect(new Set(await linesOf('.releases s a'))).toEqual(new Set(['line-through']))
  expect(await linesOf('.releases .dates > a')).not.toContain('line-through')
  await page.close()
})

test('every release of a tool that is no candidate is a mark with its words', async () => {
  for (const [path, count] of [
    ['/tools/glideinwms/', 143],
    ['/tools/gratia/', 106],
    ['/tools/gocdb/', 40],
  ] as const) {
    const page = await example.open(path, { viewport: { width: 1440, height: 900 } })
    const titles = await page.locator('.timeline a > title').allTextContents()
    expect(new Set(titles.map((title) => title.split(' ')[0])).size, path).toBeGreaterThanOrEqual(count)
    await page.close()
  }
})
