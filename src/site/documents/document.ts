import { fileOf } from '../../core/parse/meetings/split-meetings.ts'
import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { isFacts } from '../../core/register/releases/facts.ts'
import { type ShownDate, showDate } from '../dates.ts'
import { toMarkedHtml } from '../record/proposal.ts'
import { type Late, late } from '../late.ts'
import { foldTables } from './fold-tables.ts'
import { placeMoves, writeMoves } from './moves.ts'
import { toHostLinks } from '../../core/write/code-host.ts'
import { type RegisterGroup, toRegisterGroups } from './registers.ts'
import { type MilestonesView, toMilestonesView } from '../releases/milestones.ts'
import { toHref } from '../record/shell.ts'
import { showHistory } from './history.ts'
import { type ShownStatus, showStatus } from './status.ts'
import { toTrail } from './trail.ts'

/** What the page of a document shows. */
export interface DocumentView {
  type: 'document'
  title: string
  titleId: string | null
  trail: { text: string; href: string }[]
  date: ShownDate | null
  status: ShownStatus | null
  /** When it was approved and corrected, with the way to its history. */
  history: { text: string; href: string } | null
  html: Late<string>
  facts: { term: string; text: string; href: string | null }[]
  registers: RegisterGroup[]
  tools: { text: string; href: string }[]
  contents: { text: string; href: string; level: number }[]
  links: { text: string; href: string }[]
  milestones: MilestonesView | null
}

/** Show a document with the facts that stand beside it. */
export function toDocument(book: Book, document: DocumentRecord): DocumentView {
  const mentioned = book.mentions.toolsByPath.get(document.path) ?? []
  const tools = [...book.tools.values()].filter(
    (tool) => mentioned.includes(tool.id) && tool !== document && !isOf(document, tool),
  )
  return {
    type: 'document',
    title: document.title,
    titleId: document.titleAnchor,
    trail: toTrail(book, document),
    date: document.date === null ? null : showDate(document.date, book.words),
    status: showStatus(book, document),
    history: showHistory(book, document),
    html: toHtml(book, document),
    facts: toFacts(book, document),
    registers: toRegisterGroups(book, document),
    tools: tools.map(({ name, url }) => ({ text: name, href: toHref(book, url) })),
    contents: document.sections
      .filter(({ level }) => level <= 3)
      .map(({ id, title, level }) => ({ text: title, href: `#${id}`, level })),
    links:
      book.settings.repository === null || book.lookup.isRenamed(document.path)
        ? []
        : toHostLinks(book.settings.repository, fileOf(document.path), document.title, book.words),
    milestones: document.kind === 'milestone' ? toMilestonesView(book, document) : null,
  }
}

function toHtml(book: Book, document: DocumentRecord): Late<string> {
  const { digest, read } = toMarkedHtml(book, document)
  const moves = writeMoves(book, document)
  const { foldedTable } = book.words.documents
  const least = toFolded(book, document)
  return late(JSON.stringify([digest, moves, foldedTable(1), least]), () =>
    foldTables(placeMoves(read(), moves), least, foldedTable),
  )
}

/** Rows from which a roadmap's table is folded: the page of its tool shows the same releases, drawn and by line. */
const longTable = 25

/** From how many rows tables are folded: all of a document whose milestones stand above its text. */
function toFolded({ releases }: Book, { kind, path }: DocumentRecord): number {
  if (kind === 'milestone' && releases.milestones.some((one) => one.path === path)) return 1
  return kind === 'roadmap' ? longTable : Infinity
}

function toFacts(book: Book, document: DocumentRecord): DocumentView['facts'] {
  const words = book.words.documents
  const facts: DocumentView['facts'] = []
  const add = (term: string, text: string | null, href: string | null = null): void =>
    void (text && facts.push({ term, text, href }))
  if (document.kind === 'tool') {
    add(words.owner, document.owner)
    add(words.alsoCalled, document.names.slice(1).join(', '))
    add(words.homepage, document.homepage?.replace(/^https?:\/\//, '') ?? null, document.homepage)
    const roadmaps = book.documents.filter((other) => other.kind === 'roadmap' && other.tool === document.id)
    const roadmap = roadmaps.find((other) => !isFacts(other)) ?? roadmaps[0]
    add(words.releases, roadmap?.title ?? null, roadmap ? toHref(book, roadmap.url) : null)
  }
  if (document.kind === 'roadmap') {
    const tool = book.documents.find((other) => other.kind === 'tool' && other.id === document.tool)
    add(words.tool, tool?.title ?? null, tool ? toHref(book, tool.url) : null)
  }
  add(words.status, document.status && book.words.common.status[document.status])
  // Its history, where that is shown, says when it was changed.
  add(words.lastChanged, showHistory(book, document) === null ? lastChanged(book, document) : null)
  add(document.authors.length > 1 ? words.authors : words.author, document.authors.join(', '))
  return facts
}

/** Whether a roadmap is that of a tool, which then need not be named once more. */
function isOf(document: DocumentRecord, { id }: { id: string }): boolean {
  return document.kind === 'roadmap' && document.tool === id
}

/** When and by whom git says that the file was last changed. */
function lastChanged({ lookup, words }: Book, { path }: DocumentRecord): string | null {
  const change = lookup.lastChange(path)
  if (change === null) return null
  const day = showDate(change.date, words).text
  return change.author === '' ? day : words.documents.by(day, change.author)
}
