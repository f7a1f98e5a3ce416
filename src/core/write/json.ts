import type { Book } from '../book.ts'
import { fileOf } from '../parse/meetings/split-meetings.ts'
import { toSource } from './api/endpoint.ts'
import { kinds } from '../records/kinds.ts'

/** Write records as a JSON array, one record a line, so that a change of one record is a change of one line. */
export function writeRecords(records: readonly object[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`
}

/** Write `/api/v1/documents.json`: every published document, sorted by path. What is unknown is `null`. */
export function writeDocuments(book: Book): string {
  return writeRecords(
    book.documents.map(({ path, url, kind, series, date, datePrecision, title, status, attendance }) => ({
      path: fileOf(path),
      url,
      kind,
      series,
      date,
      datePrecision,
      title,
      status,
      gist: (book.lookup.gistOf(path)?.points ?? []).map(({ type, text, place, section }) => ({
        type,
        text,
        source: toSource(book, path, place, section),
      })),
      attendees: attendance.attendees.map(({ name, initials, organisation, role, presence }) => ({
        name,
        initials,
        organisation,
        role,
        presence,
      })),
    })),
  )
}

/** Write `/api/v1/build.json`: what the site was built from. It changes with every commit, so nothing else says it. */
export function writeBuild(book: Book, version: string): string {
  const counts = Object.fromEntries(
    kinds.map((kind) => [kind, book.documents.filter((document) => document.kind === kind).length]),
  )
  return `${JSON.stringify({ generator: `minutebook ${version}`, commit: book.commit, today: book.today, audience: book.audience, base: book.base, origin: book.origin, documents: counts, withheld: book.withheld.length }, null, 2)}\n`
}
