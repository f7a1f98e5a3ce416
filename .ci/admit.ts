/**
 * Look at what a stranger made before any program reads it: `node .ci/admit.ts FOLDER` at the names of files, which are those
 * that `check` admits, too; `node .ci/admit.ts --made FOLDER` at a site that the program of main made of them. That one has the
 * names that the program gives, so only their kind and size count. Lists what is not admitted and ends with 1. Needs no
 * package, so that it runs before any is installed.
 */
import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNameFault, isLaidOutAsRepository } from '../src/core/read/admitted-name.ts'
import { listName } from '../src/core/read/left-out.ts'
import { escapeSteering } from '../src/core/text/steering.ts'

/** What a folder may hold at most. */
interface Most {
  files: number
  bytes: number
}

/** Of documents: twenty years of weekly minutes with their attachments stay below. */
export const most: Most = { files: 50_000, bytes: 100_000_000 }

/** Of the site that is made of them; several previews find room beside the site. */
export const mostMade: Most = { files: 200_000, bytes: 200_000_000 }

/** What is asked of a folder beside the kinds of its entries and its size. */
interface Rules {
  most: Most
  faultOf: (name: string, depth: number) => string | null
  faultsOfAll: (names: string[]) => string[]
}

const rulesOfContent: Rules = {
  most,
  faultOf: (name, depth) => findNameFault(name, depth)?.what ?? null,
  faultsOfAll: (names) => (isLaidOutAsRepository(names) ? ['laid out as a git repository'] : []),
}

const rulesOfMade: Rules = {
  most: mostMade,
  faultOf: (name, depth) => (name.startsWith('.') && !(name === listName && depth === 0) ? 'a hidden name' : null),
  faultsOfAll: () => [],
}

/** Say what is wrong with a folder of documents, one line for each fault; none where it may be read. */
export function findFaults(folder: string): string[] {
  return findFaultsBy(rulesOfContent, folder)
}

/** Say what is wrong with a site that was made of documents, one line for each fault; none where it may be published. */
export function findFaultsOfMade(folder: string): string[] {
  return findFaultsBy(rulesOfMade, folder)
}

function findFaultsBy(rules: Rules, folder: string): string[] {
  const faults: string[] = []
  let files = 0
  let bytes = 0
  const look = (entry: Dirent, depth: number): void => {
    const path = join(entry.parentPath, entry.name)
    const fault = faultOfKind(entry) ?? rules.faultOf(entry.name, depth)
    if (fault !== null) return void faults.push(`${toName(path)}: ${fault}`)
    if (entry.isDirectory()) return list(path, depth + 1)
    files += 1
    bytes += lstatSync(path).size
  }
  const toName = (path: string): string => escapeSteering(JSON.stringify(path.slice(folder.length + 1) || '.'))
  const list = (path: string, depth: number): void => {
    const entries = readdirSync(path, { withFileTypes: true })
    for (const fault of rules.faultsOfAll(entries.map(({ name }) => name))) faults.push(`${toName(path)}: ${fault}`)
    for (const entry of entries) look(entry, depth)
  }
  list(folder, 0)
  if (files > rules.most.files) faults.push(`${files} files, expected at most ${rules.most.files}`)
  if (bytes > rules.most.bytes) faults.push(`${bytes} bytes, expected at most ${rules.most.bytes}`)
  return faults
}

/** What is wrong with one entry by its kind alone. */
function faultOfKind(entry: Dirent): string | null {
  if (entry.isSymbolicLink()) return 'a symbolic link'
  return entry.isFile() || entry.isDirectory() ? null : 'neither a file nor a folder'
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isMade = process.argv[2] === '--made'
  const folder = process.argv[isMade ? 3 : 2] ?? '.'
  const faults = isMade ? findFaultsOfMade(folder) : findFaults(folder)
  for (const fault of faults) process.stderr.write(`not admitted: ${fault}\n`)
  if (faults.length > 0) process.exitCode = 1
}
