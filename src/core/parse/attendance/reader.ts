import type { Blockquote, Heading, Nodes, RootContent, Table } from 'mdast'
import { areNames, isPart, splitOrganisation } from './entries.ts'
import { isBelow } from './group.ts'
import { readHeadingLabel } from './heading-label.ts'
import { headings, ItemReader } from './item-reader.ts'
import { isCaption, isMereSummary, labelOfParagraph, toLabelledParts } from './labelled-lines.ts'
import { readLabelledCells } from './labelled-cells.ts'
import { isAbsence, isFactLabel, otherPart, present } from './labels.ts'
import { goesOnWithPeople, isForeignLine, isOfOthers, isPartAlone, splitPartLine } from './part-lines.ts'
import { splitLabel } from './split-label.ts'
import { readCalled } from './status.ts'
import { hasPeople, isRollCall, labelOfNames, readPeopleTable } from './people-table.ts'
import { toText } from './text-of.ts'

/** Headings below which the list of the meeting may still stand: `Notes (12 February call)`. */
const ofMeeting = /\b(?:call|meeting|minutes|notes)\b|^day \w+/i

/** Reads block after block; what it has to remember is the group that the next block may belong to. */
export class AttendanceReader extends ItemReader {
  read(block: RootContent): void {
    if (isMereSummary(block) || isCaption(block)) return
    if (block.type === 'heading') this.readHeading(block)
    else if (block.type === 'paragraph') this.readLines(block)
    else if (block.type === 'list') this.readList(block)
    else if (block.type === 'table') this.readTable(block)
    else if (block.type === 'blockquote' && isOfAttendance(block)) for (const part of block.children) this.read(part)
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
    const called = toText(block).split('\n').map(readCalled)
    if (this.group && called.length > 1 && called.every((text) => text !== null)) {
      for (const [line, text] of called.entries())
        this.listEntries(text, block, line, { label: this.group.label, isItem: true })
      return
    }
    const alone = labelOfParagraph(block)
    if (alone && (alone.isList || this.hasList) && this.mayOpen(alone)) return this.open(alone, null, block)
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
      else if (part && this.group && isAbsence(this.group.label) && isOfOthers(part.part)) {
        this.open(otherPart, null, block, line)
      }
      if (this.group && held.length === 0) from = line
      if (this.group) held.push(part?.names ?? text)
    }
    release()
    if (this.group?.depth === null && this.listed.length === this.listedBefore) this.group.isAlone = true
  }

  /** A label that is none of attendance ends a list of names: `Rocking: yes`. Under a heading it is an organisation. */
  private isForeignLabel(line: string, hasNames: boolean): boolean {
    return this.group?.depth === null && isForeignLine(line) && (hasNames || this.listed.length > this.listedBefore)
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
    const label = labelOfNames(table)
    if (!group && !(isHead && (label || isRollCall(table)))) return this.close()
    if (!group) this.open(label ?? present, null, table)
    const own = this.group
    if (!own) return
    for (const entry of readPeopleTable(table, own.label)) this.listed.push({ ...entry, list: own.names })
    own.isOpen = own.depth !== null
  }
}

/** Whether a quotation begins with a label of attendance, as minutes that are slides set it apart. */
function isOfAttendance({ children: [first] }: Blockquote): boolean {
  if (first?.type !== 'paragraph') return false
  const [line = ''] = toText(first).split('\n')
  return (labelOfParagraph(first) ?? splitLabel(line)?.label)?.isList === true
}
