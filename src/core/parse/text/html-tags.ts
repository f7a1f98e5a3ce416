import { splitWords } from '../../text/split-words.ts'
import { defaultSchema } from 'hast-util-sanitize'

/** Elements that GitHub allows beside those of the sanitiser's list. */
const newerTags = 'abbr bdo caption cite dfn figcaption figure mark small time wbr'.split(' ')

/** Elements whose meaning is kept when a document writes them as HTML: those that GitHub's sanitiser allows, but for inputs. */
export const allowedTags: readonly string[] = [
  ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'input'),
  ...newerTags,
]

const tags = allowedTags.join('|')

/** Attributes that stand without a value. Any other bare word in a tag is a word of the text: `<b secret words>`. */
const bareAttributes = new Set(
  'async autofocus checked compact controls default defer disabled download hidden ismap itemscope loop multiple muted nohref noshade nowrap open readonly required reversed selected'.split(
    ' ',
  ),
)

const furtherAttributes = splitWords(`
  background bgcolor border bordercolor cellpadding cellspacing char charoff class clear color content
  contenteditable dir draggable face form hspace http-equiv id itemid itemprop itemref itemtype lang language
  link name rel role scrolling size sizes slot spellcheck srcset style tabindex target text title translate type
  usemap valign value vlink vspace width height loading decoding referrerpolicy crossorigin for media method
  action summary align alt axis abbr headers scope start cite datetime
`)

/** Attributes that HTML knows, whether or not they survive; what others say is shown as text with their tag. */
const attributes = new Set(
  [
    ...Object.values(defaultSchema.attributes ?? {}).flatMap((names) =>
      names.map((name) => (typeof name === 'string' ? name : name[0])),
    ),
    ...bareAttributes,
    ...furtherAttributes,
  ].map((name) => name.toLowerCase()),
)

const attribute = /(?:\s|(?<=["'])|\/)*([^\s"'<>/=]+)(?:\s*(=)\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+))?/y
const allowed = new RegExp(`^<(?:/(?:${tags})\\s*>|(?:${tags})(?=[\\s/>])([^<>]*)>)`, 'i')

/** Whether a tag is one of an allowed element, with nothing in it but attributes. */
function isAllowed(piece: string): boolean {
  const found = allowed.exec(piece)
  return found !== null && hasAttributesAlone((found[1] ?? '').replace(/\/$/, '').trim())
}

function hasAttributesAlone(written: string): boolean {
  for (let at = 0; at < written.length; at = attribute.lastIndex) {
    attribute.lastIndex = at
    const [, name = '', equals] = attribute.exec(written) ?? []
    const isKnown = attributes.has(name.toLowerCase()) || /^(?:on\w+|[\w]+[-:][\w:.-]+)$/i.test(name)
    const isBare = equals === undefined
    if (name === '' || !isKnown || (isBare && !bareAttributes.has(name.toLowerCase()))) return false
  }
  return true
}

/** HTML of a document in which only allowed elements are still HTML, and the names of those that became text. */
export interface TamedHtml {
  html: string
  /** The elements that are shown as text: the tag as written, and where it stands in what was given. */
  unknown: { tag: string; start: number; end: number }[]
  /** Whether anything of it is shown as text: such an element, its end, an instruction. */
  isText: boolean
}

/**
 * Turn every `<` that does not open or close an allowed element into text, and drop comments.
 * `use <DB name> here` keeps its words; `<script>` is shown, never run.
 */
export function tameHtml(html: string): TamedHtml {
  const unknown: TamedHtml['unknown'] = []
  let isText = false
  const tame = (text: string, offset: number): string =>
    text.replace(/<[^<]*/g, (piece, at: number) => {
      if (isAllowed(piece)) return piece
      isText = true
      const name = /^<([a-z][\w-]*)/i.exec(piece)?.[1]
      const length = piece.indexOf('>') + 1 || piece.trimEnd().length
      if (name) unknown.push({ tag: piece.slice(0, length), start: offset + at, end: offset + at + length })
      return `&lt;${piece.slice(1)}`
    })
  const tamed = withoutComments(html).map(({ text, start }) => tame(text, start))
  return { html: tamed.join(''), unknown, isText }
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
