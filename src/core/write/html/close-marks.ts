import type { Html, Nodes, Parents, Root } from 'mdast'
import { walk } from '../../parse/text/walk.ts'

/** Tags of the elements that a reader of HTML opens again in every block that follows, until they are closed. */
const tag = /<(\/?)(a|big|b|code|em|font|i|nobr|small|strike|strong|s|tt|u)(?=[\s/>])[^<>]*>/gi

/** What holds words rather than blocks. */
const ofWords = new Set('paragraph heading tableCell emphasis strong delete link'.split(' '))

/** An element that was opened, and the words that it was opened among; `null` between blocks. */
interface Opened {
  name: string
  node: Html
  among: Nodes[] | null
}

/**
 * Close what a document opens and never closes where its paragraph ends: without, `<b>` would make bold all that follows.
 * What a later paragraph closes stays as it is.
 */
export function closeMarks(tree: Root): void {
  const open: Opened[] = []
  walk<Nodes, Parents>(tree, (node, _, parent) => {
    if (node.type !== 'html') return undefined
    for (const [, slash, written = ''] of node.value.matchAll(tag)) {
      const name = written.toLowerCase()
      if (slash === '') open.push({ name, node, among: parent && ofWords.has(parent.type) ? parent.children : null })
      else {
        const last = open.findLastIndex((one) => one.name === name)
        if (last !== -1) open.splice(last, 1)
      }
    }
    return undefined
  })
  for (const { name, node, among } of open.reverse()) {
    const end = `</${name}>`
    if (among) among.push({ type: 'html', value: end })
    else node.value += end
  }
}
