import { firstDay } from '../../parse/dates/dates.ts'
import { fileOf } from '../../parse/meetings/split-meetings.ts'
import type { Source } from '../../read/source.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { LinkResolver } from '../places/links.ts'
import type { Entry } from '../places/entries.ts'
import { type Horizon, toKnownMilestone, toKnownTable } from './known-rows.ts'

/** A source without the files that hold nothing but what is dated later. */
export function withoutLaterFiles(source: Source, documents: readonly DocumentRecord[], day: string): Source {
  const known = new Set(documents.filter((document) => !isLater(document, day)).map(({ path }) => fileOf(path)))
  const later = new Set(documents.map(({ path }) => fileOf(path)).filter((path) => !known.has(path)))
  return { ...source, documents: source.documents.filter(({ path }) => !later.has(path)) }
}

/** Whether a document is dated after a day. */
export function isLater({ date }: Pick<DocumentRecord, 'date'>, day: string): boolean {
  return date !== null && firstDay(date) > day
}

/**
 * An entry as it was known on a day. Documents without a date count as they stand, but for the dates that their tables
 * take from later documents, which are taken out, and what these struck out, which stands again.
 */
export function toKnownEntry(
  entry: Entry,
  { resolveLink, ...horizon }: Pick<Horizon, 'day' | 'order'> & { resolveLink: LinkResolver },
): Entry {
  const { parsed } = entry
  const cites = (url: string): boolean => {
    const target = resolveLink(parsed.path, url)
    return target?.type === 'page' && isLater(target.document, horizon.day)
  }
  const own: Horizon = { ...horizon, isLater: cites }
  return {
    ...entry,
    parsed: {
      ...parsed,
      milestones: parsed.milestones.flatMap((row) => toKnownMilestone(row, own)),
      said: { ...parsed.said, releaseTables: parsed.said.releaseTables.map((table) => toKnownTable(table, own)) },
    },
  }
}
