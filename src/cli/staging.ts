import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isRunning } from '../build/is-running.ts'

/**
 * Prepare a site in a folder beside its output, `.dist.building` for `dist`, which is removed afterwards. One build at a
 * time has that folder: another into the same output waits for it. What a killed build left there is removed.
 */
export async function withStaging<Value>(out: string, prepare: (staging: string) => Promise<Value>): Promise<Value> {
  const staging = stagingOf(out)
  await take(staging)
  const alive = setInterval(() => touch(staging), beat).unref()
  try {
    return await prepare(staging)
  } finally {
    clearInterval(alive)
    rmSync(staging, { recursive: true, force: true })
    own.delete(staging)
  }
}

/** Whether another build works beside an output folder, or was killed there and left what it had prepared. */
export function hasStaging(out: string): boolean {
  return readdirSync(dirname(out)).some((name) => name.startsWith(basename(stagingOf(out))))
}

function stagingOf(out: string): string {
  return join(dirname(out), `.${basename(out)}.building`)
}

/** The folders that this process has. */
const own = new Set<string>()

/** How often a build shows that it still runs, after how much silence it counts as dead, and how often that is looked at. */
const beat = 10_000
const silence = 180_000
const pause = 100

async function take(staging: string): Promise<void> {
  mkdirSync(dirname(staging), { recursive: true })
  for (let tries = 0; !makeFolder(staging); tries += 1) {
    if (isAbandoned(staging)) clear(staging)
    else {
      if (tries === 0)
        process.stderr.write('Another build into the same folder is running; waiting until it has ended.\n')
      await wait(pause)
    }
  }
  own.add(staging)
  clearMoved(staging)
  const owner: Owner = { host: hostname(), process: process.pid }
  writeFileSync(join(staging, ownerName), JSON.stringify(owner))
}

/** Make a folder; false where it is there already. Only one of several that try at once succeeds. */
function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Who prepares a site: `{"host":"wombat","process":4711}`. */
interface Owner {
  host: string
  process: number
}

const ownerName = 'owner.json'

/** Whether whoever made the folder is gone: its process, if that was on this machine, or any sign of life. */
function isAbandoned(staging: string): boolean {
  const { mtimeMs } = lstatSync(staging, { throwIfNoEntry: false }) ?? {}
  if (mtimeMs === undefined) return false
  const owner = readOwner(staging)
  const isGone = owner?.process === process.pid ? !own.has(staging) : owner && !isRunning(owner.process)
  if (owner?.host === hostname() && isGone) return true
  return Date.now() - mtimeMs > (owner ? silence : beat)
}

function readOwner(staging: string): Owner | null {
  try {
    const owner: unknown = JSON.parse(readFileSync(join(staging, ownerName), 'utf8'))
    const isOwner = typeof owner === 'object' && owner !== null && 'host' in owner && 'process' in owner
    return isOwner ? { host: String(owner.host), process: Number(owner.process) } : null
  } catch {
    return null
  }
}

/** Of several that find an abandoned folder, one gets to move it away; the others find nothing. */
function clear(staging: string): void {
  const away = `${staging}-${process.pid}`
  try {
    renameSync(staging, away)
  } catch {
    return
  }
  rmSync(away, { recursive: true, force: true })
}

/** Remove what builds that were killed while they cleared had moved away. */
function clearMoved(staging: string): void {
  const moved = `${basename(staging)}-`
  for (const name of readdirSync(dirname(staging))) {
    const id = name.startsWith(moved) ? name.slice(moved.length) : ''
    if (/^\d+$/.test(id) && !isRunning(Number(id)))
      rmSync(join(dirname(staging), name), { recursive: true, force: true })
  }
}

function touch(staging: string): void {
  try {
    utimesSync(staging, new Date(), new Date())
  } catch {
    // The site is finished.
  }
}
