import type { Nodes } from 'hast'

/** Elements within a line; all others set words apart. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** The running text of HTML as its readers meet it: blocks and cells apart, images by the words that stand for them. */
export function textOf(node: Nodes): string {
  const pieces: string[] = []
  const add = (each: Nodes): void => {
    if (each.type === 'text') pieces.push(each.value)
    if (each.type === 'element' && each.tagName === 'img') pieces.push(` ${altOf(each.properties.alt)} `)
    const isApart = each.type === 'element' && !inline.has(each.tagName)
    if (isApart) pieces.push('\n')
    if ('children' in each) each.children.forEach(add)
    if (isApart) pieces.push('\n')
  }
  add(node)
  return pieces.join('')
}

function altOf(alt: unknown): string {
  return typeof alt === 'string' ? alt : ''
}
