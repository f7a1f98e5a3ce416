import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Served, serveFolder, type ServeOptions } from '../build/serve.ts'
import { toCommand } from './command.ts'
import { toListenError } from './listening.ts'
import { Misuse } from './misuse.ts'
import { answer } from './say.ts'

/** Options of `preview`. */
export interface PreviewOptions {
  out: string
  port: number
  host?: string
  /** Whether any other port will do where this one is taken. */
  isAnyPort?: true
}

/** Serve a built site under the base it was built for. Runs until it is stopped. */
export async function preview(options: PreviewOptions): Promise<void> {
  const outDir = resolve(options.out)
  if (!existsSync(join(outDir, 'api/v1/build.json')))
    throw new Misuse(`there is no built site in ${options.out}; run "${toCommand('build')}" first`)
  const base = readBase(outDir)
  const given = { folder: outDir, base, host: options.host ?? 'localhost', port: options.port }
  const { port } = await serve(given, options.isAnyPort === true)
  answer(`http://localhost:${port}${base}`)
  process.stderr.write(`Served until Ctrl+C. "${toCommand('dev')}" shows the record while you write.\n`)
}

async function serve(options: ServeOptions, isAnyPort: boolean): Promise<Served> {
  try {
    return await serveFolder(options)
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (isTaken && isAnyPort) return serveFolder({ ...options, port: 0 })
    throw toListenError(error, options)
  }
}

function readBase(outDir: string): string {
  const build: unknown = JSON.parse(readFileSync(join(outDir, 'api/v1/build.json'), 'utf8'))
  return typeof build === 'object' && build !== null && 'base' in build && typeof build.base === 'string'
    ? build.base
    : '/'
}
