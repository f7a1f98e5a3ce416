/** An item of a list: its kinds from the outermost list in, such as `ul`, `ol`, and its HTML. */
export interface Item {
  kinds: readonly ('ul' | 'ol')[]
  html: string
}

/** Nest items by their kinds: two of the same kinds are of one list. */
export function renderList(items: readonly Item[]): string {
  const open: string[] = []
  const pieces: string[] = []
  for (const { kinds, html } of items) {
    let same = 0
    while (same < open.length && same < kinds.length && open[same] === kinds[same]) same += 1
    while (open.length > same) pieces.push(`</li></${open.pop() ?? ''}>`)
    if (same === kinds.length) pieces.push('</li><li>')
    for (const kind of kinds.slice(same)) {
      open.push(kind)
      pieces.push(`<${kind}><li>`)
    }
    pieces.push(html)
  }
  while (open.length > 0) pieces.push(`</li></${open.pop() ?? ''}>`)
  return pieces.join('')
}
