import { join } from 'node:path'
import { build } from 'astro'
import { projectRoot } from '../program.ts'
import { renderer } from './adapter.ts'

/** What stands for the path base in everything that the renderer writes. */
export const baseSign = '/~base-of-the-record~/'

/** Have Astro build the renderer into a folder: `server/`, which draws pages, and `client/`, which they load. */
export async function buildRenderer(folder: string): Promise<void> {
  // Astro resolves packages from the working folder: that is the program's own.
  const called = process.cwd()
  process.chdir(projectRoot)
  try {
    await build({
      root: projectRoot,
      outDir: folder,
      cacheDir: join(folder, 'cache'),
      base: baseSign,
      output: 'server',
      adapter: renderer(),
      logLevel: 'error',
      // Without a package of its own it runs wherever it is put.
      vite: { ssr: { noExternal: true } },
    })
  } finally {
    process.chdir(called)
  }
}
