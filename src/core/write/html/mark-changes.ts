import type { ElementContent, Text } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { alignLines } from '../news/side-by-side/compare-lines.ts'
import { markWords, type Piece, whole } from '../news/side-by-side/mark-words.ts'
import { placeGone } from './place-gone.ts'
import { type Block, toBlocks } from './text-blocks.ts'

/**
 * Mark in the HTML of a text what an earlier one said otherwise: blocks that differ, in them the words that came and went,
 * and blocks that went where they stood. Both are sanitised; of the earlier one nothing but words is taken.
 *
 *     <p>due in May</p>, <p>due in June</p> → <p class="changed">due in <del class="was">May</del><ins class="now">June</ins></p>
 */
export function markChanges(before: string, after: string): string {
  const tree = fromHtml(after, { fragment: true })
  const kept = toBlocks(tree)
  const gone = toBlocks(fromHtml(before, { fragment: true }))
  let [at, behind] = [0, 0]
  for (const [was, is] of alignLines(gone.map(wordsOf), kept.map(wordsOf))) {
    const own = is === null ? undefined : kept[at++]
    const earlier = was === null ? undefined : gone[behind++]
    if (own && was !== is) markBlock(own, was === null ? whole(null, wordsOf(own)) : markWords(was, wordsOf(own)))
    else if (earlier && !own) placeGone(tree, earlier, { previous: kept[at - 1], next: kept[at] })
  }
  return unfold(toHtml(tree))
}

function wordsOf({ texts }: Block): string {
  return texts.map(({ node, lead }) => lead + node.value).join('')
}

/** Cut the words of a block at its changes; what went stands before what came. */
function markBlock({ element, texts }: Block, pieces: readonly Piece[]): void {
  element.properties.className = [...toClasses(element.properties.className), 'changed']
  let left = pieces
  for (const [index, { node, parent, lead }] of texts.entries()) {
    const { parts, left: behind } = cut(withoutLead(left, lead), node.value, index === texts.length - 1)
    left = behind
    parent.children.splice(parent.children.indexOf(node), 1, ...parts)
  }
}

function toClasses(className: unknown): string[] {
  return Array.isArray(className) ? className.map(String) : []
}

/** Take from the pieces as many words as a text node has, and write them as its parts. */
function cut(
  pieces: readonly Piece[],
  text: string,
  isLast: boolean,
): { parts: ElementContent[]; left: readonly Piece[] } {
  const parts: ElementContent[] = []
  const left = [...pieces]
  let rest = text
  for (let [piece] = left; piece && (rest !== '' || (isLast && piece.is === 'removed')); [piece] = left) {
    const taken = piece.is === 'removed' ? piece.text : piece.text.slice(0, rest.length)
    if (piece.is !== 'removed') rest = rest.slice(taken.length)
    left.splice(0, 1, ...(taken.length < piece.text.length ? [{ ...piece, text: piece.text.slice(taken.length) }] : []))
    if (taken !== '') parts.push(toPart(taken, piece.is))
  }
  return { parts, left }
}

/** The space that parts two cells is no word of either. */
function withoutLead(pieces: readonly Piece[], lead: string): readonly Piece[] {
  const at = lead === '' ? -1 : pieces.findIndex(({ is }) => is !== 'removed')
  return pieces.map((piece, index) => (index === at ? { ...piece, text: piece.text.slice(lead.length) } : piece))
}

function toPart(value: string, is: Piece['is']): ElementContent {
  const text: Text = { type: 'text', value }
  if (is === 'same') return text
  const [tagName, name] = is === 'added' ? ['ins', 'now'] : ['del', 'was']
  return { type: 'element', tagName, properties: { className: [name] }, children: [text] }
}

/** What a page folds because its head says it, or nothing stands in it, is shown where it changed. */
function unfold(html: string): string {
  return html.replace(/<!--(roster|empty)-->(.*?)<!--\/\1-->/gs, (whole, _, inner: string) =>
    / class="(?:[^"]* )?(?:changed|was)"/.test(inner) ? inner : whole,
  )
}
