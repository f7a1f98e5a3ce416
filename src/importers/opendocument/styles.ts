import { SaxesParser } from 'saxes'

/** What a style says that Markdown can say, too. */
export type Trait = 'strong' | 'em' | 'del' | 'code' | 'hidden' | 'title' | 'quote' | 'preformatted'

/** Styles of a document by their names. */
export interface Styles {
  /** What a style of a paragraph or of a stretch of text says, its parents included. */
  traitsOf: (name: string) => ReadonlySet<Trait>
  /** Whether the items of a list are numbered at a depth, counted from 1. */
  isNumbered: (list: string, depth: number) => boolean
}

interface Style {
  parent: string | null
  traits: Set<Trait>
}

/** Styles that programs bring along say by their names what they mean; a blank is written `_` or `_20_`. */
const named: Readonly<Record<string, Trait>> = {
  Title: 'title',
  Quotations: 'quote',
  Preformatted_Text: 'preformatted',
  Source_Text: 'code',
  Strong_Emphasis: 'strong',
  Emphasis: 'em',
}

/** Styles that derive from each other in a circle would never end. */
const maxParents = 20

/** Read the styles of an OpenDocument text from `styles.xml` and `content.xml` (OASIS OpenDocument 1.3, part 3, 16). */
export function readStyles(...texts: readonly string[]): Styles {
  const styles = new Map<string, Style>()
  const numbered = new Set<string>()
  for (const text of texts) readInto(text, styles, numbered)
  const traitsOf = (name: string): ReadonlySet<Trait> => {
    const traits = new Set<Trait>()
    let at: string | null = name
    for (let count = 0; at !== null && count < maxParents; count += 1) {
      const own = named[at.replaceAll('_20_', '_')]
      if (own !== undefined) traits.add(own)
      for (const trait of styles.get(at)?.traits ?? []) traits.add(trait)
      at = styles.get(at)?.parent ?? null
    }
    return traits
  }
  return { traitsOf, isNumbered: (list, depth) => numbered.has(`${list} ${depth}`) }
}

function readInto(text: string, styles: Map<string, Style>, numbered: Set<string>): void {
  const parser = new SaxesParser()
  let style: Style | null = null
  let list = ''
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'style:style') {
      style = { parent: attributes['style:parent-style-name'] ?? null, traits: new Set() }
      styles.set(attributes['style:name'] ?? '', style)
    } else if (name === 'style:text-properties' && style !== null)
      for (const trait of traitsOf(attributes)) style.traits.add(trait)
    else if (name === 'text:list-style') list = attributes['style:name'] ?? ''
    else if (name === 'text:list-level-style-number') numbered.add(`${list} ${attributes['text:level'] ?? '1'}`)
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'style:style') style = null
  })
  parser.write(text).close()
}

function traitsOf(attributes: Readonly<Record<string, string>>): Trait[] {
  const says: [Trait, boolean][] = [
    ['strong', /^(?:bold|[6-9]00)$/.test(attributes['fo:font-weight'] ?? '')],
    ['em', /^(?:italic|oblique)$/.test(attributes['fo:font-style'] ?? '')],
    ['del', !/^(?:none)?$/.test(attributes['style:text-line-through-style'] ?? '')],
    ['hidden', attributes['text:display'] === 'none'],
  ]
  return says.flatMap(([trait, holds]) => (holds ? [trait] : []))
}
