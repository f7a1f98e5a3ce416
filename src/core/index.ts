import type { Book, Register } from './book.ts'
import { toBookLookup } from './lookup.ts'
import type { CompileOptions } from './options.ts'
import { type ParsedDocument, parseDocument } from './parse/document.ts'
import { fileOf } from './parse/meetings/split-meetings.ts'
import { type NeutralSource, toNeutralSource } from './parse/privacy/neutral-paths.ts'
import { keepNothing } from './read/kept.ts'
import type { Message } from './read/message.ts'
import type { Source, SourceDocument } from './read/source.ts'
import { type GivenSettings, readSettings, toRecordSettings, withKeptPrivate, withPrivacy } from './settings.ts'
import type { Finding } from './records/finding.ts'
import { withoutExcluded } from './records/exclude.ts'
import { isLater, toKnownEntry, withoutLaterFiles } from './register/as-of/known-entries.ts'
import { type Parts, toAudience } from './register/places/audience.ts'
import { toDocuments } from './register/places/documents.ts'
import { type Entry, toEntries } from './register/places/entries.ts'
import { toKeptBack } from './register/places/former-places.ts'
import { toPlaces } from './register/places/places.ts'
import { toSeriesById } from './register/places/series-keys.ts'
import { splitFiles } from './register/places/split-files.ts'
import type { RecordSettings } from './register/record-settings.ts'
import { toRegister } from './register/register.ts'
import { toFindings } from './rules/index.ts'
import { leftAction } from './rules/left-action.ts'
import { wordsOf } from './words/index.ts'

export type { CompileOptions } from './options.ts'

/**
 * Compile a content folder that has been read to a Book. Pure: the same source and options give the same Book.
 * Bad content never throws; it becomes a finding, and a document with an error is left out.
 */
export function compile(written: Source, options: CompileOptions): Book {
  const { given, neutral, whole, parts } = divide(written, options)
  const build = (kept: readonly Entry[]): Register =>
    toRegister(kept, parts.source, parts.record, options.store ?? keepNothing)
  const concealed = concealedOf(whole.entries, parts.entries)
  const joined = { ...join(parts.entries, build, parts.messages, options.privacy?.withheld), concealed }
  return toBook(joined, neutral, parts.record, {
    ...options,
    wasKeptBack: toKeptBack(given.settings, options.formerSettings),
  })
}

/** Find the documents that the audience may not see, by path, without putting the others together. */
export function findConcealed(written: Source, options: CompileOptions): string[] {
  const { whole, parts } = divide(written, options)
  return concealedOf(whole.entries, parts.entries)
}

/** A record before it is put together. */
interface Divided {
  given: GivenSettings
  neutral: NeutralSource
  /** All of it, and what the audience may see. */
  whole: Parts
  parts: Parts
}

/** Read the documents of a record, and leave out what the audience may not see. */
function divide(written: Source, options: CompileOptions): Divided {
  const given = withKeptPrivate(withPrivacy(readSettings(written), options.privacy), options.alsoPrivate)
  const { reading } = given
  const excluded = withoutExcluded(written, given.settings.exclude, (key) => given.places['site.yaml']?.[key])
  const neutral = toNeutralSource(excluded.source, reading)
  const { record, messages: ofSettings } = toRecordSettings(given, options)
  const { all, entries, source, messages } = readKnown(neutral.source, record, options)
  const keyed = toSeriesById(all, record)
  const earlier = [
    ...source.messages.map((message) => ({ ...message, path: neutral.neutralPath(message.path) })),
    ...given.messages,
    ...excluded.messages,
    ...neutral.messages,
    ...ofSettings,
    ...messages,
    ...keyed.messages,
  ]
  const whole = { entries, source, record: keyed.record, messages: earlier }
  // Private whatever the record says of them.
  const besides = new Set([...(options.privacy?.concealed ?? []), ...(options.alsoPrivate?.documents ?? [])])
  const parts = toAudience(whole, options.audience ?? 'public', besides)
  return { given, neutral, whole, parts }
}

