import { resolve } from 'node:path'
import type { Finding } from '../core/records/finding.ts'
import { readCommit } from '../git/commit.ts'
import { withEarlier } from '../git/earlier.ts'
import { findRepository } from '../git/find.ts'
import { findChangedLines, type Stretch } from './changed-lines.ts'
import { knownFiles } from './content.ts'
import { Misuse } from './misuse.ts'
import { compileRecord, type RecordOptions } from './record.ts'
import { toReason } from './versions.ts'

/** What the content folder was like at a commit, as far as it bears on findings. */
interface Earlier {
  /** What was to be mended then. */
  findings: ReadonlySet<string>
  /** The lines of each document with findings that have changed since, `null` where none have. */
  changes: ReadonlyMap<string, readonly Stretch[] | null>
}

/** Read the content folder as it was. Throws `Misuse` where git knows no such commit. */
function readEarlier(findings: readonly Finding[], options: RecordOptions, since: string): Earlier {
  const folder = resolve(options.content)
  const refuse = (reason: string): never => {
    throw new Misuse(`git cannot compare with --since ${since}: ${reason}`)
  }
  if (options.history === false) refuse('--no-history forbids it; leave out one of the two')
  const repository = findRepository(folder) ?? refuse(toReason(folder))
  const commit = readCommit(repository, since) ?? refuse('give a commit that this clone has, such as origin/main')
  const paths = new Set(findings.map(({ path }) => path))
  const read = (content: string, same: ReadonlySet<string>): Earlier => {
    const beside = { folder: options.content, paths: same }
    const before = compileRecord({ ...options, content, beside, cachedAs: folder, history: false })
    const changesOf = (path: string): readonly Stretch[] | null =>
      isAmong(same, path) ? null : findChangedLines(content, folder, path)
    return {
      findings: new Set(before.findings.map(toIdentity)),
      changes: new Map([...paths].map((path) => [path, changesOf(path)])),
    }
  }
  return withEarlier(repository, commit, read, knownFiles(options)) ?? refuse('this clone lacks a part of that commit')
}

/** Whether a path is one of some files, or a folder that one of them lies in. */
function isAmong(files: ReadonlySet<string>, path: string): boolean {
  return files.has(path) || [...files].some((file) => file.startsWith(`${path}/`))
}

/**
 * What a change is to blame for. A code host shows only the first few annotations: what is new comes first, then what
 * else the changed files have, then other errors.
 */
export function toConcerned(findings: readonly Finding[], options: RecordOptions, since: string): Finding[] {
  const earlier = readEarlier(findings, options, since)
  const isNew = (finding: Finding): boolean => {
    const stretches = earlier.changes.get(finding.path)
    return stretches
      ? stretches.some(([first, last]) => finding.line <= last && finding.endLine >= first)
      : !earlier.findings.has(toIdentity(finding))
  }
  const isChanged = ({ path }: Finding): boolean => earlier.changes.get(path) !== null
  const ranks = [isNew, isChanged, ({ severity }: Finding) => severity === 'error']
  const rankOf = (finding: Finding): number => ranks.findIndex((has) => has(finding))
  return findings.filter((finding) => rankOf(finding) !== -1).sort((a, b) => rankOf(a) - rankOf(b))
}

function toIdentity({ path, line, column, rule, message }: Finding): string {
  return JSON.stringify([path, line, column, rule, message])
}
