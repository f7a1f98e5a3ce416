import type { Heading, List, ListItem, Nodes, Root, RootContent, Table } from 'mdast'
import { type Place, toPlace } from '../../read/message.ts'
import { type AttendanceLabel, parseLabel, type Presence, present, splitLabel } from './labels.ts'
import { mergeAttendees } from './merge-attendees.ts'
import {
  type Attendee,
  type AttendeeEntry,
  type EntryContext,
  isName,
  isRole,
  type ListedName,
  parseAttendee,
  settleInitials,
  settleNames,
  splitNames,
} from './attendee.ts'
import { toText as textOf } from '../text/text.ts'
import { foldSpace } from '../../text/fold.ts'

/** Who took part in a meeting, as its document states it. */
export interface Attendance {
  /** Whether the document names anybody as present; "TBA" and an empty list are not recorded. */
  isRecorded: boolean
  attendees: Attendee[]
  /** Place of the first heading or label of the list, where there is one, even of an empty list. */
  place: Place | null
}

/** A label whose names are being read. */
interface Group {
  label: AttendanceLabel
  /** Depth of the heading that opened the group; `null` for a label in the text. */
  depth: number | null
  /** Whether the list goes on in the next block: nothing was listed yet, or the last line ended in a comma. */
  isOpen: boolean
  /** Heading of a part of the list, such as `TSC` below `Present`. */
  part?: string
  names: NameList
}

/** What stands behind one label; pure where all of it can be names. */
interface NameList {
  isPure: boolean
}

type Listed = AttendeeEntry & { place: Place; list: NameList }

/**
 * Read attendance in every spelling met in real minutes.
 *
 * ```md
 * **Attending:** BrianL, Carl, TimT
 *
 * ## Present
 * - Anna Henningsen @addaleax (TSC)
 *
 * ## Attendance
 * CERN: David Horat (DH), David Collados (DC)
 * ```
 */
export function parseAttendance(root: Root): Attendance {
  const reader = new AttendanceReader()
  for (const block of root.children) reader.read(block)
  const named = settleNames(reader.listed, ({ list }) => list)
  const present = named.some(({ presence }) => presence === 'present' || presence === 'guest')
  const listed = present || reader.hasList ? named : []
  const attendees = mergeAttendees(settleInitials(listed).map(toAttendee))
  const isRecorded = reader.hasList && attendees.some(({ presence }) => presence === 'present' || presence === 'guest')
  return { isRecorded, attendees: isRecorded || reader.hasList ? attendees : [], place: reader.place }
}

/** Reads block after block; what it has to remember is the group that the next block may belong to. */
class AttendanceReader {
  readonly listed: Listed[] = []
  hasList = false
  place: Place | null = null
  private group: Group | null = null
  /** How many were listed when the group was opened. */
  private listedBefore = 0
  /** Whether a heading about something else has come since the list: a "Chair:" there is an item of business. */
  private isBehindList = false

  read(block: RootContent): void {
    if (block.type === 'heading') this.readHeading(block)
    else if (block.type === 'paragraph') this.readLines(block)
    else if (block.type === 'list') this.readList(block)
    else if (block.type === 'table' && this.group?.isOpen) this.readTable(block, this.group)
    else if (block.type === 'html' && /^<!--/.test(block.value)) return
    else if (block.type !== 'definition') this.group = null
  }

  private readHeading(heading: Heading): void {
    const text = foldSpace(toText(heading)).replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
    const labelled = splitLabel(text)
    // "Minutes" alone heads the business of a meeting; as a label in the text it names who took them.
    const label = /^minutes$/i.test(text) ? null : (labelled?.label ?? parseLabel(text))
    const outer = this.group
    this.group = null
    if (label && (label.isList || isBelow(heading, outer) || this.hasList)) {
      this.open(label, heading.depth, heading)
      if (labelled?.rest) this.list(labelled.rest, heading, 0)
    } else if (outer && isBelow(heading, outer) && isPart(text)) {
      this.group = { ...outer, part: text }
    } else if (outer?.isOpen && this.listed.length === this.listedBefore && areNames(text)) {
      this.group = outer
      this.list(text, heading, 0)
    } else if (this.hasList) this.isBehindList = true
  }

