import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { cacheFolder } from './program.ts'

/**
 * Compile every module that is imported from here on once and keep it, which is most of what starting costs. Each thread
 * has to ask for it, before it imports anything large.
 */
export function keepCode(): void {
  enableCompileCache(join(cacheFolder, 'code'))
  // Expressions of many words are dear to compile to machine code, and nothing keeps that: it is worth it for those alone
  // that are asked again and again, not for all that are asked twice.
  setFlagsFromString('--regexp-tier-up-ticks=100')
  // Left alone, memory grows to twice of what is in use before anything unused is looked for: a large record needs much.
  setFlagsFromString('--heap-growing-percent=30')
}
