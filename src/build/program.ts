import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digest } from '../core/read/digest.ts'

/** Folder of this program: where its pages and its `astro.config.mjs` lie. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Where this program keeps what it made, never in a content folder. */
export const cacheFolder = join(projectRoot, 'node_modules/.cache/minutebook')

const manifest = readManifest()

/** Version of this program. */
export const version = manifest.version

/** Version of Pagefind, which is pinned. */
export const pagefindVersion = manifest.dependencies.pagefind ?? 'unknown'

function readManifest(): { version: string; dependencies: Record<string, string> } {
  // The program's own file, of which it knows the shape.
  return JSON.parse(readFileSync(resolve(projectRoot, 'package.json'), 'utf8')) as ReturnType<typeof readManifest>
}

/** Digest files and folders of this program, by name and content; what is not there counts as nothing. */
export function digestOfFiles(paths: readonly string[]): string {
  const files = paths.flatMap((path) => filesOf(path))
  return digest(...files.flatMap((file) => [file, readFileSync(join(projectRoot, file), 'utf8')]))
}

function filesOf(path: string): string[] {
  const found = statSync(join(projectRoot, path), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [path]
  return readdirSync(join(projectRoot, path))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`))
}
