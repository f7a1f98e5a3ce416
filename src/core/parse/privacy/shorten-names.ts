import escapeRegExp from 'escape-string-regexp'
import type { Nodes, Parents, Root } from 'mdast'
import { isParticle } from '../attendance/name-words.ts'
import { foldSpace } from '../../text/fold.ts'
import { walk } from '../text/walk.ts'

/** A spelling of somebody's name and the initials that stand for it; `null` where the name stays as it is written. */
export interface ShortName {
  spelling: string
  initials: string | null
}

/**
 * Write the initials of people who asked for it wherever their name stands: in text, code, HTML and alternative texts.
 * The tree given is a parse of our own and is changed in place.
 */
export function shortenNames(tree: Root, people: readonly ShortName[]): void {
  if (people.length === 0) return
  const shorten = toShortener(people)
  walk<Nodes, Parents>(tree, (node) => {
    if ('value' in node) node.value = shorten(node.value)
    if ('alt' in node && node.alt) node.alt = shorten(node.alt)
    if ('title' in node && node.title) node.title = shorten(node.title)
    return undefined
  })
}

/**
 * Make what `shortenNames` does to one text. A name is known in any case, in either order, with its first names as letters
 * (`M. Berg`, `Berg, Mia`), and by its surname alone as that is written. Whoever is listed with their name keeps it: `Anna Berg`.
 */
export function toShortener(people: readonly ShortName[]): (text: string) => string {
  if (people.every(({ initials }) => initials === null)) return (text) => text
  const inAnyCase = new Map<string, string | null>()
  const asWritten = new Map<string, string>()
  for (const { spelling, initials } of people) {
    if (initials === null) continue
    for (const name of toOrders(spelling)) inAnyCase.set(name.toLowerCase(), initials)
    for (const name of [...toLettered(spelling), ...toSurnames(spelling)]) asWritten.set(name, initials)
  }
  for (const { spelling, initials } of people) {
    const own =
      initials === null ? [...toOrders(spelling), ...toLettered(spelling)].filter((name) => !asWritten.has(name)) : []
    for (const name of own) if (!inAnyCase.has(name.toLowerCase())) inAnyCase.set(name.toLowerCase(), null)
  }
  const names = new RegExp(`(?<![\\p{L}\\p{N}])(?:${toPattern(inAnyCase.keys())})(?![\\p{L}\\p{N}])`, 'giu')
  // A surname of two, such as Berg-Olsen, is another.
  const surnames = new RegExp(
    `(?<![\\p{L}\\p{N}]|\\p{L}-)(?:${toPattern(asWritten.keys())})(?![\\p{L}\\p{N}]|-\\p{Lu}\\p{Ll})`,
    'gu',
  )
  return (text) => {
    // What stays is set aside, so that its surname is not taken for that of somebody else.
    const kept: string[] = []
    const shortened = text.replace(
      names,
      (name) => inAnyCase.get(foldSpace(name).toLowerCase()) ?? `\u0000${kept.push(name) - 1}\u0000`,
    )
    return shortened
      .replace(surnames, (name) => asWritten.get(foldSpace(name)) ?? name)
      .replace(/\u0000(\d+)\u0000/g, (mark, index) => kept[Number(index)] ?? mark)
  }
}

/** A name as it is spelt, and with its surname in front: `Mia Berg`, `Berg Mia`, `Berg, Mia`; without its middle names, too. */
function toOrders(spelling: string): string[] {
  const { first, given, last } = takeApart(spelling)
  return [foldSpace(spelling), ...(last === '' ? [] : [given, first].flatMap((own) => toBothOrders(own, last)))]
}

/** A name with letters for its first names: `M. Berg`, `M Berg`, `Berg, M.` */
function toLettered(spelling: string): string[] {
  const { first, given, last } = takeApart(spelling)
  if (!isSurname(last)) return []
  const letters = [[first], given.split(' ')].flatMap((names) => [
    names.map((name) => `${name.charAt(0)}.`).join(' '),
    names.map((name) => name.charAt(0)).join(''),
  ])
  return letters.flatMap((own) => toBothOrders(own, last))
}

function toBothOrders(given: string, last: string): string[] {
  return [`${given} ${last}`, `${last} ${given}`, `${last}, ${given}`]
}

/** A surname as it is spelt and in capitals, with and without its particles. */
function toSurnames(spelling: string): string[] {
  const { last } = takeApart(spelling)
  const bare = last.split(' ').at(-1) ?? ''
  return isSurname(last) ? [last, bare, last.toUpperCase(), bare.toUpperCase()] : []
}

/** Whether the last word is capitalised and no mere letter. */
function isSurname(last: string): boolean {
  return /(?:^| )\p{Lu}['’]?\p{L}[\p{L}'’-]*$/u.test(last)
}

/** First name, all first names, and surname with its particles; all empty but for a name of several words. */
function takeApart(spelling: string): { first: string; given: string; last: string } {
  const words = foldSpace(spelling.replace(/^([^,]+),(.+)$/, '$2 $1')).split(' ')
  let start = words.length - 1
  while (start > 1 && isParticle(words[start - 1] ?? '')) start -= 1
  return start < 1
    ? { first: '', given: '', last: '' }
    : { first: words[0] ?? '', given: words.slice(0, start).join(' '), last: words.slice(start).join(' ') }
}

/** The longest first. */
function toPattern(names: Iterable<string>): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return longestFirst.map((name) => escapeRegExp(name).replace(/ /g, '\\s+')).join('|') || '(?!)'
}
