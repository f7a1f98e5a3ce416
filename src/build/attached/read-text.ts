import { execFile } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { digest } from '../../core/read/digest.ts'
import type { Store } from '../store.ts'

const start = promisify(execFile)
/** TypeScript in the repository, JavaScript in the package, as this file is. */
const program = join(import.meta.dirname, `extract-pdf${extname(import.meta.filename)}`)
const limits = { timeout: 20_000, maxBuffer: 8_000_000, killSignal: 'SIGKILL' } as const
/** Memory of the process that reads a PDF, in megabytes. */
const memory = 384
const mostBytes = { pdf: 50_000_000, csv: 1_000_000 }

/** Kinds of files whose text is found. */
export type AttachedKind = keyof typeof mostBytes

/** The kind of a file whose text is found, by the ending of its name. */
export function attachedKind(path: string): AttachedKind | null {
  const ending = /\.(pdf|csv)$/i.exec(path)?.[1]?.toLowerCase()
  return ending === 'pdf' || ending === 'csv' ? ending : null
}

/** Read the text of a file beside the documents, page by page; it is kept by the digest of the file. `null` where it cannot be read. */
export async function readAttachedText(file: string, kind: AttachedKind, store: Store): Promise<string[] | null> {
  if (statSync(file).size > mostBytes[kind]) return null
  const bytes = readFileSync(file)
  if (kind === 'csv') return [new TextDecoder().decode(bytes)]
  const key = `attached:${digest(bytes.toString('latin1'))}`
  const kept = store.get(key)
  const text = kept ? Buffer.from(kept).toString('utf8') : await extract(file)
  store.put(key, text)
  const pages: unknown = JSON.parse(text)
  return Array.isArray(pages) ? pages.map(String) : null
}

/** Text of the pages as JSON, `null` as JSON where the file is none, is locked, or asks too much. */
async function extract(file: string): Promise<string> {
  try {
    const { stdout } = await start(process.execPath, [`--max-old-space-size=${memory}`, program, file], limits)
    return stdout
  } catch {
    return 'null'
  }
}
