import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { toProposedPages } from './proposal.ts'
import { toHref } from './shell.ts'

/** What the list of pages that a proposed change touches shows. */
export interface ProposalView {
  type: 'proposal'
  title: string
  /** Said where there is no group. */
  nothing: string
  groups: { title: string; pages: { text: string; href: string | null; note: string }[] }[]
}

/** List the pages that the proposed change of a preview touches. */
export function toProposalView(book: Book): ProposalView {
  const words = book.words.versions
  const { added, changed, moved, removed } = toProposedPages(book)
  const show = ({ title, url }: DocumentRecord, note: string): ProposalView['groups'][number]['pages'][number] => ({
    text: title,
    href: toHref(book, url),
    note,
  })
  const groups = [
    { title: words.changed, pages: changed.map((page) => show(page, page.path)) },
    { title: words.added, pages: added.map((page) => show(page, page.path)) },
    { title: words.moved, pages: moved.map(([page, was]) => show(page, words.movedFrom(was.url))) },
    { title: words.removed, pages: removed.map((page) => ({ ...show(page, page.path), href: null })) },
  ].filter(({ pages }) => pages.length > 0)
  return { type: 'proposal', title: words.previewTitle, nothing: words.nothingTouched, groups }
}
