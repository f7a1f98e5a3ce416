import { anyOf, wordOf } from '../../lexicon/index.ts'
import { type Point, toPointText } from '../text/outline.ts'
import type { Said } from './decision.ts'

/** Give a sentence that ends with a colon its list: `The following proposals were adopted:` says of each item that it was decided, any other lead has all behind it. */
export function withList(said: readonly Said[], behind: readonly Point[], point: Point): Said[] {
  const lead = said.at(-1)
  const end = behind.findIndex(({ isItem }) => !isItem)
  const items = point.isItem ? point.points : end < 0 ? behind : behind.slice(0, end)
  const isLead =
    lead !== undefined && /:\W*$/.test(lead.text) && toPointText(point).endsWith(lead.text.slice(-longestEnd))
  const own = items.filter(({ section }) => section === point.section)
  if (!isLead || own.length === 0) return [...said]
  const before = said.slice(0, -1)
  if (!ownsItems(lead.text)) return [...before, { ...lead, text: `${lead.text} ${own.map(toPointText).join('; ')}` }]
  return [
    ...before,
    ...own.flatMap((item) => {
      const place = item.lines[0]?.place
      return place ? [{ ...lead, text: toPointText(item), place }] : []
    }),
  ]
}

/** Whether the items behind a lead are each what was decided. */
export function ownsItems(lead: string): boolean {
  return /:\W*$/.test(lead) && (following.test(lead) || endsDeciding.test(lead))
}

const longestEnd = 30
/** `After a long talk it was decided:`: nothing of what was decided stands before the colon. */
const endsDeciding = new RegExp(
  `${wordOf(({ decisions }) => [...decisions.settled, ...decisions.participles, ...decisions.agrees])}(?:\\s(?:that|to|on|upon|dass|que|che|dat|om))?\\s*:\\W*$`,
  'iu',
)
const following = new RegExp(`(?<!\\p{L})${anyOf(({ decisions }) => decisions.following)}(?!\\p{L})`, 'iu')
