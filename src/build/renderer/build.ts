import { join } from 'node:path'
import { build } from 'astro'
import { projectRoot } from '../program.ts'
import { renderer } from './adapter.ts'
import { baseSign } from './base-sign.ts'
import { withWorkshop } from './workshop.ts'

/** Have Astro build the renderer into a folder: `server/`, which draws pages, and `client/`, which they load. */
export async function buildRenderer(folder: string): Promise<void> {
  await withWorkshop(() =>
    build({
      root: projectRoot,
      outDir: folder,
      cacheDir: join(folder, 'cache'),
      base: baseSign,
      output: 'server',
      adapter: renderer(),
      logLevel: 'error',
      // Without a package of its own it runs wherever it is put.
      vite: { ssr: { noExternal: true } },
    }),
  )
}
