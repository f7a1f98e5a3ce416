import type { BlockContent, Blockquote, DefinitionContent, Heading, ListItem, Nodes, Root, RootContent } from 'mdast'
import { type Line, toLines, toStanding } from './lines.ts'
import type { Section } from './sections.ts'
import { toText } from './text.ts'
import { foldSpace } from '../../text/fold.ts'

/** A paragraph or a list item, with what stands above and below it: what statements are read from. */
export interface Point {
  /** Lines of the paragraph, or of the first paragraph of the item. */
  lines: Line[]
  isItem: boolean
  /** Whether the box of an item is ticked; `null` where it has none. */
  isTicked: boolean | null
  /** Whether it is nothing but links. */
  isLink: boolean
  /** Whether it is a label and nothing but links behind it: `Next steps: [board](…)`. */
  isLabelledLink: boolean
  /** Whether it stands in a quotation. */
  isQuoted: boolean
  /** Headings it stands under, outermost first. */
  headings: readonly string[]
  /** Words of the paragraph directly before its list, `null` for a list within an item. */
  label: string | null
  /** Anchor of its section, `null` before the first. */
  section: string | null
  /** Paragraphs and items within the item. */
  points: Point[]
}

/** What stands of a point, without what is struck out. */
export function toPointText({ lines }: Pick<Point, 'lines'>): string {
  return lines
    .map(({ runs }) => toStanding(runs))
    .filter((text) => text !== '')
    .join(' ')
}

type Block = RootContent | BlockContent | DefinitionContent

/** What stands above a block: its headings, and the paragraph directly before it. */
interface Above {
  headings: readonly { depth: number; text: string }[]
  label: string | null
}

/** Reduce a document to its paragraphs and list items. `body` is the text of the file. */
export function toOutline(root: Root, sections: readonly Section[], body: string): Point[] {
  const anchors = new Map(sections.map(({ place, id }) => [`${place.line}:${place.column}`, id]))
  return new OutlineReader(body.split('\n'), anchors).read(root.children, { headings: [], label: null })
}

/** Reads block after block; what it has to remember is the section that it has come to. */
class OutlineReader {
  readonly #source: readonly string[]
  /** Anchor of every section by line and column of its heading. */
  readonly #anchors: ReadonlyMap<string, string>
  #section: string | null = null

  constructor(source: readonly string[], anchors: ReadonlyMap<string, string>) {
    this.#source = source
    this.#anchors = anchors
  }

  read(blocks: readonly Block[], above: Above): Point[] {
    let { headings, label } = above
    return blocks.flatMap((block) => {
      if (block.type === 'heading') {
        headings = this.#readHeading(block, headings)
        label = null
        return []
      }
      const points = this.#readBlock(block, { headings, label })
      label = block.type === 'paragraph' ? (points[0]?.lines.at(-1)?.text ?? null) : null
      return points
    })
  }

  /** The headings that what follows stands under. */
  #readHeading(heading: Heading, headings: Above['headings']): Above['headings'] {
    const start = heading.position?.start
    this.#section = this.#anchors.get(`${start?.line}:${start?.column}`) ?? this.#section
    const outer = headings.filter(({ depth }) => depth < heading.depth)
    return [...outer, { depth: heading.depth, text: foldSpace(toText(heading)) }]
  }

  #readBlock(block: Block, above: Above): Point[] {
    const { headings } = above
    switch (block.type) {
      case 'paragraph': {
        const lines = toLines(block, this.#source)
        return lines.length === 0 ? [] : [this.#toPoint(lines, headings, linksOf(block))]
      }
      case 'list':
        return block.children.map((item) => this.#readItem(item, above))
      case 'blockquote': {
        const isQuoted = !isAlert(block)
        return this.read(block.children, { headings, label: null }).map((point) => ({ ...point, isQuoted }))
      }
      default:
        return []
    }
  }

  #readItem(item: ListItem, { headings, label }: Above): Point {
    const [first, ...rest] = item.children
    const isText = first?.type === 'paragraph'
    const lines = isText ? toLines(first, this.#source) : []
    const own = this.#toPoint(lines, headings, {
      label,
      isItem: true,
      ...linksOf(first),
      isTicked: item.checked ?? null,
    })
    return { ...own, points: this.read(isText ? rest : item.children, { headings, label: null }) }
  }

  #toPoint(lines: Line[], headings: Above['headings'], known: Partial<Point>): Point {
    return { ...bare, lines, headings: headings.map(({ text }) => text), section: this.#section, ...known }
  }
}

/** Whether a quotation is an alert such as `> [!TIP]`, in which the meeting itself speaks. */
function isAlert({ data }: Blockquote): boolean {
  return data?.hProperties?.['dataAlert'] !== undefined
}

const bare = {
  isItem: false,
  isTicked: null,
  label: null,
  isLink: false,
  isLabelledLink: false,
  isQuoted: false,
  points: [],
}

function linksOf(block: Block | undefined): Pick<Point, 'isLink' | 'isLabelledLink'> {
  const nodes = block?.type === 'paragraph' ? block.children : []
  const isLink = ({ type }: Nodes): boolean => type === 'link' || type === 'linkReference'
  const areLinks = (some: readonly Nodes[]): boolean =>
    some.some(isLink) && some.every((node) => isLink(node) || !/[\p{L}\p{N}]/u.test(toText(node)))
  const [label, ...rest] = nodes
  return {
    isLink: areLinks(nodes),
    isLabelledLink: label !== undefined && /:\s*$/.test(toText(label)) && areLinks(rest),
  }
}
