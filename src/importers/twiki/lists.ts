import type { Line } from './lines.ts'

/** Deepest nesting of lists that is kept; what is deeper stays at this level. */
const maxListDepth = 20

/** The lists that are open, outermost first. */
export type ListStack = { indent: number; isOrdered: boolean; last: number }[]

/**
 * Open an item and return the HTML for it, lists opened and closed included.
 * An item is deeper than the one before it if it is indented by at least two blanks more, whatever people typed;
 * one that lacks up to two blanks of the outermost list is in it, or those behind it would seem deeper.
 * A number 1 behind higher ones, after a blank line, starts a list of its own.
 */
export function openItem(lists: ListStack, item: Line & { type: 'item' }, isApart: boolean): string {
  const isOrdered = item.number !== null
  let html = ''
  for (let top = lists.at(-1); top && item.indent <= top.indent - (lists.length === 1 ? 3 : 2); top = lists.at(-1))
    html += closeList(lists)
  const top = lists.at(-1)
  const isDeeper = top !== undefined && item.indent >= top.indent + 2
  if (top && !isDeeper) {
    const isNew = top.isOrdered !== isOrdered || (isOrdered && isApart && item.number === 1 && top.last > 1)
    if (isNew) html += closeList(lists)
    else {
      top.last = Math.max(item.number ?? 0, top.last)
      return `${html}</li><li>`
    }
  }
  if (lists.length >= maxListDepth) return `${html}</li><li>`
  lists.push({ indent: item.indent, isOrdered, last: item.number ?? 0 })
  const start = isOrdered && (item.number ?? 1) > 1 ? ` start="${item.number}"` : ''
  return `${html}<${isOrdered ? `ol${start}` : 'ul'}><li>`
}

/** Close every list. */
export function closeLists(lists: ListStack): string {
  let html = ''
  while (lists.length > 0) html += closeList(lists)
  return html
}

function closeList(lists: ListStack): string {
  return lists.pop()?.isOrdered === true ? '</li></ol>' : '</li></ul>'
}
