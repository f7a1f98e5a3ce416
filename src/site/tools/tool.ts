import type { Book } from '../../core/book.ts'
import { questionsAbout } from '../../core/register/references/questions.ts'
import { splitSentences } from '../../core/parse/speech/sentences.ts'
import { shorten } from '../../core/register/gist/words.ts'
import type { ToolRecord } from '../../core/records/document.ts'
import { type DocumentView, toDocument } from '../documents/document.ts'
import type { Sentence } from '../../core/words/sentence.ts'
import type { ToolFacts } from '../../core/words/en/tool.ts'
import { incidentsAddress } from '../incidents/incidents.ts'
import { type ShownDate, showDate, showShortDate, withYearOnce } from '../dates.ts'
import { type ReleasesView, toToolReleases } from '../releases/releases.ts'
import { foldWords } from '../../core/text/fold.ts'
import { truncate } from '../../core/text/truncate.ts'
import { toHref, toSectionHref } from '../record/shell.ts'
import { sayingsOf, toToolFacts, undatedNaming } from './facts.ts'

/** What the page of a tool shows: its releases, its text, and what was said about it. */
export interface ToolView extends Omit<DocumentView, 'type'> {
  type: 'tool'
  /** What it is, in the first sentence of its text. */
  purpose: string | null
  sentence: Sentence
  releases: ReleasesView | null
  /** Other documents that name it and have no date, each once. */
  elsewhere: { text: string; href: string }[]
  /** Questions of FAQs that speak of it. */
  questions: { text: string; href: string }[]
  said: SaidRow[]
  saidNote: string | null
  /** The sections that speak of it most. */
  sections: { text: string; href: string; note: string }[]
}

/** A sentence about a tool. */
export interface SaidRow {
  date: ShownDate
  /** Where it is another than that of the row above. */
  year: string | null
  text: string
  /** The section where it stands. */
  where: string
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
  const elsewhere = toElsewhere(book, document)
  const releases = own && { ...own, facts: [...own.facts, ...toSilenceFacts(book, facts), ...toSaidFacts(book, facts)] }
  return {
    ...shown,
    type: 'tool',
    facts: [...shown.facts, ...toIncidentFacts(book, document)],
    releases,
    purpose: toPurpose(document),
    sentence: book.words.sentences.tool(facts),
    elsewhere,
    tools: shown.tools.filter(({ href }) => !elsewhere.some((one) => one.href === href)),
    said: withYearOnce(rows.length > shownSayings ? [...rows.slice(0, shownSayings - 1), ...rows.slice(-1)] : rows),
    saidNote:
      rows.length > shownSayings ? book.words.tools.newestOf(shownSayings - 1, book.words.figure(rows.length)) : null,
    questions: questionsAbout(book, document.id).map(({ title, url }) => ({ text: title, href: toHref(book, url) })),
    sections: toSections(book, document),
  }
}

const longestPurpose = 240

/** The first sentence of what a text begins with. */
function toPurpose({ summary }: ToolRecord): string | null {
  const [first] = summary === null ? [] : splitSentences(summary)
  return first === undefined || summary === null
    ? null
    : shorten(summary.slice(first.start, first.end).trim(), longestPurpose)
}

/** How long nothing was released, where that is longer than ever. */
function toSilenceFacts({ words }: Book, { silence }: ToolFacts): ReleasesView['facts'] {
  if (silence === null || silence.days <= silence.longest) return []
  const { silentFor, longestBefore } = words.tools
  return [{ term: silentFor, value: words.counts.day(silence.days), note: longestBefore(silence.longest) }]
}

function toSaidFacts({ words }: Book, { said, documents, lastSaid }: ToolFacts): ReleasesView['facts'] {
  if (said === 0) return []
  const note = words.tools.said(documents, lastSaid?.date ?? null)
  return [{ term: words.tools.saidOfIt, value: words.figure(said), note }]
}

/** Documents without a date that name a tool: other tools and pages. FAQs have their questions listed. */
function toElsewhere(book: Book, { id, path: own }: ToolRecord): ToolView['elsewhere'] {
  return undatedNaming(book, id).flatMap((path) => {
    const document = book.byPath.get(path)
    if (!document?.hasPage || path === own || document.kind === 'faq') return []
    return [{ text: document.title, href: toHref(book, document.url) }]
  })
}

/** How often it broke or was taken down, and when last. */
function toIncidentFacts(book: Book, { id }: ToolRecord): DocumentView['facts'] {
  const own = book.incidents.filter(({ tools }) => tools.includes(id))
  const [last] = own
  if (!last) return []
  const { tools } = book.words
  const text = tools.incidentsLast(own.length, showDate(last.start.day, book.words).text)
  return [{ term: tools.incidents, text, href: `${toHref(book, incidentsAddress)}#~${last.id}` }]
}

/** No quotation has more letters. */
const longestSaid = 240

/** What was said, newest first; the same words are shown once. */
function toSaidRows(book: Book, { id, name }: ToolRecord): SaidRow[] {
  const seen = new Set<string>()
  return sayingsOf(book, id)
    .reverse()
    .flatMap(({ path, section, text }): SaidRow[] => {
      const document = book.byPath.get(path)
      const key = foldWords(text)
      const title = document?.sections.find((one) => one.id === section)?.title ?? null
      if (!document?.hasPage || document.date === null || seen.has(key) || text === title || key === name.toLowerCase())
        return []
      seen.add(key)
      return [
        {
          date: showShortDate(document.date, book.words),
          year: document.date.slice(0, 4),
          text: truncate(text, longestSaid),
          where: title ?? book.words.page.there,
          href: toSectionHref(book, { path, section }),
        },
      ]
    })
}

/** Sections by their title and series; a link leads to the newest. */
function toSections(book: Book, { id }: ToolRecord): ToolView['sections'] {
  const named = sayingsOf(book, id).flatMap(({ path, section }) => {
    const document = book.byPath.get(path)
    const title = document?.sections.find((one) => one.id === section)?.title
    const series = book.series.find((one) => one.id === document?.series && one.kind === document.kind)
    if (!document?.hasPage || title === undefined || section === null) return []
    const of = series && book.series.length > 1 ? series.title : null
    return [{ text: title, of, href: `${toHref(book, document.url)}#${section}` }]
  })
  const counts = [...Map.groupBy(named, ({ text, of }) => `${of ?? ''}/${text}`).values()]
  return counts
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length || ((a[0]?.text ?? '') < (b[0]?.text ?? '') ? -1 : 1))
    .slice(0, shownSections)
    .flatMap((own) => {
      const last = own.at(-1)
      const times = book.words.figure(own.length)
      return last
        ? [{ text: last.text, href: last.href, note: last.of === null ? times : `${last.of}\u00a0·\u00a0${times}` }]
        : []
    })
}
