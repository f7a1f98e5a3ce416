import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { preview as astroPreview } from 'astro'
import { Misuse } from './misuse.ts'
import { projectRoot } from '../build/program.ts'

/** Options of `preview`. */
export interface PreviewOptions {
  out: string
  port: number
  host?: string
}

/** Serve a built site under the base it was built for. Runs until it is stopped. */
export async function preview(options: PreviewOptions): Promise<void> {
  const outDir = resolve(options.out)
  if (!existsSync(join(outDir, 'api/v1/build.json')))
    throw new Misuse(`there is no built site in ${options.out}; run "npm run build" first`)
  const base = readBase(outDir)
  const server = await astroPreview({
    root: projectRoot,
    outDir,
    base,
    server: { port: options.port, host: options.host ?? 'localhost' },
    logLevel: 'error',
  })
  process.stdout.write(`http://localhost:${server.port}${base}\n`)
  await server.closed()
}

function readBase(outDir: string): string {
  const build: unknown = JSON.parse(readFileSync(join(outDir, 'api/v1/build.json'), 'utf8'))
  return typeof build === 'object' && build !== null && 'base' in build && typeof build.base === 'string'
    ? build.base
    : '/'
}
