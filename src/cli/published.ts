import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listName } from '../core/read/left-out.ts'
import type { Published } from '../core/read/published-list.ts'
import { byCodeUnit } from '../core/text/compare.ts'

/** Replace the list as a whole. */
export function writePublished(out: string, published: Published): void {
  const temporary = join(out, `${listName}.new`)
  rmSync(temporary, { force: true })
  const sorted = [...published].sort(([a], [b]) => byCodeUnit(a, b))
  writeFileSync(temporary, `${JSON.stringify(Object.fromEntries(sorted))}\n`, { flag: 'wx' })
  renameSync(temporary, join(out, listName))
}

/** Join two lists: a file may have the digests of both, and no key where they differ. */
export function joinPublished(before: Published, after: Published): Published {
  const joined = new Map(before)
  for (const [path, file] of after) {
    const old = before.get(path)
    const isSame = old?.key === file.key
    joined.set(
      path,
      isSame ? file : { key: '', size: -1, digests: [...new Set([...(old?.digests ?? []), ...file.digests])] },
    )
  }
  return joined
}
