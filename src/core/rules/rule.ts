import type { Message } from '../read/message.ts'
import type { Severity } from '../records/settings.ts'
import type { Register } from '../register/register.ts'

/** Something that can be wrong with a record. */
export interface Rule {
  id: string
  /** Severity unless `site.yaml` sets another. An error is what would make the site wrong or unsafe. */
  severity: Severity
  /** What the rule looks for, in one sentence. */
  summary: string
  /** Look for it in the register; rules without this are noticed while reading. */
  check?: (register: Register) => Message[]
}
