import type { Book } from '../../core/book.ts'
import { showDate } from '../dates.ts'
import { toMarkedHtml } from './proposal.ts'
import { type Holding, toHoldings } from './holdings.ts'
import { toHref } from './shell.ts'
import type { Sentence } from '../../core/words/sentence.ts'
import { endpoints } from '../../core/write/api/index.ts'

/** What the page about the record shows. */
export interface AboutView {
  type: 'about'
  title: string
  /** Text of `pages/about.md`, where there is one. */
  html: string | null
  /** What the record holds and of which days. */
  sentence: Sentence
  holdings: Holding[]
  facts: { term: string; text: string }[]
  api: { text: string; href: string }[]
  /** For those who write documents. */
  writing: { text: string; href: string }[]
}

/** Say what the record holds and what it was built from. */
export function toAbout(book: Book): AboutView {
  const page = book.documents.find(({ url }) => url === '/about/')
  return {
    type: 'about',
    title: page?.title ?? book.words.lists.about,
    html: page ? toMarkedHtml(book, page).read() : null,
    sentence: toSentence(book),
    holdings: toHoldings(book),
    facts: toFacts(book),
    api: ['documents', ...endpoints.map(({ name }) => name), 'build'].map((name) => ({
      text: `${name}.json`,
      href: toHref(book, `/api/v1/${name}.json`),
    })),
    writing: [{ text: book.words.checks.title, href: toHref(book, '/check/') }],
  }
}

/** Period, day, commit, what is left out, licence: those that there is something to say of. */
function toFacts(book: Book): AboutView['facts'] {
  const { today, commit, withheld, settings } = book
  const words = book.words.about
  const facts: { term: string; text: string | null }[] = [
    { term: words.asOf, text: showDate(today, book.words).text },
    { term: words.commit, text: commit ?? words.noCommit },
    {
      term: words.leftOut,
      text: withheld.length > 0 ? words.withErrors(book.words.counts.document(withheld.length)) : null,
    },
    { term: words.series, text: [...new Set(book.series.map(({ title }) => title))].join(', ') || null },
    { term: words.licence, text: settings.licence || null },
  ]
  return facts.flatMap(({ term, text }) => (text === null ? [] : [{ term, text }]))
}

/** `57 documents in 4 series, 2010 to 23 September 2019.` */
function toSentence(book: Book): Sentence {
  const { documents, series, words } = book
  if (documents.length === 0) return []
  const held = words.documents.inSeries(words.counts.document(documents.length), series.length)
  const period = toPeriod(book)
  return [
    `${series.length > 1 ? held : words.counts.document(documents.length)}${period === null ? '' : `, ${period}`}.`,
  ]
}

/** `4 March 2009 to 26 July 2010`; `null` where no document has a date. */
function toPeriod({ documents, words }: Book): string | null {
  const dates = documents.flatMap(({ date }) => date ?? []).sort()
  const [first] = dates
  const last = dates.at(-1)
  if (!first || !last) return null
  return first === last
    ? showDate(first, words).text
    : words.common.fromTo(showDate(first, words).text, showDate(last, words).text)
}
