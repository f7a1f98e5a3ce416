import { childrenOf } from '../core/parse/text/children.ts'
import type { Nodes, Root, RootContent } from 'mdast'
import { parseLabel } from '../core/parse/attendance/labels.ts'
import { splitLabel } from '../core/parse/attendance/split-label.ts'
import { findMeetings, type Meeting } from '../core/parse/meetings/find-meetings.ts'
import { findLabelledMeetings } from '../core/parse/meetings/labelled-meetings.ts'
import { holdsNoMeetings } from '../core/parse/meetings/split-meetings.ts'
import { parseFileName } from '../core/parse/dates/file-name.ts'
import { toText } from '../core/parse/text/text.ts'
import { digest } from '../core/read/digest.ts'
import type { Draft } from './draft.ts'
import { tidyTree } from './markdown/tidy.ts'
import { toReadable } from './readable.ts'
import { findMarkedDays, type Piece } from './marked-days.ts'
import { fileMark } from './links/resolve.ts'
import { countWords } from './words.ts'

/** Words by which a document says that it holds meetings. */
const ofMeetings =
  /meeting|minutes|\bcalls?\b|notes|log\b|sync|stand-?up|agenda|protokoll|round.?table|committee|council|sitzung|treffen|compte.?rendu|réunion|reunión|\bactas?\b|reunião/i

/**
 * Split a document that holds the notes of many meetings at its dated headings: each becomes minutes of its day; what
 * stands before the first is a page. Each part is known by its own words and images by theirs, so that a part is the same
 * in the next, longer version of the document. A document of one meeting, or of none, stays whole.
 */
export function splitDraft(draft: Draft): Draft[] {
  const { foreign } = draft
  const name = parseFileName(`${foreign.name}.md`)
  if (name.date?.precision === 'day' || holdsNoMeetings(foreign.name)) return [draft]
  const said = `${foreign.name} ${draft.title ?? ''} ${firstHeading(draft)}`
  const least = ofMeetings.test(said) || countAttendance(draft) > 1 ? 2 : 3
  const named = nameImages(draft)
  const pieces = toPieces(named.tree, yearOf(draft), least)
  if (pieces.length === 0) return [draft]
  const parts = pieces.map((piece) => toPart(named, piece))
  const isOutside = (at: number): boolean => pieces.every(({ from, to }) => at < from || at >= to)
  const head = toHead(
    named,
    named.tree.children.filter((_, at) => isOutside(at)),
  )
  const rest = draft.wordsIn - parts.reduce((sum, { wordsIn }) => sum + wordsIn, 0)
  const [first, ...others] = head ? [head, ...parts] : parts
  if (!first) return [draft]
  // What was noted of the whole, and whatever does not add up, is told of the first.
  return [{ ...first, wordsIn: head ? rest : first.wordsIn + rest, losses: draft.losses }, ...others]
}

/** How often a document says who was there. */
function countAttendance({ tree }: Draft): number {
  return tree.children.filter((block) => {
    const [line = ''] = block.type === 'heading' || block.type === 'paragraph' ? toText(block).split('\n', 1) : []
    return parseLabel(line)?.isList ?? splitLabel(line)?.label.isList ?? false
  }).length
}

/** The meetings of a document: below dated headings, below headings that leave their day to a label, or below lines of days. */
function toPieces(tree: Root, year: string | null, least: number): Piece[] {
  const lines = numbered(tree)
  const dated = findMeetings(lines, year, least)
  const meetings = dated.length > 0 ? dated : findLabelled(lines)
  if (meetings.length === 0) return findMarkedDays(tree, year, least)
  return meetings.map(({ anchor, date, from, to }) => {
    const blocks = tree.children.slice(from - 1, to - 1)
    const [first] = blocks
    const depth = first?.type === 'heading' ? first.depth : 1
    return { anchor, date, blocks: raise(blocks, depth - 1), from: from - 1, to: to - 1 }
  })
}

