import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { Artefact } from '../artefact.ts'
import type { Written } from './job.ts'

/** Write a file that is not there yet. */
export function write(file: string, made: Uint8Array | string): Written {
  const bytes = typeof made === 'string' ? Buffer.from(made) : made
  writeFileSync(file, bytes)
  return { size: bytes.length, digest: digestOf(bytes) }
}

/** Make an artefact in a file. */
export async function makeFile({ make }: Artefact, file: string): Promise<Written> {
  return write(file, await make())
}

/** SHA-256 of a file, in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