  private readLines(block: Nodes): void {
    if (this.group?.isOpen !== true) this.group = null
    let held: { text: string; line: number } | null = null
    const release = (): void => {
      if (held) this.list(held.text, block, held.line)
      held = null
    }
    const text = withColon(block)
    if (
      (isStrongAlone(block) || /^(?:attendees|attendance|participants|present)$/i.test(text)) &&
      parseLabel(text)?.isList
    )
      return this.open(parseLabel(text) ?? present, null, block)
    text
      .split('\n')
      .flatMap((line, index) => splitAtLabels(line).map((part) => ({ line: part, index })))
      .forEach(({ line, index }) => {
        const labelled = splitLabel(line)
        if (labelled && (labelled.label.role !== 'chair' || !this.isBehindList)) {
          release()
          this.open(labelled.label, null, block, index)
          held = { text: labelled.rest, line: index }
        } else if (this.group && this.isForeignLabel(line, held !== null && held.text.trim() !== '')) {
          release()
          this.group = null
        } else if (this.group) {
          // A list of names wraps anywhere, even within a name; a line of its own begins with its organisation.
          const goesOn = held !== null && !splitOrganisation(line).of
          if (!goesOn) release()
          held = held ? { ...held, text: `${held.text}\n${line}` } : { text: line, line: index }
        }
      })
    release()
  }

  /** A label that is none of attendance ends a list of names: `Rocking: yes`. Under a heading it is an organisation. */
  private isForeignLabel(line: string, hasNames: boolean): boolean {
    return (
      this.group?.depth == null &&
      /^[^,()]{1,40}:(?:\s|$)/.test(line) &&
      (hasNames || this.listed.length > this.listedBefore)
    )
  }

  private readList(list: List): void {
    const group = this.group?.isOpen ? this.group : null
    const isTicked = list.children.some((item) => item.checked === true)
    const isTickList = list.children.some((item) => item.checked != null)
    const isAttendance = list.children.some(
      (item) => item.children[0]?.type === 'paragraph' && splitLabel(toText(item.children[0]))?.label.isList,
    )
    for (const item of list.children) {
      if (item.checked === false && !isTicked && isTickList) continue
      this.readItem(item, group, isTicked, isAttendance)
    }
    this.group = group?.depth != null ? group : null
  }

  private readItem(item: ListItem, group: Group | null, isTicked: boolean, isAttendance: boolean): void {
    const [first, ...rest] = item.children
    if (!first || first.type === 'list') return
    const text = toText(first)
    const labelled = splitLabel(text) ?? (rest.length > 0 ? labelAlone(text) : null)
    if (labelled && (labelled.label.isList || group || this.hasList || isAttendance)) {
      this.open(labelled.label, null, item)
      this.list(labelled.rest, item, 0)
      for (const list of rest) if (list.type === 'list' && this.group) this.listItems(list, this.group, null)
      return
    }
    if (!group) return
    this.group = group
    const nested = rest.find((block) => block.type === 'list')
    const absent: AttendanceLabel = { presence: 'absent', role: null, isList: false }
    const label = isTicked && item.checked === false ? absent : group.label
    if (nested && isPart(foldSpace(text))) this.listItems(nested, { ...group, label }, foldSpace(text))
    else this.listEntries(text, item, 0, { label, isItem: true })
  }

  /** Names that are items below a label or below the name of an organisation. */
  private listItems(list: List, group: Group, organisation: string | null): void {
    for (const item of list.children) {
      const first = item.children[0]
      if (first && first.type !== 'list')
        this.listEntries(toText(first), item, 0, { label: group.label, isItem: true }, organisation)
    }
  }