/** Meetings whose day a label below their heading says, where nothing stands between or behind them. */
function findLabelled(tree: Root): Meeting[] {
  const meetings = findLabelledMeetings(tree)
  const areAll = meetings.every(({ to }, index) => to === (meetings[index + 1]?.from ?? tree.children.length + 1))
  return areAll ? meetings : []
}

/** The tree with each block on a line of its own, so that lines are blocks. */
function numbered(tree: Root): Root {
  const children = tree.children.map((block, index) => {
    const point = { line: index + 1, column: 1 }
    return { ...block, position: { start: point, end: point } }
  })
  return { ...tree, children }
}

/** The year of headings without one: that of the name, of the title, or of the first heading. */
function yearOf(draft: Draft): string | null {
  const said = `${draft.foreign.name} ${draft.title ?? ''} ${firstHeading(draft)}`
  return /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(said)?.[0] ?? null
}

function firstHeading({ tree }: Draft): string {
  const first = tree.children.find(({ type }) => type === 'heading')
  return first ? toText(first) : ''
}

function toPart(draft: Draft, { anchor, date, blocks }: Piece): Draft {
  // The rule that parts a meeting from the next is of neither.
  const last = blocks.findLastIndex(({ type }) => type !== 'thematicBreak')
  const tree: Root = { type: 'root', children: blocks.slice(0, last + 1) }
  return {
    ...toDraftOf(draft, tree, anchor),
    stated: { date, precision: 'day' },
    kind: 'minutes',
    title: null,
    author: null,
  }
}

function toHead(draft: Draft, blocks: RootContent[]): Draft | null {
  if (toReadable({ type: 'root', children: blocks }).trim() === '') return null
  return { ...toDraftOf(draft, { type: 'root', children: blocks }, null), kind: 'page' }
}

/** A part of a document, whose digest is that of its own words. */
function toDraftOf(draft: Draft, tree: Root, anchor: string | null): Draft {
  const { foreign } = draft
  const readable = toReadable(tidyTree(tree).root)
  const used = new Set(addressesOf(tree))
  const path = anchor === null ? foreign.path : `${foreign.path}#${anchor}`
  return {
    ...draft,
    foreign: { ...foreign, path, sha256: digest(readable) },
    tree,
    files: draft.files.filter(({ name }) => used.has(`${fileMark}${name}`)),
    revision: null,
    edited: null,
    wordsIn: countWords(readable),
    losses: [],
  }
}

/** Headings nearer to the top. */
function raise(blocks: readonly RootContent[], by: number): RootContent[] {
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    const depth = Math.max(1, block.depth - by)
    return { ...block, depth: depth as 1 | 2 | 3 | 4 | 5 | 6 }
  })
}

function addressesOf(node: Nodes): string[] {
  const own = node.type === 'image' || node.type === 'link' ? [node.url] : []
  return [...own, ...childrenOf(node).flatMap(addressesOf)]
}

/** Images named by what they show rather than by their place in the document. */
function nameImages(draft: Draft): Draft {
  const names = new Map(
    draft.files.map(({ name, bytes }) => [
      `${fileMark}${name}`,
      `${digest(Buffer.from(bytes).toString('base64')).slice(0, 12)}.${name.split('.').at(-1) ?? ''}`,
    ]),
  )
  const rename = <Node extends Nodes>(node: Node): Node => {
    const url = 'url' in node ? names.get(node.url) : undefined
    const named = url === undefined ? node : { ...node, url: `${fileMark}${url}` }
    return 'children' in named ? { ...named, children: childrenOf(named).map(rename) } : named
  }
  const files = draft.files.map(({ name, bytes }) => ({ name: names.get(`${fileMark}${name}`) ?? name, bytes }))
  return { ...draft, tree: rename(draft.tree), files: [...new Map(files.map((file) => [file.name, file])).values()] }
}
