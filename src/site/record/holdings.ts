import type { Book } from '../../core/book.ts'
import { folderOf, isDated, type Kind } from '../../core/records/kinds.ts'
import { toSpans } from '../../core/write/periods/spans.ts'
import { periodsAddress } from '../periods/period.ts'
import { listedKinds } from './destinations.ts'
import { releaseCount } from '../releases/releases.ts'
import { toHref } from './shell.ts'

/** A part of the record, and how much there is of it. */
export interface Holding {
  text: string
  href: string
  note: string
}

/** List everything that the record holds, and where it is. */
export function toHoldings(book: Book): Holding[] {
  const more: [string, string, number][] = [
    [book.words.lists.actions, '/actions/', book.actions.all.length],
    [book.words.lists.decisions, '/decisions/', book.decisions.length],
    [book.words.lists.incidents, '/incidents/', book.incidents.length],
    [book.words.lists.periods, periodsAddress, toSpans(book).length],
    [book.words.lists.people, '/people/', book.people.all.length],
  ]
  return [
    ...listedKinds(book).map((kind) => ({
      text: book.words.lists[kind],
      href: toHref(book, `/${folderOf[kind]}/`),
      note: toNote(book, kind),
    })),
    ...more
      .filter(([, , amount]) => amount > 0)
      .map(([text, address, amount]) => ({ text, href: toHref(book, address), note: book.words.figure(amount) })),
  ]
}

function toNote(book: Book, kind: Kind): string {
  if (kind === 'roadmap') {
    const finals = book.releases.all.filter(({ isPreRelease }) => !isPreRelease)
    return releaseCount(finals.length > 0 ? finals : book.releases.all, book.words)
  }
  const documents = book.words.figure(book.documents.filter((document) => document.kind === kind).length)
  const series = book.series.filter((one) => one.kind === kind).length
  return isDated(kind) && series > 1 ? book.words.home.inSeries(documents, series) : documents
}
