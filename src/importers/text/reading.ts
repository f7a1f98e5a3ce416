import type { PhrasingContent, RootContent } from 'mdast'
import { claim, type Ledger } from '../ledger.ts'
import type { TextLine } from './lines.ts'

/** A line and where it stands. */
export interface Placed {
  start: number
  end: number
  line: TextLine
}

/** State of reading: the blocks so far and what kind of section the lines stand in. */
export interface Reading {
  ledger: Ledger
  lines: readonly Placed[]
  blocks: RootContent[]
  section: 'attendance' | 'actions' | 'other'
  /** Whether a label heads the lines read now, below which others are deeper. */
  isLabelled: boolean
  /** Whether lines were wrapped to a width, so that a paragraph ends at a blank line only. */
  isWrapped: boolean
}

/** The text of a stretch, as it is written. */
export function contentOf({ ledger }: Reading, start: number, end: number): string {
  return ledger.source.slice(start, end).trim()
}

/** What Word writes for fields and bookmarks: `HYPERLINK "https://…"`, `[bookmark: x]`, `PAGEREF _Toc42 \h`. */
const fields = [
  /HYPERLINK\s+(?:\\l\s+)?"(?<address>[^"\n]{1,500})"/,
  /\[bookmark: [^\]\n]{1,80}\]/,
  /PAGEREF _Toc\d+ \\h/,
]
const field = new RegExp(fields.map(({ source }) => source).join('|'), 'g')

/** Running text; of what Word writes for fields only addresses are left. */
export function toPhrasing({ ledger }: Reading, start: number, end: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let at = start
  const add = (to: number): void => {
    const value = ledger.source.slice(at, to).replace(/[\s\u00a0\f]+/g, ' ')
    if (value !== '') nodes.push({ type: 'text', value })
  }
  for (const match of ledger.source.slice(start, end).matchAll(field)) {
    const from = start + match.index
    add(from)
    at = from + match[0].length
    const address = match.groups?.address
    claim(ledger, from, at, address === undefined ? '' : ` ${address} `)
    if (address !== undefined) nodes.push({ type: 'text', value: ` ${address} ` })
  }
  add(end)
  return nodes
}
