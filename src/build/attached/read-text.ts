import { execFile } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { digest } from '../../core/read/digest.ts'
import type { Store } from '../store.ts'

const start = promisify(execFile)
/** TypeScript in the repository, JavaScript in the package, as this file is. */
const program = join(import.meta.dirname, `extract-pdf${extname(import.meta.filename)}`)
const limits = { maxBuffer: 8_000_000, killSignal: 'SIGKILL' } as const
/** How long one PDF may take, and all that a build reads for the first time, in milliseconds: they come from strangers. */
const longest = { one: 20_000, all: 600_000 }
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

/** What is left of the time for reading PDF files, in milliseconds. */
export interface TimeLeft {
  left: number
}

/** The time that one build has. */
export function toTimeLeft(): TimeLeft {
  return { left: longest.all }
}

/**
 * Read the text of a file beside the documents, page by page; it is kept by the digest of the file. `null` where it cannot
 * be read, `late` where no time is left for it; a later build goes on, since it has those that were read before.
 */
export async function readAttachedText(
  file: string,
  kind: AttachedKind,
  store: Store,
  time: TimeLeft = toTimeLeft(),
): Promise<string[] | 'late' | null> {
  if (statSync(file).size > mostBytes[kind]) return null
  const bytes = readFileSync(file)
  if (kind === 'csv') return [new TextDecoder().decode(bytes)]
  const key = `attached:${digest(bytes.toString('latin1'))}`
  const kept = store.get(key)
  if (!kept && time.left <= 0) return 'late'
  const text = kept ? Buffer.from(kept).toString('utf8') : await extract(file, time)
  if (text === null) return 'late'
  store.put(key, text)
  const pages: unknown = JSON.parse(text)
  return Array.isArray(pages) ? pages.map(String) : null
}

/** Text of the pages as JSON, `null` as JSON where the file is none, is locked, or asks too much; `null` where the time ends first. */
async function extract(file: string, time: TimeLeft): Promise<string | null> {
  const begun = performance.now()
  const timeout = Math.ceil(Math.min(longest.one, time.left))
  try {
    const { stdout } = await start(process.execPath, [`--max-old-space-size=${memory}`, program, file], {
      ...limits,
      timeout,
    })
    return stdout
  } catch {
    return timeout < longest.one && performance.now() - begun >= timeout ? null : 'null'
  } finally {
    time.left -= performance.now() - begun
  }
}
