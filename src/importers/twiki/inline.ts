import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeReferences } from '../../core/read/references.ts'
import { claim, note } from '../ledger.ts'
import { excerpt } from '../words.ts'
import { findEmphasis } from './emphasis.ts'
import { renderBracketLink, renderPlace, renderWikiWord } from './links.ts'
import { renderMacro, scanMacro } from './macros.ts'
import { filler, type Region, regionStart } from './regions.ts'
import { closeSince, isElement, renderTag, scanTag } from './tags.ts'
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

/** HTML of something special, and where it ends; `null` where it is text. */
type Rendered = { html: string; end: number } | null

function renderSpecial(reading: Reading, at: number, sign: string, start: number, dead: Map<string, number>): Rendered {
  const { topic, end, base } = reading
  const text = topic.masked
  switch (sign) {
    case regionStart:
      return renderRegion(topic, at, end)
    case filler:
      return { html: '', end: at + 1 }
    case '\\':
      return text[at + 1] === '\n' || at + 1 >= end ? { html: ' ', end: Math.min(end, at + 2) } : null
    case '<':
      return renderElement(topic, at, end, base)
    case '&':
      return renderReference(topic, at)
    case '%':
      return renderMacroAt(topic, at, end)
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

/** `code` between backticks means nothing to the wiki, but people type it. */
function renderTicked(topic: Topic, at: number, end: number): Rendered {
  const code = /^`([^`\n]{1,300})`(?!`)/.exec(topic.masked.slice(at, Math.min(end, at + 302)))?.[1]
  if (code === undefined || code.trim() === '' || code.includes(regionStart)) return null
  const last = at + code.length + 1
  // In running text code joins the letters around it: r`p` is one word.
  claim(topic.ledger, at, at + 1, '')
  claim(topic.ledger, last, last + 1, '')
  return { html: `<code>${escapeHtml(code)}</code>`, end: last + 1 }
}

function renderElement(topic: Topic, at: number, end: number, base: number): Rendered {
  const text = topic.masked
  if (text.startsWith('<nop>', at)) {
    claim(topic.ledger, at, at + 5, '')
    const skipped = /^(?:[*=]+|\w*)/.exec(text.slice(at + 5, Math.min(end, at + 105)))?.[0].length ?? 0
    return { html: escapeHtml(text.slice(at + 5, at + 5 + skipped)), end: at + 5 + skipped }
  }
  const tag = scanTag(text, at, end)
  if (!tag) return null
  const html = renderTag(topic, tag, at, base)
  if (html !== null) return { html, end: tag.end }
  note(topic.ledger, at, 'unknown-element', text.slice(at, Math.min(tag.end, at + 60)))
  return { html: escapeHtml(text.slice(at, tag.end)), end: tag.end }
}

/** `&nbsp;`, `&#61;` */
function renderReference(topic: Topic, at: number): Rendered {
  const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.exec(topic.masked.slice(at, at + 40))?.[0]
  if (reference === undefined) return null
  const letter =
    reference[1] === '#' ? decodeReferences(reference) : decodeNamedCharacterReference(reference.slice(1, -1))
  if (letter === false || letter === reference) return null
  const text = letter.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
  claim(topic.ledger, at, at + reference.length, text)
  return { html: escapeHtml(text), end: at + reference.length }
}

function renderMacroAt(topic: Topic, at: number, end: number): Rendered {
  const macro = scanMacro(topic, at, end)
  if (!macro) return null
  const place = renderPlace(topic, at, end)
  if (place) return place
  const html = renderMacro(topic, macro, renderFragment)
  // What is not understood stays as it is written, as code, where readers and editors see it.
  return { html: html ?? `<code>${escapeHtml(topic.masked.slice(at, macro.end))}</code>`, end: macro.end }
}

