import type { Root } from 'mdast'
import { toPlace } from '../../read/message.ts'
import { foldSpace } from '../../text/fold.ts'
import { readEntries } from './entries.ts'
import { toItemReader } from './item-style.ts'
import { present } from './labels.ts'
import { splitLabel } from './split-label.ts'
import { isName } from './name-words.ts'
import type { Listed, NameList } from './group.ts'
import { toText } from './text-of.ts'

/**
 * Find a list of names that stands without a label below the title: nothing but whole names or names with initials.
 *
 *     # Notes
 *     Mia Berg (MB), Jon Dahl (JD), Ines Roth (IR)
 */
export function findUnlabelled(root: Root): Listed[] {
  const head = headOf(root)
  const people = findPeopleApart(root)
  if (people.length > 0) return people
  for (const [index, block] of head.entries()) {
    const list: NameList = { label: present, isPure: true, place: toPlace(block.position) }
    const lines =
      block.type === 'paragraph'
        ? [{ text: toText(block), node: block }]
        : block.type === 'list'
          ? block.children.map((item) => ({ text: item.children[0] ? toText(item.children[0]) : '', node: item }))
          : []
    const rewrite = block.type === 'list' ? toItemReader(lines.map(({ text }) => foldSpace(text))) : null
    const read = lines.map(({ text, node }) => {
      const context = { label: present, isItem: rewrite !== null, part: null, organisation: null }
      const { entries, isPure } = readEntries(rewrite ? rewrite(foldSpace(text)) : text, context)
      const first = toPlace(node.position)
      const placeOf = (line: number): Listed['place'] =>
        line === 0
          ? { ...first, endLine: first.line, endColumn: first.column }
          : { line: first.line + line, column: 1, endLine: first.line + line, endColumn: 1 }
      return {
        // `Chair: Mia Berg` in each item says what these did, and not that nobody else came.
        isPure: isPure && entries.length > 0 && splitLabel(text) === null,
        listed: entries.map(({ entry, line }) => ({ ...entry, place: placeOf(line), list })),
      }
    })
    const listed = read.flatMap((one) => one.listed)
    if (read.every(({ isPure }) => isPure) && areSurelyNames(listed))
      return [...listed, ...head.slice(index + 1).flatMap((next) => readWay(next, list))]
  }
  return []
}

/** Whole names in paragraphs of their own below each other, each with where the person is from: `Mia Berg, Acme ↵ ↵ Jon Dahl, Beta`. */
function findPeopleApart(root: Root): Listed[] {
  const blocks = root.children.slice(0, mostApart)
  const texts = blocks.map((block) =>
    block.type === 'paragraph' ? foldSpace(toText(block)).replace(/[\s*†‡]+$/, '') : '',
  )
  const isPerson = (text: string): boolean => {
    const [name = '', body = '', ...more] = text.split(', ')
    return (
      more.length < 2 &&
      body !== '' &&
      text.length < 80 &&
      / /.test(name) &&
      !/[.:;?!]/.test(text) &&
      isName(name, false)
    )
  }
  const start = texts.findIndex(isPerson)
  const length = texts.slice(start).findIndex((text) => !isPerson(text))
  const own = texts.slice(start, start + length)
  if (start < 0 || start > 4 || own.length < least) return []
  const rewrite = toItemReader(own)
  const list: NameList = { label: present, isPure: true, place: toPlace(blocks[start]?.position) }
  const context = { label: present, isItem: true, part: null, organisation: null }
  return own.flatMap((text, index) =>
    readEntries(rewrite(text), context).entries.map(({ entry }) => ({
      ...entry,
      place: toPlace(blocks[start + index]?.position),
      list,
    })),
  )
}

/** How many paragraphs may hold one person each, and how many make a list. */
const mostApart = 60
const least = 4

/** Those who took part in another way, in a line of their own below: `Remote: Ines Roth (IR), Paulo`. */
function readWay(block: Root['children'][number], list: NameList): Listed[] {
  const labelled = block.type === 'paragraph' ? splitLabel(toText(block)) : null
  if (!labelled) return []
  const { entries } = readEntries(labelled.rest, {
    label: labelled.label,
    isItem: false,
    part: null,
    organisation: null,
  })
  return entries.map(({ entry }) => ({ ...entry, place: toPlace(block.position), list }))
}

/** The blocks before the second heading: a title, and perhaps a date or a rule. */
function headOf({ children }: Root): Root['children'] {
  const [, second] = children.flatMap((block, index) => (block.type === 'heading' ? [index] : []))
  const first = children.findIndex(({ type }) => type === 'heading')
  return first > 2
    ? []
    : children.slice(Math.max(0, first + 1), second ?? Math.min(children.length, first + 8)).slice(0, 8)
}

function areSurelyNames(listed: readonly Listed[]): boolean {
  const isWhole = ({ name, certainty }: Listed): boolean => certainty === 'sure' && name.includes(' ')
  const withInitials = listed.filter((entry) => entry.initialsCandidate !== null || entry.handle !== null).length
  const least = withInitials > 1 ? 2 : 3
  return listed.length >= least && listed.every((entry) => isWhole(entry) || entry.initialsCandidate !== null)
}
