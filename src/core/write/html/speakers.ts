import type { Element, ElementContent, Nodes, Parents, Root } from 'hast'
import type { Attendee } from '../../parse/attendance/attendee.ts'
import { endsTurn, type SpeakerFinder, toSpeakerFinder } from '../../parse/speech/speakers.ts'
import { walk } from '../../parse/text/walk.ts'

/** Set apart who speaks: the initials or name at the start of a paragraph become a label with the whole name. Lines of one paragraph become paragraphs. */
export function setSpeakersApart(hast: Root, attendees: readonly Attendee[]): void {
  if (attendees.length === 0) return
  const find = toSpeakerFinder(attendees)
  const nameOf = toShortNames(attendees)
  walk<Nodes, Parents>(hast, (node, index, parent) => {
    if (node.type !== 'element' || !parent) return undefined
    if (node.tagName === 'li') return labelItem(node, find, nameOf)
    if (node.tagName !== 'p') return undefined
    const lines = splitLines(node, find).map((line) => labelLine(line, find, nameOf))
    parent.children.splice(index, 1, ...lines)
    return index + lines.length
  })
}

type ShortNames = (attendee: Attendee) => string

/** First names; where two of a meeting share one, with the first letter of the last name: `David H.` */
function toShortNames(attendees: readonly Attendee[]): ShortNames {
  const holders = Map.groupBy(attendees, ({ name }) => name.split(' ')[0] ?? name)
  return ({ name }) => {
    const [first = name, ...rest] = name.split(' ')
    const last = rest.at(-1)
    return last === undefined || (holders.get(first)?.length ?? 0) < 2 ? first : `${first} ${last.charAt(0)}.`
  }
}

/** A tight list item holds its text without a paragraph. */
function labelItem(item: Element, find: SpeakerFinder, nameOf: ShortNames): undefined {
  const [first] = item.children
  const labelled = first?.type === 'text' ? toLabel(first.value, find, nameOf) : null
  if (labelled) item.children.splice(0, 1, ...labelled)
  return undefined
}

function labelLine(line: Element, find: SpeakerFinder, nameOf: ShortNames): Element {
  const [first, ...rest] = line.children
  const labelled = first?.type === 'text' ? toLabel(first.value, find, nameOf) : null
  return labelled
    ? { ...line, properties: { ...line.properties, className: ['says'] }, children: [...labelled, ...rest] }
    : line
}

function toLabel(text: string, find: SpeakerFinder, nameOf: ShortNames): ElementContent[] | null {
  const speaker = find(text)
  if (!speaker) return null
  const { name, initials, organisation } = speaker.attendee
  const title = [initials && initials !== name ? `${name} (${initials})` : name, organisation]
    .filter(Boolean)
    .join(', ')
  const label: Element = {
    type: 'element',
    tagName: 'b',
    properties: { className: ['speaker'], title },
    children: [{ type: 'text', value: `${nameOf(speaker.attendee)}:` }],
  }
  return [label, { type: 'text', value: ` ${text.slice(speaker.length)}` }]
}

/** Split a paragraph at the lines in which somebody begins to speak, and where what they said is over. */
function splitLines(paragraph: Element, find: SpeakerFinder): Element[] {
  const lines: Element[] = [{ ...paragraph, children: [] }]
  let isSaid = false
  for (const [at, child] of paragraph.children.entries()) {
    const pieces = child.type === 'text' ? child.value.split(/\n/) : [child]
    pieces.forEach((piece, index) => {
      const text = typeof piece === 'string' ? piece.trimStart() : ''
      const node: ElementContent =
        typeof piece === 'string' ? { type: 'text', value: index === 0 ? piece : text } : piece
      const starts = typeof piece === 'string' && index > 0
      const isSpeaker = (starts || at === 0) && find(text) !== null
      const isOver = isSaid && starts && endsTurn(text)
      isSaid = isSpeaker || (isSaid && !isOver)
      if (starts && (isSpeaker || isOver)) lines.push({ ...paragraph, children: [node] })
      else {
        if (starts) lines.at(-1)?.children.push({ type: 'text', value: '\n' })
        lines.at(-1)?.children.push(node)
      }
    })
  }
  return lines.map((line) => ({
    ...line,
    children: line.children.filter(
      (child) => child.type !== 'element' || child.tagName !== 'br' || child !== line.children.at(-1),
    ),
  }))
}
