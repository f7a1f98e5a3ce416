import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, utimesSync } from 'node:fs'
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
    clear(staging)
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
  mkdirSync(join(staging, `owner ${process.pid} ${encodeURIComponent(hostname())}`))
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

/**
 * Who prepares a site, as an empty folder says by its name: `owner 4711 wombat`. Git keeps no empty folder, so whoever
 * writes into a repository makes nobody wait.
 */
interface Owner {
  /** As it is written there, encoded. */
  host: string
  process: number
}

/** Whether whoever made the folder is gone: its process, if that was on this machine, or any sign of life. */
function isAbandoned(staging: string): boolean {
  const stats = lstatSync(staging, { throwIfNoEntry: false })
  if (stats === undefined) return false
  if (!stats.isDirectory()) return true
  const names = namesIn(staging)
  const owner = findOwner(staging, names)
  if (owner === null && names.length > 0) return true
  const isGone = owner?.process === process.pid ? !own.has(staging) : owner && !isRunning(owner.process)
  if (owner?.host === encodeURIComponent(hostname()) && isGone) return true
  return Date.now() - stats.mtimeMs > (owner ? silence : beat)
}

function findOwner(staging: string, names: readonly string[]): Owner | null {
  const name = names.find((each) => /^owner \d+ ./.test(each))
  if (name === undefined || !lstatSync(join(staging, name), { throwIfNoEntry: false })?.isDirectory()) return null
  const [, id, host = ''] = name.split(' ')
  return namesIn(join(staging, name)).length === 0 ? { host, process: Number(id) } : null
}

/** What lies in a folder; nothing where it has just gone. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Of several that find an abandoned folder, one gets to move it away; the others find nothing. */
function clear(staging: string): void {
  const away = `${staging}-${process.pid}`
  rmSync(away, { recursive: true, force: true })
  try {
    renameSync(staging, away)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
    throw error
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
