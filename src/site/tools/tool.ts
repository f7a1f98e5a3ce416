import type { Book } from '../../core/book.ts'
import { questionsAbout } from '../../core/register/references/questions.ts'
import type { ToolRecord } from '../../core/records/document.ts'
import { type DocumentView, toDocument } from '../documents/document.ts'
import { count } from '../documents/entries.ts'
import { figure, type Sentence } from '../sentences/sentence.ts'
import { toToolSentence } from '../sentences/tool.ts'
import { incidentsAddress } from '../incidents/incidents.ts'
import { type ShownDate, showDate, showShortDate } from '../dates.ts'
import { type ReleasesView, toToolReleases } from '../releases/releases.ts'
import { toHref } from '../record/shell.ts'
import { mentionsOf, toToolFacts } from './facts.ts'

/** What the page of a tool shows: its releases, its text, and what was said about it. */
export interface ToolView extends Omit<DocumentView, 'type'> {
  type: 'tool'
  sentence: Sentence
  releases: ReleasesView | null
  /** Questions of FAQs that speak of it. */
  questions: { text: string; href: string }[]
  said: SaidRow[]
  saidNote: string | null
  /** The sections that speak of it most. */
  sections: { text: string; note: string }[]
}

/** A sentence about a tool. */
export interface SaidRow {
  date: ShownDate | null
  /** Where it is another than that of the row above. */
  year: string | null
  text: string
  section: string | null
  href: string
}

const shownSayings = 12
const shownSections = 6

/** Show a tool. */
export function toTool(book: Book, document: ToolRecord): ToolView {
  const own = toToolReleases(book, document.id, null)
  const facts = toToolFacts(book, document.id)
  const rows = toSaidRows(book, document)
  const shown = toDocument(book, document)
  const releases = own && {
    ...own,
    facts: [
      ...own.facts,
      ...(facts.said === 0
        ? []
        : [
            {
              term: 'Said of it',
              value: figure(facts.said),
              note: `in ${count(facts.documents, 'document')}${facts.lastSaid === null ? '' : `, last ${facts.lastSaid.date}`}`,
            },
          ]),
    ],
  }
  return {
    ...shown,
    type: 'tool',
    facts: [...shown.facts, ...toIncidentFacts(book, document)],
    releases,
    sentence: toToolSentence(facts),
    said: rows.slice(0, shownSayings),
    saidNote:
      rows.length > shownSayings
        ? `The newest ${shownSayings} of ${figure(rows.length)}; search finds the others.`
        : null,
    questions: questionsAbout(book, document.id).map(({ title, url }) => ({ text: title, href: toHref(book, url) })),
    sections: toSections(book, document),
  }
}

/** How often it broke or was taken down, and when last. */
function toIncidentFacts(book: Book, { id }: ToolRecord): DocumentView['facts'] {
  const own = book.incidents.filter(({ tools }) => tools.includes(id))
  const [last] = own
  if (!last) return []
  const text = `${own.length}, last on ${showDate(last.start.day, book.words).text}`
  return [{ term: 'Incidents', text, href: `${toHref(book, incidentsAddress)}#~${last.id}` }]
}

/** What was said, newest first; the same words are shown once. */
function toSaidRows(book: Book, { id, name }: ToolRecord): SaidRow[] {
  const seen = new Set<string>()
  let year: string | null = null
  return mentionsOf(book, id)
    .reverse()
    .flatMap(({ path, section, text }): SaidRow[] => {
      const document = book.byPath.get(path)
      const key = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      const title = document?.sections.find((one) => one.id === section)?.title ?? null
      if (!document?.hasPage || seen.has(key) || text === title || key === name.toLowerCase()) return []
      seen.add(key)
      const own = document.date?.slice(0, 4) ?? null
      const row: SaidRow = {
        date: document.date === null ? null : showShortDate(document.date, book.words),
        year: own === year ? null : own,
        text: text.length > 240 ? `${text.slice(0, 240).replace(/\s\S*$/, '')} …` : text,
        section: title ?? (document.date === null ? document.title : null),
        href: `${toHref(book, document.url)}${section === null ? '' : `#${section}`}`,
      }
      year = own
      return [row]
    })
}

function toSections(book: Book, { id }: ToolRecord): ToolView['sections'] {
  const titles = mentionsOf(book, id).flatMap(({ path, section }) => {
    const document = book.byPath.get(path)
    return document?.sections.find((one) => one.id === section)?.title ?? []
  })
  const counts = [...Map.groupBy(titles, (title) => title)].map(([text, own]) => ({ text, times: own.length }))
  return counts
    .filter(({ times }) => times > 1)
    .sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1))
    .slice(0, shownSections)
    .map(({ text, times }) => ({ text, note: figure(times) }))
}
