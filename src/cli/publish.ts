import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Misuse } from './misuse.ts'

/** Name of the list, kept in the output folder, of the files that were published there. */
const manifestName = '.minutebook.json'

/** Refuse a folder that holds something else, so that nobody's files are taken for old pages. */
export function assertPublishable(out: string): void {
  if (existsSync(out) && !statSync(out).isDirectory()) throw new Misuse(`${out} is a file; give a folder with --out`)
  if (!existsSync(out) || existsSync(join(out, manifestName)) || readdirSync(out).length === 0) return
  throw new Misuse(`${out} is not empty and was not made by this command; give another folder with --out, or empty it`)
}

/**
 * Bring the published folder up to date from a finished staging folder beside it.
 * Each file is replaced by a rename, so a reader gets the old or the new one; unchanged files are left alone; removed pages go last.
 * Interrupted, it leaves a mixture that the next run completes.
 */
export function publish(staging: string, out: string): { changed: number; removed: number } {
  const files = listFiles(staging)
  const old = readManifest(out)
  mkdirSync(out, { recursive: true })
  // Until the run is complete the list holds old and new files, so that an interrupted run forgets none.
  writeManifest(out, [...new Set([...old, ...files])].sort())
  const changed = files.filter((file) => !isSame(join(staging, file), join(out, file)))
  for (const file of changed) {
    const target = join(out, file)
    clearWay(out, file)
    mkdirSync(dirname(target), { recursive: true })
    renameSync(join(staging, file), target)
  }
  const kept = new Set(files)
  const removed = old.filter((file) => !kept.has(file))
  for (const file of removed) removeFile(out, file)
  writeManifest(out, files)
  rmSync(staging, { recursive: true, force: true })
  return { changed: changed.length, removed: removed.length }
}

function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

function readManifest(out: string): string[] {
  try {
    const listed: unknown = JSON.parse(readFileSync(join(out, manifestName), 'utf8'))
    const isInside = (file: unknown): file is string =>
      typeof file === 'string' && !file.startsWith('/') && !file.split('/').includes('..')
    return Array.isArray(listed) ? listed.filter(isInside) : []
  } catch {
    return []
  }
}

function writeManifest(out: string, files: readonly string[]): void {
  const temporary = join(out, `${manifestName}.new`)
  writeFileSync(temporary, `${JSON.stringify(files, null, 0)}\n`)
  renameSync(temporary, join(out, manifestName))
}

function isSame(a: string, b: string): boolean {
  try {
    return readFileSync(a).equals(readFileSync(b))
  } catch {
    return false
  }
}

/** Remove a file where a folder must be, and a folder where a file must be: what was published before under that name. */
function clearWay(out: string, file: string): void {
  const parts = file.split('/')
  for (let length = 1; length < parts.length; length += 1) {
    const folder = join(out, ...parts.slice(0, length))
    if (existsSync(folder) && !isFolder(folder)) rmSync(folder)
  }
  const target = join(out, file)
  if (existsSync(target) && isFolder(target)) rmSync(target, { recursive: true })
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function removeFile(out: string, file: string): void {
  rmSync(join(out, file), { force: true })
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(out, folder))
    } catch {
      return // not empty, or gone already
    }
  }
}
