import type { BlockContent, Blockquote, DefinitionContent, Root, RootContent } from 'mdast'
import { type Line, toLines } from './lines.ts'
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

/** What stands above a block: its headings, and the paragraph directly before it. */
interface Above {
  headings: readonly { depth: number; text: string }[]
  label: string | null
}

/** Reduce a document to its paragraphs and list items. `body` is the text of the file. */
export function toOutline(root: Root, sections: readonly Section[], body: string): Point[] {
  const source = body.split('\n')
  const anchors = new Map(sections.map(({ place, id }) => [`${place.line}:${place.column}`, id]))
  let section: string | null = null
  return read(root.children, { headings: [], label: null })

  function read(blocks: readonly (RootContent | BlockContent | DefinitionContent)[], above: Above): Point[] {
    let { headings, label } = above
    let titles = headings.map(({ text }) => text)
    return blocks.flatMap((block): Point[] => {
      const nearest = label
      label = null
      switch (block.type) {
        case 'heading':
          section = anchors.get(`${block.position?.start.line}:${block.position?.start.column}`) ?? section
          headings = headings.filter(({ depth }) => depth < block.depth)
          headings = [...headings, { depth: block.depth, text: foldSpace(toText(block)) }]
          titles = headings.map(({ text }) => text)
          return []
        case 'paragraph': {
          const lines = toLines(block, source)
          label = lines.at(-1)?.text ?? null
          return lines.length === 0 ? [] : [{ ...bare, lines, headings: titles, section, isLink: isLinks(block) }]
        }
        case 'list':
          return block.children.map((item) => {
            const [first, ...rest] = item.children
            const lines = first?.type === 'paragraph' ? toLines(first, source) : []
            const own = {
              ...bare,
              lines,
              headings: titles,
              section,
              label: nearest,
              isItem: true,
              isLink: isLinks(first),
              isTicked: item.checked ?? null,
            }
            return {
              ...own,
              points: read(first?.type === 'paragraph' ? rest : item.children, { headings, label: null }),
            }
          })
        case 'blockquote':
          return read(block.children, { headings, label: null }).map((point) => ({
            ...point,
            isQuoted: !isAlert(block),
          }))
        default:
          return []
      }
    })
  }
}

/** Whether a quotation is an alert such as `> [!TIP]`, in which the meeting itself speaks. */
function isAlert({ data }: Blockquote): boolean {
  return data?.hProperties?.['dataAlert'] !== undefined
}

const bare = { isItem: false, isTicked: null, label: null, isLink: false, isQuoted: false, points: [] }

function isLinks(block: RootContent | BlockContent | DefinitionContent | undefined): boolean {
  const nodes = block?.type === 'paragraph' ? block.children : []
  const isSign = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)
  return (
    nodes.some(({ type }) => type === 'link' || type === 'linkReference') &&
    nodes.every((node) => node.type === 'link' || node.type === 'linkReference' || isSign(toText(node)))
  )
}
