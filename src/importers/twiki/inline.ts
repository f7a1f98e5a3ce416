import { claim, note } from '../ledger.ts'
import { excerpt } from '../words.ts'
import { renderRegion } from './code.ts'
import { findEmphasis } from './emphasis.ts'
import { renderBracketLink, renderWikiWord } from './links.ts'
import { filler, regionStart } from './regions.ts'
import { renderAddress, renderElement, type Rendered, renderMacroAt, renderReference, renderTicked } from './signs.ts'
import { closeSince } from './tags.ts'
import { escapeHtml, type Topic } from './topic.ts'

/** Everything that may mean something within a line; all other text stands for itself. */
const special = /[*_=[!<&%`\\\uE000\uE001]|(?:https?|ftp|file|irc|news|nntp):\/\/|(?<![\w.!/@-])[A-Z][\w.]{3,200}/g

/** Read what a stretch says, with the signs around it that are being read already. */
interface Reading {
  topic: Topic
  end: number
  /** Signs of emphasis that are open; the same cannot open again. */
  active: ReadonlySet<string>
  /** Open elements of the author below which nothing is closed. */
  base: number
  /** Whether this is the label of a link, which holds no other. */
  isLabel: boolean
}

/** Render a stretch of a topic that holds running text: a paragraph, a list item, a heading or a cell. */
export function renderInline(
  topic: Topic,
  start: number,
  end: number,
  options: { isContained?: boolean } = {},
): string {
  const base = options.isContained === true ? topic.open.length : 0
  const html = render({ topic, end, active: new Set(), base, isLabel: false }, start)
  return html + closeSince(topic, base, options.isContained !== true)
}

/** Render a text that is shown at another place than it is written. */
export function renderFragment(fragment: Topic): string {
  return renderInline(fragment, 0, fragment.masked.length)
}

function render(reading: Reading, start: number): string {
  const { topic, end } = reading
  const pieces: string[] = []
  const dead = new Map<string, number>()
  // Nothing is looked for behind the stretch, or every paragraph would search the rest of the topic.
  const stretch = topic.masked.slice(start, end)
  let at = start
  for (let from = start; from < end;) {
    special.lastIndex = from - start
    const match = special.exec(stretch)
    if (!match) break
    const index = start + match.index
    const found = renderSpecial(reading, index, match[0], start, dead)
    from = found?.end ?? index + match[0].length
    if (!found) continue
    pieces.push(escapeHtml(topic.masked.slice(at, index)), found.html)
    at = found.end
  }
  pieces.push(escapeHtml(topic.masked.slice(at, end)))
  return pieces.join('')
}

function renderSpecial(reading: Reading, at: number, sign: string, start: number, dead: Map<string, number>): Rendered {
  const { topic, end, base } = reading
  const text = topic.masked
  switch (sign) {
    case regionStart:
      return renderRegion(topic, at, end, renderFragment)
    case filler:
      return { html: '', end: at + 1 }
    case '\\':
      return text[at + 1] === '\n' || at + 1 >= end ? { html: ' ', end: Math.min(end, at + 2) } : null
    case '<':
      return renderElement(topic, at, end, base)
    case '&':
      return renderReference(topic, at)
    case '%':
      return renderMacroAt(topic, at, end, renderFragment)
    case '[':
      return text[at + 1] === '[' && !reading.isLabel ? renderBrackets(reading, at) : null
    case '`':
      return renderTicked(topic, at, end)
    case '!':
      if (!isEscape(text, at, start)) return null
      claim(topic.ledger, at, at + 1, '')
      return { html: '', end: at + 1 }
    case '*':
    case '_':
    case '=':
      return renderEmphasis(reading, at, start, dead)
    default:
      if (sign.includes('://')) return renderAddress(topic, at, end)
      return reading.isLabel || !topic.isLinking || topic.open.includes('a')
        ? null
        : renderWikiWord(topic, at, end, sign)
  }
}

/** A link in brackets; brackets that are none are noted once. */
function renderBrackets(reading: Reading, at: number): Rendered {
  const { topic, end } = reading
  const link = renderBracketLink(topic, at, end, (from, to) => render({ ...reading, end: to, isLabel: true }, from))
  if (link === null)
    note(
      topic.ledger,
      at,
      'broken-markup',
      excerpt(topic.masked.slice(at, Math.min(end, at + 40)).replace(/\n[^]*$/, '')),
    )
  return link
}

/** `!BeStMan`, `![[`: the wiki takes the mark away and leaves what follows alone. */
function isEscape(text: string, at: number, start: number): boolean {
  const before = at === start ? ' ' : (text[at - 1] ?? ' ')
  const next = text[at + 1] ?? ''
  return /[\s(|]/.test(before) ? /[\p{L}\p{N}[*=%_]/u.test(next) : /[*_=>/"'-]/.test(before) && /[\p{Lu}[%]/u.test(next)
}

function renderEmphasis(reading: Reading, at: number, start: number, dead: Map<string, number>): Rendered {
  if (isInCode(reading)) return null
  const found = findEmphasis(reading.topic.masked, at, start, reading.end, reading.active, dead)
  if (!found) return null
  const { sign, from, to } = found
  const inner = render({ ...reading, end: to, active: new Set([...reading.active, sign]) }, from)
  const [opening, closing] = elements[sign]
  claim(reading.topic.ledger, at, from, '')
  claim(reading.topic.ledger, to, to + sign.length, '')
  return { html: opening + inner + closing, end: to + sign.length }
}

/** Whether what is read is code, in which the signs of emphasis stand for themselves. */
function isInCode({ topic, active }: Reading): boolean {
  return active.has('=') || active.has('==') || topic.open.some((name) => codes.has(name))
}

const codes = new Set(['code', 'tt', 'kbd', 'samp'])

const elements = {
  '*': ['<strong>', '</strong>'],
  '**': ['<strong>', '</strong>'],
  _: ['<em>', '</em>'],
  __: ['<strong><em>', '</em></strong>'],
  '=': ['<code>', '</code>'],
  '==': ['<strong><code>', '</code></strong>'],
} as const

/** Whether HTML shows nothing: neither text nor an image. */
export function isWordless(html: string): boolean {
  return !/[^\s<>]/.test(html.replace(/<(?!img\b)[^>]*>/g, ''))
}
