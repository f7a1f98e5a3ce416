import type { FileName } from '../../parse/dates/file-name.ts'
import { parseFileNames } from '../../parse/dates/sibling-order.ts'
import { splitMeetings } from '../../parse/meetings/split-meetings.ts'
import type { Source } from '../../read/source.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { Settings } from '../../records/settings.ts'
import { findKindFolder } from './placement.ts'

/** The documents of a record with what their paths say: a file of many meetings is as many documents. */
export interface Documents {
  source: Source
  names: Map<string, FileName>
}

/** Read the paths of a record, and split the files that hold many meetings. */
export function splitFiles(source: Source, settings: Settings): Documents {
  const names = parseFileNames(
    source.documents.map(({ path }) => path),
    settings.dateOrder,
  )
  const documents = source.documents.flatMap((document) => {
    const name = names.get(document.path)
    const { kind } = name ? findKindFolder(name, settings) : { kind: null }
    const given = document.data.kind ?? kind
    const mayHold = name && (given === 'minutes' || given === null || given === undefined)
    const parts = mayHold ? splitMeetings(document, name, given === 'minutes') : null
    if (!parts) return [document]
    for (const part of parts) names.set(part.document.path, part.name)
    return parts.map((part) => part.document)
  })
  return { source: { ...source, documents: documents.sort((a, b) => byCodeUnit(a.path, b.path)) }, names }
}
