import type { Book } from '../../core/book.ts'
import { toHtmlOutline, type WrittenHtml } from '../../core/write/html/outline.ts'
import { digest } from '../../core/read/digest.ts'
import { once } from '../../core/records/once.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { type ComparedPages, comparePages } from '../../core/write/news/changes/compare-pages.ts'
import { markChanges } from '../../core/write/html/mark-changes.ts'

/** Address of the list of pages that a proposed change touches. */
export const proposalAddress = '/changed-pages/'

/** What the proposed change of a preview does to pages, and what each that says something else was before. */
interface Proposal {
  pages: ComparedPages
  wasByPath: ReadonlyMap<string, DocumentRecord>
}

const toProposal = once((book: Book): Proposal | null => {
  const before = book.comparedWith
  if (before === null) return null
  const pages = comparePages(before, book)
  const kept = pages.changed.flatMap(({ path }): [string, DocumentRecord][] => {
    const was = before.byPath.get(path)
    return was ? [[path, was]] : []
  })
  const moved = pages.moved.map(([page, was]): [string, DocumentRecord] => [page.path, was])
  return { pages, wasByPath: new Map([...kept, ...moved]) }
})

/** The text of a document as HTML, in a preview with what the proposed change does to it; read when it is asked for. */
export interface MarkedHtml extends WrittenHtml {
  read: () => string
}

/** Find the text of a document as its page is to show it. */
export function toMarkedHtml(book: Book, document: DocumentRecord): MarkedHtml {
  const read = (): string => book.lookup.htmlOf(document)
  const was = toProposal(book)?.wasByPath.get(document.path)
  if (!was || !book.comparedWith) return { ...book.lookup.writtenHtmlOf(document), read }
  const html = markChanges(book.comparedWith.lookup.htmlOf(was), read())
  return { digest: digest(html), outline: toHtmlOutline(html), read: () => html }
}

/** Say above a page that it is one of a preview, and what the proposed change does to it. */
export function sayProposal(book: Book, address: string): { text: string; link: string } | null {
  const proposal = toProposal(book)
  if (proposal === null) return null
  const words = book.words.versions
  const { added, changed, moved } = proposal.pages
  const isHere = ({ url }: DocumentRecord): boolean => url === address
  const own = [
    added.some(isHere) ? words.isAdded : null,
    moved.some(([page]) => isHere(page)) ? words.isMoved : null,
    changed.some(isHere) ? words.isChanged : null,
  ]
  return { text: [words.preview, ...own.filter((one) => one !== null)].join(' '), link: words.allChanges }
}

/** The pages that the proposed change of a preview touches; none in any other build. */
export function toProposedPages(book: Book): ComparedPages {
  return toProposal(book)?.pages ?? { added: [], changed: [], moved: [], removed: [] }
}
