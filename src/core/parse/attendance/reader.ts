import type { Code, Heading, List, ListItem, Nodes, RootContent, Table } from 'mdast'
import { foldSpace } from '../../text/fold.ts'
import { areNames, isPart, splitOrganisation } from './entries.ts'
import { type Group, isBelow } from './group.ts'
import { NameLists } from './name-lists.ts'
import { toItemReader } from './item-style.ts'
import { indentedItems } from './indented.ts'
import { goesOnWithPeople, isForeignLine, isPartAlone, splitPartLine } from './part-lines.ts'
import { isMereSummary, labelOfParagraph, toLabelledParts } from './labelled-lines.ts'
import { absent, type AttendanceLabel, isFactLabel, parseLabel, present, splitLabel } from './labels.ts'
import { readHeadingLabel } from './heading-label.ts'
import { hasPeople, readLabelledCells, readPeopleTable } from './tables.ts'
import { textOfItem, textsOfItems, toText } from './text-of.ts'

/** How many headings of business may stand before a label in the text that still opens the list of the meeting. */
const headings = 8

/** Headings below which the list of the meeting may still stand: `Notes (12 February call)`. */
const ofMeeting = /\b(?:call|meeting|minutes|notes)\b|^day \w+/i

/** Reads block after block; what it has to remember is the group that the next block may belong to. */
export class AttendanceReader extends NameLists {
  /** Whether a heading about something else has come since the list: a "Chair:" there is an item of business. */
  private isBehindList = false
  /** Whether the last list of people was numbered. */
  private isOrdered: boolean | null = null
  /** The items of the lists before. */
  private readonly earlier: string[] = []
  /** Depth and count of the headings about something else. */
  private business = { depth: 0, count: 0 }

  read(block: RootContent): void {
    if (isMereSummary(block)) return
    if (block.type === 'heading') this.readHeading(block)
    else if (block.type === 'paragraph') this.readLines(block)
    else if (block.type === 'list') this.readList(block)
    else if (block.type === 'table') this.readTable(block)
    else if (block.type === 'code' && this.group?.isOpen) this.readIndented(block)
    else if (block.type === 'html' && /^<!--|^<\/?(?:details|summary)\b/i.test(block.value)) return
    else if (block.type !== 'definition') this.close()
  }

  private readHeading(heading: Heading): void {
    const { text, label, rest } = readHeadingLabel(heading)
    const outer = this.outer ?? this.group
    const isOfBusiness = this.isBehindList && this.business.depth < heading.depth
    this.close()
    if (label && !isOfBusiness && (label.isList || isBelow(heading, outer) || this.hasList)) {
      this.open(label, heading.depth, heading)
      // Groups of one list stand beside each other: `Committee members`, `Staff`.
      this.outer =
        outer !== null && isBelow(heading, outer) && this.group?.label.presence === outer.label.presence
          ? outer
          : this.group
      if (rest) this.list(rest, heading, 0)
    } else if (outer && isBelow(heading, outer) && isPart(text)) {
      this.group = { ...outer, part: text, isOpen: true }
      this.outer = outer
    } else if (outer?.isOpen && this.listed.length === this.listedBefore && areNames(text)) {
      this.group = outer
      this.list(text, heading, 0)
    } else {
      const isFact = isFactLabel(text.split(':')[0] ?? '')
      this.business = { depth: heading.depth, count: this.business.count + (isFact ? 0 : 1) }
      this.isBehindList = this.hasList && !ofMeeting.test(text)
    }
  }

