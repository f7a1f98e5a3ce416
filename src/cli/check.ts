import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Book } from '../core/book.ts'
import type { Finding } from '../core/records/finding.ts'
import { writeAnnotations } from '../core/write/findings/annotations.ts'
import { findNearest } from '../core/records/issues.ts'
import { rules } from '../core/rules/index.ts'
import { countFindings, writeFindingsJson, writeTerminal } from '../core/write/findings/findings.ts'
import { writeCodeQuality } from '../core/write/findings/code-quality.ts'
import { writeSarif } from '../core/write/findings/sarif.ts'
import { writeSummary } from '../core/write/findings/summary.ts'
import { writePeopleYaml } from '../core/write/findings/people-yaml.ts'
import { ruleAddress } from '../site/record/rules.ts'
import { toHref } from '../site/record/shell.ts'
import { version } from '../build/program.ts'
import { withoutKnown } from './baseline.ts'
import { toCommand } from './command.ts'
import { toConcerned } from './concerned.ts'
import { withoutReported } from './imported.ts'
import { Misuse } from './misuse.ts'
import { assertFilled, compileRecord, type RecordOptions } from './record.ts'

/** Options of `check`. */
export interface CheckOptions extends RecordOptions {
  format: 'terminal' | 'github' | 'gitlab' | 'sarif' | 'json' | 'yaml'
  /** List what this rule finds and nothing else. */
  rule?: string
  /** Annotate only what stands in files that have changed since this commit, and what the change broke in others. */
  since?: string
  strict?: true
  /** File of findings that are known and do not count. */
  baseline?: string
  /** Ask web addresses that documents lead to, too. */
  external?: true
  /** List everything, however much it is. */
  all?: true
  /** A rule to explain instead; `true` for a list of all. */
  explain?: string | true
}

/** More findings than this are summed up by rule: nobody reads a thousand lines of an archive that was never checked. */
const readable = 100

/**
 * List everything there is to mend, of the files and folders that are named or of all. Returns the exit code: 1 if there
 * are errors, or with `strict` warnings.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const book = compileRecord(options)
  assertFilled(book, options)
  const outside = options.external === true ? await listDead(book, options) : []
  if (options.format === 'yaml') return writeProposals(book, options)
  assertRule(options.rule)
  const named = ofPaths([...book.findings, ...outside], paths, options.content)
  const ofRule = named.filter(({ rule }) => options.rule === undefined || rule === options.rule)
  const isWhole = options.all === true || options.rule !== undefined || options.cache === false
  const { left, known } = isWhole ? { left: ofRule, known: 0 } : withoutReported(ofRule, options.content)
  const findings = options.baseline === undefined ? left : withoutKnown(left, options.baseline)
  write(book, findings, options, paths.length > 0 || options.rule !== undefined || options.all === true)
  if (['terminal', 'github'].includes(options.format)) {
    const isStopped = findings.some(({ severity }) => severity === 'error')
    const advice =
      findings.length > 0
        ? `.${isStopped ? ' Errors stop a build.' : ''} ${toCommand('check', '--explain RULE')} says why, with an example`
        : ''
    const told =
      known > 0 ? `; ${known} more stood in the report of an import, ${toCommand('check', '--all')} lists them` : ''
    process.stderr.write(
      `${book.documents.length + book.withheld.length} documents: ${countFindings(findings)}${told}${advice}\n`,
    )
  }
  const isWrong = findings.some(
    ({ severity }) => severity === 'error' || (options.strict === true && severity === 'warning'),
  )
  return isWrong ? 1 : 0
}

/** Findings of addresses that are gone; of how many nothing certain was heard is told. */
async function listDead(book: Book, options: CheckOptions): Promise<Finding[]> {
  const { checkExternal } = await import('./external/check-external.ts')
  const { findings, all, unsure } = await checkExternal(book, options)
  process.stderr.write(
    `${all} web addresses: ${findings.length} gone${unsure > 0 ? `, ${unsure} did not answer and are not listed` : ''}\n`,
  )
  return findings
}

/** Write findings to standard output; `isNarrowed` where it was asked for just these. */
function write(book: Book, findings: readonly Finding[], options: CheckOptions, isNarrowed: boolean): void {
  const folder = shownFolder(options.content)
  const help = (rule: string): string | null => helpOf(book, rule)
  switch (options.format) {
    case 'json':
      return void process.stdout.write(writeFindingsJson(findings, help))
    case 'gitlab':
      return void process.stdout.write(writeCodeQuality(findings, folder))
    case 'sarif':
      return void process.stdout.write(writeSarif(findings, folder, { version, rules, helpOf: help }))
    case 'github': {
      const annotated = options.since === undefined ? findings : toConcerned(findings, options, options.since)
      process.stdout.write(writeAnnotations(annotated, folder, help))
      return void process.stderr.write(writeTerminal(findings, { all: false, folder }))
    }
    case 'terminal':
    case 'yaml': {
      if (isNarrowed || findings.length <= readable)
        return void process.stdout.write(writeTerminal(findings, { all: true, folder }))
      process.stdout.write(writeSummary(findings, folder))
      process.stderr.write(
        `${toCommand('check', '--rule RULE')} lists what a rule found, --all everything; --baseline FILE takes all of it as known.\n`,
      )
    }
  }
}

/** The findings of files and folders, as named where the command was called; all where none is. Throws `Misuse` for one that is not in the record. */
function ofPaths(findings: readonly Finding[], paths: readonly string[], content: string): readonly Finding[] {
  if (paths.length === 0) return findings
  const inside = paths.map((path) => {
    const below = relative(resolve(content), resolve(path)).split(sep).join('/')
    if (below.startsWith('..') || !existsSync(path))
      throw new Misuse(`${path} is no file or folder of ${content}; name one as it is seen from here`)
    return below
  })
  return findings.filter(({ path }) => inside.some((one) => one === '' || path === one || path.startsWith(`${one}/`)))
}

/** Write what `people.yaml` may need, the only list that is one to keep. */
function writeProposals(book: Book, { rule }: CheckOptions): number {
  if (rule !== 'one-person') throw new Misuse('--format yaml writes people to review; give --rule one-person with it')
  process.stdout.write(writePeopleYaml(book))
  return 0
}

function assertRule(rule: string | undefined): void {
  const ids = [...rules.map(({ id }) => id), 'dead-address']
  if (rule === undefined || ids.includes(rule)) return
  const near = findNearest(rule, ids)
  throw new Misuse(`there is no rule "${rule}"; ${near ? `did you mean "${near}"?` : '--explain lists them'}`)
}

/** The content folder as it is written before paths: relative to where the command was called. */
export function shownFolder(content: string): string {
  const folder = relative(process.cwd(), resolve(content)).split(sep).join('/')
  return folder === '' ? '' : `${folder}/`
}

/** Address of the page of a rule, where the address of the site is known. */
function helpOf(book: Book, rule: string): string | null {
  return book.origin === null ? null : book.origin + toHref(book, ruleAddress(rule))
}
