import { digest } from '../../core/read/digest.ts'
import type { Draft, Foreign, Refusal } from '../draft.ts'
import { readHtml } from '../html/read.ts'
import { readAttached, type FileReader, typeOf } from './attached.ts'
import { findExcess } from '../limits.ts'
import { authorOf, dayOfMessage, subjectOf } from './fields.ts'
import { listParts, type MailPart, readPart, unpackText } from './parts.ts'
import { readPlainText } from './plain-text.ts'

/** Most messages of one file. */
const maxMessages = 2_000

/**
 * Read a message, or the messages of an mbox: the text of each is a document of its day, read as what it is. Signatures are
 * left out; quotes stay quotes.
 *
 * ```
 * From: Mia Berg <mia@example.org>
 * Date: Mon, 4 Mar 2024 10:00:00 +0100
 * Subject: Minutes of the green call
 * ```
 */
export async function readMail(foreign: Foreign, text: string, readFile: FileReader): Promise<Draft[] | Refusal> {
  const messages = text.split(/^From \S+ .*\d{4}.*\n(?=[A-Z][\w-]+:)/m).filter((message) => message.trim() !== '')
  if (messages.length > maxMessages)
    return {
      path: foreign.path,
      reason: `${messages.length} messages, expected at most ${maxMessages}; split the file`,
    }
  const drafts: Draft[] = []
  for (const [index, text] of messages.entries()) {
    const message = readPart(text)
    const parts = listParts(message)
    const draft = readMessage(foreign, { message, parts, text }, messages.length > 1 ? index + 1 : null)
    if (!('reason' in draft)) drafts.push(draft, ...(await readAttached(draft, parts, readFile)))
    else if (messages.length === 1) return draft
  }
  return drafts
}

function readMessage(
  whole: Foreign,
  { message, parts, text }: { message: MailPart; parts: readonly MailPart[]; text: string },
  number: number | null,
): Draft | Refusal {
  const plain = parts.find((part) => typeOf(part) === 'text/plain') ?? null
  const html = parts.find((part) => typeOf(part) === 'text/html') ?? null
  const part = plain ?? html
  if (!part) return { path: whole.path, reason: 'this message has no text' }
  const subject = subjectOf(message.fields.get('subject') ?? '')
  // A message is known by its own text, so that it stays the same in a longer archive.
  const foreign = number === null ? whole : { ...whole, path: `${whole.path}#${number}`, sha256: digest(text) }
  const body = unpackText(part)
  const excess = findExcess(body)
  if (excess !== null) return { path: foreign.path, reason: excess }
  const { draft, losses } = plain ? readPlainText(foreign, body) : { draft: readHtml(foreign, body), losses: [] }
  if ('reason' in draft) return draft
  return {
    ...draft,
    format: 'mail',
    title: subject === '' ? draft.title : subject,
    stated: draft.stated ?? dayOfMessage(subject, message.fields.get('date') ?? ''),
    author: authorOf(message.fields.get('from') ?? ''),
    wordsIn: draft.wordsIn + losses.reduce((sum, { words }) => sum + words, 0),
    losses: [...draft.losses, ...losses],
  }
}
