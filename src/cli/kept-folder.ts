import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../build/program.ts'

/** Where the program keeps what it made of a content folder: beside its own packages, never in the folder. */
export function keptFolderOf(folder: string): string {
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16)
  return join(cacheFolder, name)
}
