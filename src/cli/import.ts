import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { toPlainLine } from '../core/write/findings/plain-line.ts'
import { importSources } from '../importers/index.ts'
import type { Import } from '../importers/import.ts'
import { type Outcome, type Reported, totalWords, writeReportJson, writeReportTerminal } from '../importers/report.ts'
import { writeReportMarkdown } from '../importers/report-markdown.ts'
import { writePlan } from '../importers/write-plan.ts'
import { findObstacle, toObstacle } from './find-obstacle.ts'
import { type ImportWishes, toTask } from './import-task.ts'
import { keepReported } from './imported.ts'
import { Misuse } from './misuse.ts'
import { progressHere } from './progress.ts'
import { readSourcePath } from './read-source-path.ts'
import { writeImport } from './write-import.ts'

/** Options of `import`, as typed. */
export interface ImportCommandOptions extends ImportWishes {
  dryRun?: true
  force?: true
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
  const task = toTask(sources, options)
  for (const source of task.sources)
    if (!existsSync(source)) throw new Misuse(`there is no ${source}; give files or folders to import`)
  const to = resolve(task.to)
  const obstacle = findObstacle(to)
  if (obstacle !== null) throw new Misuse(`${obstacle}; give another folder with --to`)
  const progress = progressHere({})
  const made = await importSources({
    ...task,
    to,
    above: to.split(/[\\/]/),
    sourceAt: (path) => readSourcePath(join(to, path)),
    progress,
  })
  const outcomes = writeImport(made, to, { isDry: options.dryRun === true, isForced: options.force === true, progress })
  progress.end()
  if (options.dryRun !== true)
    keepReported(
      to,
      made.documents.filter(({ path }) => isWritten(outcomes.get(path))),
    )
  report({ ...made, outcomes }, options)
  for (const remark of task.remarksOn(made)) process.stderr.write(`${toPlainLine(remark)}\n`)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stderr.write(`${toSummary({ ...made, outcomes }, task.to, options)} in ${seconds} s\n`)
  return isWhole(made, outcomes) ? 0 : 1
}

function report(reported: Reported, { dryRun, format }: ImportCommandOptions): void {
  if (format === 'json') process.stdout.write(writeReportJson(reported))
  else if (format === 'markdown') process.stdout.write(writeReportMarkdown(reported))
  else process.stdout.write(`${dryRun ? `${writePlan(reported)}\n` : ''}${writeReportTerminal(reported)}`)
}

/** Whether a document lies there as it was imported. */
function isWritten(outcome: Outcome | undefined): boolean {
  return outcome === 'new' || outcome === 'changed' || outcome === 'unchanged'
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

function toSummary(reported: Reported, to: string, { dryRun }: ImportCommandOptions): string {
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
