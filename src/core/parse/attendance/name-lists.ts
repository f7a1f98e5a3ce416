import type { Nodes } from 'mdast'
import { readEntries } from './entries.ts'
import { type Group, type Listed, lineOf, type NameList } from './group.ts'
import type { AttendanceLabel } from './labels.ts'
import { isProse } from './prose.ts'

/** The lists of a document and who stands in them, and the group whose names are being read. */
export class NameLists {
  readonly listed: Listed[] = []
  readonly lists: NameList[] = []
  protected group: Group | null = null
  /** The group of the heading above, to which its text returns behind a label of its own. */
  protected outer: Group | null = null
  /** How many were listed when the group was opened. */
  protected listedBefore = 0
  /** Whether a list of items was read below the heading: prose behind it is business. */
  protected hasItems = false

  protected get hasList(): boolean {
    return this.lists.some(({ label }) => label.isList)
  }

  protected close(): void {
    this.group = null
    this.outer = null
  }

  protected hasOwn(names: NameList): boolean {
    return this.listed.some(({ list }) => list === names)
  }

  protected open(label: AttendanceLabel, depth: number | null, node: Nodes, line = 0): void {
    const names = { label, isPure: label.isList || this.hasList, place: lineOf(node, line) }
    this.group = { label, depth, isOpen: true, part: null, names }
    this.hasItems = false
    this.listedBefore = this.listed.length
    this.lists.push(names)
  }

  protected list(text: string, node: Nodes, line: number): void {
    if (!this.group || text.trim() === '') return
    if (this.hasItems && this.group.depth !== null && isProse(text)) return this.close()
    this.listEntries(text, node, line, { label: this.group.label, isItem: false })
    this.group.isOpen = this.group.depth !== null || /,\s*$/.test(text)
  }

  protected listEntries(
    text: string,
    node: Nodes,
    line: number,
    context: { label: AttendanceLabel; isItem: boolean },
    organisation: string | null = null,
  ): void {
    const { group } = this
    if (!group) return
    const { entries, isPure } = readEntries(text, { ...context, part: group.part, organisation })
    if (!isPure) group.names.isPure = false
    for (const { entry, line: ahead } of entries)
      this.listed.push({ ...entry, place: lineOf(node, line + ahead), list: group.names })
  }
}
