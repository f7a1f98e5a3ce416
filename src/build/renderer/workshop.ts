import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../program.ts'
import { isRunning } from '../is-running.ts'

/**
 * Work in a folder of this process alone. Astro writes the program that draws the pages below the working folder, from
 * where it must find its packages: so that lies within those of this program. What killed builds left is removed.
 */
export async function withWorkshop(work: () => Promise<void>): Promise<void> {
  const called = process.cwd()
  const workshop = join(cacheFolder, `pages-${process.pid}`)
  rmSync(workshop, { recursive: true, force: true })
  mkdirSync(workshop, { recursive: true })
  removeLeftovers()
  process.chdir(workshop)
  try {
    await work()
  } finally {
    process.chdir(called)
    rmSync(workshop, { recursive: true, force: true })
  }
}

function removeLeftovers(): void {
  for (const name of readdirSync(cacheFolder)) {
    const id = /^pages-(\d+)$/.exec(name)?.[1]
    if (id !== undefined && !isRunning(Number(id))) rmSync(join(cacheFolder, name), { recursive: true, force: true })
  }
}
