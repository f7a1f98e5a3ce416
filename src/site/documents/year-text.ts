import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { folderOf } from '../../core/records/kinds.ts'
import { toMeetings } from '../../core/register/places/meetings.ts'
import { once } from '../../core/records/once.ts'
import type { Series } from '../../core/register/places/series.ts'
import { type Late, late } from '../late.ts'
import { toHref } from '../record/shell.ts'
import type { Sentence } from '../../core/words/sentence.ts'
import { toMeetingText } from './minutes.ts'
import type { PresenceLine } from './presence.ts'

/** A year of a series as one document, to be read through or printed. */
export interface YearTextView {
  type: 'year-text'
  title: string
  trail: { text: string; href: string }[]
  note: string
  meetings: YearMeeting[]
}

/** One meeting of it, oldest first. */
export interface YearMeeting {
  id: string
  title: string
  href: string
  sentence: Sentence
  presence: PresenceLine[]
  html: Late<string>
}

/** A document of more meetings is none that anybody prints. */
const most = 120

/** The years of a series that can be read as one document: those with more than one meeting. */
export function toTextYears(book: Book, series: Series): ReadonlyMap<string, readonly DocumentRecord[]> {
  return textYears(book)(series)
}

const textYears = once((book: Book) =>
  once((series: Series) => {
    const dated = toMeetings(series, book).filter(({ date, hasPage }) => date !== null && hasPage)
    const years = [...Map.groupBy(dated, ({ date }) => date?.slice(0, 4) ?? '')]
    return new Map(years.filter(([, own]) => own.length > 1 && own.length <= most))
  }),
)

/** Address of a year as one document: `/minutes/ops/y2021/text/`. */
export function toYearTextAddress({ url }: Series, year: string): string {
  return `${url}y${year}/text/`
}

/** Show a year of a series as one document. */
export function toYearText(book: Book, series: Series, year: string): YearTextView {
  const documents = toTextYears(book, series).get(year) ?? []
  return {
    type: 'year-text',
    title: `${series.title}, ${year}`,
    trail: [
      { text: book.words.lists[series.kind], href: toHref(book, `/${folderOf[series.kind]}/`) },
      { text: series.title, href: toHref(book, series.url) },
    ],
    note: book.words.page.inOneDocument(
      book.words.counts[series.kind === 'minutes' ? 'meeting' : 'report'](documents.length),
    ),
    meetings: documents.map((document) => toMeeting(book, document)),
  }
}

function toMeeting(book: Book, document: DocumentRecord): YearMeeting {
  const { title, sentence, presence, text } = toMeetingText(book, document)
  const { html } = text
  const id = document.url.split('/').at(-2) ?? ''
  return {
    id,
    title,
    href: toHref(book, document.url),
    sentence,
    presence,
    html: late(html.key, () => asChapter(html.make(), id)),
  }
}

const heading = /(<\/?h)([2-5])(?=[\s>])/g
const ownAnchor = / (?:id="[^"]*"|href="#[^"]*"|aria-(?:labelledby|describedby)="[^"]*")/g

/** The text of a document as a part of a longer one: its headings a level lower, its anchors under its name. */
export function asChapter(html: string, id: string): string {
  return html
    .replace(heading, (_, tag: string, level: string) => `${tag}${Number(level) + 1}`)
    .replace(ownAnchor, (attribute) => attribute.replace(/(?<=["#\s])[^"#=\s]+(?=["\s])/g, `${id}-$&`))
}
