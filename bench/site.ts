import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveFolder } from '../src/build/serve.ts'
import { run } from './run.ts'

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** A built site that is served on this machine. */
export interface ServedSite {
  origin: string
  /** Folder of the site. */
  folder: string
  stop: () => Promise<void>
}

/** Build a content folder into a temporary folder and serve it. */
export async function serve(content: string): Promise<ServedSite> {
  const folder = join(mkdtempSync(join(tmpdir(), 'minutebook-site-')), 'site')
  await run(process.execPath, ['src/cli/main.ts', 'build', '--content', content, '--out', folder], project)
  const server = await serveFolder({ folder: folder, base: '/', host: 'localhost', port: 0 })
  const stop = async (): Promise<void> => {
    await server.stop()
    rmSync(dirname(folder), { recursive: true, force: true })
  }
  return { origin: `http://localhost:${server.port}`, folder, stop }
}
