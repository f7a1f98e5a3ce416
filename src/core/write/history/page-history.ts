import type { Book } from '../../book.ts'
import type { DocumentVersion } from '../../records/version.ts'
import { type ParsedDocument, parseDocument } from '../../parse/document.ts'
import type { Standing } from '../../parse/dates/title.ts'
import { fileOf } from '../../parse/meetings/split-meetings.ts'
import { toSourceDocument } from '../../read/source.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { isPrivate, toFields } from '../../records/front-matter.ts'
import { once } from '../../records/once.ts'
import { isHeldBack } from '../../records/publish-date.ts'
import { findApproval } from '../../register/places/approvals.ts'
import { byCodeUnit } from '../../text/compare.ts'
import { toSectionNamer } from '../../register/metrics/section-names.ts'
import { type ComparedSection, compareParts } from '../news/side-by-side/compare-parts.ts'
import { markWords, type Piece } from '../news/side-by-side/mark-words.ts'
import { type Part, toParts } from '../news/side-by-side/parts.ts'

/** What was changed on a page, when and by whom, the newest first. */
export interface PageHistory {
  /** Day of the oldest version that is shown. */
  first: string
  changes: PageChange[]
  /** The day since which it has been approved, `null` where neither a version nor a later meeting says so. */
  approved: string | null
  /** Days on which its words changed after that, or after the first version where it was never approved; oldest first. */
  corrected: string[]
}

/** One change of a page. */
export interface PageChange {
  date: string
  author: string
  /** The title where that changed; empty where it stayed. */
  title: Piece[]
  sections: ComparedSection[]
  /** How it stands since, where that changed. */
  status: Standing | null
}

/** A version as it is read today. */
interface ReadVersion {
  date: string
  author: string
  title: string
  parts: Part[]
  status: Standing | null
}

const historiesOf = once((_: Book) => new Map<string, PageHistory | null>())

/**
 * Tell how a page came to be what it is; `null` where it has one version, or refuses. Every version is read as today's are,
 * with private details and names taken out that are private today. Versions stay private that were so by their own front matter,
 * or lay where private documents lie.
 */
export function toPageHistory(book: Book, document: DocumentRecord): PageHistory | null {
  const histories = historiesOf(book)
  const known = histories.get(document.path)
  const history = known === undefined ? makeHistory(book, document) : known
  histories.set(document.path, history)
  return history
}

function makeHistory(book: Book, document: DocumentRecord): PageHistory | null {
  // A part of a file of many meetings has no versions of its own.
  if (!document.hasHistory || document.isPrivate || fileOf(document.path) !== document.path) return null
  const versions = book.lookup
    .versionsOf(document.path)
    .flatMap((version) => readVersion(book, document, version) ?? [])
  const changes = versions.slice(0, -1).flatMap((version, index): PageChange[] => {
    const before = versions[index + 1]
    return before ? compareVersions(book, document, before, version) : []
  })
  const first = versions.at(-1)
  if (!first || changes.length === 0) return null
  const stated = [...versions].reverse().find(({ status }) => status === 'approved')?.date
  const days = [stated, findApproval(book.documents, document.path)?.day].filter((day) => day !== undefined)
  const approved = days.sort(byCodeUnit)[0] ?? null
  const corrected = changes.filter(
    ({ date, sections, title, status }) =>
      (sections.length > 0 || title.length > 0) && status !== 'approved' && (approved === null || date >= approved),
  )
  return { first: first.date, changes, approved, corrected: [...new Set(corrected.map(({ date }) => date))].reverse() }
}

/** Read a version as the document is read today; `null` where it shows nothing. */
function readVersion(book: Book, document: DocumentRecord, version: DocumentVersion): ReadVersion | null {
  if (version.text === null) return null
  const source = toSourceDocument(document.path, version.text, [])
  // What a head says that cannot be read may be that it is private.
  if (!source.isReadable || source.problems.length > 0 || isPrivate(source) || isHeldBack(source, book.today))
    return null
  const parsed = parseDocument(source, book.reading)
  const { fields } = toFields(source, book.reading)
  if (fields.history === false || wasKeptBack(book, document, version, fields.series ?? null)) return null
  const title = fields.title ?? parsed.title ?? ''
  const status = fields.status === 'private' ? null : (fields.status ?? parsed.standing)
  return { date: version.date, author: version.author, title, parts: partsOf(book, document, parsed), status }
}

/** Where a page lies now and its series, with what they may have in common with private ones, are for everybody. */
function wasKeptBack(
  { lookup }: Book,
  { path, series: own }: DocumentRecord,
  version: DocumentVersion,
  series: string | null,
): boolean {
  return lookup.wasKeptBack(
    version.path === lookup.versionsOf(path)[0]?.path ? '' : version.path,
    series === own ? null : series,
  )
}

function partsOf(book: Book, { series }: DocumentRecord, { title, said }: ParsedDocument): Part[] {
  return toParts({ ...said, title: title ?? '' }, toSectionNamer(book.settings, series ?? ''))
}

function compareVersions(
  { words }: Book,
  { url }: DocumentRecord,
  before: ReadVersion,
  after: ReadVersion,
): PageChange[] {
  const { beginning } = words.versions
  const { sections } = compareParts(before.parts, after.parts, { numbers: [], before: url, after: url, beginning })
  const title = before.title === after.title ? [] : markWords(before.title, after.title)
  const status = before.status === after.status ? null : after.status
  if (sections.length === 0 && title.length === 0 && status === null) return []
  return [{ date: after.date, author: after.author, title, sections, status }]
}
