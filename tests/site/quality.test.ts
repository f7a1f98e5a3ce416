import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Served, serveFolder } from '../../src/build/serve.ts'
import axe from 'axe-core'
import { HtmlValidate } from 'html-validate/node'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { minutebook, root, snapshot, temporary } from './command.ts'
import { pageKinds } from './pages.ts'
import { findAlike, isHistory } from './rows-alike.ts'

/** What axe offers within a page. */
type Axe = Pick<typeof axe, 'run'>

const out = join(temporary(), 'site')
let server: Served
let browser: Browser
let origin: string

beforeAll(async () => {
  expect(minutebook('build', '--content', 'content', '--out', out).code).toBe(0)
  server = await serveFolder({ folder: out, base: '/', host: 'localhost', port: 0 })
  origin = `http://localhost:${server.port}`
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules of axe that look at colours: what the dark theme can break. */
const colourRules = ['color-contrast', 'link-in-text-block']
/** What only a narrow screen can break. */
const narrowRules = ['target-size']
/** A page must hold on the narrowest screen that the web asks for. */
const narrowest = 320
/** Rows of one table are drawn alike: so many of each are enough to judge. */
const judgedRows = 40

describe.each(Object.entries(pageKinds))('%s', (_, path) => {
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: narrowest, height: 800 } })
    await page.goto(origin + path)
    if (path.includes('?q=')) await page.locator('[id="~facets"] label').first().waitFor({ state: 'attached' })
  })
  afterAll(() => page.close())

  test(`does not scroll sideways at ${narrowest} px`, async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrowest)
  })

  test('breaks no rule of axe for WCAG 2.2 AA and best practice, in light and dark', async () => {
    await page.evaluate(dropRows, judgedRows)
    await page.evaluate(axe.source)
    expect(await toViolations(page, { type: 'rule', values: narrowRules })).toEqual([])
    await page.setViewportSize({ width: 1280, height: 720 })
    expect(await toViolations(page, { type: 'tag', values: wcag })).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await toViolations(page, { type: 'rule', values: colourRules })).toEqual([])
  })
})

function dropRows(kept: number): void {
  for (const body of document.querySelectorAll('tbody')) for (const row of [...body.children].slice(kept)) row.remove()
}

async function toViolations(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  const { violations } = await page.evaluate(
    (only) => (globalThis as unknown as { axe: Axe }).axe.run({ runOnly: only }),
    runOnly,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

describe('reading', () => {
  test('on a phone name and search share a row, whatever font the system has', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
    await page.goto(`${origin}/`)
    const middleOf = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((element) => {
        const { top, height } = element.getBoundingClientRect()
        return top + height / 2
      })
    expect(Math.abs((await middleOf('.top .name')) - (await middleOf('.top .find')))).toBeLessThan(8)
    await page.close()
  })

  test('on a phone what stands in the search field is not cut', async () => {
    const page = await browser.newPage({ viewport: { width: narrowest, height: 800 } })
    await page.goto(`${origin}/`)
    const field = await page.locator('.find input').evaluate((input: HTMLInputElement) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(input)
      const context = document.createElement('canvas').getContext('2d')
      if (context) context.font = font
      const words = context?.measureText(input.placeholder).width ?? Infinity
      return { words, room: input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) }
    })
    expect(field.words).toBeLessThanOrEqual(field.room)
    await page.close()
  })

  test.each([
    ['/incidents/', 768],
    ['/roadmaps/', 768],
    ['/tools/glideinwms/', 768],
    ['/tools/osg-software/', 768],
    ['/tools/glideinwms/', 360],
  ])('tables of releases, lines and incidents on %s are seen whole at %i px', async (path, width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    await page.goto(origin + path)
    const tables = page.locator('.scroll:has(> .releases)')
    expect(await tables.count()).toBeGreaterThan(0)
    const beyond = await tables.evaluateAll((all) =>
      all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    )
    expect(Math.max(...beyond)).toBeLessThanOrEqual(0)
    const texts = await page.locator('.prose').evaluateAll((all) => all.map((cell) => cell.clientWidth))
    expect(Math.min(Infinity, ...texts)).toBeGreaterThan(140)
    await page.close()
  })

  test('on a phone the list of tools says what its dates are', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
    await page.goto(`${origin}/tools/`)
    expect(await page.locator('tr', { hasText: 'HTCondor-CE' }).first().innerText()).toContain('Said 23 September 2019')
    await page.close()
  })

  test('the key of a drawing has the ink of what it explains, on every ground and on paper', async () => {
    const page = await browser.newPage()
    await page.goto(`${origin}/actions/`)
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { media: 'print' }] as const) {
      await page.emulateMedia(media)
      const ink = (selector: string, of: 'color' | 'stroke'): Promise<string> =>
        page
          .locator(selector)
          .first()
          .evaluate((element, name) => getComputedStyle(element)[name], of)
      expect(await ink('.raised', 'color')).toBe(await ink('.list-chart .new', 'stroke'))
    }
    await page.close()
  })

  test('where an incident is stated can be told to be a link', async () => {
    const page = await browser.newPage()
    await page.goto(`${origin}/incidents/`)
    const links = page.locator('tbody tr td:last-child a')
    expect(await links.count()).toBeGreaterThan(0)
    const lines = await links.evaluateAll((all) => all.map((link) => getComputedStyle(link).textDecorationColor))
    expect(lines).not.toContain('rgba(0, 0, 0, 0)')
    await page.close()
  })
})

