import type { ListItem, RootContent } from 'mdast'
import { claim, type Ledger } from '../ledger.ts'
import { countWords } from '../words.ts'
import { toItem, toList } from './items.ts'

/** A log while it is read. */
export interface Log {
  ledger: Ledger
  blocks: RootContent[]
  /** Items of the list that is open. */
  items: ListItem[]
  /** Everybody who speaks, and those who only scribe what others say. */
  nicks: ReadonlySet<string>
  /** Whether a bot of the W3C listens, so that somebody scribes although nobody says who. */
  isScribed: boolean
  scribes: Set<string>
  people: Set<string>
  /** Who said to be there, by `present+`. */
  present: Set<string>
  /** Who has a part in the meeting, as attendance says it: `Chair: Mia Berg`. */
  parts: Set<string>
  title: string | null
  day: string | null
  /** Words of times, names of those who only marked something, and commands, which are left out. */
  left: number
  /** How to take back what was marked last, for `#undo`. */
  undo: (() => void)[]
}

/** Begin to read a log in which these speak. */
export function openLog(ledger: Ledger, nicks: ReadonlySet<string>, isScribed = false): Log {
  return {
    ledger,
    blocks: [],
    items: [],
    nicks,
    isScribed,
    scribes: new Set(),
    people: new Set(),
    present: new Set(),
    parts: new Set(),
    title: null,
    day: null,
    left: 0,
    undo: [],
  }
}

/** Title and attendance, and a heading above what is said before the first topic. */
export function toHead({ title, people, present, parts, blocks }: Log): RootContent[] {
  const names = [...(present.size > 0 ? present : people), ...parts]
  return [
    ...(title === null ? [] : [toHeading(1, title)]),
    ...(names.length === 0 ? [] : [toHeading(2, 'Attendance'), toList(names.map(toItem))]),
    ...(blocks[0]?.type === 'list' ? [toHeading(2, 'Discussion')] : []),
  ]
}

/** A heading of one line of text. */
export function toHeading(depth: 1 | 2 | 3, value: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value }] }
}

/** Say that a stretch is left out. */
export function leave(log: Log, start: number, end: number): void {
  log.left += countWords(log.ledger.source.slice(start, end))
  claim(log.ledger, start, end, ' ')
}

/** End the list that is open, where there is one. */
export function closeList(log: Log): void {
  if (log.items.length > 0) log.blocks.push(toList(log.items))
  log.items = []
}
