import type { Root } from 'hast'
import { raw } from 'hast-util-raw'
import type {
  Definition,
  FootnoteDefinition,
  Nodes as MdastNodes,
  Parents as MdastParents,
  Root as MdastRoot,
  Yaml,
} from 'mdast'
import { toHast as convert, type State } from 'mdast-util-to-hast'
import { VFile } from 'vfile'
import { tameHtml } from '../../parse/text/html-tags.ts'
import { walk } from '../../parse/text/walk.ts'
import { closeMarks } from './close-marks.ts'

/** Convert mdast to hast, not yet sanitised; only where a document holds HTML is it parsed as such, which is slow. */
export function toHast(tree: MdastRoot, body: string): { tree: Root; hasHtml: boolean } {
  let hasHtml = false
  const definitions: (Definition | FootnoteDefinition)[] = []
  walk<MdastNodes, MdastParents>(tree, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node)
    if (node.type !== 'html') return undefined
    node.value = tameHtml(node.value).html
    hasHtml ||= node.value.trim() !== ''
    return undefined
  })
  if (hasHtml) closeMarks(tree)
  // The prefix against clobbering is added by the sanitiser, to ids of the document's own HTML as well.
  const hast = convert(behindDefinitions(tree, definitions), {
    allowDangerousHtml: true,
    clobberPrefix: '',
    handlers: { yaml: (state: State, node: Yaml) => (node === standIn ? state.all(tree) : undefined) },
  })
  const whole: Root = hast.type === 'root' ? hast : { type: 'root', children: [hast] }
  if (!hasHtml) {
    const children = whole.children.filter((node) => (node as { type: string }).type !== 'raw')
    return { tree: { ...whole, children }, hasHtml }
  }
  // Text that waits for the end of a table comes out with whatever follows it, and at the end of a document nothing would.
  whole.children.push({ type: 'comment', value: '' })
  // With the text at hand, the places of headings survive, by which they are known.
  const parsed = raw(whole, { file: new VFile(body) })
  return { tree: parsed.type === 'root' ? parsed : { type: 'root', children: [] }, hasHtml }
}

/** Stands for all blocks of a document; front matter is none of it. */
const standIn: Yaml = { type: 'yaml', value: '' }

/**
 * A tree of the definitions, and of one node for all blocks. The converter looks for definitions in every node, and names a
 * function for each, which took as long as converting them.
 */
function behindDefinitions(tree: MdastRoot, definitions: MdastRoot['children']): MdastRoot {
  return { ...tree, children: [...definitions, standIn] }
}
