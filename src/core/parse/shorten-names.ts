import type { Nodes, Parents, Root } from 'mdast'
import { walk } from './walk.ts'

/**
 * Write the initials of people who asked for it wherever their name stands: in text, code, HTML and alternative texts.
 * The tree given is a parse of our own and is changed in place.
 */
export function shortenNames(tree: Root, people: readonly { spelling: string; initials: string }[]): void {
  if (people.length === 0) return
  const shorten = toShortener(people)
  walk<Nodes, Parents>(tree, (node) => {
    if ('value' in node) node.value = shorten(node.value)
    if ('alt' in node && node.alt) node.alt = shorten(node.alt)
    if ('title' in node && node.title) node.title = shorten(node.title)
    return undefined
  })
}

/** Make what `shortenNames` does to one text. */
export function toShortener(people: readonly { spelling: string; initials: string }[]): (text: string) => string {
  if (people.length === 0) return (text) => text
  const spellings = people.flatMap(({ spelling, initials }) => [spelling, spelling.replace(/^(.+) (\S+)$/, '$2, $1')].map((name) => ({ name: name.toLowerCase().replace(/\s+/g, ' '), initials })))
  const initialsOf = new Map(spellings.map(({ name, initials }) => [name, initials]))
  const longestFirst = [...initialsOf.keys()].sort((a, b) => b.length - a.length)
  const patterns = longestFirst.map((spelling) => spelling.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ /g, '\\s+'))
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => text.replace(expression, (name) => initialsOf.get(name.toLowerCase().replace(/\s+/g, ' ')) ?? name)
}
