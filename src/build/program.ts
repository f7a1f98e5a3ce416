import { accessSync, constants, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { digest } from '../core/read/digest.ts'

/** Folder of this program's code: `src` in its repository, `lib` in the package. */
const code = resolve(import.meta.dirname, '..')

/** Folder of this program: where its `package.json` lies, in its repository also its pages and `astro.config.mjs`. */
export const projectRoot = dirname(code)

/** Whether this is the package as it is installed, and not the repository of the program. */
export const isPackage = basename(code) === 'lib'

/** Where this program keeps what it made, never in a content folder. */
export const cacheFolder = findCacheFolder()

const manifest = readManifest()

/** Version of this program. */
export const version = manifest.version

/** Version of Pagefind, which is pinned. */
export const pagefindVersion = manifest.dependencies.pagefind ?? 'unknown'

function readManifest(): { version: string; dependencies: Record<string, string> } {
  // The program's own file, of which it knows the shape.
  return JSON.parse(readFileSync(resolve(projectRoot, 'package.json'), 'utf8')) as ReturnType<typeof readManifest>
}

/**
 * `MINUTEBOOK_CACHE`, else `.cache/minutebook` in the `node_modules` that this program runs with or is installed in;
 * where nobody may write there, as where the system has it installed, in the cache folder of the user.
 */
function findCacheFolder(): string {
  const { MINUTEBOOK_CACHE: chosen, XDG_CACHE_HOME: cache, LOCALAPPDATA: local } = process.env
  if (chosen) return resolve(chosen)
  const packages = isPackage ? findPackages(projectRoot) : join(projectRoot, 'node_modules')
  if (packages !== null && canWrite(packages)) return join(packages, '.cache/minutebook')
  const ofUser = process.platform === 'win32' ? local : cache
  return join(ofUser || join(homedir(), '.cache'), 'minutebook')
}

/** The `node_modules` that a folder lies in. */
function findPackages(folder: string): string | null {
  if (basename(folder) === 'node_modules') return folder
  return folder === dirname(folder) ? null : findPackages(dirname(folder))
}

function canWrite(folder: string): boolean {
  try {
    mkdirSync(join(folder, '.cache'), { recursive: true })
    accessSync(join(folder, '.cache'), constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Digest files and folders of this program, by name and content; what is not there counts as nothing. */
export function digestOfFiles(paths: readonly string[]): string {
  const files = paths.flatMap((path) => filesOf(path))
  return digest(...files.flatMap((file) => [file, digestOfFile(file)]))
}

/** Digests of the files that were asked for: several digests have the same files in them. */
const digests = new Map<string, string>()

function digestOfFile(file: string): string {
  const known = digests.get(file) ?? digest(readFileSync(toPlace(file), 'utf8'))
  digests.set(file, known)
  return known
}

function filesOf(path: string): string[] {
  const found = statSync(toPlace(path), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [path]
  return readdirSync(toPlace(path))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`))
}

/** Code is named as it lies in the repository: `src/core` is `lib/core` in the package. */
function toPlace(path: string): string {
  return path.startsWith('src/') ? join(code, path.slice('src/'.length)) : join(projectRoot, path)
}
