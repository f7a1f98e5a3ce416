import { copyFileSync, existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Book } from '../core/book.ts'
import { countFindings, writeTerminal } from '../core/write/findings/findings.ts'
import { buildSearchIndex } from '../integrations/search.ts'
import { toMissing } from '../site/record/missing.ts'
import { toRoutes } from '../site/routes.ts'
import { toFiles } from '../site/record/files.ts'
import { shownFolder } from './check.ts'
import { Misuse } from './misuse.ts'
import { cacheFolder, version } from '../build/program.ts'
import { openRenderer } from '../build/renderer/renderer.ts'
import { assertPublishable, type Publication, publish } from './publish.ts'
import { compileRecord, type RecordOptions } from './record.ts'
import { withStaging } from './staging.ts'

/** Options of `build`. */
export interface BuildOptions extends RecordOptions {
  out: string
  keepGoing?: true
}

/**
 * Build the site of a content folder. Returns the exit code: 1 if there are errors.
 * On errors nothing is published and the previous output stays, unless `keepGoing`; then documents with errors are left out.
 */
export async function build(options: BuildOptions): Promise<number> {
  const start = performance.now()
  const out = realPath(resolve(options.out))
  assertOutside(realPath(resolve(options.content)), out)
  assertPublishable(out)
  const book = compileRecord(options)
  process.stderr.write(writeTerminal(book.findings, { all: false, folder: shownFolder(options.content) }))
  const hasErrors = book.findings.some(({ severity }) => severity === 'error')
  // Settings that cannot be read may be those that keep something private.
  const isUnset = book.findings.some(
    ({ severity, rule }) => severity === 'error' && (rule === 'site-settings' || rule === 'people-list'),
  )
  if (hasErrors && (options.keepGoing !== true || isUnset)) {
    const advice = isUnset ? 'Mend the settings.' : 'Mend the errors, or leave those documents out with --keep-going.'
    process.stderr.write(`Not built: ${countFindings(book.findings)}. ${advice}\n`)
    return 1
  }
  const content = resolve(options.content)
  const { changed, removed, left: kept } = await withStaging(out, (staging) => render(book, content, staging, out))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const left = book.withheld.length > 0 ? `, ${book.withheld.length} left out` : ''
  process.stderr.write(
    `Built ${book.documents.length} documents into ${options.out} in ${seconds} s${left}: ${changed} files new or changed, ${removed} removed; ${countFindings(book.findings)}\n`,
  )
  for (const path of kept)
    process.stderr.write(
      `${path} is no part of the site any more, but was changed since it was published, and stays.\n`,
    )
  if (book.origin === null)
    process.stderr.write(
      'No address of the site is known, so feeds, sitemap and canonical addresses are left out; give it as "url" in site.yaml or with --site.\n',
    )
  return hasErrors ? 1 : 0
}

/** The output must lie apart from the content: nothing is ever written there. */
function assertOutside(content: string, out: string): void {
  const inside = (folder: string, path: string): boolean =>
    relative(folder, path) !== '..' && !relative(folder, path).startsWith(`..${sep}`)
  if (inside(content, out))
    throw new Misuse(`the output folder ${out} lies in the content folder; give another with --out`)
  if (inside(out, content))
    throw new Misuse(`the content folder lies in the output folder ${out}; give another with --out`)
}

async function render(book: Book, content: string, staging: string, out: string): Promise<Publication> {
  const site = join(staging, 'site')
  // Both are waited for even if one fails: the other still writes.
  const [index, pages] = await Promise.allSettled([buildSearchIndex(book), renderPages(book, site)])
  if (index.status === 'rejected') throw index.reason
  if (pages.status === 'rejected') throw pages.reason
  for (const { path, content: bytes } of index.value) write(join(site, 'pagefind', path), bytes)
  for (const [path, text] of toFiles(book, version)) write(join(site, path), text)
  // Files of the content come last and never take the place of anything the site made.
  for (const { path, url } of book.places.files) copy(join(content, path), join(site, url.slice(1)))
  return publish(site, out)
}

/** Draw every page into the staging folder. */
async function renderPages(book: Book, site: string): Promise<void> {
  const { render, toAssets } = await openRenderer(join(cacheFolder, 'renderer'))
  for (const { address, make } of toRoutes(book))
    write(join(site, address, 'index.html'), await render(make(), book.base))
  write(join(site, '404.html'), await render(toMissing(book), book.base))
  for (const { path, make } of toAssets(book.base)) write(join(site, path), await make())
}

function write(path: string, content: string | Uint8Array): void {
  if (!makeWay(path)) return
  writeFileSync(path, content)
}

function copy(from: string, to: string): void {
  if (makeWay(to)) copyFileSync(from, to)
}

/** Make the folder of a file; false where the site has something else under its name, which stays. */
function makeWay(path: string): boolean {
  if (existsSync(path)) return false
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (!existsSync(folder)) continue
    if (!statSync(folder).isDirectory()) return false
    break
  }
  mkdirSync(dirname(path), { recursive: true })
  return true
}

/** Follow symbolic links of a path as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  return path === dirname(path) ? path : join(realPath(dirname(path)), basename(path))
}