describe('words of any length', () => {
  const folder = temporary()
  const word = 'a'.repeat(320)
  const text = `# Call\n\nPresent: Mia Berg\n\n- AI (Mia): fix ${word} now\n- DECISION: keep ${word}\n\n## News ${word}\n\n| Version | Release |\n| --- | --- |\n| 1.0-${word} | 2021-05-01 |\n`
  let narrow: Served
  beforeAll(async () => {
    mkdirSync(join(folder, 'content/minutes/ops'), { recursive: true })
    writeFileSync(join(folder, 'content/minutes/ops/2020-02-25.md'), '# Call\n\nPresent: Mia Berg\n')
    writeFileSync(join(folder, 'content/minutes/ops/2021-03-04.md'), text)
    expect(minutebook('build', '--content', join(folder, 'content'), '--out', join(folder, 'site')).code).toBe(0)
    narrow = await serveFolder({ folder: join(folder, 'site'), base: '/', host: 'localhost', port: 0 })
  })
  afterAll(() => narrow.stop())

  test.each([
    '/',
    '/actions/',
    '/actions/owner/mia-berg/',
    '/decisions/',
    '/minutes/ops/2021-03-04/',
    '/minutes/ops/latest/',
    '/people/',
    '/roadmaps/all/',
    '/tools/ops/',
  ])('break on %s', async (path) => {
    const page = await browser.newPage({ viewport: { width: narrowest, height: 800 } })
    expect((await page.goto(`http://localhost:${narrow.port}${path}`))?.status()).toBe(200)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrowest)
    await page.close()
  })
})

/** Pages that lie alike are drawn by one component: so many of each are enough to judge. */
const judgedPages = 6

/** Pages of the site, those first of each kind of address: `/tools/<tool>/`, `/actions/<series>/<action>/`. */
function toJudged(pages: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  const kinds = Map.groupBy(pages, ([path]) => `${path.split('/')[0] ?? ''} ${path.split('/').length}`)
  return [...kinds.values()].flatMap((own) => own.slice(0, judgedPages))
}

test('no two rows of a list read alike but for their date', () => {
  const pages = [...snapshot(out)].filter(([path]) => path.endsWith('.html') && !isHistory(path))
  const { rows, alike } = findAlike(
    pages.map(([path, content]) => [path, Buffer.from(content, 'base64').toString('utf8')] as const),
  )
  expect(rows).toBeGreaterThan(300)
  expect(alike).toEqual([])
})

