import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import { isDated } from '../../core/records/kinds.ts'
import { once } from '../../core/records/once.ts'
import { byCodeUnit } from '../../core/text/compare.ts'

/** Documents of meetings that lie ahead, the next first. */
export const toAgendas = once(({ documents, today }: Pick<Book, 'documents' | 'today'>): readonly DocumentRecord[] => {
  const day = ({ date }: DocumentRecord): string => firstDay(date ?? '')
  return documents
    .filter((document) => isDated(document.kind) && document.hasPage && document.status !== 'cancelled')
    .filter((document) => day(document) > today)
    .sort((a, b) => byCodeUnit(day(a), day(b)))
})
