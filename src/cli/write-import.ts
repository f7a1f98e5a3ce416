import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Import, ImportProgress } from '../importers/import.ts'
import type { Outcome } from '../importers/report.ts'
import { isRunning } from '../build/is-running.ts'
import { isInside, toRealPath } from './reach.ts'

/** A file to be written below the target folder. */
interface Target {
  path: string
  bytes: Uint8Array
}

/**
 * Write an import into a folder, each file whole or not at all: it is written aside and then moved to its place.
 * A file that is there and differs is kept unless `isForced`; what an import that was killed left behind is removed.
 * Throws what the system says where it lets nothing be written. Returns what became of each document, by path.
 */
export function writeImport(
  { documents, readAttachment }: Import,
  to: string,
  { isDry, isForced, progress }: { isDry: boolean; isForced: boolean; progress: ImportProgress },
): Map<string, Outcome> {
  const staging = join(to, `.import-${process.pid}`)
  const outcomes = new Map<string, Outcome>()
  const write = ({ path, bytes }: Target): Outcome => {
    const outcome = toOutcome(to, path, bytes, isForced)
    if (!isDry && (outcome === 'new' || outcome === 'changed')) moveIntoPlace(to, staging, path, bytes, outcome)
    return outcome
  }
  const clean = (): void => rmSync(staging, { recursive: true, force: true })
  const stop = (): never => {
    clean()
    process.exit(130)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    if (!isDry) removeLeftovers(to)
    progress.begin('Writing documents', documents.length)
    for (const { path, text, attachments, files } of documents) {
      progress.step()
      const beside = [
        ...attachments.map((attachment) => ({ path: attachment.path, bytes: readAttachment(attachment.from) })),
        ...files,
      ].map(write)
      const outcome = write({ path, bytes: Buffer.from(text) })
      outcomes.set(path, beside.find((each) => each === 'kept' || each === 'blocked') ?? outcome)
    }
  } finally {
    clean()
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
  return outcomes
}

/** Remove what lies where this import writes aside, and the folders of imports that do not run any more. */
function removeLeftovers(to: string): void {
  if (!existsSync(to)) return
  for (const name of readdirSync(to)) {
    const id = /^\.import-(\d+)$/.exec(name)?.[1]
    const isOfOther = id !== String(process.pid) && isRunning(Number(id))
    if (id !== undefined && !isOfOther) rmSync(join(to, name), { recursive: true, force: true })
  }
}

function toOutcome(to: string, path: string, bytes: Uint8Array, isForced: boolean): Outcome {
  const file = join(to, path)
  if (!isWayInside(to, dirname(file)) || !isWayFree(to, path)) return 'blocked'
  const there = lstatSync(file, { throwIfNoEntry: false })
  if (!there) return 'new'
  if (!there.isFile()) return 'blocked'
  if (there.size === bytes.length && readFileSync(file).equals(bytes)) return 'unchanged'
  return isForced ? 'changed' : 'kept'
}

/** Whether every folder above a file is a folder or not there yet. */
function isWayFree(to: string, path: string): boolean {
  const parts = path.split('/').slice(0, -1)
  return parts.every(
    (_, index) => statSync(join(to, ...parts.slice(0, index + 1)), { throwIfNoEntry: false })?.isDirectory() !== false,
  )
}

/** Whether a folder, as far as it exists, lies below the target: no symbolic link leads out of it. */
function isWayInside(to: string, folder: string): boolean {
  return !existsSync(to) || isInside(realpathSync(to), toRealPath(folder))
}

/** A new file is linked to its place, which fails where another came meanwhile; a changed one takes the place of the old. */
function moveIntoPlace(to: string, staging: string, path: string, bytes: Uint8Array, outcome: Outcome): void {
  const target = join(to, path)
  const aside = join(staging, 'file')
  mkdirSync(dirname(target), { recursive: true })
  mkdirSync(staging, { recursive: true })
  rmSync(aside, { force: true })
  // Never through a link: content may have brought one.
  writeFileSync(aside, bytes, { flag: 'wx' })
  if (outcome === 'changed') return renameSync(aside, target)
  try {
    linkSync(aside, target)
    unlinkSync(aside)
  } catch {
    if (!existsSync(target)) renameSync(aside, target) // a file system without links
  }
}
