import { readTime } from '../../parse/incidents/moment.ts'
import type { IncidentStatement } from '../../parse/incidents/statement.ts'
import type { DocumentRecord } from '../../records/document.ts'

/** Whether a document is about one incident: it lies in a folder `incidents`. */
export function isReport({ path }: Pick<DocumentRecord, 'path'>): boolean {
  return /(?:^|\/)(?:incidents?|outages?|post-?mortems?)\/[^/]+$/i.test(path)
}

/** Words of the last entry that say that it is over. */
const over =
  /\b(?:resolved|restored|recovered|fixed|closed|back (?:up|to normal|in service|online)|is over|all clear|up again)\b/i
const cause = /^\W*(?:root )?cause\W+(?<why>.+)$/i

/**
 * Read a document about one incident. Its entries are headings that begin with a time; it starts with the first and ends
 * with the last, if that says that it is over.
 *
 * ```md
 * # Storage is not reachable
 *
 * ## 10:20 UTC
 * ## 14:05 UTC, resolved
 * ```
 */
export function readReport(document: DocumentRecord): IncidentStatement[] {
  const { date, title, sections, passages, place } = document
  const entries = sections.flatMap((section) => {
    const at = readTime(section.title)
    return at === null ? [] : [{ ...section, at: { ...at, day: at.day ?? date } }]
  })
  const [first, last] = [entries[0], entries.at(-1)]
  const words = passages()
    .filter(({ section }) => section === last?.id)
    .map(({ text }) => text)
  const isOver = last !== undefined && over.test([last.title, ...words].join(' '))
  const end = isOver && last !== first ? last.at : null
  const why =
    passages()
      .map(({ text }) => cause.exec(text)?.groups?.why ?? null)
      .find((found) => found !== null) ?? null
  if (date === null) return []
  return [
    {
      text: title,
      noun: 'incident',
      subject: title
        .toLowerCase()
        .split(/[^\p{L}\p{N}-]+/u)
        .filter((word) => word.length > 2),
      why,
      start: first?.at ?? { day: date, time: null, zone: null },
      end,
      minutes: null,
      isPlanned: false,
      isOpen: entries.length > 0 && end === null,
      section: first?.id ?? null,
      place,
    },
  ]
}
