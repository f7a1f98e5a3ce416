import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import { dayOf, toSummary } from '../../core/register/releases/summary.ts'
import { type Bars, toBars } from '../../timeline/bars.ts'
import { type ShownDate, showDate } from '../dates.ts'
import { toHref } from '../record/shell.ts'
import { toQuarter, toQuarters } from '../record/talked-about.ts'
import { isOfSeries, nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { isSaid, sayingsOf } from './facts.ts'

/** What the list of tools shows. */
export interface ToolsView {
  type: 'tools'
  title: string
  note: string
  rows: ToolRow[]
}

/** A tool: what it is, its last release, when it was spoken of, and how often. */
export interface ToolRow {
  name: string
  href: string
  summary: string | null
  /** The last to come; its note says so where it was planned and no release is stated. */
  release: { version: string; date: ShownDate; note: string | null } | null
  lastSaid: ShownDate | null
  said: number
  bars: Bars | null
}

/** List every tool, the one that was spoken of last on top; then by release, then by name. */
export function toTools(book: Book): ToolsView {
  const ids = [...new Set([...book.tools.keys(), ...book.releases.byTool.keys()])]
  const quarters = toQuarters(
    book.mentions.all
      .filter((mention) => isSaid(book, mention))
      .map(({ path }) => firstDay(book.byPath.get(path)?.date ?? '')),
  )
  const rows = ids.map((id) => toRow(book, id, quarters))
  const sorted = rows.sort((a, b) =>
    a.order < b.order ? 1 : a.order > b.order ? -1 : a.row.name < b.row.name ? -1 : 1,
  )
  const { words } = book
  const [first, last] = [quarters[0]?.slice(0, 4), quarters.at(-1)?.slice(0, 4)]
  const span = first === undefined || last === undefined ? null : words.common.fromTo(first, last)
  return {
    type: 'tools',
    title: words.lists.tool,
    note: words.tools.note(words.counts.tool(ids.length), span),
    rows: sorted.map(({ row }) => row),
  }
}

function toRow(book: Book, id: string, quarters: readonly string[]): { row: ToolRow; order: string } {
  const dates = sayingsOf(book, id).flatMap(({ path }) => book.byPath.get(path)?.date ?? [])
  const { last } = toSummary(book.releases.byTool.get(id) ?? [], book.today)
  const counts = Map.groupBy(dates.map(firstDay), toQuarter)
  const lastSaid = dates.at(-1) ?? null
  const { plannedIn, lines } = book.words.releases
  const name = nameOfTool(book, id)
  return {
    row: {
      name: isOfSeries(book, id) ? plannedIn(name) : name,
      href: toHref(book, toolAddress(book, id)),
      summary: book.tools.get(id)?.summary ?? null,
      release:
        last === null
          ? null
          : {
              version: last.version,
              date: showDate(dayOf(last), book.words),
              note: last.status === 'released' ? null : lines.planned,
            },
      lastSaid: lastSaid === null ? null : showDate(lastSaid, book.words),
      said: dates.length,
      bars: toBars(quarters.map((quarter) => counts.get(quarter)?.length ?? 0)),
    },
    order: `${lastSaid ?? '0'} ${last === null ? '0' : dayOf(last)}`,
  }
}
