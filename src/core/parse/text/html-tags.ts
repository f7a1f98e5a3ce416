import { defaultSchema } from 'hast-util-sanitize'

/** Elements that GitHub allows beside those of the sanitiser's list. */
const newerTags = 'abbr bdo caption cite dfn figcaption figure mark small time wbr'.split(' ')

/** Elements whose meaning is kept when a document writes them as HTML: those that GitHub's sanitiser allows, but for inputs. */
export const allowedTags: readonly string[] = [
  ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'input'),
  ...newerTags,
]

const allowed = new RegExp(`^<(?:/?(?:${allowedTags.join('|')})(?:\\s[^<>]*)?/?>)`, 'i')

/** HTML of a document in which only allowed elements are still HTML, and the names of those that became text. */
export interface TamedHtml {
  html: string
  /** The elements that are shown as text: the tag as written, and where it stands in what was given. */
  unknown: { tag: string; start: number; end: number }[]
}

/**
 * Turn every `<` that does not open or close an allowed element into text, and drop comments.
 * `use <DB name> here` keeps its words; `<script>` is shown, never run.
 */
export function tameHtml(html: string): TamedHtml {
  const unknown: TamedHtml['unknown'] = []
  const tame = (text: string, offset: number): string =>
    text.replace(/<[^<]*/g, (piece, at: number) => {
      if (allowed.test(piece)) return piece
      const name = /^<([a-z][\w-]*)/i.exec(piece)?.[1]
      const length = piece.indexOf('>') + 1 || piece.trimEnd().length
      if (name) unknown.push({ tag: piece.slice(0, length), start: offset + at, end: offset + at + length })
      return `&lt;${piece.slice(1)}`
    })
  return {
    html: withoutComments(html)
      .map(({ text, start }) => tame(text, start))
      .join(''),
    unknown,
  }
}

/** Drop comments; one that is never closed is text. Gives what stands between them with its offset. */
export function withoutComments(html: string): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = []
  let at = 0
  for (let open = html.indexOf('<!--'); open !== -1; open = html.indexOf('<!--', at)) {
    const close = html.indexOf('-->', open + 4)
    if (close === -1) break
    pieces.push({ text: html.slice(at, open), start: at })
    at = close + 3
  }
  return [...pieces, { text: html.slice(at), start: at }]
}

/** Elements that have no end tag. */
const voidTags = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

/** By how many levels a piece of HTML nests deeper at its deepest place than where it starts, and at its end. */
export function nesting(html: string): { deepest: number; end: number } {
  let depth = 0
  let deepest = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (voidTags.test(name)) continue
    depth += slash === '/' ? -1 : 1
    deepest = Math.max(deepest, depth)
  }
  return { deepest, end: depth }
}
