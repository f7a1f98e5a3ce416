import { fileOf } from '../../core/parse/meetings/split-meetings.ts'
import { truncate } from '../../core/text/truncate.ts'
import type { Book } from '../../core/book.ts'
import type { DocumentRecord, ToolRecord } from '../../core/records/document.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'

import { foldSpace } from '../../core/text/fold.ts'
import { questionsAbout } from '../../core/register/references/questions.ts'
import { type ShownDate, showDate } from '../dates.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { toHostLinks } from '../../core/write/code-host.ts'
import { type RegisterGroup, toRegisterGroups } from './registers.ts'
import { type ReleasesView, toToolReleases } from '../releases/releases.ts'
import { type MilestonesView, toMilestonesView } from '../releases/milestones.ts'
import { kindTitles, toHref } from '../record/shell.ts'
import { toTrail } from './trail.ts'

/** What another document says about a tool. */
export interface Said {
  date: ShownDate | null
  /** Kind of the document, shown where it has no date. */
  kind: string
  title: string
  href: string
  passages: { section: string | null; href: string; text: string }[]
}

/** What the page of a document shows. */
export interface DocumentView {
  type: 'document'
  title: string
  titleId: string | null
  trail: { text: string; href: string }[]
  date: ShownDate | null
  status: string | null
  html: string
  facts: { term: string; text: string; href: string | null }[]
  registers: RegisterGroup[]
  tools: { text: string; href: string }[]
  contents: { text: string; href: string; level: number }[]
  /** What other documents say about a tool, newest first. */
  said: Said[]
  saidNote: string | null
  links: { text: string; href: string }[]
  /** Releases of a tool. */
  releases: ReleasesView | null
  milestones: MilestonesView | null
  /** Questions of FAQs that speak of a tool. */
  questions: { text: string; href: string }[]
}

const maxSaid = 40

/** Show a document with the facts that stand beside it. */
export function toDocument(book: Book, document: DocumentRecord): DocumentView {
  const mentioned = book.mentions.toolsByPath.get(document.path) ?? []
  const tools = book.documents.filter(
    (other): other is ToolRecord => other.kind === 'tool' && mentioned.includes(other.id) && other !== document,
  )
  const said = document.kind === 'tool' ? toSaid(book, document) : []
  return {
    type: 'document',
    title: document.title,
    titleId: document.titleAnchor,
    trail: toTrail(book, document),
    date: document.date === null ? null : showDate(document.date),
    status: document.status,
    html: book.lookup.htmlOf(document),
    facts: toFacts(book, document),
    registers: toRegisterGroups(book, document),
    tools: tools.map(({ name, url }) => ({ text: name, href: toHref(book, url) })),
    contents: document.sections
      .filter(({ level }) => level <= 3)
      .map(({ id, title, level }) => ({ text: title, href: `#${id}`, level })),
    said: said.slice(0, maxSaid),
    saidNote:
      said.length > maxSaid ? `The newest ${maxSaid} of ${said.length} documents; search finds the others.` : null,
    links:
      book.settings.repository === null || book.lookup.isRenamed(document.path)
        ? []
        : toHostLinks(book.settings.repository, fileOf(document.path), document.title),
    releases: document.kind === 'tool' ? toToolReleases(book, document.id, null) : null,
    milestones: document.kind === 'milestone' ? toMilestonesView(book, document) : null,
    questions:
      document.kind === 'tool'
        ? questionsAbout(book, document.id).map(({ title, url }) => ({ text: title, href: toHref(book, url) }))
        : [],
  }
}

function toFacts(book: Book, document: DocumentRecord): DocumentView['facts'] {
  const facts: DocumentView['facts'] = []
  const add = (term: string, text: string | null, href: string | null = null): void =>
    void (text && facts.push({ term, text, href }))
  if (document.kind === 'tool') {
    add('Owner', document.owner)
    add('Also called', document.names.slice(1).join(', '))
    add('Homepage', document.homepage?.replace(/^https?:\/\//, '') ?? null, document.homepage)
    const roadmap = book.documents.find((other) => other.kind === 'roadmap' && other.tool === document.id)
    add('Releases', roadmap?.title ?? null, roadmap ? toHref(book, roadmap.url) : null)
  }
  if (document.kind === 'roadmap') {
    const tool = book.documents.find((other) => other.kind === 'tool' && other.id === document.tool)
    add('Tool', tool?.title ?? null, tool ? toHref(book, tool.url) : null)
  }
  add('Status', document.status)
  add('Last changed', lastChanged(book, document))
  add(document.authors.length > 1 ? 'Authors' : 'Author', document.authors.join(', '))
  return facts
}

/** When and by whom git says that the file was last changed. */
function lastChanged({ lookup }: Book, { path }: DocumentRecord): string | null {
  const change = lookup.lastChange(path)
  if (change === null) return null
  const day = showDate(change.date).text
  return change.author === '' ? day : `${day} by ${change.author}`
}

function toSaid(book: Book, tool: ToolRecord): Said[] {
  const mentions = Map.groupBy(
    book.mentions.all.filter((mention) => mention.tool === tool.id),
    ({ path }) => path,
  )
  return [...mentions]
    .flatMap(([path, own]) => {
      const document = book.byPath.get(path)
      return document && document.kind !== 'roadmap' && document.hasPage ? [{ document, own }] : []
    })
    .sort((a, b) => byCodeUnit(dayOf(b.document), dayOf(a.document)) || byCodeUnit(a.document.path, b.document.path))
    .map(({ document, own }) => {
      const href = toHref(book, document.url)
      const titles = new Map(document.sections.map(({ id, title }) => [id, title]))
      return {
        date: document.date === null ? null : showDate(document.date),
        kind: kindTitles[document.kind],
        title: document.title,
        href,
        // Of a passage with several sentences about it, all is shown once.
        passages: own
          .filter(
            ({ section, text }, index) =>
              own.findIndex((other) => other.section === section && other.text === text) === index,
          )
          .flatMap(({ section, text }) => {
            const title = section === null ? null : (titles.get(section) ?? null)
            if (text !== title)
              return [{ section: title, href: section === null ? href : `${href}#${section}`, text: shorten(text) }]
            // The heading itself names the tool: what it says is the text below, unless that names the tool too.
            const below = document.passages.find(
              (passage) => passage.section === section && passage.text.trim() !== title,
            )
            const isSaidBelow = own.some((other) => other.section === section && other.text !== title)
            return isSaidBelow
              ? []
              : [{ section: title, href: `${href}#${section}`, text: shorten(foldSpace(below?.text ?? '')) }]
          }),
      }
    })
}

function dayOf({ date }: DocumentRecord): string {
  return date === null ? '0' : firstDay(date)
}

function shorten(text: string): string {
  return truncate(text, 300)
}
