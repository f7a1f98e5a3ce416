import type { Nodes, Parents, Root } from 'hast'
import { walk } from '../../parse/text/walk.ts'

/** Letters of scripts that are written from right to left. */
const leftward = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** Elements that run in the direction of their first letter. */
const blocks = new Set([
  'p',
  'li',
  'td',
  'th',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dt',
  'dd',
  'blockquote',
  'summary',
  'caption',
  'figcaption',
])

/** Let each block of a text with Arabic, Hebrew or the like run in its own direction. Other texts stay as they are. */
export function setDirections(hast: Root): void {
  let runsLeft = false
  walk<Nodes, Parents>(hast, (node) => {
    runsLeft ||= node.type === 'text' && leftward.test(node.value)
    return runsLeft ? 'skip' : undefined
  })
  if (!runsLeft) return
  walk<Nodes, Parents>(hast, (node) => {
    if (node.type === 'element' && blocks.has(node.tagName)) node.properties.dir ??= 'auto'
    return undefined
  })
}