/** An address of the web as people type it; signs at its end belong to the sentence. */
function renderAddress({ masked, ledger }: Topic, at: number, end: number): Rendered {
  const address =
    /^[^\s<>"|\uE000\uE001]+/
      .exec(masked.slice(at, Math.min(end, at + 2_000)))?.[0]
      .replace(/[\]).,;:!?*_='’”]+$/, '') ?? ''
  for (const { index } of address.matchAll(/&amp;/g)) claim(ledger, at + index, at + index + 5, '&')
  return address === '' ? null : { html: escapeHtml(address.replaceAll('&amp;', '&')), end: at + address.length }
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

/** Render a region within running text: code in a block of its own, or in the line where text goes on behind it. */
function renderRegion(topic: Topic, at: number, end: number): Rendered {
  const region = topic.regions.get(at)
  if (!region) return null
  if (region.type === 'hidden') return { html: '', end: region.end }
  if (region.type === 'literal') return { html: renderLiteral(topic, region), end: region.end }
  const isInLine =
    region.type === 'verbatim' &&
    !topic.ledger.source.slice(region.from, region.to).includes('\n') &&
    /^[^\n]*[^\s\uE001]/.test(topic.masked.slice(region.end, Math.min(end, region.end + 200)))
  const code = renderCode(topic, region, isInLine)
  const touches = (sign: string | undefined): string => (/[\p{L}\p{N}_*=>]/u.test(sign ?? '') ? ' ' : '')
  return {
    html: isInLine ? touches(topic.masked[at - 1]) + code + touches(topic.masked[region.end]) : code || ' ',
    end: region.end,
  }
}

/** Render the code of a region. In `<pre>` tags and macros still mean something, in `<verbatim>` nothing does. */
export function renderCode(topic: Topic, region: Region, isInLine = false): string {
  const { source } = topic.ledger
  const text =
    region.type === 'verbatim' ? escapeHtml(source.slice(region.from, region.to)) : renderPreformatted(topic, region)
  if (isInLine) return `<code>${text}</code>`
  // An empty box that somebody drew, with a class of its own, is to be filled; a bare one is a leftover.
  if (text.trim() === '' && !/class/i.test(source.slice(region.start, region.from))) return ''
  const language = region.language === null ? '' : ` class="language-${region.language}"`
  return `<pre><code${language}>${text.replace(/^[ \t]*\n/, '')}</code></pre>`
}

function renderPreformatted(topic: Topic, { from, to }: Region): string {
  return renderSigns({ ...topic, masked: topic.ledger.source, open: [] }, from, to, renderInCode)
}

/** In `<literal>` only HTML and macros mean something. */
function renderLiteral(topic: Topic, { start, end, from, to }: Region): string {
  const inside: Topic = { ...topic, masked: topic.ledger.source, open: [] }
  const html = renderSigns(inside, from, to, renderInHtml) + closeSince(inside, 0, true)
  const blocks = closeSince(inside, 0)
  claim(topic.ledger, start, from, '')
  claim(topic.ledger, to, end, blocks === '' ? '' : ' ')
  return html + blocks
}

function renderInHtml(topic: Topic, at: number, end: number): Rendered {
  const sign = topic.masked[at]
  return sign === '&'
    ? renderReference(topic, at)
    : sign === '<'
      ? renderElement(topic, at, end, 0)
      : renderMacroAt(topic, at, end)
}

/** Render a stretch of source in which nothing but tags, references and macros can mean something. */
function renderSigns(
  inside: Topic,
  from: number,
  to: number,
  renderSign: (inside: Topic, at: number, end: number) => Rendered,
): string {
  const pieces: string[] = []
  let at = from
  const sign = /[<&%]/g
  for (sign.lastIndex = from; ;) {
    const index = sign.exec(inside.masked)?.index ?? to
    if (index >= to) break
    const found = renderSign(inside, index, to)
    sign.lastIndex = found?.end ?? index + 1
    if (!found) continue
    pieces.push(escapeHtml(inside.masked.slice(at, index)), found.html)
    at = found.end
  }
  pieces.push(escapeHtml(inside.masked.slice(at, to)))
  return pieces.join('')
}

/** Markup within `<pre>`: its tags and colours go, references are written out; what the wiki does not know stays. */
function renderInCode(topic: Topic, at: number, end: number): Rendered {
  const sign = topic.masked[at]
  if (sign === '&') return renderReference(topic, at)
  if (sign === '<') {
    const tag = scanTag(topic.masked, at, end)
    if (!tag || !isElement(tag.name)) return null
    const text = tag.name === 'br' ? '\n' : ''
    claim(topic.ledger, at, tag.end, text)
    return { html: text, end: tag.end }
  }
  const macro = scanMacro(topic, at, end)
  const html = macro && renderMacro(topic, macro, renderFragment)
  return macro && html !== null ? { html: html.replaceAll('<br>', '\n').replace(/<[^>]*>/g, ''), end: macro.end } : null
}

/** Whether HTML shows nothing: neither text nor an image. */
export function isWordless(html: string): boolean {
  return !/[^\s<>]/.test(html.replace(/<(?!img\b)[^>]*>/g, ''))
}
