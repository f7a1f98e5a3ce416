import { resolve } from 'node:path'
import { dev as astroDev } from 'astro'
import type { Book } from '../core/book.ts'
import { countFindings, writeTerminal } from '../core/write/findings/findings.ts'
import { setRecordSource } from '../integrations/content.ts'
import { shareBook } from '../site/book.ts'
import { shownFolder } from './check.ts'
import { projectRoot } from '../build/program.ts'
import { assertFilled, compileRecord, type RecordOptions, storeOf } from './record.ts'

/** Options of `dev`. */
export interface DevOptions extends RecordOptions {
  port: number
  host?: string
}

/** Serve a content folder while it is written: a saved file is on the screen at once. Runs until it is stopped. */
export async function dev(options: DevOptions): Promise<void> {
  const folder = shownFolder(options.content)
  let known = new Set<string>()
  // The server keeps the path that it began under, even while site.yaml cannot be read.
  let base = options.base
  const compileAgain = (): Book => {
    const book = compileRecord({ ...options, base })
    base = book.base
    shareBook(book)
    // After a change only what is new is listed.
    const listed = new Map(book.findings.map((finding) => [writeTerminal([finding], { all: true, folder }), finding]))
    const fresh = [...listed].flatMap(([line, finding]) => (known.has(line) ? [] : [finding]))
    known = new Set(listed.keys())
    process.stderr.write(
      `${writeTerminal(fresh, { all: false, folder })}${book.documents.length} documents: ${countFindings(book.findings)}\n`,
    )
    return book
  }
  const book = compileAgain()
  assertFilled(book, options)
  setRecordSource({ folder: resolve(options.content), compile: compileAgain, store: storeOf(options) })
  const server = await astroDev({
    root: projectRoot,
    base: book.base,
    server: { port: options.port, host: options.host ?? 'localhost' },
    logLevel: 'warn',
  })
  process.stdout.write(`http://localhost:${server.address.port}${book.base}\n`)
}
