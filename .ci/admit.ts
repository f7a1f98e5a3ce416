/**
 * Look at the names of files that a stranger made, before any program reads the files: `node .ci/admit.ts FOLDER`.
 * Lists what is not admitted and ends with 1. Needs no package, so that it runs before any is installed.
 * The names are those that `check` admits, too.
 */
import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNameFault, isLaidOutAsRepository } from '../src/core/read/admitted-name.ts'
import { escapeSteering } from '../src/core/text/steering.ts'

/** What a folder may hold at most; twenty years of weekly minutes with their attachments stay far below. */
export const most = { files: 50_000, bytes: 1_000_000_000 }

/** Say what is wrong with a folder, one line for each fault; none where it may be read. */
export function findFaults(folder: string): string[] {
  const faults: string[] = []
  let files = 0
  let bytes = 0
  const look = (entry: Dirent, depth: number): void => {
    const path = join(entry.parentPath, entry.name)
    const fault = faultOf(entry, depth)
    if (fault !== null) return void faults.push(`${toName(path)}: ${fault}`)
    if (entry.isDirectory()) return list(path, depth + 1)
    files += 1
    bytes += lstatSync(path).size
  }
  const toName = (path: string): string => escapeSteering(JSON.stringify(path.slice(folder.length + 1) || '.'))
  const list = (path: string, depth: number): void => {
    const entries = readdirSync(path, { withFileTypes: true })
    if (isLaidOutAsRepository(entries.map(({ name }) => name)))
      faults.push(`${toName(path)}: laid out as a git repository`)
    for (const entry of entries) look(entry, depth)
  }
  list(folder, 0)
  if (files > most.files) faults.push(`${files} files, expected at most ${most.files}`)
  if (bytes > most.bytes) faults.push(`${bytes} bytes, expected at most ${most.bytes}`)
  return faults
}

/** What is wrong with one entry, by its name and kind alone. */
function faultOf(entry: Dirent, depth: number): string | null {
  if (entry.isSymbolicLink()) return 'a symbolic link'
  if (!entry.isFile() && !entry.isDirectory()) return 'neither a file nor a folder'
  return findNameFault(entry.name, depth)?.what ?? null
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = findFaults(process.argv[2] ?? '.')
  for (const fault of faults) process.stderr.write(`not admitted: ${fault}\n`)
  if (faults.length > 0) process.exitCode = 1
}