/** Parse the documents of a source; where the record is looked at as of a day, those that were there then, as they were. */
function readKnown(
  whole: Source,
  record: RecordSettings,
  { asOf = null, parse = parseDocument, prepare }: CompileOptions,
): Read & { all: readonly Entry[] } {
  const { settings, reading } = record
  const parseOnce = rememberParsed((document) => parse(document, reading))
  const read = (given: Source): Read => {
    const { source, names } = splitFiles(given, settings)
    prepare?.(source.documents, reading)
    return { source, ...toEntries(source.documents.map(parseOnce), source, names, reading) }
  }
  const all = read(whole)
  if (asOf === null) return { ...all, all: all.entries }
  const { placed } = toDocuments(all.entries, settings)
  const { resolveLink } = toPlaces(all.entries, all.source, placed, record)
  const later = new Set(placed.documents.filter((each) => isLater(each, asOf)).map(({ path }) => path))
  const known = read(withoutLaterFiles(whole, placed.documents, asOf))
  const entries = known.entries.filter(({ parsed }) => !later.has(parsed.path))
  const horizon = { day: asOf, order: settings.dateOrder, resolveLink }
  return { ...known, entries: entries.map((entry) => toKnownEntry(entry, horizon)), all: all.entries }
}

/** The documents of a source, parsed. */
interface Read {
  entries: Entry[]
  source: Source
  messages: Message[]
}

/** Parse each document once, however often it is asked for. */
function rememberParsed(parse: (document: SourceDocument) => ParsedDocument): typeof parse {
  const parsed = new Map<string, ParsedDocument>()
  return (document) => {
    const known = parsed.get(document.path) ?? parse(document)
    parsed.set(document.path, known)
    return known
  }
}

/** The record put together from the documents that may be published. */
interface Joined {
  register: Register
  findings: Finding[]
  /** Paths of the documents that are left out. */
  withheld: string[]
}

/** Put documents together and weigh what is found; where one of them is wrong, again without it, so that nothing speaks of it. */
function join(
  entries: readonly Entry[],
  build: (entries: readonly Entry[]) => Register,
  earlier: readonly Message[],
  withheldBesides: ReadonlySet<string> = new Set(),
): Joined {
  const whole = build(entries)
  const findings = toFindings(whole, earlier)
  const wrong = new Set(findings.filter(({ severity }) => severity === 'error').map(({ path }) => path))
  const isWrong = ({ parsed: { path } }: Entry): boolean => wrong.has(fileOf(path)) || withheldBesides.has(path)
  const withheld = entries.filter(isWrong).map(({ parsed }) => parsed.path)
  if (withheld.length === 0) return { register: whole, findings, withheld }
  const register = build(entries.filter((entry) => !isWrong(entry)))
  return { register, findings: findings.filter(isTrueBut(wrong, whole)), withheld }
}

/** Whether something is wrong whatever documents with an error say when they are mended: they may list what they seem to leave out. */
function isTrueBut(wrong: ReadonlySet<string>, { actions }: Register): (finding: Finding) => boolean {
  const spotOf = (path: string, line: number): string => JSON.stringify([fileOf(path), line])
  const left = actions.all.flatMap(({ leftAt, history }) => {
    const last = history.at(-1)
    return leftAt !== null && wrong.has(fileOf(leftAt)) && last ? [spotOf(last.path, last.place.line)] : []
  })
  return ({ rule, path, line }) => rule !== leftAction.id || !left.includes(spotOf(path, line))
}

/** Paths of the documents that the audience may not see. */
function concealedOf(all: readonly Entry[], shown: readonly Entry[]): string[] {
  if (all.length === shown.length) return []
  const kept = new Set(shown.map(({ parsed }) => parsed.path))
  return all.map(({ parsed }) => parsed.path).filter((path) => !kept.has(path))
}

/** Complete the register to a Book. Whoever mends a finding looks for the file under the name that it has. */
function toBook(
  { register, findings, withheld, concealed }: Joined & Pick<Book, 'concealed'>,
  neutral: NeutralSource,
  record: RecordSettings,
  options: CompileOptions & Pick<Book['lookup'], 'wasKeptBack'>,
): Book {
  const { writtenPath } = neutral
  const rename = <Named extends { path: string }>(named: Named): Named => ({ ...named, path: writtenPath(named.path) })
  const url = options.url ?? record.settings.url
  const book: Book = {
    ...register,
    places: { ...register.places, files: register.places.files.map(rename) },
    lookup: toBookLookup(register, record, neutral, options, () => book),
    words: wordsOf(record.settings.lang),
    audience: options.audience ?? 'public',
    commit: options.commit,
    comparedWith: null,
    base: toBase(options.base ?? (url === null ? '/' : new URL(url).pathname)),
    origin: url === null ? null : new URL(url).origin,
    findings: findings.map(rename),
    withheld: withheld.map(writtenPath),
    concealed,
  }
  return book
}

/** A base path with one slash at both ends. */
function toBase(path: string): string {
  return `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/')
}
