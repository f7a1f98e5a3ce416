/** Elements within a line that Markdown has a mark for. */
export const inline = new Set('b strong i em s strike del code tt kbd samp sup sub'.split(' '))
/** Elements that only say how words look or what they are; the words are kept. */
export const bare = new Set('u ins var small big span font abbr acronym cite dfn q mark label bdo nobr'.split(' '))
/** Elements that hold blocks. */
export const block = new Set(
  'div center blockquote ul ol dl table thead tbody tfoot caption h1 h2 h3 h4 h5 h6 address article section aside header footer main nav figure figcaption details summary fieldset legend'.split(
    ' ',
  ),
)
/** Elements whose end is often left out; the parser of HTML knows where they end. */
export const loose = new Set('p li dt dd tr td th br hr'.split(' '))
/** Elements that show nothing of their own; the words in them are kept. */
export const silent = new Set(
  'nop noop noautolink literal sticky dirtyarea wbr tbody colgroup col html body head meta link title form map area noscript'.split(
    ' ',
  ),
)
/** Elements of forms. */
export const control = new Set('input button select option optgroup textarea'.split(' '))
/** Elements that show what stands elsewhere. */
export const embedded = new Set('iframe object embed applet param audio video source canvas svg'.split(' '))

/** Whether a line starts with an element that holds blocks, so that no paragraph is opened for it. */
export function startsWithBlock(line: string): boolean {
  const name = /^\s*<\/?([a-z][a-z0-9]{0,12})\b/i.exec(line)?.[1]?.toLowerCase()
  return name !== undefined && (block.has(name) || (loose.has(name) && name !== 'br' && name !== 'p'))
}

/** Whether HTML, or the wiki, knows an element of this name. */
export function isElement(name: string): boolean {
  return (
    [inline, bare, block, loose, silent, control, embedded].some((names) => names.has(name)) ||
    name === 'a' ||
    name === 'img'
  )
}
