import { isRoomText } from '../chat/matrix.ts'
import { isLog } from '../chat/said.ts'
import type { KnownFormat } from '../formats.ts'
import { type Sign, signs } from './signs.ts'

/** Most of a text that is looked at: lines, and characters of each. */
const maxLines = 4_000
const maxLine = 500

/** Elements that a piece of a page begins with. */
const blocks = /^(?:h[1-6]|p|div|section|article|main|header|table|[uod]l|pre|blockquote|center|hr|title|meta|style)$/i

/** Least that the signs of a format must tell together; a topic of a wiki may be a list alone. */
const least = 2

/**
 * Tell the format of a text by what speaks for each: that with the most evidence. Text without markup is `word-text`.
 *
 * `== Agenda ==` and `* item` → `mediawiki`, `---++ Agenda` and `   * item` → `twiki`, `h2. Agenda` → `jira`
 */
export function tellTextFormat(whole: string): KnownFormat {
  const lines = whole.slice(0, maxLines * maxLine).split('\n', maxLines)
  const text = lines.map((line) => line.slice(0, maxLine)).join('\n')
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(text.trimStart())) return 'html'
  if (isMail(text)) return 'mail'
  if (isChat(text)) return 'chat'
  if (/\[bookmark: _Toc\d+\]|PAGEREF _Toc|HYPERLINK "/.test(text)) return 'word-text'
  const scores = signs.map(([format, own]) => ({ format, score: scoreOf(text, own) })).sort((a, b) => b.score - a.score)
  const [best] = scores
  const topic = scores.find(({ format }) => format === 'twiki')
  if (best && best.score > least) return best.format
  const [, element = ''] = /^\s*<([a-z][\w:.-]*)[\s/>]/i.exec(text) ?? []
  if (element !== '' && />\s*$/.test(whole.slice(-1_000))) return blocks.test(element) ? 'html' : 'data'
  // What is weak and speaks for nothing else is what it has always been taken for.
  return topic && topic.score > 0 && topic.score === best?.score ? 'twiki' : 'word-text'
}

function scoreOf(text: string, own: readonly Sign[]): number {
  return own.reduce((sum, [pattern, weight]) => sum + (pattern.test(text) ? weight : 0), 0)
}

/** Whether a text begins with the head of a message: at least three of its usual fields, one below the other. */
function isMail(text: string): boolean {
  const head = text.replace(/^\s*(?:From \S+ [^\n]*\n)?/, '').split(/\n\s*\n/)[0] ?? ''
  if (!/^[A-Z][\w-]{1,40}:/.test(head)) return false
  const fields = new Set(
    [...head.matchAll(/^(from|to|date|subject|message-id|received|return-path|mime-version):/gim)].map(
      ([, name = '']) => name.toLowerCase(),
    ),
  )
  const isSent = fields.has('message-id') || fields.has('received') || fields.has('mime-version')
  return (
    fields.has('from') && fields.has('date') && (fields.has('subject') || isSent) && fields.size >= (isSent ? 3 : 4)
  )
}

/** Whether a text is what people said in a chat, or the minutes that a bot made of it. */
function isChat(text: string): boolean {
  const isBot = /^Meeting started by \S+ at \d/m.test(text) && /^Meeting summary$/im.test(text)
  return isBot || isRoomText(text) || isLog(text)
}
