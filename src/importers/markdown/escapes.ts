import { decodeWholeAddress } from '../../core/text/decode-address.ts'
import type { Nodes, Root } from 'mdast'
import { parseMarkdown } from '../../core/parse/text/markdown.ts'

/**
 * Take out every escape that Markdown does not need: all that can go without changing what the text means.
 * `means` is the tree that the text was written from, and what is written must be read back as.
 */
export function withoutEscapes(text: string, means: Root): string {
  const escapes = findEscapes(text)
  if (escapes.length === 0) return text
  const meaning = toMeaning(means)
  const kept = keepNeeded(text, escapes, (shorter) => toMeaning(parseMarkdown(shorter)) === meaning)
  return remove(
    text,
    escapes.filter((escape) => !kept.has(escape)),
  )
}

/** Whether a Markdown text is read as a tree. */
export function isReadAs(text: string, means: Root): boolean {
  return toMeaning(parseMarkdown(text)) === toMeaning(means)
}

/** A stretch that stands for one sign: a backslash before it, or a reference. */
interface Escape {
  start: number
  end: number
  sign: string
}

function findEscapes(text: string): Escape[] {
  return [...text.matchAll(/\\([!-/:-@[-`{-~])|&#x([0-9A-F]{2});/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    sign: match[1] ?? String.fromCharCode(Number.parseInt(match[2] ?? '', 16)),
  }))
}

/** Most times a block is read again to find out which of its escapes it needs, and most characters read for that. */
const maxReadings = 120
const maxRead = 500_000

/** Find the escapes that are needed: try all at once, and halve what fails. Those left when the tries are used up are kept. */
function keepNeeded(text: string, escapes: readonly Escape[], isSame: (text: string) => boolean): Set<Escape> {
  const kept = new Set<Escape>()
  const gone = new Set<Escape>()
  const most = Math.min(maxReadings, maxRead / text.length)
  let readings = 0
  const attempt = (group: readonly Escape[]): void => {
    readings += 1
    const candidate = new Set([...gone, ...group])
    if (
      readings <= most &&
      isSame(
        remove(
          text,
          escapes.filter((escape) => candidate.has(escape)),
        ),
      )
    )
      for (const escape of group) gone.add(escape)
    else if (group.length === 1 || readings > most) for (const escape of group) kept.add(escape)
    else {
      const middle = group.length >> 1
      attempt(group.slice(0, middle))
      attempt(group.slice(middle))
    }
  }
  attempt(escapes)
  return kept
}

function remove(text: string, escapes: readonly Escape[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, sign } of escapes) {
    pieces.push(text.slice(at, start), sign)
    at = end
  }
  return pieces.join('') + text.slice(at)
}

/** What a tree means, as one text: two trees mean the same if these are equal. Addresses that stand for themselves are text. */
export function toMeaning(root: Root): string {
  const pieces: string[] = []
  const add = (node: Nodes): void => {
    if (node.type === 'text') return void pieces.push(node.value.replace(/\s+/g, ' '))
    if (node.type === 'link' && standsForItself(node.url, node.children)) return node.children.forEach(add)
    pieces.push(`\u0001${node.type}${toDetails(node)}`)
    if ('value' in node) pieces.push(`\u0002${node.value}`)
    if ('children' in node) node.children.forEach(add)
    pieces.push('\u0003')
  }
  add(root)
  return pieces.join('')
}

function standsForItself(url: string, children: readonly Nodes[]): boolean {
  const [only] = children
  if (children.length !== 1 || only?.type !== 'text') return false
  return (
    [url, url.replace(/^mailto:/, ''), url.replace(/^http:\/\//, ''), url.replace(/^xmpp:/, '')].includes(only.value) ||
    decodeWholeAddress(url) === only.value
  )
}

function toDetails(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return String(node.depth)
    case 'list':
      return `${node.ordered === true ? `o${node.start ?? 1}` : 'u'}`
    case 'listItem':
      return String(node.checked ?? '')
    case 'link':
      return `\u0004${node.url}\u0004${node.title ?? ''}`
    case 'image':
      return `\u0004${node.url}\u0004${node.alt ?? ''}\u0004${node.title ?? ''}`
    case 'code':
      return `\u0004${node.lang ?? ''}`
    case 'table':
      return (node.align ?? []).map((align) => align ?? '-').join()
    case 'footnoteReference':
    case 'footnoteDefinition':
      return node.identifier
    default:
      return ''
  }
}
