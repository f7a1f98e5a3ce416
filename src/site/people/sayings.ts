import { truncate } from '../../core/text/truncate.ts'
import type { Book } from '../../core/book.ts'
import { wordsOfTurn } from '../../core/parse/speech/turns.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import type { Statement } from '../../core/register/people/statements.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { type ShownDate, showShortDate, withYearOnce } from '../dates.ts'
import { toHappened } from '../documents/entries.ts'
import { toHref, toSectionHref } from '../record/shell.ts'

/** What somebody said according to one document. */
export interface Saying {
  date: ShownDate | null
  /** Where it begins. */
  year: string | null
  /** What was done there. */
  title: string
  href: string
  passages: { section: string | null; href: string; text: string }[]
  /** `2 more passages`, where a document has many. */
  rest: string | null
}

const shownDocuments = 8
const shownPassages = 3

/** Statements by document, the newest first. */
export function toSayings(
  book: Book,
  statements: readonly Statement[],
): { statements: Saying[]; statementsNote: string | null } {
  const dayOf = ([path]: readonly [string, unknown]): string => firstDay(book.byPath.get(path)?.date ?? '0')
  const byPath = [...Map.groupBy(statements, ({ path }) => path)].sort((a, b) => byCodeUnit(dayOf(b), dayOf(a)))
  const shown = byPath.slice(0, shownDocuments).flatMap(([path, own]) => toSaying(book, path, own))
  return {
    statements: withYearOnce(shown),
    statementsNote: byPath.length > shown.length ? book.words.persons.saidNote(shown.length, byPath.length) : null,
  }
}

function toSaying(book: Book, path: string, own: readonly Statement[]): Saying[] {
  const document = book.byPath.get(path)
  if (!document) return []
  const titles = new Map(document.sections.map(({ id, title }) => [id, title]))
  // The section is named once, above the first of its statements.
  const sectionOf = (one: Statement | undefined): string | null | undefined =>
    one && document.passages()[one.passage]?.section
  const passages = own.slice(0, shownPassages).map((one, index) => {
    const section = sectionOf(one) ?? null
    return {
      section: section === null || sectionOf(own[index - 1]) === section ? null : (titles.get(section) ?? null),
      href: toSectionHref(book, { path, section }),
      text: truncate(wordsOfTurn(document.passages(), one), 240),
    }
  })
  const left = own.length - passages.length
  return [
    {
      date: document.date === null ? null : showShortDate(document.date, book.words),
      year: document.date?.slice(0, 4) ?? null,
      title: toHappened(book, document).lead,
      href: toHref(book, document.url),
      passages,
      rest: left === 0 ? null : book.words.counts.morePassage(left),
    },
  ]
}
