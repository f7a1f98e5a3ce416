import { kinds, redaction } from '../parse/privacy/privacy.ts'
import type { Words } from '../words/index.ts'

/**
 * Say in a language what stands where private details were taken out. Records keep the English words, by which they are known.
 *
 *     'PIN: [PIN redacted]' → 'PIN: [code PIN masqué]'
 */
export function sayRedacted(text: string, { redactions }: Words): string {
  if (!text.includes(' redacted]')) return text
  return kinds.reduce((said, kind) => said.replaceAll(redaction(kind), `[${redactions[kind]}]`), text)
}
