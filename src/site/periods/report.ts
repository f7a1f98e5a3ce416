import type { Book } from '../../core/book.ts'
import { toPeriodFacts } from '../../core/write/periods/facts.ts'
import { writeSourced } from '../../core/write/periods/markdown.ts'
import type { Span } from '../../core/write/periods/spans.ts'
import { toPeriodTitle, toSpanWords } from './title.ts'
import { toMeetingLines, toPeriodGroups } from './lines.ts'

/** Write a quarter or a year as Markdown to begin a report with. `path` is where it will lie, below the content folder. */
export function writePeriod(book: Book, span: Span, path: string): string {
  const facts = toPeriodFacts(book, span)
  const groups = [
    { title: book.words.periods.meetingsAndReports, lines: toMeetingLines(book, facts) },
    ...toPeriodGroups(book, span, facts),
  ]
  const summary = book.words.periods.compiled(toSpanWords(book, span))
  return writeSourced({ title: toPeriodTitle(book, span), summary, groups }, path)
}
