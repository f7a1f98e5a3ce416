import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of this program: where its pages and its `astro.config.mjs` lie. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

const manifest = readManifest()

/** Version of this program. */
export const version = manifest.version

/** Version of Pagefind, which is pinned. */
export const pagefindVersion = manifest.dependencies.pagefind ?? 'unknown'

function readManifest(): { version: string; dependencies: Record<string, string> } {
  // The program's own file, of which it knows the shape.
  return JSON.parse(readFileSync(resolve(projectRoot, 'package.json'), 'utf8')) as ReturnType<typeof readManifest>
}
