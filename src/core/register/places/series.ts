import { capitalise } from '../../text/capitalise.ts'
import { firstDay } from '../../parse/dates/dates.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { languageOf, settingsOf } from '../../records/of-series.ts'
import type { Settings } from '../../records/settings.ts'

/** A series of minutes or reports. */
export interface Series {
  id: string
  kind: 'minutes' | 'report'
  title: string
  description: string | null
  noindex: boolean
  /** Language of its text and of the words around it. */
  lang: string
  /** Address of its list. */
  url: string
  /** Paths of its documents, oldest first; those without a date come last. */
  documents: string[]
}

/** The documents before and after one in its series. */
export interface Neighbours {
  previous: DocumentRecord | null
  next: DocumentRecord | null
}

/** Group the dated documents by series. `titles` are the names that folders or files suggest, by path. */
export function toSeries(
  documents: readonly DocumentRecord[],
  titles: ReadonlyMap<string, string>,
  settings: Settings,
): Series[] {
  const groups = Map.groupBy(
    documents.filter((document) => document.kind === 'minutes' || document.kind === 'report'),
    ({ kind, series }) => `${kind === 'report' ? 'reports' : 'minutes'}/${series}`,
  )
  return [...groups]
    .map(([address, members]): Series => {
      const [first] = members
      const id = first?.series ?? ''
      const setting = settingsOf(id, settings)
      return {
        id,
        kind: first?.kind ?? 'minutes',
        title: setting.title ?? capitalise((titles.get(first?.path ?? '') ?? id).replace(/[_]+/g, ' ')),
        description: setting.description ?? null,
        noindex: settings.noindex || setting.noindex === true,
        lang: languageOf(id, settings),
        url: `/${address}/`,
        documents: [...members].sort(byDate).map(({ path }) => path),
      }
    })
    .sort((a, b) => byCodeUnit(a.url, b.url))
}

/** The folder of each series, by the first of its documents, and its list. */
export function toFolders(series: readonly Series[]): Map<string, string> {
  return new Map(
    series.flatMap(({ url, documents: [first = ''] }) =>
      first.includes('/') ? [[first.slice(0, first.lastIndexOf('/')), url] as const] : [],
    ),
  )
}

/** Find the documents before and after each in its series, among those with a page and a date. */
export function toNeighbours(
  series: readonly Series[],
  byPath: ReadonlyMap<string, DocumentRecord>,
): Map<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>()
  for (const { documents } of series) {
    const pages = documents
      .flatMap((path) => byPath.get(path) ?? [])
      .filter(({ hasPage, date }) => hasPage && date !== null)
    pages.forEach(({ path }, index) =>
      neighbours.set(path, { previous: pages[index - 1] ?? null, next: pages[index + 1] ?? null }),
    )
  }
  return neighbours
}

/** Order documents by date, those without one last, then by path. */
export function byDate(a: DocumentRecord, b: DocumentRecord): number {
  const key = ({ date }: DocumentRecord): string => (date === null ? '9999' : firstDay(date))
  return byCodeUnit(key(a), key(b)) || byCodeUnit(a.date ?? '', b.date ?? '') || byCodeUnit(nameOf(a), nameOf(b))
}

/** `2021-03-04` stands before `2021-03-04-afternoon`, whatever sign begins an ending. */
function nameOf({ path }: DocumentRecord): string {
  return path.replace(/\.md(?=#|$)/, '')
}
