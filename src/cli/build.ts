import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Artefact } from '../build/artefact.ts'
import type { Book } from '../core/book.ts'
import type { Finding } from '../core/records/finding.ts'
import type { Server } from '../core/write/host-rules.ts'
import { countFindings, writeTerminal } from '../core/write/findings/findings.ts'
import { shownFolder } from './check.ts'
import { toCommand } from './command.ts'
import { Misuse } from './misuse.ts'
import { preview } from './preview.ts'
import { type Progress, progressHere } from './progress.ts'
import { cacheFolder } from '../build/program.ts'
import { openRenderer } from '../build/renderer/renderer.ts'
import { toSite } from '../build/site.ts'
import { assertPublishable, type Publication, publish } from './publish.ts'
import { assertFilled, compileRecord, isUnset, type RecordOptions, storeOf } from './record.ts'
import { withStaging } from './staging.ts'

/** Options of `build`. */
export interface BuildOptions extends RecordOptions {
  out: string
  keepGoing?: true
  redirects?: Server
  /** Whether the site is served when it is built. */
  serve?: true
}

/**
 * Build the site of a content folder. Returns the exit code: 1 if there are errors.
 * On errors nothing is published and the previous output stays, unless `keepGoing`; then documents with errors are left out.
 */
export async function build(options: BuildOptions): Promise<number> {
  const start = performance.now()
  const out = realPath(resolve(options.out))
  assertApart(realPath(resolve(options.content)), out)
  assertPublishable(out)
  const progress = progressHere(options)
  const book = compileRecord(options, progress)
  assertFilled(book, options)
  process.stderr.write(
    writeTerminal(toListed(book.findings, options), {
      all: options.verbose === true,
      folder: shownFolder(options.content),
    }),
  )
  const hasErrors = book.findings.some(({ severity }) => severity === 'error')
  if (hasErrors && (options.keepGoing !== true || isUnset(book))) {
    const advice = isUnset(book)
      ? 'Mend the settings.'
      : 'Mend the errors, or leave those documents out with --keep-going.'
    process.stderr.write(`Not built: ${countFindings(book.findings)}. ${advice}\n`)
    return 1
  }
  const content = resolve(options.content)
  const store = storeOf(options)
  const renderer = await openRenderer(join(cacheFolder, 'renderer'))
  const site = toSite(book, { renderer, store, content, server: options.redirects ?? null })
  progress.begin('Making pages and the search')
  const publication = await withStaging(out, (staging) => publish(stepwise(site, progress), staging, out))
  progress.end()
  store.dropUnasked()
  store.save()
  if (options.serve === true) await preview({ out: options.out, port: 4321, isAnyPort: true })
  if (options.quiet !== true) {
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    process.stderr.write(tellBuilt(book, publication, { seconds, ...options }))
  }
  return hasErrors ? 1 : 0
}

/** Say what was built, in a line, and what is left to mend or to set, in another each. */
function tellBuilt(
  { documents, withheld, findings, origin }: Book,
  publication: Publication,
  { out, seconds, verbose }: BuildOptions & { seconds: string },
): string {
  const { changed, removed } = publication
  const left = withheld.length > 0 ? `, ${withheld.length} left out` : ''
  const rest = findings.length === 0 || verbose === true ? '' : `; "${toCommand('check')}" lists them`
  const built = `Built ${documents.length} documents into ${out} in ${seconds} s${left}: ${changed} files new or changed, ${removed} removed; ${countFindings(findings)}${rest}\n`
  const address =
    'No address of the site is known, so feeds, sitemap and canonical addresses are left out; give it as "url" in site.yaml or with --site.\n'
  return `${built}${tellStaying(publication)}${origin === null ? address : ''}`
}

/** What a build lists: its errors, which stop it, or everything where that is asked for; `check` lists the rest. */
function toListed(findings: readonly Finding[], { verbose }: BuildOptions): readonly Finding[] {
  return verbose === true ? findings : findings.filter(({ severity }) => severity === 'error')
}

async function* stepwise(artefacts: AsyncIterable<Artefact>, progress: Progress): AsyncGenerator<Artefact> {
  for await (const artefact of artefacts) {
    progress.step()
    yield artefact
  }
}

/** Say which files are no part of the site any more and stay, and why. */
function tellStaying({ left, unsure }: Publication): string {
  const changed = left.map(
    (path) => `${path} is no part of the site any more, but was changed since it was published, and stays.\n`,
  )
  if (unsure.length === 0) return changed.join('')
  const named = `${unsure.slice(0, 3).join(', ')}${unsure.length > 3 ? ', …' : ''}`
  const count = unsure.length === 1 ? '1 file is' : `${unsure.length} files are`
  const advice = 'remove what is not yours, or empty the folder and build again'
  return `${changed.join('')}An earlier version built this folder and did not keep what it wrote: ${count} no part of the site any more and may have been changed since (${named}); ${advice}.\n`
}

/**
 * The output must lie apart from the content: nothing is ever written there. Where the working folder is the content, a
 * folder of its own in it is apart, too, since what was published is not read.
 */
function assertApart(content: string, out: string): void {
  const inside = (folder: string, path: string): boolean =>
    relative(folder, path) !== '..' && !relative(folder, path).startsWith(`..${sep}`)
  const isOwnFolder = content === realPath(process.cwd()) && out !== content
  if (inside(content, out) && !isOwnFolder)
    throw new Misuse(`the output folder ${out} lies in the content folder; give another with --out`)
  if (inside(out, content))
    throw new Misuse(`the content folder lies in the output folder ${out}; give another with --out`)
}

/** Follow symbolic links of a path as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  return path === dirname(path) ? path : join(realPath(dirname(path)), basename(path))
}
