import type { Draft, Foreign, Refusal } from '../draft.ts'
import type { Loss } from '../losses.ts'
import { readMarkdown } from '../markdown/read.ts'
import { tellTextFormat } from '../recognise/text-format.ts'
import { readWordText } from '../text/read.ts'
import { countWords, excerpt } from '../words.ts'

/** A text that was read, and what of it is not for readers. */
interface PlainText {
  draft: Draft | Refusal
  losses: Loss[]
}

/** What Mailman puts below each message: a line, the name of the list, where it is. */
const footer = /^_{20,}\n[^\n]{1,80} mailing list\n(?:\S[^\n]*\n?){0,3}/m

/** What Mailman's archive puts where an attachment was: `A non-text attachment was scrubbed...`, its name, type and address. */
const scrubbed = /^-{10,} next part -{10,}\nAn? [^\n]{1,60} was scrubbed\.{3}\n(?:\S[^\n]*\n?){0,8}/gm

/** Read the text of a message without what programs put below it; lines that are quoted become quotes. */
export function readPlainText(foreign: Foreign, text: string): PlainText {
  const losses: Loss[] = []
  const leave = (kind: Loss['kind'], piece: string, what: string): string => {
    losses.push({ kind, line: 1, column: 1, what, words: countWords(piece) })
    return ''
  }
  const whole = text
    .replace(scrubbed, (piece) => leaveAttachment(piece, leave))
    .replace(footer, (piece) => leave('page-furniture', piece, excerpt(piece)))
  const at = whole.search(/^-- ?$/m)
  if (at !== -1) leave('page-furniture', whole.slice(at), excerpt(whole.slice(at)))
  const body = at === -1 ? whole : whole.slice(0, at)
  const isMarkdown = tellTextFormat(body) === 'markdown' || /^>/m.test(body)
  return { draft: isMarkdown ? readMarkdown(foreign, body) : readWordText(foreign, body), losses }
}

/** The page that a message was sent as says what its text says; other files are missed. */
function leaveAttachment(piece: string, leave: (kind: Loss['kind'], piece: string, what: string) => string): string {
  const name = /^Name: (.+)$/m.exec(piece)?.[1]
  return name === undefined
    ? leave('page-furniture', piece, excerpt(piece))
    : leave('missing-attachment', piece, `${name}, which stays in the archive`)
}
