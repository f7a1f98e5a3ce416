import type { Place } from '../read/message.ts'
import type { Point } from './outline.ts'

/** What a meeting decided. */
export interface DecisionStatement {
  text: string
  /** Anchor of its section, `null` before the first. */
  section: string | null
  place: Place
}

const mark = /^(?:[\s*_•→>=!–—-]+)?(?:(?<speaker>\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2}):\s+)?(?:RESOLVED|RESOLUTION|DECISION|DECIDED|AGREED|Resolved|Resolution|Decision|Decided|Agreed)(?:\s*#?\d{1,4})?\s*[:–—]\s*(?<text>.*)$/u
const heading = /^(?:\d+(?:\.\d+)*[.)]?\s+)?(?:(?:key|main|final|summary of) )?(?:conclusions?|decisions?|resolutions?)(?: (?:taken|made))?\W*$/i
const nothing = /^(?:none|n\/?a|nothing(?: yet| new)?|no (?:new )?(?:decisions?|resolutions?|conclusions?)\b.*|tb[acd]|[-–—.…]+|<[^>]*>)\W*$/i

/**
 * Read the decisions of a document: marked lines, and items under a heading of decisions. A proposed resolution is none.
 *
 * ```md
 * RESOLVED: the test instance opens on 23 August.
 * ```
 */
export function parseDecisions(points: readonly Point[]): DecisionStatement[] {
  return points.flatMap((point) => [...readLines(point, isListed(point)), ...readBelow(point)])
}

/** Items below `DECISION:` decide as a whole; below anything else only marked ones do. */
function readBelow({ lines, points }: Point): DecisionStatement[] {
  const isLabel = lines.length === 1 && mark.exec(lines[0]?.text ?? '')?.groups?.text === ''
  return points.flatMap((part) => [...readLines(part, isLabel && part.isItem), ...readBelow(part)])
}

/** A marked line decides, with the lines behind it up to the next marked one; else an item of a list of decisions does as a whole. */
function readLines(point: Point, isListed: boolean): DecisionStatement[] {
  const found: DecisionStatement[] = []
  point.lines.forEach((line, index) => {
    const match = mark.exec(line.text)
    const text = match?.groups?.text ?? ''
    const last = found.at(-1)
    if (match) found.push({ text: text === '^' ? proposalBefore(point, index) : text, section: point.section, place: line.place })
    else if (last) last.text = `${last.text} ${line.text}`.trim()
  })
  if (found.length > 0) return found.filter(({ text }) => text !== '' && !nothing.test(text))
  return isListed ? whole(point) : []
}

function whole(point: Point): DecisionStatement[] {
  const [first] = point.lines
  const text = point.lines.map((line) => line.text).join(' ')
  return first && !nothing.test(text) ? [{ text, section: point.section, place: first.place }] : []
}

/** `RESOLVED: ^` adopts what was proposed on the line before. */
function proposalBefore({ lines }: Point, index: number): string {
  return lines[index - 1]?.text.replace(/^.*?PROPOSED (?:RESOLUTION|DECISION):\s*/i, '') ?? ''
}

/** Whether a point is an item directly below a heading or label of decisions. */
function isListed({ isItem, headings, label }: Point): boolean {
  return isItem && (heading.test(headings.at(-1) ?? '') || (label !== null && heading.test(label)))
}
