import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { digestOfFiles } from '../build/program.ts'
import { digest } from '../core/read/digest.ts'
import { listFiles, stampOf } from '../core/read/list-files.ts'
import { listName } from '../core/read/left-out.ts'
import type { Message } from '../core/read/message.ts'
import type { BuildOptions, Built } from './built.ts'
import { keptFolderOf } from './kept-folder.ts'
import { Output } from './output.ts'
import { readPublished } from '../core/read/published-list.ts'
import { hasStaging } from './staging.ts'
import { currentDay } from './today.ts'
import { noVersions, versionsOf } from './versions.ts'

/** Everything that a build depends on. */
export interface Inputs {
  /** Digest of all but the files: the program, what it was called with, the day, what git knows. */
  rest: string
  files: FileState[]
}

/** A file of the content by its path; with its digest where it was written so lately that its times do not tell. */
type FileState = readonly [path: string, stamp: string | null, digest: string | null]

interface LastBuild extends Inputs {
  /** Digest of the list in the output folder. */
  list: string
  built: Built
}

/** How long a file must have been left alone, in milliseconds, until its times tell whether it is still the same. */
const settled = 2_000

/** Everything of the program; the package has no sources of its pages, but the key of what was built of them. */
const program = [
  ...['package.json', 'package-lock.json', 'astro.config.mjs', 'public', 'renderer/key'],
  ...['build', 'cli', 'client', 'components', 'core', 'git', 'integrations', 'layouts', 'pages', 'site', 'styles'].map(
    (name) => `src/${name}`,
  ),
  'src/timeline',
]

/** Look at everything that a build depends on, before it begins; `null` where there is no such folder. */
export function readInputs(options: BuildOptions): Inputs | null {
  const folder = resolve(options.content)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return null
  const root = realpathSync(folder)
  const messages: Message[] = []
  const paths = listFiles(root, messages)
  const { state } = options.history === false ? noVersions : versionsOf(folder)
  const { node, icu } = process.versions
  const rest = [process.cwd(), options, messages, currentDay(), state, node, icu]
  return {
    rest: digest(digestOfFiles(program), JSON.stringify(rest)),
    files: paths.map((path) => toState(path, join(root, path))),
  }
}

function toState(path: string, file: string): FileState {
  const stamp = stampOf(file)
  const { ctimeMs = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {}
  return [path, stamp, Date.now() - ctimeMs > settled ? null : digestOfFile(file)]
}

function digestOfFile(file: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex')
  } catch {
    return null
  }
}

/** What the last build into a folder did, if nothing it depends on has changed since, nor what it published or left beside. */
export function readLastBuild(options: BuildOptions, inputs: Inputs, out: string): Built | null {
  const last = readKept(fileOf(options, out))
  if (last?.rest !== inputs.rest || last.files.length !== inputs.files.length) return null
  const root = realpathSync(resolve(options.content))
  const isSame = last.files.every((before, index) => isUnchanged(before, inputs.files[index], root))
  if (!isSame || last.list !== digestOfFile(join(out, listName)) || !isIntact(out)) return null
  return hasStaging(out) ? null : last.built
}

function isUnchanged([path, stamp, written]: FileState, now: FileState | undefined, root: string): boolean {
  if (path !== now?.[0] || stamp === null || now[1] === null) return false
  return written === null ? stamp === now[1] : written === digestOfFile(join(root, path))
}

/** Whether everything that was published is still there, as far as sizes tell. */
function isIntact(out: string): boolean {
  const published = readPublished(out)
  const output = new Output(out, published)
  return [...published].every(([path, { size }]) => output.hasSize(path, size))
}

/** Keep what a build did, with everything that it depended on when it began. */
export function keepLastBuild(options: BuildOptions, inputs: Inputs, out: string, built: Built): void {
  const list = digestOfFile(join(out, listName))
  // What stays in the folder has to be told again, as long as it does.
  if (list === null || built.staying !== '') return
  const last: LastBuild = { ...inputs, list, built: { ...built, changed: 0, removed: 0 } }
  try {
    const file = fileOf(options, out)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(`${file}-${process.pid}`, JSON.stringify(last))
    renameSync(`${file}-${process.pid}`, file)
  } catch {
    // A full or locked disk costs time at the next run, nothing else.
  }
}

function readKept(file: string): LastBuild | null {
  try {
    // Written below, by the program whose digest is in it.
    return JSON.parse(readFileSync(file, 'utf8')) as LastBuild
  } catch {
    return null
  }
}

/** One file for each output folder. */
function fileOf({ content, cachedAs }: BuildOptions, out: string): string {
  return join(keptFolderOf(resolve(cachedAs ?? content)), 'built', `${digest(out).slice(0, 16)}.json`)
}
