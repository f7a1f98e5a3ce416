import type { Book, BookLookup, Register } from './book.ts'
import { showChange } from './last-change.ts'
import type { CompileOptions } from './options.ts'
import { fileOf } from './parse/meetings/split-meetings.ts'
import type { NeutralSource } from './parse/privacy/neutral-paths.ts'
import type { Attachments } from './read/attachments.ts'
import { keepNothing } from './read/kept.ts'
import { inLanguage } from './in-language.ts'
import type { DocumentRecord } from './records/document.ts'
import { languageOf } from './records/of-series.ts'
import type { RecordSettings } from './register/record-settings.ts'
import { type HtmlWriter, toHtmlWriter } from './write/html/kept-html.ts'

/** What is made only when a page asks for it. Documents are known by their neutral paths, files by those that they have. */
export function toBookLookup(
  { lookup }: Register,
  record: RecordSettings,
  { writtenPath, renamed }: NeutralSource,
  options: CompileOptions & Pick<BookLookup, 'wasKeptBack'>,
  bookOf: () => Book,
): BookLookup {
  // One a language, made when it is first asked: it asks the Book in turn.
  const writers = new Map<string, HtmlWriter>()
  const html = ({ series }: DocumentRecord): HtmlWriter => {
    const lang = languageOf(series, record.settings)
    const writer = writers.get(lang) ?? toHtmlWriter(inLanguage(bookOf(), lang), options.store ?? keepNothing)
    writers.set(lang, writer)
    return writer
  }
  const isNamed = (name: string): boolean => bookOf().people.all.some((person) => person.name === name)
  return {
    ...lookup,
    htmlOf: (document) => html(document).htmlOf(document),
    writtenHtmlOf: (document) => html(document).writtenOf(document),
    lastChange: (path) => {
      const change = options.lastChange?.(writtenPath(fileOf(path))) ?? null
      return change && showChange(change, record, isNamed)
    },
    versionsOf: (path) =>
      (options.versions?.(writtenPath(fileOf(path))) ?? []).map((version) => ({
        ...version,
        ...showChange(version, record, isNamed),
      })),
    wasKeptBack: options.wasKeptBack,
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
