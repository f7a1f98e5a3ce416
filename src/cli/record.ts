import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Book, compile } from '../core/index.ts'
import { parseDate } from '../core/parse/dates.ts'
import { readSource } from '../core/read/source.ts'
import { Misuse } from './misuse.ts'

/** What the commands that compile a record have in common, as typed. */
export interface RecordOptions {
  content: string
  base?: string
  site?: string
  today?: string
}

/** Read and compile the content folder that the options name. Throws `Misuse` where an option makes no sense. */
export function compileRecord(options: RecordOptions): Book {
  const folder = resolve(options.content)
  if (!isFolder(folder)) throw new Misuse(`there is no folder ${options.content}; give the folder of your Markdown with --content`)
  return compile(readSource(folder), {
    today: options.today === undefined ? null : readDay(options.today),
    fallbackToday: currentDay(),
    commit: readCommit(folder),
    base: options.base === undefined ? null : readBase(options.base),
    url: options.site === undefined ? null : readSite(options.site),
  })
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function readDay(text: string): string {
  const reading = parseDate(text)
  if (reading.type !== 'date' || reading.precision !== 'day') throw new Misuse(`--today ${text} is no day; write it as 2026-01-31`)
  return reading.date
}

/** The day of `SOURCE_DATE_EPOCH` (seconds, see reproducible-builds.org), else the current day in UTC. */
function currentDay(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH
  const time = epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()
  return time.toISOString().slice(0, 10)
}

function readBase(text: string): string {
  if (!text.startsWith('/') || /[?#\s]|\.\./.test(text)) throw new Misuse(`--base ${text} is no path; write it as /record/`)
  return text
}

function readSite(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) throw new Misuse(`--site ${text} is no address; write it as https://example.org`)
  return text
}

function readCommit(folder: string): string | null {
  try {
    return execFileSync('git', ['-C', folder, 'rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}
