import type { Book } from '../core/book.ts'
import type { Finding } from '../core/records/finding.ts'
import { Misuse } from './misuse.ts'

/** Whether `site.yaml` or `people.yaml` cannot be read: they may be what keeps something private. */
export function isUnset(book: Book): boolean {
  return findUnread(book) !== undefined
}

/** Find the first error of `site.yaml` or `people.yaml`. */
export function findUnread({ findings }: Book): Finding | undefined {
  return findings.find(
    ({ severity, rule }) => severity === 'error' && (rule === 'site-settings' || rule === 'people-list'),
  )
}

/** Refuse to tell of a record whose settings cannot be read. Throws `Misuse`. */
export function assertSet(book: Book): void {
  const unread = findUnread(book)
  if (unread === undefined) return
  const { path, line, message } = unread
  throw new Misuse(
    `${path}:${line}: ${message}; until then the settings cannot be read, and may keep something private: nothing is told or published`,
  )
}