  private readLines(block: Nodes): void {
    if (this.group?.isOpen !== true && !goesOnWithPeople(toText(block), this.group)) this.group = null
    const { outer } = this
    if (outer !== null && isPartAlone(toText(block))) {
      this.group = { ...outer, isOpen: true }
      return
    }
    const alone = labelOfParagraph(block)
    if (alone && this.mayOpen(alone)) return this.open(alone, null, block)
    // Lines that have not been read yet, since a list of names wraps anywhere, even within a name.
    const held: string[] = []
    let from = 0
    const release = (): void => this.list(held.splice(0).join('\n'), block, from)
    for (const { label, text, line } of toLabelledParts(block)) {
      const isForeign = this.isForeignLabel(
        text,
        held.some((line) => line.trim() !== ''),
      )
      const part = label ? null : splitPartLine(text)
      // A line of its own begins with a label, with its organisation or with the part of the meeting's people.
      if (label || isForeign || part || splitOrganisation(text).of) release()
      if (label && this.mayOpen(label)) this.open(label, null, block, line)
      else if (label || isForeign) this.group = null
      if (this.group && held.length === 0) from = line
      if (this.group) held.push(part?.names ?? text)
    }
    release()
    if (this.group?.depth === null && this.listed.length === this.listedBefore) this.group.isAlone = true
  }

  /** Whether a label in the text can be one of the meeting's list: a part deep in the discussion has lists of its own. */
  private mayOpen(label: AttendanceLabel): boolean {
    if (this.isBehindList) return label.role === 'scribe' || label.presence === 'guest'
    if (label.isWeak && label.presence === 'absent') return this.hasList
    return this.hasList || !label.isList || this.business.count <= headings
  }

  /** A label that is none of attendance ends a list of names: `Rocking: yes`. Under a heading it is an organisation. */
  private isForeignLabel(line: string, hasNames: boolean): boolean {
    return this.group?.depth === null && isForeignLine(line) && (hasNames || this.listed.length > this.listedBefore)
  }

  private readList(list: List): void {
    // A numbered list behind one of names is what was talked about.
    if (this.hasItems && list.ordered === true && this.isOrdered === false) return this.close()
    const isResumed = this.group?.isOpen !== true && this.outer !== null && !this.hasOwn(this.outer.names)
    const group = this.group?.isOpen ? this.group : isResumed ? this.outer : null
    const isTicked = list.children.some((item) => item.checked === true)
    const isTickList = list.children.some((item) => item.checked != null)
    const isAttendance = list.children.some((item) => {
      const label = splitLabel(textOfItem(item))?.label
      return label?.isList && this.mayOpen(label)
    })
    const texts = textsOfItems(list)
    const rewrite = toItemReader(texts, group?.label.isSpanish, this.earlier)
    if (group !== null) this.earlier.push(...texts)
    for (const item of list.children) {
      if (item.checked === false && !isTicked && isTickList) continue
      this.readItem(item, group, isTicked, isAttendance, rewrite)
    }
    this.group = group?.depth != null ? group : null
    this.hasItems ||= group !== null && this.hasOwn(group.names)
    if (group !== null) this.isOrdered = list.ordered ?? false
  }

  /** An indented list below a label, which Markdown takes for code. */
  private readIndented(code: Code): void {
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
    if (labelled && this.mayOpen(labelled.label) && (labelled.label.isList || group || this.hasList || isAttendance)) {
      this.open(labelled.label, null, item)
      this.list(labelled.rest, item, 0)
      if (nested && this.group) this.listItems(nested, this.group.label, null)
      return
    }
    if (!group) return
    this.group = group
    const label = isTicked && item.checked === false ? absent : group.label
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

  private readTable(table: Table): void {
    const group = this.group?.isOpen ? this.group : null
    const cells = hasPeople(table) ? [] : readLabelledCells(table)
    const isHead = this.business.count <= headings && !this.isBehindList
    if (cells.length > 0 && (group || isHead)) {
      for (const { label, text, node } of cells) {
        this.open(label, null, node)
        this.list(text, node, 0)
      }
      return this.close()
    }
    const label = parseLabel(toText(table.children[0]?.children[0] ?? table))
    if (!group && !(isHead && label?.isList && hasPeople(table))) return this.close()
    if (!group) this.open(label ?? present, null, table)
    const own = this.group
    if (!own) return
    for (const entry of readPeopleTable(table, own.label)) this.listed.push({ ...entry, list: own.names })
    own.isOpen = own.depth !== null
  }
}
