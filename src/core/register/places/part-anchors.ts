import GithubSlugger from 'github-slugger'
import { fileOf } from '../../parse/meetings/split-meetings.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { DocumentRecord } from '../../records/document.ts'

/** Where a heading of a file that holds many meetings is now. */
export interface PartAnchor {
  document: DocumentRecord
  /** The anchor on the page of that meeting, `''` for the page itself. */
  hash: string
}

/** The parts of a file: where its anchors lead, and the part that the file itself leads to. */
export interface PartsOfFile {
  first: DocumentRecord
  anchors: ReadonlyMap<string, PartAnchor>
}

/**
 * List where the anchors of files that hold many meetings lead: the second `## Actions` of a file is `#actions-1` there, and
 * `#actions` on the page of its meeting.
 */
export function toPartAnchors(documents: Iterable<DocumentRecord>): Map<string, PartsOfFile> {
  const files = Map.groupBy(documents, ({ path }) => fileOf(path))
  return new Map(
    [...files].flatMap(([file, members]) => {
      const parts = [...members].sort((a, b) => startOf(a) - startOf(b) || byCodeUnit(a.path, b.path))
      const [first] = parts
      return first && parts.some(({ path }) => path !== file)
        ? [[file, { first, anchors: toAnchors(parts) }] as const]
        : []
    }),
  )
}

function startOf({ path, place, sections }: DocumentRecord): number {
  return fileOf(path) === path ? 0 : Math.min(place.line, ...sections.map((section) => section.place.line))
}

function toAnchors(parts: readonly DocumentRecord[]): Map<string, PartAnchor> {
  const slugger = new GithubSlugger()
  const anchors = new Map<string, PartAnchor>()
  for (const document of parts) {
    if (document.titleAnchor !== null) anchors.set(slugger.slug(document.title), { document, hash: '' })
    for (const { id, title } of document.sections) anchors.set(slugger.slug(title), { document, hash: `#${id}` })
  }
  return anchors
}
