import { findSpans, type SaidSpan } from './moment.ts'

const startLabel = /^(?:when|date|day|time|duration|start(?:ed|s)?|beg[ai]n|from|since)\b\s*[:–-]?\s*/i
const endLabel = /^(?:end(?:ed|s)?|until|till|to|resolved|restored|back(?: up)?)\b\s*[:–-]?\s*(?:on |at )?/i
const opening = /^[\s(*]*(?:(?:on|from|at|between|in|the)\s*)*$/i
/** So many characters may stand beside the day. */
const beside = 40

/**
 * Find when something happened in the items below it, of which one is nothing but a day and times:
 *
 *     - Network outage
 *       - 16 August from 16:15 to 18:35 UTC
 *     - Storage downtime
 *       - Start: 5 March 10:00 UTC
 *       - End: 5 March 12:30 UTC
 */
export function findSpanBelow(items: readonly string[]): SaidSpan | null {
  const start = items.map((item) => readItem(item, startLabel)).find((span) => span !== null)
  if (!start) return null
  const end = items
    .filter((item) => endLabel.test(item))
    .map((item) => readItem(item, endLabel) ?? readTime(item, start))
    .find((span) => span !== null)
  return start.end || !end ? start : { ...start, end: { ...end.start, zone: end.start.zone ?? start.start.zone } }
}

/** The day and times of an item that has little else; `null` for any other. */
function readItem(item: string, label: RegExp): SaidSpan | null {
  const text = item.trim().replace(label, '')
  const [span] = findSpans(text)
  const isAlone = span !== undefined && text.length - (span.to - span.from) <= beside
  return isAlone && opening.test(text.slice(0, span.from)) ? span : null
}

/** `End: 12:30`, of the day on which it began. */
function readTime(item: string, { start }: SaidSpan): SaidSpan | null {
  const [span] = findSpans(`${start.day ?? ''} ${item.trim().replace(endLabel, '')}`)
  return span?.start.time ? span : null
}
