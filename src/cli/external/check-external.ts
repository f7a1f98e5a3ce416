import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Book } from '../../core/book.ts'
import type { Finding } from '../../core/records/finding.ts'
import { version } from '../../build/program.ts'
import { keptFolderOf } from '../kept-folder.ts'
import { type Progress, progressHere } from '../progress.ts'
import { type Answer, ask, type AskOptions } from './ask.ts'
import { type External, listExternal, toDeadAddress } from './dead-addresses.ts'

/** Most addresses that one run asks; the next one goes on. */
const maxAsked = 2_000
/** How many servers are asked at the same time; one server is asked one thing at a time. */
const servers = 8
/** Milliseconds between two requests to one server. */
const pause = 500
/** For how many days what an address answered is taken for true: one that is there, and one that is not. */
const keptDays = { there: 30, gone: 1 }
const day = 24 * 60 * 60 * 1000

/** What is kept of an address. */
interface Kept {
  answer: Answer
  /** When it was asked, in milliseconds since 1970. */
  at: number
}

/** What was found of the addresses outside. */
export interface ExternalResult {
  findings: Finding[]
  /** How many addresses there are, and of how many nothing certain is known, because they did not answer or were not asked. */
  all: number
  unsure: number
}

/** How a run asks; tests serve addresses of this machine and do not wait. */
export interface ExternalOptions extends Partial<AskOptions> {
  content: string
  pause?: number
  verbose?: true
  quiet?: true
}

/** Ask every web address that the documents lead to whether it is there: slowly, each once, and not again for a month. */
export async function checkExternal(book: Book, options: ExternalOptions): Promise<ExternalResult> {
  const externals = listExternal(book)
  const file = join(keptFolderOf(resolve(options.content)), 'external.json')
  const kept = readKept(file)
  const stale = externals.filter(({ url }) => !isFresh(kept[url])).slice(0, maxAsked)
  const progress = progressHere(options)
  progress.begin('Asking addresses')
  await askAll(stale, kept, options, progress)
  progress.end()
  writeKept(file, Object.fromEntries(externals.flatMap(({ url }) => (kept[url] ? [[url, kept[url]]] : []))))
  const heard = externals.map((external) => ({ external, answer: kept[external.url]?.answer ?? null }))
  return {
    findings: heard.flatMap(({ external, answer }) => (answer && toDeadAddress(external, answer)) ?? []),
    all: externals.length,
    unsure: heard.filter(({ answer }) => answer === null || answer.type === 'silent').length,
  }
}

function isFresh(kept: Kept | undefined): boolean {
  if (kept === undefined) return false
  const isThere = kept.answer.type === 'status' && kept.answer.status < 400
  return Date.now() - kept.at < (isThere ? keptDays.there : keptDays.gone) * day
}

async function askAll(
  externals: readonly External[],
  kept: Record<string, Kept>,
  options: ExternalOptions,
  progress: Progress,
): Promise<void> {
  const asking: AskOptions = {
    userAgent: `minutebook/${version} (looks whether links of a record still lead anywhere)`,
    patience: 10_000,
    allowsPrivate: false,
    ...options,
  }
  const queues = [...Map.groupBy(externals, ({ url }) => new URL(url).host).values()]
  const serve = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift())
      for (const [index, { url }] of queue.entries()) {
        if (index > 0) await wait(options.pause ?? pause)
        kept[url] = { answer: await ask(url, asking), at: Date.now() }
        progress.step()
      }
  }
  await Promise.all(Array.from({ length: servers }, serve))
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}

function readKept(file: string): Record<string, Kept> {
  try {
    // Written below; what is not as expected is asked again.
    const data = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Partial<Kept>>
    const whole = Object.entries(data).filter(
      (entry): entry is [string, Kept] => entry[1].answer !== undefined && typeof entry[1].at === 'number',
    )
    return Object.fromEntries(whole)
  } catch {
    return {}
  }
}

function writeKept(file: string, kept: Record<string, Kept>): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(kept))
  } catch {
    // A full or locked disk costs time at the next run, nothing else.
  }
}
