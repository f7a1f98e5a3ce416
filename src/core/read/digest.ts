import { createHash } from 'node:crypto'

/** Digest texts: the same for the same texts in the same order, SHA-256 in hexadecimal digits. */
export function digest(...texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:${text}`)
  return hash.digest('hex')
}
