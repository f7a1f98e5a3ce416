import type { Book } from '../../core/book.ts'
import { folderOf, isDated, type Kind } from '../../core/records/kinds.ts'
import { toSpans } from '../../core/write/periods/spans.ts'
import { periodsAddress } from '../periods/period.ts'
import { kindTitles, listedKinds, toHref } from './shell.ts'

/** A part of the record, and how much there is of it. */
export interface Holding {
  text: string
  href: string
  note: string
}

/** List everything that the record holds, and where it is. */
export function toHoldings(book: Book): Holding[] {
  const more: [string, string, number][] = [
    ['Actions', '/actions/', book.actions.all.length],
    ['Decisions', '/decisions/', book.decisions.length],
    ['Incidents', '/incidents/', book.incidents.length],
    ['Quarters and years', periodsAddress, toSpans(book).length],
    ['People', '/people/', book.people.all.length],
  ]
  return [
    ...listedKinds(book).map((kind) => ({
      text: kindTitles[kind],
      href: toHref(book, `/${folderOf[kind]}/`),
      note: toNote(book, kind),
    })),
    ...more
      .filter(([, , amount]) => amount > 0)
      .map(([text, address, amount]) => ({ text, href: toHref(book, address), note: amount.toLocaleString('en-GB') })),
  ]
}

function toNote(book: Book, kind: Kind): string {
  if (kind === 'roadmap')
    return `${book.releases.all.length.toLocaleString('en-GB')} ${book.releases.all.length === 1 ? 'release' : 'releases'}`
  const documents = book.documents.filter((document) => document.kind === kind).length.toLocaleString('en-GB')
  const series = book.series.filter((one) => one.kind === kind).length
  return isDated(kind) && series > 1 ? `${documents} in ${series} series` : documents
}
