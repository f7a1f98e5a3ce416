import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { type ChokidarOptions, watch } from 'chokidar'
import { serveLive } from '../build/live/server.ts'
import { cacheFolder } from '../build/program.ts'
import { openRenderer } from '../build/renderer/renderer.ts'
import type { Book } from '../core/book.ts'
import { countFindings, writeTerminal } from '../core/write/findings/findings.ts'
import { shownFolder } from './check.ts'
import { toListenError } from './listening.ts'
import { answer, remark } from './say.ts'
import { assertFilled, compileRecord, type RecordOptions, storeOf } from './record.ts'

/** Options of `dev`. */
export interface DevOptions extends RecordOptions {
  port: number
  host?: string
}

/** Serve a content folder while it is written: a saved file is on the screen at once. Runs until it is stopped. */
export async function dev(options: DevOptions): Promise<void> {
  const compile = toCompiler(options)
  const book = compile()
  assertFilled(book, options)
  const folder = resolve(options.content)
  const host = options.host ?? 'localhost'
  const renderer = await openRenderer(join(cacheFolder, 'renderer'))
  const report = (error: unknown): void => remark(error instanceof Error ? error.message : String(error))
  const { server, changed } = serveLive({ folder, book, compile, renderer, store: storeOf(options), host, report })
  server.listen(options.port, host)
  await once(server, 'listening').catch((error: unknown) => {
    throw toListenError(error, { host, port: options.port })
  })
  // Watched only now: a watch would keep a command alive that has nothing to serve.
  watch(folder, toWatching(folder)).on('all', changed)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : options.port
  answer(`http://localhost:${port}${book.base}`)
}

/** What is left out when a content folder is read is not watched either. */
function toWatching(folder: string): ChokidarOptions {
  return {
    ignoreInitial: true,
    ignored: (path) => path !== folder && /[/\\](?:\.[^/\\]+|node_modules)$/.test(path),
  }
}

/** Compile again and again; after a change only those findings are listed that are new. */
function toCompiler(options: DevOptions): () => Book {
  const folder = shownFolder(options.content)
  let known = new Set<string>()
  // The server keeps the path that it began under, even while site.yaml cannot be read.
  let base = options.base
  return () => {
    const book = compileRecord({ ...options, base })
    base = book.base
    const listed = new Map(book.findings.map((finding) => [writeTerminal([finding], { all: true, folder }), finding]))
    const fresh = [...listed].flatMap(([line, finding]) => (known.has(line) ? [] : [finding]))
    known = new Set(listed.keys())
    process.stderr.write(
      `${writeTerminal(fresh, { all: false, folder })}${book.documents.length} documents: ${countFindings(book.findings)}\n`,
    )
    return book
  }
}
