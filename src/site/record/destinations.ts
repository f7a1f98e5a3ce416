import type { Book } from '../../core/book.ts'
import { toSpans } from '../../core/write/periods/spans.ts'
import { type Kind, folderOf, kinds } from '../../core/records/kinds.ts'

/** A list that the header leads to. */
export interface Destination {
  text: string
  address: string
}

/** What readers come for, most wanted first. */
const headerOrder = [
  '/minutes/',
  '/reports/',
  '/roadmaps/',
  '/actions/',
  '/tools/',
  '/faqs/',
  '/milestones/',
  '/decisions/',
  '/incidents/',
  '/people/',
  '/quarters/',
]

/** Every list of the site: of documents, by kind, and the registers made from minutes. */
function toDestinations(book: Book): Destination[] {
  const lists = listedKinds(book).map((kind) => ({ text: book.words.lists[kind], address: `/${folderOf[kind]}/` }))
  const registers = [
    ...(hasRegisters(book) ? [{ text: book.words.lists.actions, address: '/actions/' }] : []),
    ...(book.decisions.length > 0 ? [{ text: book.words.lists.decisions, address: '/decisions/' }] : []),
    ...(book.incidents.length > 0 ? [{ text: book.words.lists.incidents, address: '/incidents/' }] : []),
    ...(book.people.all.length > 0 ? [{ text: book.words.lists.people, address: '/people/' }] : []),
    ...(toSpans(book).length > 0 ? [{ text: book.words.lists.periods, address: '/quarters/' }] : []),
  ]
  return [...lists, ...registers].sort((a, b) => headerOrder.indexOf(a.address) - headerOrder.indexOf(b.address))
}

/** The lists as `site.yaml` wants them in the header: some first, some not at all. */
export function toHeader(book: Book): Destination[] {
  const { order, hidden } = book.settings.nav
  const nameOf = ({ address }: Destination): string => address.replaceAll('/', '')
  const rank = (one: Destination): number => (order.includes(nameOf(one)) ? order.indexOf(nameOf(one)) : order.length)
  return toDestinations(book)
    .filter((one) => !hidden.includes(nameOf(one)))
    .sort((a, b) => rank(a) - rank(b))
}

/** Whether there are minutes or reports, from which actions and decisions are read. */
export function hasRegisters(book: Book): boolean {
  return book.series.length > 0
}

/** Kinds that have a list of their own and something to list; releases that only minutes state are listed under roadmaps. */
export function listedKinds(book: Book): Kind[] {
  return kinds.filter(
    (kind) =>
      kind !== 'page' &&
      (book.documents.some((document) => document.kind === kind) ||
        (kind === 'roadmap' && book.releases.all.length > 0)),
  )
}
