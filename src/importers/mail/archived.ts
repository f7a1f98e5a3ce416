import type { Code } from 'mdast'
import { toText } from '../../core/parse/text/text.ts'
import type { Draft, Foreign, Refusal } from '../draft.ts'
import { readHtml } from '../html/read.ts'
import { countWords } from '../words.ts'
import { authorOf, dayOfMessage, subjectOf } from './fields.ts'
import { readPlainText } from './plain-text.ts'

/** How pages of Mailman's archive and of hypermail mark the text of the message. */
const mark = /<!--beginarticle-->\s*<pre>|<meta name="generator" content="hypermail\b/i

/**
 * Read a page of an archive of mail: its text as that of a message rather than as code, without the lists of other messages
 * around it. `null` for any other page.
 *
 * ```html
 * <B>Mia Berg</B> <I>Mon Mar  4 15:02:11 CET 2024</I>
 * <!--beginarticle--><PRE>Present: Mia, Jon</PRE><!--endarticle-->
 * ```
 */
export function readArchivedMail(foreign: Foreign, text: string): Draft | Refusal | null {
  if (!mark.test(text)) return null
  const page = readHtml(foreign, text)
  if ('reason' in page) return page
  const [message, ...others] = page.tree.children.filter((node): node is Code => node.type === 'code')
  if (!message || others.length > 0) return page
  const { draft, losses } = readPlainText(foreign, message.value)
  if ('reason' in draft) return draft
  const left = page.losses.reduce((sum, { words }) => sum + words, 0)
  const around = page.wordsIn - left - countWords(message.value)
  const above = page.tree.children.slice(0, page.tree.children.indexOf(message))
  const head = above.map((node) => toText(node)).join('\n')
  return {
    ...draft,
    format: page.format,
    title: page.title === null ? null : subjectOf(page.title),
    stated: draft.stated ?? dayOfMessage(subjectOf(page.title ?? ''), head),
    author: authorOfPage(above, head),
    wordsIn: draft.wordsIn + losses.reduce((sum, { words }) => sum + words, left + around),
    losses: [
      ...page.losses,
      ...draft.losses,
      ...losses,
      { kind: 'page-furniture', line: 1, column: 1, what: 'around the message', words: around },
    ],
  }
}

/** Mailman sets the name in bold, hypermail after `From:`. */
function authorOfPage(above: Draft['tree']['children'], head: string): string | null {
  const bold = above
    .flatMap((node) => (node.type === 'paragraph' ? node.children : []))
    .find(({ type }) => type === 'strong')
  return bold ? toText(bold).trim() || null : authorOf(/^From: *(.+)$/m.exec(head)?.[1] ?? '')
}
