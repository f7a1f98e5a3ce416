import { digest } from '../../core/read/digest.ts'
import type { Draft, Foreign, Refusal } from '../draft.ts'
import { type MailPart, unpackBytes } from './parts.ts'

/** How a file is read, whatever its format; `null` where it is no document. */
export type FileReader = (foreign: Foreign) => Promise<Draft[] | Refusal | null>

/** Most files of one message that are read. */
const maxFiles = 20

/** What a part is; one that is to be kept as a file is an attachment. */
export function typeOf({ fields }: MailPart): string {
  if (/^attachment/i.test(fields.get('content-disposition') ?? '')) return 'attachment'
  return /^[\w./+-]+/.exec(fields.get('content-type') ?? 'text/plain')?.[0].toLowerCase() ?? 'text/plain'
}

/** Read the documents attached to a message: each is one of its day, unless it says another. What is none is noted in the message. */
export async function readAttached(message: Draft, parts: readonly MailPart[], readFile: FileReader): Promise<Draft[]> {
  const drafts: Draft[] = []
  const files = parts.filter((part) => !/^text\/(?:plain|html)$/.test(typeOf(part)))
  for (const [index, part] of files.entries()) {
    const name = nameOf(part)
    const made = index < maxFiles ? await readFile(toForeign(message, part, name)) : null
    if (made !== null && !('reason' in made))
      drafts.push(...made.map((draft) => ({ ...draft, stated: draft.stated ?? message.stated })))
    else
      message.losses.push({
        kind: 'missing-attachment',
        line: 1,
        column: 1,
        what: `${name}, which stays in the message`,
        words: 0,
      })
  }
  return drafts
}

function nameOf({ fields }: MailPart): string {
  const named = `${fields.get('content-disposition') ?? ''} ${fields.get('content-type') ?? ''}`
  return /name="?([^";]{1,100})"?/i.exec(named)?.[1] ?? 'attachment'
}

/** `call.eml` with `Minutes of May.docx` → the document `Minutes of May` of `call.eml#Minutes of May.docx` */
function toForeign({ foreign }: Draft, part: MailPart, name: string): Foreign {
  const bytes = unpackBytes(part)
  const path = `${foreign.path}#${name.replace(/[\\/\0]/g, '-')}`
  const stem = name.replace(/^.*[\\/]/, '').replace(/\.\w{1,8}$/, '') || 'attachment'
  return { ...foreign, path, name: stem, bytes, sha256: digest(Buffer.from(bytes).toString('base64')) }
}
