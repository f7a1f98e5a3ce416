import { isCommonWord } from '../../lexicon/common-words.ts'
import type { Line } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'
import { listOf, parseActionHeading } from './headings.ts'
import { type MarkedLine, parseMarkedLine } from './line.ts'
import { isKnown, isPerson, type KnownNames, pickPeople, splitOwners } from './owners.ts'

/** Those named by an item that says nothing else, and whose actions are the items below it: `AI (Edgar):`, `Edgar:`. */
export function ownersOfAllBelow(
  { lines, points }: Point,
  first: Line,
  marked: MarkedLine | null,
  known: KnownNames,
): readonly string[] | null {
  if (lines.length > 1 || !points.some(({ isItem }) => isItem)) return null
  if (!marked) return namesAlone(first.text, known)
  return ownersAlone(marked, known)
}

/** Those named by what stands above a list: `AI (TimT):`, and below a heading of actions a name alone, in bold or as a heading. */
export function ownersAbove(point: Point, known: KnownNames): string[] | null {
  const { label, headings } = point
  const marked = label === null ? null : parseMarkedLine(label)
  if (marked?.text === '' && marked.owners.length > 0) return marked.owners
  const isHeaded = label === null && parseActionHeading(headings.at(-1) ?? '') !== null
  const above = label ?? headings.at(isHeaded ? -2 : -1) ?? ''
  return listOf(point) === null ? null : namesAlone(above.replace(/^@|\*+/g, ''), known)
}

/** Lines of a paragraph below a name alone: `Ada:`, and each line behind it what she is to do. */
export interface LinesBelowName {
  owners: readonly string[]
  lines: Line[]
}

/** Take a paragraph below a heading of actions apart where it begins with a name alone; none where it does not. */
export function linesBelowNames(lines: readonly Line[], known: KnownNames): LinesBelowName[] {
  const read: LinesBelowName[] = []
  let owners: readonly string[] | null = null
  let before = ''
  for (const line of lines) {
    const named: readonly string[] | null = labelOfName(line.text, known)
    const last = read.at(-1)
    if (named) owners = named
    else if (owners === null) return []
    else if (last && before.length > mostUnwrapped) last.lines.push(line)
    else read.push({ owners, lines: [line] })
    before = named ? '' : line.text
  }
  return read
}

/** A longer line may go on in the next. */
const mostUnwrapped = 60

/** `Ada:`, `ben42:`: somebody of the meeting, or a handle that is no word. */
function labelOfName(text: string, known: KnownNames): string[] | null {
  const handle = /^(?=[^:]{0,30}\d)@?([\p{L}_][\p{L}\p{N}_-]{2,30}):\s*$/u.exec(text)?.[1]
  return /:\s*$/.test(text) ? (namesAlone(text, known) ?? (handle === undefined ? null : [handle])) : null
}

/** Those whom a mark names without saying what they are to do: `AI (Edgar):`, `TODO: Gael:`. */
function ownersAlone({ text, owners }: MarkedLine, known: KnownNames): string[] | null {
  if (text === '') return owners
  return owners.length === 0 && /:$/.test(text) ? pickPeople(text.replace(/:$/, ''), known, false) : null
}

/** The people of the meeting whom a text names without saying what they are to do: `Ann`, `Bob and Ann:`. */
export function namesAlone(text: string, known: KnownNames): string[] | null {
  if (text.length > mostOfNames) return null
  const names = splitOwners(text.replace(/:\s*$/, ''))
  // Where nobody is listed, a name before a colon is one by its looks.
  const isName = (name: string): boolean =>
    isKnown(name, known) || (known.size === 0 && /:\s*$/.test(text) && isPerson(name, known) && !isWord(name))
  return names.length > 0 && names.every(isName) ? names : null
}

/** Names alone have no more letters; longer parts of a text are no names and would be left out. */
const mostOfNames = 60

function isWord(name: string): boolean {
  return name.split(' ').some((word) => isCommonWord(word.toLowerCase()))
}
