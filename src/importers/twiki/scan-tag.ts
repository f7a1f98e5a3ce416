/** A tag found in a text. */
export interface Tag {
  name: string
  isEnd: boolean
  attributes: string
  end: number
}

/** Read the tag that starts at an offset, if one does. A tag may run over lines; one that never ends is text. */
export function scanTag(text: string, start: number, end: number): Tag | null {
  const opening = /^<(\/?)([a-z][a-z0-9]{0,20})(?=[\s/>])/i.exec(text.slice(start, start + 24))
  if (!opening) return null
  const limit = Math.min(end, start + 2_000)
  const from = start + opening[0].length
  let quote = ''
  for (let at = from; at < limit; at += 1) {
    const sign = text[at] ?? ''
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '<') return null
    else if (sign === '>')
      return {
        name: (opening[2] ?? '').toLowerCase(),
        isEnd: opening[1] === '/',
        attributes: text.slice(from, at),
        end: at + 1,
      }
  }
  return null
}

/** The value of an attribute of a tag, `null` where it has none of that name. */
export function attribute({ attributes }: Tag, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  )
  return match ? (match[1] ?? match[2] ?? match[3] ?? '') : null
}
