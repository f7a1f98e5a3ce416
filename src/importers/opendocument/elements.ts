import type { Element, ElementContent, Properties } from 'hast'
import type { SaxesTagPlain } from 'saxes'
import type { Trait } from './styles.ts'

/** Columns that a cell may stand for, and blanks in a row, however many it states. */
const maxRepeated = 50

/** An element that was made: the one that is put, and the one within that takes what follows. */
export interface Made {
  outer: Element
  inner: Element
  isNote: boolean
}

/** Elements that have a counterpart and nothing to say beside. */
const plain: Readonly<Record<string, string>> = {
  'text:list-item': 'li',
  'text:list-header': 'li',
  'text:line-break': 'br',
  'table:table': 'table',
  'table:table-header-rows': 'thead',
  'table:table-row': 'tr',
  'draw:text-box': 'div',
}

/** The element that a tag becomes by itself, whatever stands around it; `null` where there is none. */
export function toMade(tag: SaxesTagPlain, traits: ReadonlySet<Trait>): Made | null {
  switch (tag.name) {
    case 'text:h':
      return wrap(`h${headingLevel(tag)}`)
    case 'text:p':
      return toParagraph(traits)
    case 'text:span':
      return toSpan(traits)
    case 'text:a':
      return wrap('a', { href: attribute(tag, 'xlink:href') ?? '' })
    case 'text:s':
      return wrap('span', {}, [{ type: 'text', value: ' '.repeat(countOf(tag, 'text:c')) }])
    case 'text:tab':
      return wrap('span', {}, [{ type: 'text', value: '\t' }])
    case 'table:table-cell':
      return toCell(tag)
    default:
      return plain[tag.name] === undefined ? null : wrap(plain[tag.name] ?? '')
  }
}

/** An image at an address; `null` where the archive holds none. */
export function toPicture(src: string | null): Made | null {
  return src === null ? null : wrap('img', { src, alt: '' })
}

/** Make an element of HTML. */
export function toElement(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

/** Make an element that takes itself what follows. */
export function wrap(tagName: string, properties: Properties = {}, children: ElementContent[] = []): Made {
  const element = toElement(tagName, properties, children)
  return { outer: element, inner: element, isNote: false }
}

function toParagraph(traits: ReadonlySet<Trait>): Made {
  if (traits.has('title')) return wrap('h1')
  const inner = wrap(traits.has('preformatted') ? 'pre' : 'p')
  return traits.has('quote') ? { ...inner, outer: toElement('blockquote', {}, [inner.outer]) } : inner
}

function toSpan(traits: ReadonlySet<Trait>): Made {
  const names = (['del', 'strong', 'em', 'code'] as const).filter((name) => traits.has(name))
  const inner = wrap(names.at(-1) ?? 'span')
  const outer = names.slice(0, -1).reduceRight<Element>((child, name) => toElement(name, {}, [child]), inner.outer)
  return { ...inner, outer }
}

function toCell(tag: SaxesTagPlain): Made {
  const spans = {
    colSpan: countOf(tag, 'table:number-columns-spanned'),
    rowSpan: countOf(tag, 'table:number-rows-spanned'),
  }
  return wrap('td', spans)
}

function headingLevel(tag: SaxesTagPlain): number {
  return Math.min(6, Math.max(1, Number(attribute(tag, 'text:outline-level') ?? 1) || 1))
}

function countOf(tag: SaxesTagPlain, name: string): number {
  return Math.min(maxRepeated, Math.max(1, Math.trunc(Number(attribute(tag, name) ?? 1)) || 1))
}

/** An attribute of a tag; `null` where it has none of that name. */
export function attribute({ attributes }: SaxesTagPlain, name: string): string | null {
  return attributes[name] ?? null
}
