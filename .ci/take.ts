/**
 * Write the content of a commit into a new folder, for a preview: `node .ci/take.ts COMMIT FOLDER`. Ends with 1 where it is
 * too much, before any of it is written. Needs no package. Nothing is checked out, so that nothing which the commit says of
 * itself (attributes, modules, links) counts.
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readEntries, withoutLinks, writeEntries } from '../src/git/earlier.ts'
import { findRepository } from '../src/git/find.ts'
import { most } from './admit.ts'

/** Write the content of a commit into `folder`; returns why not, else `null`. */
export function take(
  content: string,
  commit: string,
  folder: string,
  { files: mostFiles, bytes: mostBytes } = most,
): string | null {
  const repository = findRepository(content)
  if (!repository) return `${content} lies in no repository`
  const files = withoutLinks(repository, readEntries(repository, commit))
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  if (files.length > mostFiles) return `${files.length} files, expected at most ${mostFiles}`
  if (bytes > mostBytes) return `${bytes} bytes, expected at most ${mostBytes}`
  mkdirSync(folder)
  writeEntries(repository, files, folder)
  return null
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , commit = 'HEAD', folder = 'proposal'] = process.argv
  const fault = take('content', commit, folder)
  if (fault !== null) {
    process.stderr.write(`not taken: ${fault}\n`)
    process.exitCode = 1
  }
}