  private readTable(table: Table, group: Group): void {
    const [header, ...rows] = table.children
    const columns = header?.children.map((cell) => columnOf(toText(cell))) ?? []
    const nameColumn = Math.max(0, columns.indexOf('name'))
    for (const row of rows) {
      const cell = (column: string): string =>
        foldSpace(toText(row.children[columns.indexOf(column)] ?? { type: 'text', value: '' }))
      const name = foldSpace(toText(row.children[nameColumn] ?? { type: 'text', value: '' }))
      const label = { ...group.label, presence: presenceOf(cell('presence')) ?? group.label.presence }
      const names = splitNames(cell('last') === '' ? name : `${cell('first')} ${cell('last')}`)
      for (const { text } of names) {
        const entry = parseAttendee(text, {
          label,
          organisation: cell('organisation') || null,
          before: null,
          isItem: names.length === 1,
        })
        if (!entry) {
          group.names.isPure = false
          continue
        }
        const role = cell('role') || entry.role
        const initials = (names.length === 1 && cell('initials')) || entry.initialsCandidate
        this.listed.push({
          ...entry,
          role,
          initialsCandidate: initials,
          place: toPlace(row.position),
          list: group.names,
        })
      }
    }
    group.isOpen = group.depth !== null
  }

  private open(label: AttendanceLabel, depth: number | null, node: Nodes, line = 0): void {
    this.group = { label, depth, isOpen: true, names: { isPure: label.isList } }
    this.listedBefore = this.listed.length
    if (label.isList) this.hasList = true
    if (label.isList) this.place ??= lineOf(node, line)
  }

  private list(text: string, node: Nodes, line: number): void {
    if (!this.group || text.trim() === '') return
    this.listEntries(text, node, line, { label: this.group.label, isItem: false })
    this.group.isOpen = this.group.depth !== null || /,\s*$/.test(text)
  }

  private listEntries(
    text: string,
    node: Nodes,
    line: number,
    context: Pick<EntryContext, 'label' | 'isItem'>,
    organisation: string | null = null,
  ): void {
    const { names, of } = splitOrganisation(text)
    const parts = context.isItem ? joinOrganisation(splitNames(names)) : splitNames(names)
    const part = this.group?.part ?? ''
    const role = [this.group?.label.role, isRole(part) ? part : null].filter((words) => words != null).join(', ')
    const partLabel = isRole(part) ? { ...context.label, role } : context.label
    const body = part === '' || isRole(part) || /^others?$/i.test(part) ? null : part
    for (const { text: words, line: ahead } of parts) {
      const entry = parseAttendee(words, {
        label: partLabel,
        isItem: context.isItem && parts.length === 1,
        organisation: organisation ?? body,
        before: of,
      })
      if (entry && this.group) this.listed.push({ ...entry, place: lineOf(node, line + ahead), list: this.group.names })
      else if (this.group) this.group.names.isPure = false
    }
  }
}

/** Whether a heading stands below the one that opened the list. */
function isBelow(heading: Heading, group: Group | null): boolean {
  return (group?.depth ?? 9) < heading.depth
}

/** Whether words name a part of a list: an organisation or a body, not an item of business. */
function isPart(text: string): boolean {
  return (
    /^(?:[\p{Lu}][\p{L}\p{N}&/.-]{1,11}|others?|members|\p{Lu}[\p{L}.-]+(?: (?:\p{Lu}[\p{L}.-]+|of|and|&)){1,3})$/iu.test(
      text,
    ) && !/announce|agenda|links|minutes|notes|review|action|discuss/i.test(text)
  )
}

function areNames(text: string): boolean {
  const names = splitNames(text)
  return names.length > 1 && names.every((name) => isName(name.text, false))
}

/** The text of a node without what is struck out: somebody whose name is struck out was not there. */
function toText(node: Nodes): string {
  const drop = (one: Nodes): Nodes =>
    'children' in one
      ? ({ ...one, children: one.children.filter(({ type }) => type !== 'delete').map(drop) } as Nodes)
      : one
  return textOf(drop(node))
}

/** What a cell of a column "Present" or "Status" says. */
function presenceOf(cell: string): Presence | null {
  if (/^(?:no|n|-|–|✗|✘|❌|absent)$/i.test(cell)) return 'absent'
  return parseLabel(cell)?.presence ?? null
}

