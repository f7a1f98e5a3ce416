import { join, resolve } from 'node:path'
import type { Artefact } from '../build/artefact.ts'
import type { Unread } from '../build/attached/documents.ts'
import type { Book } from '../core/book.ts'
import { countFindings, writeTerminal } from '../core/write/findings/findings.ts'
import { toPlainLine } from '../core/write/findings/plain-line.ts'
import { cacheFolder } from '../build/program.ts'
import { openRenderer } from '../build/renderer/renderer.ts'
import { toSite } from '../build/site.ts'
import { type BuildOptions, type Built, isPreview } from './built.ts'
import { shownFolder } from './check.ts'
import { compileEarlier, compileProposed, withEarlierContent } from './earlier-record.ts'
import { type Progress, progressHere } from './progress.ts'
import { type Publication, publish } from './publish.ts'
import { assertFilled, storeOf } from './record.ts'
import { isUnset } from './unread-settings.ts'
import { withStaging } from './staging.ts'

/** So many documents make enough pages that a second thread is worth starting at once. */
const large = 200

/** Compile the record and bring the output folder up to date from it; `null` where errors forbid it, which are told. */
export async function buildSite(options: BuildOptions, out: string): Promise<Built | null> {
  const progress = progressHere(options)
  const book = compileProposed(options, progress)
  assertFilled(book, options)
  const findings = say(listFindings(book, options))
  const count = countFindings(book.findings)
  const hasErrors = book.findings.some(({ severity }) => severity === 'error')
  if (hasErrors && (options.keepGoing !== true || isUnset(book))) return refuse(book, count)
  const store = storeOf(options)
  const renderer = await openRenderer(join(cacheFolder, 'renderer'))
  const unread: Unread[] = []
  const taken: string[] = []
  const site = toSite(isPreview(options) ? withComparison(book, options) : book, {
    renderer,
    store,
    content: resolve(options.content),
    server: options.redirects ?? null,
    tellUnread: (one) => unread.push(one),
    tellTaken: (path) => taken.push(path),
  })
  const publication = await publishTold(site, progress, out, {
    isTrusted: options.cache !== false,
    isLarge: book.documents.length >= large,
  })
  const folder = shownFolder(options.content)
  const apart = say(tellUnread(unread, folder) + tellTaken(taken, folder))
  store.dropUnasked()
  store.save()
  return {
    documents: book.documents.length,
    withheld: book.withheld.length,
    changed: publication.changed,
    removed: publication.removed,
    findings: findings + apart,
    count,
    staying: tellStaying(publication),
    hasAddress: book.origin !== null,
    hasErrors,
  }
}

/** The record of a preview, with the one before. */
function withComparison(book: Book, options: BuildOptions): Book {
  const { book: comparedWith } = withEarlierContent(options, (earlier) => compileEarlier(book, options, earlier))
  return { ...book, comparedWith }
}

function say(words: string): string {
  process.stderr.write(words)
  return words
}

/** Say that nothing was built because of errors, and what to do. */
function refuse(book: Book, count: string): null {
  const advice = isUnset(book)
    ? 'Mend the settings.'
    : 'Mend the errors, or leave those documents out with --keep-going.'
  process.stderr.write(`Not built: ${count}. ${advice}\n`)
  return null
}

/** List the errors, which stop a build, or everything where that is asked for; `check` lists the rest. */
function listFindings({ findings }: Book, { verbose, content }: BuildOptions): string {
  const listed = verbose === true ? findings : findings.filter(({ severity }) => severity === 'error')
  return writeTerminal(listed, { all: verbose === true, folder: shownFolder(content) })
}

/** Say of which files the search finds the name alone, and why. */
function tellUnread(unread: readonly Unread[], folder: string): string {
  const lines = unread.map(
    ({ path, reason }) => `${toPlainLine(`${folder}${path}: the search finds its name, not its text: ${reason}`)}\n`,
  )
  return lines.sort().join('')
}

/** Say which files are not published since the site has their place. */
function tellTaken(taken: readonly string[], folder: string): string {
  const reason = 'the site has a file of this name, or one that hosts would send this for; give it another name'
  return taken.map((path) => `${toPlainLine(`${folder}${path}: this file is not published: ${reason}`)}\n`).join('')
}

/** Publish what is made, and tell how far that is. */
async function publishTold(
  site: AsyncIterable<Artefact>,
  progress: Progress,
  out: string,
  options: Parameters<typeof publish>[3],
): Promise<Publication> {
  progress.begin('Making pages and the search')
  const publication = await withStaging(out, (staging) => publish(stepwise(site, progress), staging, out, options))
  progress.end()
  return publication
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
