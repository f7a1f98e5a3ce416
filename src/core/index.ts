import { showChange } from './last-change.ts'
import { parseDate } from './parse/dates/dates.ts'
import { type ParsedDocument, parseDocument } from './parse/document.ts'
import type { ReadingOptions } from './parse/reading-options.ts'
import { toNeutralSource } from './parse/privacy/neutral-paths.ts'
import type { ShortName } from './parse/privacy/shorten.ts'
import { fileOf } from './parse/meetings/split-meetings.ts'
import { type Message, type Place, startOfFile } from './read/message.ts'
import type { Attachments } from './read/attachments.ts'
import { type Kept, keepNothing } from './read/kept.ts'
import type { Source, SourceDocument } from './read/source.ts'
import { findNearest } from './records/issues.ts'
import { toPublicSettings } from './records/public-settings.ts'
import { type PersonSetting, toPeople, toSettings } from './records/settings.ts'
import { toEntries } from './register/places/entries.ts'
import { splitFiles } from './register/places/split-files.ts'
import { toRegister } from './register/register.ts'
import type { Book, BookLookup, LastChange, Register } from './book.ts'
import { rules, toFindings } from './rules/index.ts'
import type { Highlighter } from './text/inks.ts'
import { toHtmlWriter } from './write/html/kept-html.ts'

/** What the record is compiled with, besides its files. */
export interface CompileOptions {
  /** The day on which the record is looked at, ISO 8601; `asOf` of `site.yaml` is used where this is `null`. */
  today: string | null
  /** The day to use where neither is given. */
  fallbackToday: string
  /** Commit of the content, or `null`. */
  commit: string | null
  /** Path under which the site is published; where it is `null`, that of the address of the site. */
  base: string | null
  /** Address of the published site, instead of `url` of `site.yaml`. */
  url: string | null
  /** Whether search engines are asked to leave the whole site out, whatever `site.yaml` says. */
  noindex?: boolean
  /** When and by whom a document was last changed, by path; `null` where nothing tells. */
  lastChange?: (path: string) => LastChange | null
  /** Looks into the files beside the documents when a page is written; nothing is known of them where it is left out. */
  attachments?: Attachments
  /** Finds the inks of code; code has one ink where it is left out. */
  highlight?: Highlighter
  /** Keeps what is dear to make from run to run; nothing is kept where it is left out. */
  store?: Kept
  /** How a document is parsed: `parseDocument` unless a cache stands before it. */
  parse?: (document: SourceDocument, reading: ReadingOptions) => ParsedDocument
}

/**
 * Compile a content folder that has been read to a Book. Pure: the same source and options give the same Book.
 * Bad content never throws; it becomes a finding, and a document with an error is left out.
 */
export function compile(written: Source, options: CompileOptions): Book {
  const settings = toSettings(written.site)
  const people = toPeople(written.people)
  const reading = {
    redact: settings.value.privateDetails !== 'allow',
    initialsOnly: toShortNames(people.value),
  }
  const { source: files, writtenPath, renamed, messages: telling } = toNeutralSource(written, reading)
  const settingPlaces: Record<string, Record<string, Place>> = {
    'site.yaml': settings.places,
    'people.yaml': people.places,
  }
  const shown = toPublicSettings(
    { settings: settings.value, people: people.value },
    reading,
    (file, key) => settingPlaces[file]?.[key],
  )
  const url = options.url ?? settings.value.url
  const store = options.store ?? keepNothing
  const { source, names } = splitFiles(files, settings.value)
  const { entries, messages } = toEntries(
    source.documents.map((document) => (options.parse ?? parseDocument)(document, reading)),
    source,
    names,
    reading,
  )
  const today = options.today ?? toDay(settings.value.asOf) ?? options.fallbackToday
  const record = {
    settings: options.noindex ? { ...shown.settings, noindex: true } : shown.settings,
    people: shown.people,
    settingPlaces,
    reading,
    today,
  }
  const build = (kept: typeof entries): Register => toRegister(kept, source, record, store)
  const whole = build(entries)
  const earlier = [
    ...source.messages,
    ...settings.messages,
    ...people.messages,
    ...unknownRules(settings.value.rules, settings.places),
    ...telling,
    ...shown.messages,
    ...messages,
  ]
  const findings = toFindings(whole, earlier)
  const wrong = new Set(findings.filter(({ severity }) => severity === 'error').map(({ path }) => path))
  const withheld = entries.map(({ parsed }) => parsed.path).filter((path) => wrong.has(fileOf(path)))
  const register =
    withheld.length === 0 ? whole : build(entries.filter(({ parsed }) => !wrong.has(fileOf(parsed.path))))
  let htmlOf: BookLookup['htmlOf'] | undefined
  const book: Book = {
    ...register,
    places: {
      ...register.places,
      files: register.places.files.map((file) => ({ ...file, path: writtenPath(file.path) })),
    },
    lookup: {
      ...register.lookup,
      // Made when it is first asked for: it asks the Book in turn.
      htmlOf: (document) => (htmlOf ??= toHtmlWriter(book, store))(document),
      lastChange: (path) => {
        const change = options.lastChange?.(writtenPath(fileOf(path))) ?? null
        return change && showChange(change, record)
      },
      attachments: toAttachments(options.attachments, writtenPath),
      isRenamed: (path) => renamed.has(fileOf(path)),
      highlight: options.highlight ?? (() => null),
    },
    commit: options.commit,
    base: toBase(options.base ?? (url === null ? '/' : new URL(url).pathname)),
    origin: url === null ? null : new URL(url).origin,
    // Whoever mends a finding looks for the file under the name that it has.
    findings: findings.map((finding) => ({ ...finding, path: writtenPath(finding.path) })),
    withheld: withheld.map(writtenPath),
  }
  return book
}

/** Look into files by the paths that they have. */
function toAttachments(given: Attachments | undefined, writtenPath: (path: string) => string): Attachments {
  return {
    sizeOf: (path) => given?.sizeOf(writtenPath(path)) ?? null,
    textOf: (path) => given?.textOf(writtenPath(path)) ?? null,
  }
}

/** The names that become initials, and those of others that share a word with them and must not. */
function toShortNames(people: readonly PersonSetting[]): ShortName[] {
  const names = people.flatMap(({ name, spellings, initials, listAs }) =>
    [name, ...spellings].map((spelling) => ({ spelling, initials: listAs === 'initials' ? initials : null })),
  )
  const hidden = names.filter(({ initials }) => initials !== null)
  const wordsOf = ({ spelling }: ShortName): string[] => spelling.toLowerCase().split(/[\s,]+/)
  const words = new Set(hidden.flatMap(wordsOf))
  return [...hidden, ...names.filter((name) => name.initials === null && wordsOf(name).some((word) => words.has(word)))]
}

function unknownRules(set: Record<string, unknown>, places: Record<string, Place>): Message[] {
  const known = rules.map(({ id }) => id)
  return Object.keys(set)
    .filter((id) => !known.includes(id))
    .map((id) => {
      const near = findNearest(id, known)
      return {
        path: 'site.yaml',
        place: places[`rules.${id}`] ?? startOfFile,
        rule: 'unknown-key',
        reason: `there is no rule "${id}"; ${near ? `did you mean "${near}"?` : '"check --explain" lists them'}`,
      }
    })
}

function toDay(written: string | null): string | null {
  const reading = written === null ? null : parseDate(written)
  return reading?.type === 'date' ? reading.date : null
}

/** A base path with one slash at both ends. */
function toBase(path: string): string {
  return `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/')
}
