import type { ParsedDocument } from '../../parse/document.ts'
import type { ReadingOptions } from '../../parse/reading-options.ts'
import type { FileName } from '../../parse/dates/file-name.ts'
import type { Message } from '../../read/message.ts'
import type { Source, SourceDocument } from '../../read/source.ts'
import { hasHeadingsOfRecord } from '../decisions/records.ts'
import { type FrontMatterFields, isPrivate, toFields } from '../../records/front-matter.ts'

/** A document with its parse and its front matter. */
export interface Entry {
  source: SourceDocument
  parsed: ParsedDocument
  fields: FrontMatterFields
  name: FileName
  /** The whole file name without its ending. */
  shownName: string
  /** Whether it is for the team alone. */
  isPrivate: boolean
}

/** Check the front matter of every document. */
export function toEntries(
  parsed: readonly ParsedDocument[],
  source: Source,
  names: ReadonlyMap<string, FileName>,
  reading: ReadingOptions,
): { entries: Entry[]; messages: Message[] } {
  const messages: Message[] = []
  const entries = source.documents.flatMap((document, index) => {
    const own = parsed[index]
    const name = names.get(document.path)
    if (!own || !name) return []
    const result = toFields(document, reading)
    // The status of a decision record is its own, and read there.
    const isRecord = hasHeadingsOfRecord(own.said.sections)
    const isForeign = ({ rule, reason }: Message): boolean =>
      isRecord && rule === 'front-matter-value' && reason.startsWith('status ')
    messages.push(...result.messages.filter((message) => !isForeign(message)), ...own.messages)
    const privateDetails = [...result.details, ...own.said.privateDetails]
    return [
      {
        source: document,
        parsed: { ...own, said: { ...own.said, privateDetails } },
        fields: result.fields,
        name,
        shownName: withoutEnding(document.path),
        isPrivate: isPrivate(document),
      },
    ]
  })
  return { entries, messages }
}

function withoutEnding(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
}
