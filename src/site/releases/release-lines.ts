import type { Book } from '../../core/book.ts'
import { addDays, daysBetween } from '../../core/parse/dates/planned-date.ts'
import { compareVersions } from '../../core/parse/text/versions.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { dayOf } from '../../core/register/releases/summary.ts'
import type { Release } from '../../core/register/releases/release.ts'
import { type ShownDate, showDate } from '../dates.ts'

/** A release line: what came last of it, since when, how much. */
export interface ReleaseLine {
  name: string
  last: string
  on: ShownDate
  first: ShownDate
  /** How many are stated to have come; where none is, how many are planned. */
  releases: number
  isPlanned: boolean
  candidates: number
  isLiving: boolean
  state: string
}

/** More rows leave most of a drawing empty: then the oldest lines are told by their main version alone. */
const maxRows = 16

/**
 * Name the row of each release: its line, `3.10`. Where there are too many, lines of the oldest main version share a
 * row, `2.x`, then those of the next.
 */
export function rowNames(releases: readonly Release[], others: string): (release: Release) => string {
  const lines = [...new Set(releases.map(({ line }) => line))]
  if (lines.length < 2) return () => ''
  const nameOf = (line: string | null): string => majorOf(line) ?? others
  const byMajor = Map.groupBy(lines, nameOf)
  const majors = [...byMajor.keys()].sort((a, b) => Number.parseInt(a) - Number.parseInt(b))
  const folded = new Set<string>()
  let rows = lines.length
  for (const major of majors) {
    if (rows <= maxRows) break
    folded.add(major)
    rows -= (byMajor.get(major)?.length ?? 1) - 1
  }
  return ({ line }) => (folded.has(nameOf(line)) ? nameOf(line) : (line ?? others))
}

function majorOf(line: string | null): string | null {
  return line === null ? null : `${line.split('.')[0]}.x`
}

/** List the lines of a tool, the one with the newest release first, of two of one day the later line; none where it has but one. */
export function toLines(releases: readonly Release[], book: Pick<Book, 'today' | 'words'>): ReleaseLine[] {
  const rows = Map.groupBy(releases, rowNames(releases, book.words.releases.others))
  if (rows.size < 2) return []
  return [...rows]
    .flatMap(([name, own]) => {
      const line = toLine(name, own, book)
      return line === null ? [] : [line]
    })
    .sort((a, b) => byCodeUnit(b.day, a.day) || compareVersions(b.name, a.name))
    .map(({ day: _, ...line }) => line)
}

function toLine(
  name: string,
  own: readonly Release[],
  { today, words }: Pick<Book, 'today' | 'words'>,
): (ReleaseLine & { day: string }) | null {
  const dated = own.filter((release) => !release.isPreRelease && dayOf(release) !== '')
  const sorted = dated.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return null
  const day = dayOf(last)
  const isPlanned = !dated.some(({ status }) => status === 'released')
  const isLiving = day >= addDays(today, -365)
  const { lines } = words.releases
  return {
    name,
    last: last.version,
    on: showDate(day, words),
    first: showDate(dayOf(first), words),
    releases: dated.length,
    candidates: own.filter(({ isPreRelease }) => isPreRelease).length,
    isPlanned,
    isLiving: isLiving && !isPlanned,
    state:
      isPlanned && day <= today
        ? lines.onlyPlanned
        : day > today
          ? lines.planned
          : isLiving
            ? lines.living
            : lines.quiet(wholeYears(day, today)),
    day,
  }
}

function wholeYears(from: string, to: string): number {
  return Math.floor(daysBetween(from, to) / 365.25)
}
