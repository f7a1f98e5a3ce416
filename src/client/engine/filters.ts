import { type Facet, facets, type Search } from '../address.ts'
import { firstDay, lastDay } from '../days.ts'
import { type Contents, type FetchFile, readFilter } from './index-files.ts'

/** The pages of each value of a filter. */
export type Filter = ReadonlyMap<string, readonly number[]>
export type FilterLoader = (name: string) => Promise<Filter>

/** Loads filters as they are needed: that of people grows with the archive. */
export function toFilterLoader({ filters }: Contents, fetchFile: FetchFile): FilterLoader {
  const known = new Map<string, Promise<Filter>>()
  return (name) => {
    const file = filters.get(name)
    if (file === undefined) return Promise.resolve(new Map())
    const filter = known.get(name) ?? readFilter(fetchFile, file)
    known.set(name, filter)
    filter.catch(() => known.delete(name))
    return filter
  }
}

/** The pages that a choice leaves; `null` where nothing is chosen. Several values of one facet widen, facets narrow. */
export async function pagesOfChoice(search: Search, load: FilterLoader, but?: Facet): Promise<Set<number> | null> {
  const chosen = facets.filter((facet) => facet !== but && search.chosen[facet].length > 0)
  const sets = await Promise.all(
    chosen.map(async (facet) => {
      const filter = await load(facet)
      return new Set(search.chosen[facet].flatMap((value) => filter.get(value) ?? []))
    }),
  )
  if (search.from !== '' || search.to !== '') sets.push(daysBetween(search, await load('date')))
  const [first, ...others] = sets
  if (!first) return null
  return new Set([...first].filter((page) => others.every((other) => other.has(page))))
}

/** A date of which only the month or year is stated is in a range that it overlaps. */
function daysBetween({ from, to }: Search, dates: Filter): Set<number> {
  const within = [...dates].filter(([stated]) => lastDay(stated) >= from && (to === '' || firstDay(stated) <= to))
  return new Set(within.flatMap(([, pages]) => pages))
}

/** How many of some pages have each value. */
export function countValues(filter: Filter, pages: ReadonlySet<number>): Record<string, number> {
  const countOf = (own: readonly number[]): number => own.reduce((sum, page) => sum + Number(pages.has(page)), 0)
  return Object.fromEntries([...filter].map(([value, own]): [string, number] => [value, countOf(own)]))
}

/** The stated days nearest to one that nothing has: the last before it and the first after it. */
export function nearestDays(day: string, dates: Filter): string[] {
  const days = [...dates.keys()].filter((stated) => stated.length === 10).sort()
  const before = days.filter((stated) => stated < day).at(-1)
  const after = days.find((stated) => stated > day)
  return [before, after].filter((stated) => stated !== undefined)
}
