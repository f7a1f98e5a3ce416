import { defaultSchema } from 'hast-util-sanitize'

/** Elements whose meaning is kept when a document writes them as HTML: those that GitHub's sanitiser allows, but for inputs. */
export const allowedTags: readonly string[] = (defaultSchema.tagNames ?? []).filter((name) => name !== 'input')

const allowed = new RegExp(`^<(?:/?(?:${allowedTags.join('|')})(?:\\s[^<>]*)?/?>)`, 'i')

/** HTML of a document in which only allowed elements are still HTML, and the names of those that became text. */
export interface TamedHtml {
  html: string
  /** Names of the elements that are shown as text. */
  unknown: string[]
}

/**
 * Turn every `<` that does not open or close an allowed element into text, and drop comments.
 * `use <DB name> here` keeps its words; `<script>` is shown, never run.
 */
export function tameHtml(html: string): TamedHtml {
  const unknown: string[] = []
  const uncommented = html.replace(/<!--[\s\S]*?-->/g, '')
  const tamed = uncommented.replace(/<[^<]*/g, (piece) => {
    if (allowed.test(piece)) return piece
    const name = /^<([a-z][\w-]*)/i.exec(piece)?.[1]
    if (name) unknown.push(name.toLowerCase())
    return `&lt;${piece.slice(1)}`
  })
  return { html: tamed, unknown }
}
