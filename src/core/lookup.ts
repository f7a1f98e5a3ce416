import type { Book, BookLookup, Register } from './book.ts'
import { showChange } from './last-change.ts'
import type { CompileOptions } from './options.ts'
import { fileOf } from './parse/meetings/split-meetings.ts'
import type { NeutralSource } from './parse/privacy/neutral-paths.ts'
import type { Attachments } from './read/attachments.ts'
import { keepNothing } from './read/kept.ts'
import type { RecordSettings } from './register/record-settings.ts'
import { type HtmlWriter, toHtmlWriter } from './write/html/kept-html.ts'

/** What is made only when a page asks for it. Documents are known by their neutral paths, files by those that they have. */
export function toBookLookup(
  { lookup }: Register,
  record: RecordSettings,
  { writtenPath, renamed }: NeutralSource,
  options: CompileOptions,
  bookOf: () => Book,
): BookLookup {
  // Made when it is first asked: it asks the Book in turn.
  let writer: HtmlWriter | undefined
  const html = (): HtmlWriter => (writer ??= toHtmlWriter(bookOf(), options.store ?? keepNothing))
  return {
    ...lookup,
    htmlOf: (document) => html().htmlOf(document),
    writtenHtmlOf: (document) => html().writtenOf(document),
    lastChange: (path) => {
      const change = options.lastChange?.(writtenPath(fileOf(path))) ?? null
      return change && showChange(change, record)
    },
    versionsOf: (path) =>
      (options.versions?.(writtenPath(fileOf(path))) ?? []).map((version) => ({
        ...version,
        ...showChange(version, record),
      })),
    attachments: toAttachments(options.attachments, writtenPath),
    isRenamed: (path) => renamed.has(fileOf(path)),
    highlight: options.highlight ?? (() => null),
  }
}

/** Look into files by the paths that they have. */
function toAttachments(given: Attachments | undefined, writtenPath: (path: string) => string): Attachments {
  return {
    sizeOf: (path) => given?.sizeOf(writtenPath(path)) ?? null,
    textOf: (path) => given?.textOf(writtenPath(path)) ?? null,
  }
}
