import type { List, ListItem } from 'mdast'
import { foldSpace } from '../../text/fold.ts'
import { isPart } from './entries.ts'
import type { Group } from './group.ts'
import { toItemReader } from './item-style.ts'
import { toToldParts } from './labelled-lines.ts'
import { absent, type AttendanceLabel, parseLabel } from './labels.ts'
import { listEntries, listNames } from './list-names.ts'
import { hasList, mayOpenInText, open, type Reading } from './reading.ts'
import { splitLabel } from './split-label.ts'
import { isUnticked, textOfItem, textsOfItems, toText } from './text-of.ts'

/** What is known of the list that an item stands in. */
export interface ItemContext {
  group: Group | null
  /** Whether some of its boxes are ticked: who has an empty one was not there. */
  isTicked: boolean
  /** Whether one of its items is a label of attendance. */
  isAttendance: boolean
  /** Puts the words of an item in the order that all of the list have. */
  rewrite: (text: string) => string
}

const wholeName = /^@?\p{Lu}\S+ \p{Lu}\S+(?:$|[\s,(])/u

/** Read an item that is a person, a label with names, or a part of the list. */
export function readItem(reading: Reading, item: ListItem, context: ItemContext): void {
  const [first, ...rest] = item.children
  if (!first || first.type === 'list') return
  const { group, isTicked, rewrite } = context
  const text = toText(first)
  const nested = rest.find((block) => block.type === 'list')
  // `- [ ] Secretary: Mia Berg` says in a list of boxes that she was not there.
  const isOut = isTicked && isUnticked(item)
  const label = isOut ? null : labelOf(reading, text, nested !== undefined, context)
  if (label) {
    for (const { label: own, text: names } of toToldParts(label)) {
      open(reading, own, null, item)
      listNames(reading, names, item)
    }
    if (nested && reading.group) listItems(reading, nested, reading.group.label, null)
    return
  }
  if (!group) return
  reading.group = group
  const own = isOut ? absent : group.label
  const folded = foldSpace(text)
  if (nested && isPart(folded)) listItems(reading, nested, own, folded)
  else listEntries(reading, text.includes('\n') ? text : rewrite(folded), item, { label: own, isItem: true })
}

/** The label that an item begins with, where it counts for the meeting. */
function labelOf(
  reading: Reading,
  text: string,
  hasNested: boolean,
  { group, isAttendance }: ItemContext,
): ReturnType<typeof splitLabel> {
  const alone = hasNested ? parseLabel(foldSpace(text)) : null
  const labelled = splitLabel(text) ?? (alone && { label: alone, rest: '' })
  if (labelled === null) return null
  // `- Scribe: Mia Berg`, `- Members: …` in the head of a document whose attendance stands elsewhere, or nowhere.
  const isOfHead = reading.business.count < 2 && wholeName.test(labelled.rest)
  const isOpened = labelled.label.isList || group !== null || hasList(reading) || isAttendance || isOfHead
  return isOpened && mayOpenInText(reading, labelled.label) ? labelled : null
}

/** Names that are items below a label or below the name of an organisation. */
function listItems(reading: Reading, list: List, label: AttendanceLabel, organisation: string | null): void {
  const rewrite = toItemReader(textsOfItems(list))
  for (const item of list.children) {
    const text = textOfItem(item)
    if (text !== '') listEntries(reading, rewrite(foldSpace(text)), item, { label, isItem: true, organisation })
  }
}
