import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { digest } from '../../core/read/digest.ts'
import { sayRedacted } from '../../core/write/say-redacted.ts'
import { wordsOf } from '../../core/words/index.ts'
import type { Page } from '../../site/route.ts'
import { makeLate } from '../../site/late.ts'
import type { Artefact } from '../artefact.ts'
import type { PageJob } from '../finishing/job.ts'
import { digestOfFiles, isPackage, projectRoot } from '../program.ts'
import { removeOld } from './remove-old.ts'
import { rendererInputs } from './inputs.ts'
import { baseSign } from './base-sign.ts'
import { toPreloader } from './preloads.ts'

/** Draws pages: a function of a page and the path base, and of nothing else. */
export interface Renderer {
  /** Digest of everything that it was made from. */
  key: string
  render: (page: Page, base: string) => Promise<string>
  /** The same for another thread; `text` is the JSON of the page. */
  toJob: (page: Page, text: string, base: string) => PageJob
  /** What the pages load: style sheet, scripts, icon. */
  toAssets: (base: string) => Artefact[]
}

/** What the built renderer exports, see `entry.ts`. */
interface Entry {
  app: { render: (request: Request, options: { locals: { page: Page } }) => Promise<Response> }
}

/** Where the package brings its renderer along, built, with its key in the file `key`. */
const shippedRenderer = join(projectRoot, 'renderer')

/** Digest of everything that the renderer of this repository is made from. */
export function keyOfRenderer(): string {
  return digestOfFiles(rendererInputs).slice(0, 16)
}

/**
 * Open the renderer of this program. The package has it; in the repository it is built where `folder` does not have it
 * yet, which takes a few seconds.
 */
export async function openRenderer(folder: string): Promise<Renderer> {
  if (isPackage) return openRendererAt(shippedRenderer, readFileSync(join(shippedRenderer, 'key'), 'utf8'))
  const key = keyOfRenderer()
  const place = join(folder, key)
  if (!existsSync(place)) await buildInto(folder, place)
  removeOld(folder, key)
  return openRendererAt(place, key)
}

/** Open a renderer that is built. It is loaded when the first page is drawn: where none is stale, never. */
export function openRendererAt(place: string, key: string): Renderer {
  let entry: Promise<Entry> | undefined
  const load = (): Promise<Entry> => (entry ??= import(pathToFileURL(join(place, 'server/entry.mjs')).href))
  const client = join(place, 'client')
  const preload = toPreloader((address) => readFileSync(join(client, address.replace(baseSign, '')), 'utf8'))
  return {
    key,
    render: async (page, base) => {
      const html = preload(await draw((await load()).app, page))
      return sayRedacted(withBase(html, base), wordsOf(page.shell.lang))
    },
    toJob: (page, text, base) => ({ kind: 'page', renderer: place, base, page: text, late: makeLate(page) }),
    toAssets: (base) => toAssets(client, base),
  }
}

/** Build beside the place and move there when all is done: other runs may be about the same. */
async function buildInto(folder: string, place: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const beside = mkdtempSync(join(folder, 'new-'))
  try {
    // Astro takes longer to load than a page to draw, so only who builds loads it.
    const { buildRenderer } = await import('./build.ts')
    await buildRenderer(beside)
    if (!existsSync(place)) renameSync(beside, place)
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

async function draw(app: Entry['app'], page: Page): Promise<string> {
  // Every page is drawn at one address: what it shows does not depend on that.
  const response = await app.render(new Request(`http://localhost${baseSign}`), { locals: { page } })
  const expected = page.view.type === 'missing' ? 404 : 200
  if (response.status !== expected)
    throw new Error(`the page "${page.shell.windowTitle}" cannot be drawn (${response.status})`)
  return response.text()
}

function toAssets(client: string, base: string): Artefact[] {
  return readdirSync(client, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const bytes = readFileSync(file)
      const isText = /\.(?:css|js)$/.test(file)
      const content = isText ? withBase(bytes.toString('utf8'), base) : bytes
      const path = file.slice(client.length + 1).replaceAll('\\', '/')
      return { path, key: digest(content.toString('latin1')), make: () => content }
    })
}

/** The renderer is built under a sign for the path base, so that one serves every base. */
function withBase(text: string, base: string): string {
  return text.replaceAll(baseSign, encodeURI(base))
}