describe('HTML', () => {
  test('of pages of every kind is valid', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: validity })
    const faults: string[] = []
    for (const [path, content] of toJudged([...snapshot(out)].filter(([path]) => path.endsWith('.html')))) {
      const { results } = await validator.validateString(Buffer.from(content, 'base64').toString('utf8'), path)
      for (const { messages } of results)
        for (const { ruleId, line, column, message } of messages)
          faults.push(`${path}:${line}:${column} ${message} (${ruleId})`)
    }
    expect(faults.slice(0, 20)).toEqual([])
  })

  test('of every page has a blank before a link within a sentence, and none before a comma', () => {
    const faults: string[] = []
    for (const [path, content] of snapshot(out)) {
      if (!path.endsWith('.html') || path.includes('/compared/')) continue
      const html = Buffer.from(content, 'base64').toString('utf8')
      // What people wrote is theirs.
      const own = html.replace(/<article[^]*?<\/article>/g, '').replace(/<(?:code|pre)\b[^]*?<\/(?:code|pre)>/g, '')
      for (const [fault] of own.matchAll(/[^\n<>]{0,30}\w<a [^>]*>|[^\n<>]{0,30}\s,\s/g))
        faults.push(`${path}: ${fault}`)
    }
    expect(faults.slice(0, 20)).toEqual([])
  })
})

/** Matters of style, which the standard allows. */
const validity = {
  'no-trailing-whitespace': 'off',
  'doctype-style': 'off',
  'long-title': 'off',
  'attribute-boolean-style': 'off',
  'void-style': 'off',
  'no-raw-characters': 'off',
  'no-inline-style': 'error',
} as const

describe('weight', () => {
  const size = (path: string): number => gzipSync(readFileSync(join(out, path)), { level: 9 }).length
  const assets = (ending: string): string[] =>
    [...snapshot(out).keys()].filter((path) => path.startsWith('assets/') && path.endsWith(ending))

  test('a document of 700 words is at most 7 kB', () => {
    const words = readFileSync(join(root, 'content/reports/osg-production/2011-09-20.md'), 'utf8').split(/\s+/).length
    expect(words).toBeGreaterThan(700)
    expect((size('reports/osg-production/2011-09-20/index.html') / words) * 700).toBeLessThanOrEqual(7_000)
  })

  test('the page of a series of 340 meetings is at most 9 kB', () => {
    const folder = join(temporary(), 'long')
    mkdirSync(join(folder, 'content/minutes/ops'), { recursive: true })
    const things = 'mirror portal broker index certificate archive cluster network storage printer gateway'.split(' ')
    const deeds = 'order paint describe count replace move mend test publish sell review clean measure'.split(' ')
    const reasons = 'auditors visitors neighbours students painters electricians librarians surveyors'.split(' ')
    // Numbers that no week repeats, so that words come in ever other orders, as in minutes.
    let seed = 1
    const pick = (words: readonly string[]): string =>
      words[(seed = (seed * 48_271) % 2_147_483_647) % words.length] ?? ''
    for (let at = 0; at < 340; at += 1) {
      const day = new Date(Date.UTC(2014, 0, 3) + Math.round(at * 8.58) * 86_400_000).toISOString().slice(0, 10)
      const actions = ['Mia', 'Jon', 'Ines'].map(
        (owner) =>
          `- AI (${owner}): ${pick(deeds)} the ${pick(things)} and ${pick(deeds)} the ${pick(things)} of hall ${seed % 977} for ${pick(reasons)} (DESK-${seed % 9973})`,
      )
      const names = ['Mia Berg', 'Jon Dahl', 'Ines Roth', 'Ann Lee', 'Ben Cole', 'Cy Dunn', 'Di Ekman'].slice(seed % 6)
      const text = `**Attending:** ${names.join(', ')}\n\n## Actions\n\n${actions.join('\n')}\n`
      writeFileSync(join(folder, `content/minutes/ops/${day}.md`), text)
    }
    const where = ['--content', join(folder, 'content'), '--out', join(folder, 'site')]
    expect(minutebook('build', ...where).code).toBe(0)
    const html = readFileSync(join(folder, 'site/minutes/ops/index.html'))
    expect(html.toString().match(/<a [^>]*> <title>/g)?.length).toBe(340)
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(9_000)
  })

  test('all style sheets are at most 8 kB, in one file', () => {
    expect(assets('.css').length).toBe(1)
    expect(assets('.css').reduce((sum, path) => sum + size(path), 0)).toBeLessThanOrEqual(8_000)
  })

  test('the script of a reading page is at most 1 kB, in one file', () => {
    const html = readFileSync(join(out, 'minutes/jra1/2010/index.html'), 'utf8')
    const scripts = [...html.matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, src]) => src ?? '')
    expect(scripts.length).toBe(1)
    expect(scripts.reduce((sum, path) => sum + size(path), 0)).toBeLessThanOrEqual(1_000)
  })
})
