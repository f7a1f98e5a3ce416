import type { Place } from '../../read/message.ts'
import { parseMarkedLine } from '../actions/line.ts'
import { otherLine } from '../actions/words.ts'
import { toStanding } from '../text/lines.ts'
import type { Point } from '../text/outline.ts'

/** Whether something was only put forward, or what became of it. */
export type DecisionState = 'proposed' | 'agreed' | 'rejected' | 'deferred'

/** What a meeting decided. */
export interface DecisionStatement {
  text: string
  state: DecisionState
  /** Anchor of its section, `null` before the first. */
  section: string | null
  place: Place
}

/** Something that is said in one or more lines: a decision, what is proposed as one, or anything else. */
interface Said extends Omit<DecisionStatement, 'state'> {
  kind: 'decision' | 'proposal' | 'other'
}

const lead = "^(?:[\\s*_•→>=!–—-]+)?(?:\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){0,2}:\\s+)?"
const decision = new RegExp(
  `${lead}(?:RESOLVED|RESOLUTION|DECISION|DECIDED|AGREED|Resolved|Resolution|Decision|Decided|Agreed)(?:\\s*#?\\d{1,4})?\\s*[:–—]\\s*(?<text>.*)$`,
  'u',
)
const proposal = new RegExp(
  `${lead}(?:PROPOSED (?:RESOLUTION|DECISION)|[Pp]roposed [Rr]esolution|[Pp]roposed [Dd]ecision|PROPOSED|PROPOSAL)\\s*[:–—]\\s*(?<text>.*)$`,
  'u',
)
const heading =
  /^(?:\d+(?:\.\d+)*[.)]?\s+)?(?:(?:key|main|final|summary of) )?(?:conclusions?|decisions?|resolutions?)(?: (?:taken|made))?\W*$/i
const nothing =
  /^(?:none|n\/?a|nothing(?: yet| new)?|no (?:new )?(?:decisions?|resolutions?|conclusions?)\b.*|tb[acd]|[-–—.…]+|<[^>]*>)\W*$/i

/**
 * Read the decisions of a document: marked lines, and items under a heading of decisions. A proposed resolution is none,
 * nor is what is struck out.
 *
 * ```md
 * RESOLVED: the test instance opens on 23 August.
 * ```
 */
export function parseDecisions(points: readonly Point[]): DecisionStatement[] {
  const said = points.flatMap((point) => readPoint(point, isListed(point)))
  let adopted: Said | null = null
  return said.flatMap((each): DecisionStatement[] => {
    const { kind, section, place } = each
    const text = each.text !== '^' ? each.text : adopted?.section === section ? adopted.text : ''
    if (kind === 'decision') adopted = null
    else if (kind === 'proposal' || adopted?.kind !== 'proposal' || each.text.length > longestAnswer) adopted = each
    return kind !== 'decision' || text === '' || nothing.test(text) ? [] : [{ text, state: 'agreed', section, place }]
  })
}

/** `RESOLVED: ^` adopts what stands before it, or what was proposed before answers of so many letters: `+1`, `Ann: fine with me`. */
const longestAnswer = 40

/** What a point says, and what stands below it: items below `DECISION:` decide as a whole, below anything else only marked ones do. */
function readPoint(point: Point, isDecided: boolean): Said[] {
  const own = readLines(point)
  const isLabel = point.lines.length === 1 && decision.exec(point.lines[0]?.text ?? '')?.groups?.text === ''
  const isWhole = isDecided && own.every(({ kind }) => kind === 'other')
  return [...(isWhole ? toWhole(own) : own), ...point.points.flatMap((part) => readPoint(part, isLabel && part.isItem))]
}

/** Each mark begins something, and so does somebody who speaks; other lines go on with the one before. */
function readLines({ lines, section }: Point): Said[] {
  const said: Said[] = []
  for (const { runs, place } of lines) {
    const standing = toStanding(runs)
    if (standing === '') continue
    const [decided, proposed] = [decision.exec(standing), proposal.exec(standing)]
    const kind = decided ? 'decision' : proposed ? 'proposal' : 'other'
    const last = said.at(-1)
    if (last && kind === 'other' && !otherLine.test(standing) && !parseMarkedLine(standing))
      last.text += last.text === '' ? standing : ` ${standing}`
    else said.push({ kind, text: (decided ?? proposed)?.groups?.text ?? standing, section, place })
  }
  return said
}

/** All that an item of a list of decisions says is one. */
function toWhole(said: readonly Said[]): Said[] {
  const [first] = said
  return first ? [{ ...first, kind: 'decision', text: said.map(({ text }) => text).join(' ') }] : []
}

/** Whether a point is an item directly below a heading or label of decisions. */
function isListed({ isItem, headings, label }: Point): boolean {
  return isItem && (heading.test(headings.at(-1) ?? '') || (label !== null && heading.test(label)))
}
