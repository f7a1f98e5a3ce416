import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

/** How long a renderer stays that nobody opened, in milliseconds: whoever goes to and fro between versions builds none twice. */
const longest = 7 * 86_400_000

/** Note that a renderer is in use, and remove those of other versions of the program that nobody has opened for days. */
export function removeOld(folder: string, key: string, now = new Date()): void {
  try {
    utimesSync(join(folder, key), now, now)
    for (const name of readdirSync(folder)) {
      const place = join(folder, name)
      const { mtime = now } = statSync(place, { throwIfNoEntry: false }) ?? {}
      if (name !== key && now.getTime() - mtime.getTime() > longest) rmSync(place, { recursive: true, force: true })
    }
  } catch {
    // They take some room, nothing else.
  }
}
