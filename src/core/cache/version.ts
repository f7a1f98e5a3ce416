import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digest } from '../read/digest.ts'

/** The stages that decide what parsing gives. */
const stages = ['parse', 'read', 'records', 'text', 'lexicon']

/**
 * Everything that decides what parsing gives, besides the document: the code of these stages with all their folders,
 * and the versions of the packages, those that packages ask for included.
 */
export function digestOfReading(): string {
  const code = stages.flatMap((stage) => filesBelow(join(import.meta.dirname, '..', stage)))
  const manifests = ['package.json', 'package-lock.json'].map((name) => join(import.meta.dirname, '../../..', name))
  return digest(...[...code, ...manifests.filter((file) => existsSync(file))].map((file) => readFileSync(file, 'utf8')))
}

/** All files below a folder in a fixed order; none where there is no such folder. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
