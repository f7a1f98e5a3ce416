import { cellBreak, toHeaders } from './name-cells.ts'
import { wordsOf } from '../../../parse/text/passages.ts'
import type { DocumentRecord } from '../../../records/document.ts'
import { sectionPath, type SectionNamer } from '../../../register/metrics/section-names.ts'

/** What stands under one heading, without what stands under the headings below it. */
export interface Part {
  /** What parts of two documents are compared by: their headings without people, by the aliases of the series. */
  key: string
  /** `Disk pools / Tape`; `null` before the first heading. */
  name: string | null
  /** Anchor of the heading. */
  id: string | null
  /** A paragraph, an entry of a list or a row of a table each. */
  lines: string[]
  /** The header of the lines that are rows of a table. */
  headers: ReadonlyMap<string, readonly string[]>
}

/** What has to be known of a document to take it apart. */
type Parted = Pick<DocumentRecord, 'title' | 'titleAnchor' | 'sections' | 'passages'>

/** Take a document apart by its headings, in reading order. A heading that comes again is another part. */
export function toParts({ title, titleAnchor, sections, passages }: Parted, nameOf: SectionNamer): Part[] {
  const headings = new Set(sections.map(({ place }) => `${place.line}:${place.column}`))
  const own = titleAnchor === null ? undefined : passages().find((passage) => wordsOf(passage) === title)
  const said = passages().filter(
    (passage) => passage !== own && !headings.has(`${passage.place.line}:${passage.place.column}`),
  )
  const bySection = Map.groupBy(said, ({ section }) => section)
  const seen = new Map<string, number>()
  return [null, ...sections.map(({ id }) => id)].map((id) => {
    const names = sectionPath(sections, id).map(({ title }) => nameOf(title))
    const path = names.map(({ key }) => key).join(' / ')
    const times = (seen.get(path) ?? 0) + 1
    seen.set(path, times)
    // Cells of one row begin on one line.
    const rows = [...Map.groupBy(bySection.get(id) ?? [], ({ place }) => place.line)].map(([line, row]) => ({
      line,
      cells: row.map((passage) => wordsOf(passage)),
    }))
    return {
      key: JSON.stringify([path, times]),
      name: id === null ? null : names.map(({ name }) => name).join(' / '),
      id,
      lines: rows.map(({ cells }) => cells.join(cellBreak)),
      headers: toHeaders(rows),
    }
  })
}