/** The text of a paragraph; a label that only bold letters set apart gets its colon: `**Attending** Ann, Bob`. */
function withColon(block: Nodes): string {
  const text = toText(block)
  const first = 'children' in block ? block.children[0] : undefined
  if (first?.type !== 'strong' || block.type !== 'paragraph' || block.children.length < 2) return text
  const label = toText(first)
  return parseLabel(label)?.isList && /^\s+\p{Lu}/u.test(text.slice(label.length)) && !label.includes(':')
    ? `${label}:${text.slice(label.length)}`
    : text
}

/** Whether a paragraph is nothing but strong or emphasised words, as a heading that is none. */
function isStrongAlone(block: Nodes): boolean {
  return (
    'children' in block &&
    block.children.length === 1 &&
    (block.children[0]?.type === 'strong' || block.children[0]?.type === 'emphasis')
  )
}

/** Give each label a line of its own: `Present: Mia. Apologies: Jon`. */
function splitAtLabels(line: string): string[] {
  return line.split(
    /[.;]\s+(?=(?:apologies|regrets|absent|excused|guests?|observers?|chair|scribe|minutes|present|attending)\b[^:\n]{0,20}:)/i,
  )
}

function labelAlone(text: string): { label: AttendanceLabel; rest: string } | null {
  const label = parseLabel(foldSpace(text))
  return label && { label, rest: '' }
}

/** `Ann Smith, CERN` as an item of its own is one person and their organisation. */
function joinOrganisation(parts: ListedName[]): ListedName[] {
  const [person, organisation] = parts
  const isPair =
    parts.length === 2 && person?.text.includes(' ') && /^\p{Lu}[\p{Lu}\d&/-]{1,9}$/u.test(organisation?.text ?? '')
  return isPair && person && organisation ? [{ ...person, text: `${person.text} (${organisation.text})` }] : parts
}

/** Split `CERN: David Horat (DH)` at its organisation; a way of taking part (`Remote: …`) is none. */
function splitOrganisation(text: string): { names: string; of: string | null } {
  const match = /^([^:,()@]{2,40}):(?:\s+|$)(.*)$/s.exec(text.trim())
  if (!match) return { names: text, of: null }
  const of = foldSpace(match[1] ?? '')
  const rest = (match[2] ?? '').trim()
  // `Carl Ek: scribe` names a person and what they did.
  if (isName(of, false) && of.includes(' ') && isRole(rest) && !rest.includes(','))
    return { names: `${of} (${rest})`, of: null }
  return { names: match[2] ?? '', of: parseLabel(of) || /^\p{Ll}/u.test(of) ? null : of }
}

function columnOf(header: string): string {
  const words = header.trim().toLowerCase()
  if (/^(?:name|who|person|attendee|participant|member)s?$/.test(words)) return 'name'
  if (/^(?:first|given) ?name$/.test(words)) return 'first'
  if (/^(?:last|family) ?name$|^surname$/.test(words)) return 'last'
  if (/^(?:organi[sz]ation|institut(?:e|ion)|affiliation|company|site|ngi|partner)s?$/.test(words))
    return 'organisation'
  if (/^(?:initials?|abbr(?:eviation)?\.?|short)$/.test(words)) return 'initials'
  if (/^(?:role|function|position)s?$/.test(words)) return 'role'
  if (/^(?:status|presence|attendance|present)\??$/.test(words)) return 'presence'
  return ''
}

function lineOf(node: Nodes, line: number): Place {
  const place = toPlace(node.position)
  if (line === 0 && place.line === place.endLine) return place
  return {
    line: place.line + line,
    column: line === 0 ? place.column : 1,
    endLine: place.line + line,
    endColumn: line === 0 ? place.column : 1,
  }
}

function toAttendee({ name, initials, organisation, role, presence, handle, place }: Listed): Attendee {
  return { name, initials, organisation, role, presence, handle, place }
}
