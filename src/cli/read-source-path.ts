import { lstatSync, readFileSync } from 'node:fs'
import { decode } from '../core/read/decode.ts'
import { readFrontMatter } from '../core/read/front-matter/front-matter.ts'

/**
 * Read from which source a document was imported; `null` where there is no file, or it does not say.
 *
 * ```yaml
 * source:
 *   format: twiki
 *   path: Ops/Meeting20210304.txt
 * ```
 */
export function readSourcePath(file: string): string | null {
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return null
  const { source } = readFrontMatter(decode(readFileSync(file)).text ?? '').data
  return typeof source === 'object' && source !== null && 'path' in source && typeof source.path === 'string'
    ? source.path
    : null
}
