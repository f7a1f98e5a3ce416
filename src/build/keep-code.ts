import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { cacheFolder } from './program.ts'

/**
 * Compile every module that is imported from here on once and keep it, which is most of what starting costs. Each thread
 * has to ask for it, before it imports anything large.
 */
export function keepCode(): void {
  enableCompileCache(join(cacheFolder, 'code'))
}
