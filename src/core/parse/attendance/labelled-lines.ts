import type { Nodes } from 'mdast'
import { attendanceWords } from '../../lexicon/attendance.ts'
import { foldSpace } from '../../text/fold.ts'
import { absent, type AttendanceLabel, parseLabel, present } from './labels.ts'
import { type LabelledLine, splitLabel } from './split-label.ts'
import { exceptedIn, splitTold } from './told.ts'
import { toText } from './text-of.ts'
import { withBreaks } from './with-breaks.ts'

/** A line of a paragraph, or the part of it that a label opens. */
export interface LabelledPart {
  /** `null` for a line that goes on with what was before. */
  label: AttendanceLabel | null
  text: string
  /** How many lines below the first it stands. */
  line: number
}

/** Divide a paragraph at its lines and labels: `Present: Mia. Apologies: Jon` has two parts. */
export function toLabelledParts(block: Nodes): LabelledPart[] {
  const text = withColon(block)
  const isTask = what.test(text)
  return (isOneLink(block) ? [foldSpace(text)] : withTerms(text.split('\n')))
    .flatMap((line, index) => splitAtLabels(line).map((text) => ({ text, line: index })))
    .flatMap(({ text, line }): LabelledPart[] => {
      const labelled = splitLabel(text)
      return labelled && !(labelled.label.isWeak && isTask)
        ? toToldParts(labelled, line)
        : [{ label: null, text, line }]
    })
}

/** A line that says what somebody is to do, `What: …`: the one that says who names no more than them. */
const what = /^[^\p{L}\n]*(?:what|was|quoi|qué|cosa|wat|hvad|hva|vad|tasks?|aufgabe|tâche|tarea)\s*[*_]*:/imu

/** The parts of what stands behind a label: sentences tell of others, `Present: all except Mia. Jon was absent.` */
export function toToldParts({ label, rest }: LabelledLine, line = 0): (LabelledPart & { label: AttendanceLabel })[] {
  return (splitTold(rest, label) ?? [{ label, names: rest }]).map((told) => {
    const others = exceptedIn(told.names)
    return others === null ? { label: told.label, text: told.names, line } : { label: absent, text: others, line }
  })
}

/** The label that a paragraph is, without names: strong or emphasised words, or one of a few plain ones. */
export function labelOfParagraph(block: Nodes): AttendanceLabel | null {
  const text = toText(block)
  // `Aanwezig` alone in a paragraph, or with an invitation: `Attendees - add your name below`
  const isPlain = /^\p{L}+(?: \p{L}+){0,3}$/u.test(withoutInvitation(text.trim()))
  // A label in bold that says no more is believed over names alone; as a column it stands over anything.
  if (isStrongAlone(block) && /^names?\W*$/i.test(text.trim())) return { ...present, isWeak: true }
  const label = isPlain || isStrongAlone(block) ? parseLabel(text) : null
  return (label?.isList || label?.presence === 'guest') && !(isPlain && label.isWeak) ? label : null
}

/** A label with an invitation is shorter. */
const longestInvited = 100

/** Take off what asks people to enter themselves: `Attendees (please sign in)`. */
function withoutInvitation(text: string): string {
  if (text.length >= longestInvited) return text
  const [label = '', behind = ''] = text.split(/\s*(?=[([]|\s[-–—]\s)/, 2)
  const isAsked = behind
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => attendanceWords.invitations.has(word))
  return isAsked ? label : text
}

/** Whether a block is the words above something folded, such as `Click to expand`, and no label. */
export function isMereSummary(block: Nodes): boolean {
  return block.type === 'paragraph' && block.data?.hName === 'summary' && labelOfParagraph(block) === null
}

/** Whether a paragraph only names a table or figure: `**Tabela 2:** Participantes`. */
export function isCaption(block: Nodes): boolean {
  return block.type === 'paragraph' && caption.test(toText(block).trim())
}

const caption = /^(?:table|tabela|tabelle|tableau|tabla|tabella|tabel|figur[ae]|abbildung)\s+\d+\s*[:.–—-]/i

/** The text of a paragraph; a label that only bold letters set apart gets its colon: `**Attending** Ann, Bob`. */
function withColon(block: Nodes): string {
  const text = withBreaks(block)
  const first = 'children' in block ? block.children[0] : undefined
  if (first?.type !== 'strong' || block.type !== 'paragraph' || block.children.length < 2) return text
  const label = toText(first)
  const isFollowed = /^\s+(?:\([^)]*\)\s*)?\p{Lu}|^\s*\n/u.test(text.slice(label.length))
  return parseLabel(label)?.isList && isFollowed && !label.includes(':') ? `${label}:${text.slice(label.length)}` : text
}

/**
 * Join a label to what stands below it in the same paragraph: the terms of a definition list, `Present ↵ : Ada Holm`,
 * and a label alone in its line, `Attendees ↵ Ada Holm, Ben Ruiz`.
 */
function withTerms(lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    const below = lines[index + 1]
    const mayBeLabel = below !== undefined && (index === 0 || /^:\s/.test(below)) && /^(?:[^\s:,]+ ?){1,3}$/.test(line)
    if (mayBeLabel && parseLabel(line)?.isList) return `${line}:`
    if (!/^:\s/.test(line)) return line
    return /^:\s/.test(below ?? '') ? `${line.slice(1)},` : line.slice(1)
  })
}

/** Give each label a line of its own. */
function splitAtLabels(line: string): string[] {
  const pieces = line.split(/(?<=[.;|])\s+(?=\p{L}[^:.;,]{2,30}:|(?:Apologies|Regrets)\s)/u)
  const starts = pieces.map((piece, index) => index === 0 || splitLabel(piece) !== null)
  const parts: string[] = []
  pieces.forEach((piece, index) => {
    if (starts[index]) parts.push(piece)
    else parts[parts.length - 1] += ` ${piece}`
  })
  return parts.map((part, index) => (index < parts.length - 1 ? part.replace(/\s*[.;|]\s*$/, '') : part))
}

/** Whether a paragraph is one link, whose words are one thing however they wrap: `[Attendance ↵ Tracker](…)`. */
function isOneLink(block: Nodes): boolean {
  if (!('children' in block) || block.children.length !== 1) return false
  const [only] = block.children
  return only?.type === 'link' || (only?.type === 'strong' && isOneLink(only))
}

/** Whether a paragraph is nothing but strong or emphasised words, as a heading that is none. */
function isStrongAlone(block: Nodes): boolean {
  if (!('children' in block) || block.children.length !== 1) return false
  return block.children[0]?.type === 'strong' || block.children[0]?.type === 'emphasis'
}
