import type { Code, List, ListItem } from 'mdast'
import { foldSpace } from '../../text/fold.ts'
import { isPart } from './entries.ts'
import type { Group } from './group.ts'
import { indentedItems } from './indented.ts'
import { toItemReader } from './item-style.ts'
import { toToldParts } from './labelled-lines.ts'
import { absent, type AttendanceLabel, parseLabel, present } from './labels.ts'
import { NameLists } from './name-lists.ts'
import { findCalled, findRollCall } from './roll-call.ts'
import { splitLabel } from './split-label.ts'
import { isUnticked, textOfItem, textsOfItems, toText } from './text-of.ts'

/** How many headings of business may stand before a label in the text that still opens the list of the meeting. */
export const headings = 8

const wholeName = /^@?\p{Lu}\S+ \p{Lu}\S+(?:$|[\s,(])/u

/** Reads the lists of a document: items that are people, labels or parts, and roll calls. */
export class ItemReader extends NameLists {
  /** Whether a heading about something else has come since the list: a "Chair:" there is an item of business. */
  protected isBehindList = false
  /** Whether the last list of people was numbered. */
  private isOrdered: boolean | null = null
  /** The items of the lists before. */
  private readonly earlier: string[] = []
  /** Depth and count of the headings about something else. */
  protected business = { depth: 0, count: 0 }

  /** Whether a label in the text can be one of the meeting's list: a part deep in the discussion has lists of its own. */
  protected mayOpen(label: AttendanceLabel): boolean {
    if (this.isBehindList) return label.role === 'scribe' || label.presence === 'guest'
    if (label.isWeak && label.presence === 'absent') return this.hasList
    return this.hasList || !label.isList || this.business.count <= headings
  }

  protected readList(list: List): void {
    // A numbered list behind one of names is what was talked about.
    if (this.hasItems && list.ordered === true && this.isOrdered === false) return this.close()
    const isResumed = this.group?.isOpen !== true && this.outer !== null && !this.hasOwn(this.outer.names)
    const group = this.group?.isOpen ? this.group : isResumed ? this.outer : null
    if (this.readRollCall(list, group)) return
    const isTicked = list.children.some((item) => item.checked === true)
    const isTickList = list.children.some((item) => item.checked != null || isUnticked(item))
    const isAttendance = list.children.some((item) => {
      const label = splitLabel(textOfItem(item))?.label
      return label?.isList && this.mayOpen(label)
    })
    const texts = textsOfItems(list)
    const rewrite = toItemReader(texts, group?.label.isSpanish, this.earlier)
    if (group !== null) this.earlier.push(...texts)
    for (const item of list.children) {
      if (isUnticked(item) && !isTicked && isTickList) continue
      this.readItem(item, group, isTicked, isAttendance, rewrite)
    }
    this.group = group?.depth != null ? group : null
    this.hasItems ||= group !== null && this.hasOwn(group.names)
    if (group !== null) this.isOrdered = list.ordered ?? false
  }

  /** A list of which each item says whether somebody was there, below a label or below an item that is one. */
  private readRollCall(list: List, group: Group | null): boolean {
    const { label, item, called } =
      group === null
        ? (findRollCall(list) ?? { label: present, item: null, called: [] })
        : { label: group.label, item: null, called: findCalled(list) }
    if (called.length === 0 || (item && !this.mayOpen(label))) return false
    if (item) this.open(label, null, item)
    for (const { text, item: own } of called) this.listEntries(text, own, 0, { label, isItem: true })
    this.group = group?.depth != null ? group : null
    this.hasItems = true
    return true
  }

  /** An indented list below a label, which Markdown takes for code. */
  protected readIndented(code: Code): void {
    const { group } = this
    const items = indentedItems(code)
    if (!group || items.length === 0) return this.close()
    const rewrite = toItemReader(items.map(({ text }) => text))
    for (const { text, index } of items)
      this.listEntries(rewrite(text), code, index, { label: group.label, isItem: true })
    this.group = group.depth === null ? null : group
  }

  private readItem(
    item: ListItem,
    group: Group | null,
    isTicked: boolean,
    isAttendance: boolean,
    rewrite: (text: string) => string,
  ): void {
    const [first, ...rest] = item.children
    if (!first || first.type === 'list') return
    const text = toText(first)
    const nested = rest.find((block) => block.type === 'list')
    const alone = nested ? parseLabel(foldSpace(text)) : null
    const labelled = splitLabel(text) ?? (alone && { label: alone, rest: '' })
    // `- Scribe: Mia Berg`, `- Members: …` in the head of a document whose attendance stands elsewhere, or nowhere.
    const isOfHead = labelled !== null && this.business.count < 2 && wholeName.test(labelled.rest)
    const isOpened = labelled?.label.isList || group || this.hasList || isAttendance || isOfHead
    if (labelled && isOpened && this.mayOpen(labelled.label)) {
      for (const { label, text: names } of toToldParts(labelled)) {
        this.open(label, null, item)
        this.list(names, item, 0)
      }
      if (nested && this.group) this.listItems(nested, this.group.label, null)
      return
    }
    if (!group) return
    this.group = group
    const label = isTicked && isUnticked(item) ? absent : group.label
    if (nested && isPart(foldSpace(text))) this.listItems(nested, label, foldSpace(text))
    else this.listEntries(text.includes('\n') ? text : rewrite(foldSpace(text)), item, 0, { label, isItem: true })
  }

  /** Names that are items below a label or below the name of an organisation. */
  private listItems(list: List, label: AttendanceLabel, organisation: string | null): void {
    const rewrite = toItemReader(textsOfItems(list))
    for (const item of list.children) {
      const text = textOfItem(item)
      if (text !== '') this.listEntries(rewrite(foldSpace(text)), item, 0, { label, isItem: true }, organisation)
    }
  }
}
