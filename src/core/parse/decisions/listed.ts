import { anyOf } from '../../lexicon/index.ts'
import { parseActionHeading } from '../actions/headings.ts'
import type { KnownNames } from '../actions/owners.ts'
import { isName } from '../attendance/name-words.ts'
import { type Point, toPointText } from '../text/outline.ts'
import type { Said } from './decision.ts'
import { type DecisionList, parseDecisionHeading } from './headings.ts'
import { decides } from './sift.ts'
import { readAnswer, readState } from './state.ts'

/** `Stage 2. Reviewers:`: what follows is about people, not about what was decided. */
const peopleBelow = new RegExp(
  `(?:^|[.;,]\\s*|\\s+[–—-]\\s+)(?:stage \\d\\s+)?${anyOf(({ decisions }) => decisions.people)}(?: (?:are|will be|is))?\\s*:.*$`,
  'iu',
)

/** `Vote: 4 in favour, 1 opposed` counts; what came of it stands elsewhere. */
const count = new RegExp(`^\\W*${anyOf(({ decisions }) => decisions.motions)}\\s*:`, 'iu')

/**
 * Read what stands directly below headings and labels of decisions, by its point; what decides nothing is `[]`.
 * An item or paragraph that ends with a colon owns the items below it.
 */
export function readListed(points: readonly Point[], names: KnownNames): Map<Point, Said[]> {
  const found = new Map<Point, Said[]>()
  const ended = new Set<string | null>()
  points.forEach((point, index) => {
    const list = listOf(point)
    if (list === null) return
    const text = toPointText(point)
    // Names as labels begin a transcript: nothing below decides any more.
    if (isNameAlone(text, names) || isNameAlone(point.label ?? '', names)) ended.add(point.section)
    const owner =
      point.isItem && point.label !== null ? points.slice(0, index).findLast(({ isItem }) => !isItem) : undefined
    if (ended.has(point.section) || (owner && isOwned(point, owner))) return void found.set(point, [])
    const below = point.isItem ? point.points : itemsBelow(points, index)
    found.set(point, toSaid(point, list, below, names))
  })
  return found
}

/** What the nearest heading, or the label right above, makes of a point. */
function listOf({ isItem, headings, label }: Point): DecisionList | null {
  // A label of actions below a heading of decisions begins another list.
  if (isItem && label !== null && parseActionHeading(label) !== null) return null
  return (isItem && label !== null ? parseDecisionHeading(label) : null) ?? parseDecisionHeading(headings.at(-1) ?? '')
}

/** An item below a paragraph that ends with a colon is a part of it, unless that is a label of decisions. */
function isOwned({ label }: Point, owner: Point): boolean {
  const text = toPointText(owner)
  return label !== null && text.endsWith(label) && /:\W*$/.test(text) && parseDecisionHeading(label) === null
}

function itemsBelow(points: readonly Point[], index: number): Point[] {
  const owner = points[index]
  const rest = points.slice(index + 1)
  const end = rest.findIndex(({ isItem }) => !isItem)
  const items = end < 0 ? rest : rest.slice(0, end)
  return owner ? items.filter((item) => isOwned(item, owner)) : []
}

function toSaid(point: Point, list: DecisionList, below: readonly Point[], names: KnownNames): Said[] {
  const { section, headings, lines } = point
  const [first] = lines
  const own = toPointText(point)
  const isPeople = peopleBelow.test(own)
  const lead = own.replace(peopleBelow, '').trim()
  const parts = isPeople || !/:\W*$/.test(lead) ? [] : below.map(toPointText)
  const text = parts.length > 0 ? `${lead} ${parts.join('; ')}` : lead
  if (
    !first ||
    text === '' ||
    count.test(text) ||
    !decides(text, point.isItem || isBrief(own) ? list : 'conclusions', names)
  )
    return []
  const subject = headings.findLast((heading) => parseDecisionHeading(heading) === null) ?? null
  return [{ text, state: readAnswer(text) ?? readState(text), adopts: null, section, subject, place: first.place }]
}

/** A paragraph that says what was decided, and does not tell how: a sentence or two of those who met. */
function isBrief(text: string): boolean {
  return text.length <= 160 && /^\W*(?:we|the (?:team|group|board|committee|council))\s/i.test(text)
}

function isNameAlone(text: string, names: KnownNames): boolean {
  const name = text.replace(/:$/, '').trim()
  return names.has(name.toLowerCase()) || (/^\p{Lu}\S* \p{Lu}\S*$/u.test(name) && isName(name, false))
}
