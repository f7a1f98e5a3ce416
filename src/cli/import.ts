import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseDate, type StatedDate } from '../core/parse/dates/dates.ts'
import { folderOf, type Kind, kinds } from '../core/records/kinds.ts'
import type { Format } from '../importers/formats.ts'
import { type Import, importSources } from '../importers/index.ts'
import {
  type Outcome,
  type Reported,
  totalWords,
  writePlan,
  writeReportJson,
  writeReportTerminal,
} from '../importers/report.ts'
import { writeReportMarkdown } from '../importers/report-markdown.ts'
import { Misuse } from './misuse.ts'
import { findObstacle, toObstacle } from './find-obstacle.ts'
import { readSourcePath } from './read-source-path.ts'
import { writeImport } from './write-import.ts'

/** Options of `import`, as typed. */
export interface ImportCommandOptions {
  to: string
  series?: string
  kind?: string
  date?: string
  wiki?: string
  set: string[]
  dryRun?: true
  force?: true
  as?: Format
  format: 'terminal' | 'json' | 'markdown'
}

/**
 * Import files and folders of other formats as Markdown, and report what did not come across as it was.
 * Returns the exit code: 1 if something was refused, kept or unaccounted for.
 */
export async function importDocuments(sources: readonly string[], options: ImportCommandOptions): Promise<number> {
  try {
    return await importAll(sources, options)
  } catch (error) {
    const obstacle = toObstacle(error)
    throw obstacle === null ? error : new Misuse(obstacle)
  }
}

async function importAll(sources: readonly string[], options: ImportCommandOptions): Promise<number> {
  const start = performance.now()
  for (const source of sources)
    if (!existsSync(source)) throw new Misuse(`there is no ${source}; give files or folders to import`)
  const to = resolve(options.to)
  const obstacle = findObstacle(to)
  if (obstacle !== null) throw new Misuse(`${obstacle}; give another folder with --to`)
  const made = await importSources({
    sources,
    to,
    kind: options.kind === undefined ? null : readKind(options.kind),
    series: options.series ?? null,
    date: options.date === undefined ? null : readDate(options.date),
    wiki: options.wiki === undefined ? null : readWiki(options.wiki),
    as: options.as ?? null,
    variables: new Map(options.set.map(readVariable)),
    above: to.split(/[\\/]/),
    sourceAt: (path) => readSourcePath(join(to, path)),
    onProgress: showProgress,
  })
  const outcomes = writeImport(made, to, { isDry: options.dryRun === true, isForced: options.force === true })
  const reported: Reported = { ...made, outcomes }
  if (options.dryRun && options.format === 'terminal') process.stdout.write(`${writePlan(made.documents)}\n`)
  if (options.format === 'json') process.stdout.write(writeReportJson(reported))
  else
    process.stdout.write(options.format === 'markdown' ? writeReportMarkdown(reported) : writeReportTerminal(reported))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stderr.write(`${toSummary(reported, options)} in ${seconds} s\n`)
  return isWhole(made, outcomes) ? 0 : 1
}

/** Whether everything came across: nothing refused, nothing in the way, and no word unaccounted for. */
function isWhole({ documents, refusals }: Import, outcomes: ReadonlyMap<string, Outcome>): boolean {
  const isAccounted = documents.every(({ losses }) => losses.every(({ kind }) => kind !== 'arithmetic'))
  return (
    documents.length > 0 &&
    refusals.length === 0 &&
    isAccounted &&
    ![...outcomes.values()].some((outcome) => outcome === 'kept' || outcome === 'blocked')
  )
}

function toSummary(reported: Reported, { to, dryRun }: ImportCommandOptions): string {
  const { documents, refusals, outcomes } = reported
  const words = totalWords(reported)
  const count = (outcome: Outcome): number => [...outcomes.values()].filter((each) => each === outcome).length
  const refused = refusals.length > 0 ? `, ${refusals.length} refused` : ''
  const unwritten = count('kept') + count('blocked')
  const kept = unwritten > 0 ? `, ${unwritten} not written` : ''
  const imported = documents.length - unwritten
  const what =
    documents.length === 0 && refusals.length === 0
      ? 'Nothing to import: no document of a format that is read was found'
      : `${dryRun ? 'Would import' : 'Imported'} ${imported} ${imported === 1 ? 'document' : 'documents'} into ${to}`
  return `${what}: ${count('new')} new, ${count('changed')} changed, ${count('unchanged')} unchanged${kept}${refused}; ${words.in} words in = ${words.out} out + ${words.dropped} dropped`
}

function readKind(text: string): Kind {
  const kind =
    kinds.find((name) => name === text || (folderOf[name] !== '' && folderOf[name] === text)) ??
    (text === 'pages' ? 'page' : undefined)
  if (kind === undefined)
    throw new Misuse(
      `--kind ${text} is none; the kinds are ${kinds.map((name) => folderOf[name] || 'pages').join(', ')}`,
    )
  return kind
}

function readDate(text: string): StatedDate {
  const reading = parseDate(text)
  if (reading.type !== 'date') throw new Misuse(`--date ${text} is no date; write it as 2021-03-04`)
  return { date: reading.date, precision: reading.precision }
}

function readVariable(text: string): [string, string] {
  const [, name, value] = /^([A-Z][A-Za-z0-9_]*)=(.*)$/s.exec(text) ?? []
  if (name === undefined || value === undefined) throw new Misuse(`--set ${text} sets nothing; write it as NAME=value`)
  return [name, value]
}

function readWiki(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Misuse(`--wiki ${text} is no address; write it as https://twiki.example.org/bin/view`)
  return text.replace(/\/+$/, '')
}

let shownAt = 0

/** Show how far the work is, on a terminal only and not more often than ten times a second. */
function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY) return
  const now = performance.now()
  if (done < all && now - shownAt < 100) return
  shownAt = now
  process.stderr.write(done < all ? `\r${done} of ${all} read` : '\r\u001b[K')
}
