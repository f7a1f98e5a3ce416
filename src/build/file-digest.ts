import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { digest } from '../core/read/digest.ts'
import type { Store } from './store.ts'

/** How long a file must have been left alone, in nanoseconds, until its times tell whether it is still the same. */
const settled = 2_000_000_000n

/** Tell the digests of files; one that nobody has touched since the last run is not read again. */
export function toFileDigester(store: Store): (file: string) => string {
  const now = BigInt(Date.now()) * 1_000_000n
  return (file) => {
    const { ino, size, ctimeNs } = statSync(file, { bigint: true })
    const key = `file:${digest(file, `${ino}:${size}:${ctimeNs}`)}`
    const known = store.get(key)
    if (known) return Buffer.from(known).toString('utf8')
    const found = createHash('sha256').update(readFileSync(file)).digest('hex')
    if (now - ctimeNs > settled) store.put(key, found)
    return found
  }
}
