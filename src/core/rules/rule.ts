import type { Message } from '../read/message.ts'
import type { Severity } from '../records/settings.ts'
import type { Register } from '../book.ts'
import type { Example } from './example.ts'

/** What a rule has to say about a place; the list of rules adds its id. */
export type Problem = Omit<Message, 'rule'>

/**
 * Something that can be wrong with a record. A rule is one such object in a file of its own: what it looks for, why, and
 * an example of each. The examples are its tests, and the whole is its page on the site.
 */
export interface Rule {
  /** Words joined by hyphens; its place in `site.yaml`, at the end of a finding, and in the address of its page. */
  id: string
  /** Severity unless `site.yaml` sets another. An error is what would make the site wrong or unsafe. */
  severity: Severity
  /** What the rule looks for, in one sentence. */
  summary: string
  /** Why that matters to a reader, and what to do about it. */
  why: string
  /** A content folder in which it finds what is marked, and nothing else is found. */
  bad: Example
  /** A content folder that comes close and is all right. */
  good: Example
  /** Look for it in the register; rules without this are noticed while reading. */
  check?: (register: Register) => Problem[]
}
