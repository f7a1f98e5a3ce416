import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import { byDate } from '../../core/register/places/series.ts'
import { type Bars, toBars } from '../../timeline/bars.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { isSaid } from '../tools/facts.ts'
import { toHref } from './shell.ts'
import { isDated } from '../../core/records/kinds.ts'

/** The tools that were spoken of lately, and what each column counts. */
export interface TalkedAbout {
  /** Of the newest documents, of those before them (`null` where there are none), and of each quarter. */
  columns: { last: string; before: string | null; quarters: string }
  tools: SpokenTool[]
}

/** A tool that was spoken of lately. */
interface SpokenTool {
  text: string
  href: string
  /** Sentences that name it in the last documents, and in those before. */
  said: number
  before: number
  bars: Bars | null
}

/** So many of the newest documents count as lately. */
const lately = 12

const mostTools = 6
const mostQuarters = 24

/** List the tools that the newest meetings and reports spoke of most, beside those before; `null` where they spoke of none. */
export function toTalkedAbout(book: Book): TalkedAbout | null {
  const dated = book.documents
    .filter(({ kind, date, hasPage }) => isDated(kind) && date !== null && hasPage)
    .sort(byDate)
  const now = new Set(dated.slice(-lately).map(({ path }) => path))
  const before = new Set(dated.slice(-2 * lately, -lately).map(({ path }) => path))
  const byTool = Map.groupBy(
    book.mentions.all.filter((mention) => isSaid(book, mention)),
    ({ tool }) => tool,
  )
  const quarters = toQuarters(dated.map(({ date }) => firstDay(date ?? '')))
  const tools = [...byTool]
    .map(([tool, own]) => ({ tool, own, said: own.filter(({ path }) => now.has(path)).length }))
    .filter(({ said }) => said > 0)
    .sort((a, b) => b.said - a.said)
    .slice(0, mostTools)
    .map(({ tool, own, said }) => {
      const counts = Map.groupBy(own, ({ path }) => toQuarter(firstDay(book.byPath.get(path)?.date ?? '')))
      const bars = toBars(quarters.map((quarter) => counts.get(quarter)?.length ?? 0))
      return {
        text: nameOfTool(book, tool),
        href: toHref(book, toolAddress(book, tool)),
        said,
        before: own.filter(({ path }) => before.has(path)).length,
        bars,
      }
    })
  if (tools.length === 0) return null
  const { inLast, inBefore, quartersSince } = book.words.home
  return {
    columns: {
      last: inLast(now.size),
      before: before.size === 0 ? null : inBefore(before.size),
      quarters: quartersSince(quarters[0]?.slice(0, 4) ?? ''),
    },
    tools,
  }
}

/** The quarters from the first to the last of some days, at most the newest six years: `2010-3`. */
export function toQuarters(days: readonly string[]): string[] {
  const sorted = [...days].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const quarters: string[] = []
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1)
    for (let part = 1; part < 5; part += 1) quarters.push(`${year}-${part}`)
  return quarters.slice(quarters.indexOf(toQuarter(first)), quarters.indexOf(toQuarter(last)) + 1).slice(-mostQuarters)
}

/** The quarter of a day: `2010-07-26` → `2010-3`. */
export function toQuarter(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7) || '1') / 3)}`
}
