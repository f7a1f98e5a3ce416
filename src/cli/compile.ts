import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { toPlainLines } from '../core/write/findings/plain-line.ts'
import { findSpan, type Span, toSpans } from '../core/write/periods/spans.ts'
import { writePeriod } from '../site/periods/report.ts'
import { shownFolder } from './check.ts'
import { Misuse } from './misuse.ts'
import { assertFilled, compileRecord, type RecordOptions } from './record.ts'
import { writeNew } from './write-new.ts'
import { answer } from './say.ts'

/** Options of `compile`. */
export interface CompileCommandOptions extends RecordOptions {
  /** File to write, below the content folder, instead of the standard output. */
  to?: string
}

/** Write a quarter or a year as Markdown, to begin a report with. Returns the exit code. */
export function compilePeriod(name: string, options: CompileCommandOptions): number {
  const book = compileRecord(options)
  assertFilled(book, options)
  const span = findSpan(book, name)
  if (!span) throw new Misuse(`there is no meeting or report in "${name}"; ${toChoices(toSpans(book), name)}`)
  if (options.to === undefined) {
    process.stdout.write(toPlainLines(writePeriod(book, span, `${span.id}.md`)))
    return 0
  }
  const path = readPath(options.to)
  const file = join(resolve(options.content), path)
  if (existsSync(file))
    throw new Misuse(`${shownFolder(options.content)}${path} is there already and stays as it is; give another name`)
  writeNew(resolve(options.content), file, writePeriod(book, span, path))
  answer(`${shownFolder(options.content)}${path}`)
  return 0
}

/** What may be named instead: the year of a quarter whose documents state no day in it, else every span there is. */
function toChoices(spans: readonly Span[], name: string): string {
  const year = spans.find(({ id, type }) => type === 'year' && name.includes(id))
  if (year) return `no document of ${year.id} states a day in it; give ${year.id} for the whole year`
  const ids = spans.map(({ id }) => id)
  const [first, last] = [ids.find((id) => id.includes('Q')) ?? ids[0], ids.at(-1)]
  if (first === undefined) return 'no document has a date yet'
  return `give a quarter or a year, ${first === last ? `such as ${first}` : `from ${first} to ${last}`}`
}

/** A path below the content folder. Throws `Misuse` for any other. */
function readPath(written: string): string {
  const parts = written.split('/')
  if (!/\.md$/i.test(written) || written.startsWith('/') || parts.some((part) => part === '..' || part.startsWith('.')))
    throw new Misuse(
      `--to ${written} is no Markdown file below the content folder; write it as reports/quarterly/2010-Q3.md`,
    )
  return written
}
