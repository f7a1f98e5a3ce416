import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Book } from '../../src/core/book.ts'
import { compile, type CompileOptions } from '../../src/core/index.ts'
import { type Source, readSource } from '../../src/core/read/source.ts'
import type { DocumentRecord } from '../../src/core/records/document.ts'
import type { Finding } from '../../src/core/records/finding.ts'
import { writeHtml } from '../../src/core/write/html/html.ts'

/** A content folder: path → text or bytes. */
export type Files = Record<string, string | Uint8Array>

/** Path of the minutes that tests of a single document are about. */
export const minutes = 'minutes/ops/2021-03-04.md'

/** Write files to a new folder, hand it over and remove it. */
export function withFolder<Result>(files: Files, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Read files as a content folder. */
export function readFiles(files: Files): Source {
  return withFolder(files, readSource)
}

/** Compile files as a content folder. */
export function compileFiles(files: Files, options: Partial<CompileOptions> = {}): Book {
  return compile(readFiles(files), {
    today: null,
    fallbackToday: '2026-01-31',
    commit: null,
    base: null,
    url: null,
    ...options,
  })
}

/** The document of a book at a path; a test that asks for one that is not there fails. */
export function documentAt(book: Book, path: string = minutes): DocumentRecord {
  const document = book.byPath.get(path)
  if (!document) throw new Error(`no document ${path} among ${[...book.byPath.keys()].join(', ')}`)
  return document
}

/** HTML of one document, among other files. */
export function htmlOf(text: string, others: Files = {}, options: Partial<CompileOptions> = {}): string {
  const book = compileFiles({ [minutes]: text, ...others }, options)
  return writeHtml(book, documentAt(book))
}

/** Findings as `path:line:column severity rule`. */
export function toLines(findings: readonly Finding[]): string[] {
  return findings.map(({ path, line, column, severity, rule }) => `${path}:${line}:${column} ${severity} ${rule}`)
}
