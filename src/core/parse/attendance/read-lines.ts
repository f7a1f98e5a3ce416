import type { Nodes } from 'mdast'
import { isPart, splitOrganisation } from './entries.ts'
import { labelOfParagraph, type LabelledPart, toLabelledParts } from './labelled-lines.ts'
import { isAbsence, isFactLabel, isPartLabel, otherPart, parseLabel, present } from './labels.ts'
import { listEntries, listNames } from './list-names.ts'
import { goesOnWithPeople, isForeignLine, isOfOthers, isPartAlone, splitPartLine } from './part-lines.ts'
import { hasList, hasListed, mayCallAlone, mayOpen, mayOpenInText, open, type Reading } from './reading.ts'
import { areAllNames } from './parts-of-head.ts'
import { readCalled } from './status.ts'
import { toText } from './text-of.ts'

/** Read a paragraph: labels with names, or names that go on with the group above; `isOverList` where a list stands below it. */
export function readLines(reading: Reading, block: Nodes, isOverList = false): void {
  const whole = toText(block)
  if (reading.group && isOverList && isPart(whole) && parseLabel(whole) === null && !isFactLabel(whole)) {
    reading.group = { ...reading.group, part: whole, isOpen: true }
    return
  }
  if (isOtherLabel(reading, block) || (reading.group?.isOpen !== true && !goesOnWithPeople(whole, reading.group)))
    reading.group = null
  const { outer } = reading
  if (outer !== null && isPartAlone(whole)) {
    reading.group = { ...outer, isOpen: true }
    return
  }
  if (readCalledLines(reading, whole, block)) return
  const alone = labelOfParagraph(block)
  if (alone && (alone.isList || hasList(reading)) && mayOpen(reading, alone)) {
    open(reading, alone, null, block)
    return
  }
  readParts(reading, block)
  if (reading.group?.depth === null && !hasListed(reading)) reading.group.isAlone = true
}

/** Whether a paragraph begins with a label in bold that is none of the empty label in bold above: `**Absent:** ↵ ↵ **Bar:** Mia`. */
function isOtherLabel({ group }: Reading, block: Nodes): boolean {
  if (group?.depth !== null || !('children' in block) || block.children.length < 2) return false
  const [first] = block.children
  const label = first?.type === 'strong' ? toText(first).trim() : ''
  const isBody =
    /^(?:\p{Lu}|of |and |& )/u.test(label) && !/ (?!of |and )\p{Ll}/u.test(label) && isPart(label.slice(0, -1))
  return /:$/.test(label) && parseLabel(label) === null && !isPartLabel(label) && !isBody
}

/** Read lines of which each says of somebody whether they were there; in the head they need no label: `✅ Mia Berg ↵ ❌ Jon Dahl`. */
function readCalledLines(reading: Reading, whole: string, block: Nodes): boolean {
  const lines = whole.split('\n')
  const isLine = lines.length === 1
  if (!reading.group && !mayCallAlone(reading)) return false
  const called = (isLine ? whole.split(/[,;]/) : lines).map((text) => readCalled(text.trim()))
  if (called.length < 2 || called.some((text) => text === null)) return false
  const { label } = reading.group ?? open(reading, present, null, block)
  for (const [index, text] of called.entries())
    listEntries(reading, text ?? '', block, { label, isItem: true, line: isLine ? 0 : index })
  return true
}

/** Read lines that labels, organisations and parts of the meeting's people divide. */
function readParts(reading: Reading, block: Nodes): void {
  // Lines that have not been read yet, since a list of names wraps anywhere, even within a name.
  const held: string[] = []
  let from = 0
  const release = (): void => listNames(reading, held.splice(0).join('\n'), block, from)
  for (const part of toLabelledParts(block)) {
    const isForeign = isForeignLabel(reading, part.text, held)
    const own = part.label ? null : splitPartLine(part.text)
    // A line of its own begins with a label, with its organisation or with the part of the meeting's people.
    if (part.label || isForeign || own || splitOrganisation(part.text).of) release()
    openAt(reading, part, isForeign, own?.part ?? null, block)
    if (reading.group && held.length === 0) from = part.line
    if (reading.group) held.push(own?.names ?? part.text)
  }
  release()
}

/** Begin or end a group where a part of a paragraph does. */
function openAt(
  reading: Reading,
  { label, line }: LabelledPart,
  isForeign: boolean,
  people: string | null,
  block: Nodes,
): void {
  const { group } = reading
  if (label && mayOpenInText(reading, label)) open(reading, label, null, block, line)
  else if (label || isForeign) reading.group = null
  else if (people !== null && group && isAbsence(group.label) && isOfOthers(people))
    open(reading, otherPart, null, block, line)
}

/** Labels of business, behind which people are named too: `Moved by: …`, `Votes for: …`. */
const ofBusiness =
  /^[^:]*(?:propos|mov|second|vot|against|action|task|next|author|editor|approv|nominat|candidat|elect|thank|contact)/i

/** A label that is none of attendance ends a list of names: `Rocking: yes`. Under a heading it is an organisation. */
function isForeignLabel(reading: Reading, line: string, held: readonly string[]): boolean {
  const hasNames = held.some((one) => one.trim() !== '') || hasListed(reading)
  const names = /^[^:]*:(.*)$/s.exec(line)?.[1] ?? ''
  const isOfList = reading.group?.label.presence === 'present' && !ofBusiness.test(line) && areAllNames(names, 'whole')
  return reading.group?.depth === null && hasNames && isForeignLine(line) && !isOfList
}
