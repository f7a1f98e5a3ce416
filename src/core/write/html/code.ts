import type { InkedText } from '../../text/inks.ts'
import type { Element, ElementContent, Parents } from 'hast'
import type { HtmlBook } from './html-book.ts'
import type { Step } from '../../parse/text/walk.ts'
import { toSourceHref } from '../code-host.ts'
import { drawMaths } from './maths.ts'
import { textOf } from './text-of.ts'

/** Longer code, or code with longer lines, is shown in one ink. */
const bounds = { letters: 20_000, lines: 500, line: 400 }

/** Letters of a line that fit into the narrowest page. */
const shortLine = 34

/** The language of a block of code, `null` where it says none. */
function languageOf(code: Element): string | null {
  const { className } = code.properties
  const name = Array.isArray(className)
    ? className.find((one) => typeof one === 'string' && one.startsWith('language-'))
    : null
  return typeof name === 'string' ? name.slice('language-'.length).toLowerCase() : null
}

/** Show a block of code: in its inks, or drawn where it is a formula. */
export function placeCode(pre: Element, index: number, parent: Parents | null, book: HtmlBook, path: string): Step {
  const [code] = pre.children
  if (code?.type !== 'element' || code.tagName !== 'code' || !parent) return undefined
  const text = textOf(code)
  const language = languageOf(code)
  code.properties = {}
  const formula = language === 'math' ? drawMaths(text, true) : null
  if (formula) {
    parent.children[index] = formula
    return 'skip'
  }
  const lines = text.split('\n')
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  // What may be cut at the side has to be scrolled by keyboard.
  if (longest > shortLine) pre.properties.tabIndex = 0
  const isBounded = text.length <= bounds.letters && lines.length <= bounds.lines && longest <= bounds.line
  const inked = language !== null && isBounded ? book.lookup.highlight(text, language) : null
  if (inked) code.children = inked.map(toNode)
  if (language !== 'mermaid' || book.settings.repository === null || book.lookup.isRenamed(path)) return undefined
  parent.children[index] = withDrawing(pre, toSourceHref(book.settings.repository, path))
  return index + 1
}

/** A diagram is shown as it is written; the code host draws it. */
function withDrawing(pre: Element, href: string): Element {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text', value: 'The diagram, drawn by the code host' }],
  }
  const caption: Element = { type: 'element', tagName: 'figcaption', properties: {}, children: [link] }
  return { type: 'element', tagName: 'figure', properties: {}, children: [pre, caption] }
}

function toNode({ text, ink }: InkedText): ElementContent {
  const value: ElementContent = { type: 'text', value: text }
  return ink === null
    ? value
    : { type: 'element', tagName: 'span', properties: { className: [`ink-${ink}`] }, children: [value] }
}
