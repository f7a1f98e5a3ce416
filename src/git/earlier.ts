import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import type { Repository } from './find.ts'
import { type KeptObject, readObjects } from './objects.ts'
import { readOr, runGit } from './run.ts'

/** Files of a folder that are looked at before those of a commit are written: most of them are what they were. */
export interface KnownFiles {
  folder: string
  paths: readonly string[]
}

/**
 * Write the content as it was at a commit to a temporary folder, and read it there. What `known` has with the same bytes is
 * not written but named by its path: to write an archive for the sake of one file would take longer than all that is done with it.
 * Returns `null` where the repository lacks a part of that commit.
 */
export function withEarlier<Value>(
  repository: Repository,
  commit: string,
  read: (earlier: string, same: ReadonlySet<string>) => Value,
  known: KnownFiles = { folder: '', paths: [] },
): Value | null {
  const temporary = mkdtempSync(join(tmpdir(), 'minutebook-'))
  try {
    const content = join(temporary, 'content')
    mkdirSync(content)
    const same = readOr(null, () => {
      const entries = readEntries(repository, commit)
      const kept = findSame(entries, known)
      const others = entries.filter(({ path }) => !kept.has(path))
      writeEntries(repository, others, content)
      return kept
    })
    return same === null ? null : read(content, same)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** The files that are what they were; none where there are links, which lead to files beside them. */
function findSame(entries: readonly Entry[], { folder, paths }: KnownFiles): Set<string> {
  const known = new Set(entries.some(({ isLink }) => isLink) ? [] : paths)
  return new Set(
    entries.filter((entry) => known.has(entry.path) && isSame(entry, join(folder, entry.path))).map(({ path }) => path),
  )
}

/** Whether a file has the bytes that git keeps by this id. */
function isSame({ object, size }: Entry, file: string): boolean {
  if (lstatSync(file, { throwIfNoEntry: false })?.size !== size) return false
  const hash = createHash(object.length === 40 ? 'sha1' : 'sha256')
  return hash.update(`blob ${size}\0`).update(readFileSync(file)).digest('hex') === object
}

/** A file of the content at a commit. */
export interface Entry extends KeptObject {
  /** Below the content folder. */
  path: string
  isLink: boolean
}

/**
 * Write files of a commit into a folder. The bytes are written as they are kept: git itself would call the programs that
 * `.gitattributes` asks for. Links come last, so that no file is written through one. Throws `GitFailure` where the
 * repository lacks one.
 */
export function writeEntries(repository: Repository, entries: readonly Entry[], to: string): void {
  const inOrder = [...entries.filter(({ isLink }) => !isLink), ...entries.filter(({ isLink }) => isLink)]
  for (const [entry, bytes] of readObjects(repository, inOrder)) writeEntry(to, entry, bytes)
}

/**
 * Put in the place of each link the file that it leads to, so that none is left to follow; one that leads to no file of these
 * is left out, as reading would pass it over.
 */
export function withoutLinks(repository: Repository, entries: readonly Entry[]): Entry[] {
  const files = new Map(entries.flatMap((entry) => (entry.isLink ? [] : [[entry.path, entry]])))
  const links = entries.filter(({ isLink, size }) => isLink && size < longestTarget)
  const copies = [...readObjects(repository, links)].flatMap(([{ path }, bytes]): Entry[] => {
    const target = files.get(posix.join(posix.dirname(path), bytes.toString()))
    return target ? [{ ...target, path }] : []
  })
  return [...files.values(), ...copies]
}

/** No system has longer paths, in bytes. */
const longestTarget = 5_000

/** What a system answers to a name that it cannot hold, or holds already in other capitals. */
const unholdable = new Set(['EEXIST', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'EILSEQ', 'EINVAL', 'ENOENT'])

/** Write a file or link; what this system cannot hold is left out, as one odd name must not keep all others from being read. */
function writeEntry(to: string, { path, isLink }: Entry, bytes: Buffer): void {
  const target = isLink ? bytes.toString() : ''
  if (isLink && (target === '' || target.includes('\0'))) return
  try {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    if (isLink) symlinkSync(target, join(to, path))
    else writeFileSync(join(to, path), bytes, { flag: 'wx' })
  } catch (error) {
    if (!unholdable.has(codeOf(error))) throw error
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/**
 * Read which files of the content at a commit reading would look at, none where it has no such folder yet; parts of other
 * repositories are left out. Throws `GitFailure` where the repository lacks the commit or a part of it.
 *
 *     100644 blob 8baef1b4abc478178b004d62031cf7fe6db6f903    4096⇥minutes/ops/2021-03-04.md
 */
export function readEntries(repository: Repository, commit: string): Entry[] {
  const { inside } = repository
  if (inside !== '' && runGit(repository, ['ls-tree', '-d', commit, '--', inside]).length === 0) return []
  const listed = runGit(repository, ['ls-tree', '-r', '-l', '-z', '--full-tree', `${commit}:${inside}`]).toString()
  const entries = listed.split('\0').flatMap((line) => {
    const [, mode = '', object = '', size = '', path = ''] = /^(\d+) blob (\w+) +(\d+)\t(.*)$/s.exec(line) ?? []
    return isSafe(path) ? [{ path, object, size: Number(size), isLink: mode === '120000' }] : []
  })
  return withoutPathsThroughLinks(entries)
}

/**
 * A forged commit may hold a link and files below it: they would be written where it leads. Some systems take names for the
 * same that differ in capitals or in how accents are written.
 */
function withoutPathsThroughLinks(entries: readonly Entry[]): Entry[] {
  const fold = (path: string): string => path.normalize('NFC').toLowerCase()
  const links = new Set(entries.flatMap(({ path, isLink }) => (isLink ? [fold(path)] : [])))
  const isBelowLink = (path: string): boolean =>
    [...path.matchAll(/\//g)].some(({ index }) => links.has(fold(path.slice(0, index))))
  return entries.filter(({ path }) => !isBelowLink(path))
}

/**
 * Whether a path stays in its folder, which those of a forged commit may not, and has a name that content may have: none that
 * is hidden, and none that is not UTF-8, of which two can look alike.
 */
function isSafe(path: string): boolean {
  return path
    .split('/')
    .every((part) => part !== '' && !part.startsWith('.') && part !== 'node_modules' && !/[\\\ufffd]/.test(part))
}
