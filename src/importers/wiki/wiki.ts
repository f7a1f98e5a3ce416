import { type Draft, type Foreign, type ForeignLink, type ForeignTarget, toDraft } from '../draft.ts'
import type { Format } from '../formats.ts'
import { treeOf } from '../html/to-tree.ts'
import { claim, countSourceWords, type Ledger, note, openLedger, placeIn } from '../ledger.ts'
import { notePrivateDetails } from '../private-details.ts'
import { escapeHtml } from '../twiki/topic.ts'
import { footnoteHandlers } from '../word/footnotes.ts'
import { type Notes, openNotes, renderNotes } from './notes.ts'
import { fromHtml } from 'hast-util-from-html'

/** A page of a wiki while it is read. */
export interface Wiki {
  foreign: Foreign
  ledger: Ledger
  links: ForeignLink[]
  notes: Notes
  /** Names of elements of code that nothing closes from here on. */
  unclosed: Set<string>
  rules: readonly Rule[]
}

/** Something within a line that means more than its letters. */
export interface Rule {
  /** Sticky; where it matches, `render` makes HTML of it and claims what is markup. */
  pattern: RegExp
  render: (wiki: Wiki, match: RegExpExecArray, at: number) => string
}

/** How pages of a wiki are written. */
interface Dialect {
  format: Format
  rules: readonly Rule[]
  /** Render the block that starts at an offset and return the offset behind it. */
  renderBlock: (wiki: Wiki, start: number, html: string[]) => number
}

/** Read a page block by block. */
export function readWiki(foreign: Foreign, text: string, { format, rules, renderBlock }: Dialect): Draft {
  const wiki: Wiki = { foreign, ledger: openLedger(text), links: [], notes: openNotes(), unclosed: new Set(), rules }
  const html: string[] = []
  for (let at = 0; at < text.length;) at = renderBlock(wiki, at, html)
  return toWikiDraft(wiki, format, html.join('\n'))
}

/** What a page came to, from the HTML of its blocks. */
function toWikiDraft({ foreign, ledger, links, notes }: Wiki, format: Format, html: string): Draft {
  const below = renderNotes(notes, ledger)
  const tree = treeOf(
    fromHtml(html + below, { fragment: true }),
    (what) => note(ledger, Math.max(0, ledger.source.search(/^[|^{]/m)), what, '<table>'),
    footnoteHandlers,
  )
  notePrivateDetails(ledger)
  return {
    ...toDraft(foreign, format, tree),
    links,
    wordsIn: countSourceWords(ledger),
    losses: ledger.losses,
  }
}

/** Deepest nesting of marks within a line. */
const maxDepth = 12

/** Render a stretch of running text: what no rule knows stands for itself. */
export function renderInline(wiki: Wiki, from: number, to: number, depth = 0): string {
  const text = wiki.ledger.source.slice(from, to)
  if (depth > maxDepth) return escapeHtml(text)
  const pieces: string[] = []
  let at = 0
  const special = /[^\p{L}\p{N}\s.,;?)]|h(?=ttps?:)/gu
  for (let index = 0; index < text.length;) {
    special.lastIndex = index
    const next = special.exec(text)?.index
    if (next === undefined) break
    const made = renderRule(wiki, text, next, from)
    index = next + (made?.length ?? 1)
    if (!made) continue
    pieces.push(escapeHtml(text.slice(at, next)), made.html)
    at = index
  }
  pieces.push(escapeHtml(text.slice(at)))
  return pieces.join('')
}

function renderRule(wiki: Wiki, text: string, at: number, from: number): { html: string; length: number } | null {
  for (const { pattern, render } of wiki.rules) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return { html: render(wiki, match, from + at), length: match[0].length }
  }
  return null
}

/** A rule for text between two marks, which become elements: `**bold**`. */
export function between(pattern: RegExp, opening: string, closing: string): Rule {
  return {
    pattern,
    render: (wiki, { 0: whole, 1: inner = '' }, at) => {
      const from = at + whole.indexOf(inner)
      claim(wiki.ledger, at, from, '')
      claim(wiki.ledger, from + inner.length, at + whole.length, '')
      return opening + renderInline(wiki, from, from + inner.length, opening.length) + closing
    },
  }
}

/** A rule for marks that say nothing themselves; `text` parts the words around them, or does not. */
export function silent(pattern: RegExp, text: string): Rule {
  return {
    pattern,
    render: ({ ledger }, [whole], at) => {
      claim(ledger, at, at + whole.length, text)
      return text
    },
  }
}

/** A rule for tags that stand for those of an element; the first group of the pattern is `/` for a closing tag. */
export function passed(pattern: RegExp, name: string): Rule {
  return {
    pattern,
    render: ({ ledger }, { 0: whole, 1: slash = '' }, at) => {
      claim(ledger, at, at + whole.length, ' ')
      return `<${slash}${name}>`
    },
  }
}

/** A rule for what is shown as code because it is not carried out. */
export function shownAsCode(pattern: RegExp): Rule {
  return {
    pattern,
    render: ({ ledger }, [whole], at) => {
      note(ledger, at, 'macro', /^[^|}>\s]{0,40}/.exec(whole)?.[0] ?? '')
      return `<code>${escapeHtml(whole)}</code>`
    },
  }
}

/** A rule for tags of elements that are not known; they are shown as they are written, and listed. */
export function shownAsText(pattern: RegExp): Rule {
  return {
    pattern,
    render: ({ ledger }, [whole], at) => {
      note(ledger, at, 'unknown-element', /^<\/?[\w-]*/.exec(whole)?.[0] ?? '')
      return escapeHtml(whole)
    },
  }
}

/** Write a link whose label stands at `from` to `to` of the page; all else from `at` to `end` is markup. */
export function renderLink(
  wiki: Wiki,
  target: ForeignTarget | string,
  [at, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): string {
  claim(wiki.ledger, at, from, '')
  claim(wiki.ledger, to, end, '')
  return `<a href="${hrefOf(wiki, target, at)}">${renderInline(wiki, from, to, 1)}</a>`
}

/** The address of a link: of the web as it is, of the import by its place among the links. */
export function hrefOf(wiki: Wiki, target: ForeignTarget | string, at: number): string {
  if (typeof target === 'string') return escapeHtml(target)
  wiki.links.push({ target, ...placeIn(wiki.ledger, at) })
  return `import:${wiki.links.length - 1}`
}

/** The offset of the end of the line that an offset stands in. */
export function lineEnd(source: string, start: number): number {
  const feed = source.indexOf('\n', start)
  return feed === -1 ? source.length : feed
}
