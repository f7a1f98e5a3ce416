import type { Register } from '../../book.ts'
import type { Message } from '../../read/message.ts'
import { isDated } from '../../records/kinds.ts'
import type { Settings } from '../../records/settings.ts'
import { toAddresses } from './addresses.ts'
import { chooseSeries } from './choose-series.ts'
import { dayInText, statedDate } from './day.ts'
import { type Draft, toDraft, toRecord } from './drafts.ts'
import type { Entry } from './entries.ts'
import { toPlacements } from './placement.ts'
import { toSeries } from './series.ts'
import { toTextOrders } from './text-orders.ts'

/** The documents of a record, each in its place. */
export type PlacedDocuments = Pick<Register, 'documents' | 'byPath' | 'series' | 'tools'>

/** Make the records of all documents: kind, day and series first, then their addresses. */
export function toDocuments(
  entries: readonly Entry[],
  settings: Settings,
): { placed: PlacedDocuments; messages: Message[] } {
  const drafts = toDrafts(entries, settings)
  const { addresses, messages } = toAddresses(drafts)
  const documents = drafts.map((draft) => toRecord(draft, addresses.get(draft.path) ?? '/', settings))
  const titles = new Map(drafts.map(({ path, seriesTitle }) => [path, seriesTitle]))
  const placed = {
    documents,
    byPath: new Map(documents.map((document) => [document.path, document])),
    series: toSeries(documents, titles, settings),
    tools: new Map(documents.flatMap((each) => (each.kind === 'tool' ? [[each.id, each] as const] : []))),
  }
  return { placed, messages }
}

/** Give every document its kind, its day and its series. */
export function toDrafts(entries: readonly Entry[], settings: Settings): Draft[] {
  const orderOf = toTextOrders(entries, settings.dateOrder)
  const placements = toPlacements(
    entries.map((entry) => ({
      path: entry.parsed.path,
      name: entry.name,
      given: entry.fields.kind ?? null,
      day: statedDate(entry, orderOf(entry)) ?? dayInText(entry, orderOf(entry)),
      title: toWords(entry),
      hasAttendance: entry.parsed.said.attendance.isRecorded,
      sections: entry.parsed.said.sections.map(({ title }) => title),
    })),
    settings,
  )
  const placed = entries.flatMap((entry) => {
    const placement = placements.get(entry.parsed.path)
    return placement ? [{ ...entry, placement }] : []
  })
  const choices = chooseSeries(
    placed.flatMap(({ parsed, placement, fields, name }) => {
      const hasDate = fields.date !== null || name.date?.precision === 'day' || (name.isOwn && name.date !== null)
      return isDated(placement.kind) ? [{ path: parsed.path, placement, stem: placement.stem, hasDate }] : []
    }),
  )
  return placed.map((entry) => toDraft(entry, choices.get(entry.parsed.path) ?? null, orderOf(entry)))
}

/** The title of a document and the first heading of its text. */
function toWords({ fields, parsed }: Entry): string | null {
  const words = [fields.title ?? parsed.title, parsed.said.sections[0]?.title].filter((text) => text != null)
  return words.join(' ') || null
}
