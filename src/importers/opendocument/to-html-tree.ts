import type { Element, ElementContent, Root } from 'hast'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { LossKind } from '../losses.ts'
import { attribute, type Made, toElement, toMade, toPicture, wrap } from './elements.ts'
import { readStyles, type Styles, type Trait } from './styles.ts'

/** What is left out of the tree of a document, with its words. */
export interface LeftOut {
  kind: LossKind
  text: string
}

/** An OpenDocument text as HTML would have it. */
export interface HtmlTree {
  tree: Root
  leftOut: LeftOut[]
}

/** Where what is read goes: an element of HTML, or text that is left out. */
interface Frame {
  element: Element | null
  leftOut: LeftOut | null
  /** Nesting of lists, and the style of the outermost, which names those within. */
  depth: number
  list: string
}

/** Elements nested deeper than this are read as part of what they lie in. */
const maxDepth = 200

/** Elements whose text readers of the document do not get as part of it. */
const apart: Readonly<Record<string, LossKind>> = {
  'office:annotation': 'word-comment',
  'text:tracked-changes': 'deleted-text',
  'text:table-of-content': 'page-furniture',
  'text:alphabetical-index': 'page-furniture',
  'text:note-citation': 'metadata',
}

/**
 * Turn the text of an OpenDocument (OASIS OpenDocument 1.3, part 3, 4 to 9) into HTML. `image` gives the address of an
 * image by its path in the archive, or `null`.
 *
 * ```xml
 * <text:h text:outline-level="2">Actions</text:h>
 * <text:list><text:list-item><text:p>Ada tells the sites</text:p></text:list-item></text:list>
 * ```
 */
export function toHtmlTree(content: string, styles: string, image: (path: string) => string | null): HtmlTree {
  const reading = new Reading(readStyles(styles, content), image)
  const parser = new SaxesParser()
  let isInText = false
  parser.on('opentag', (tag) => {
    if (tag.name === 'office:text') isInText = true
    else if (isInText) reading.open(tag)
  })
  parser.on('text', (text) => {
    if (isInText) reading.add(text)
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'office:text') isInText = false
    else if (isInText) reading.close()
  })
  parser.write(content).close()
  return reading.finish()
}

class Reading {
  readonly #styles: Styles
  readonly #image: (path: string) => string | null
  readonly #root: Root = { type: 'root', children: [] }
  readonly #leftOut: LeftOut[] = []
  readonly #notes: Element[] = []
  readonly #frames: Frame[] = []

  constructor(styles: Styles, image: (path: string) => string | null) {
    this.#styles = styles
    this.#image = image
  }

  open(tag: SaxesTagPlain): void {
    const above = this.#frames.at(-1) ?? { element: null, leftOut: null, depth: 0, list: '' }
    const frame = { ...above }
    this.#frames.push(frame)
    if (above.leftOut !== null) {
      // What stands apart keeps its words apart, too.
      above.leftOut.text += ' '
      return
    }
    const kind = apart[tag.name] ?? (this.#traits(tag).has('hidden') ? 'hidden-text' : undefined)
    if (kind !== undefined) {
      frame.leftOut = { kind, text: '' }
      this.#leftOut.push(frame.leftOut)
      return
    }
    if (this.#frames.length > maxDepth) return
    if (tag.name === 'text:list') {
      frame.depth = above.depth + 1
      frame.list = attribute(tag, 'text:style-name') ?? above.list
    }
    const made = this.#make(tag, frame)
    if (made === null) return
    const before = made.outer.tagName === 'pre' ? this.#siblings().at(-1) : undefined
    if (before?.type === 'element' && before.tagName === 'pre') {
      // Each line of code is a paragraph of its own.
      before.children.push({ type: 'text', value: '\n' })
      frame.element = before
      return
    }
    if (made.isNote) this.#notes.push(made.outer)
    else this.#siblings().push(made.outer)
    frame.element = made.inner
    if (made.isNote) frame.depth = 0
  }

  add(text: string): void {
    const frame = this.#frames.at(-1)
    if (frame?.leftOut) {
      frame.leftOut.text += text
      return
    }
    const into: (ElementContent | Root['children'][number])[] = frame?.element?.children ?? this.#root.children
    if (text !== '') into.push({ type: 'text', value: text.replace(/\s+/g, ' ') })
  }

  close(): void {
    this.#frames.pop()
  }

  finish(): HtmlTree {
    if (this.#notes.length > 0) this.#root.children.push(toElement('ol', {}, this.#notes))
    return { tree: this.#root, leftOut: this.#leftOut }
  }

  /** What stands in the element around the one that was opened last. */
  #siblings(): (ElementContent | Root['children'][number])[] {
    return this.#frames.at(-2)?.element?.children ?? this.#root.children
  }

  #traits(tag: SaxesTagPlain): ReadonlySet<Trait> {
    const style = attribute(tag, 'text:style-name')
    return style === null || tag.name === 'text:list' ? new Set() : this.#styles.traitsOf(style)
  }

  /** The element that a tag becomes; `null` for one that leaves no trace but what is in it. */
  #make(tag: SaxesTagPlain, { list, depth }: Frame): Made | null {
    if (tag.name === 'text:list') return wrap(this.#styles.isNumbered(list, depth) ? 'ol' : 'ul')
    if (tag.name === 'text:note') return this.#note(tag)
    if (tag.name === 'draw:image') return toPicture(this.#image(attribute(tag, 'xlink:href') ?? ''))
    return toMade(tag, this.#traits(tag))
  }

  /** A note stands at the end, and a reference in its place. */
  #note(tag: SaxesTagPlain): Made {
    const isEnd = attribute(tag, 'text:note-class') === 'endnote'
    const id = `${isEnd ? 'endnote' : 'footnote'}-${this.#notes.length + 1}`
    this.#siblings().push(
      toElement('sup', {}, [toElement('a', { href: `#${id}` }, [{ type: 'text', value: '[note]' }])]),
    )
    const outer = toElement('li', { id }, [])
    return { outer, inner: outer, isNote: true }
  }
}
