import { countBefore } from '../../core/text/count-before.ts'
import type { Match, Matches } from './match.ts'

/** A clause of the search with the pages that answer it. */
export interface Weighed {
  matches: Matches
  /** How much it tells: a word of few pages tells much. */
  worth: number
  isSmall: boolean
}

/** A run of words to be judged: a page, or a section of it. */
export interface Run {
  from: number
  to: number
  /** Where the heading of the run ends; `null` for a page, which has several. */
  headingEnd: number | null
}

const small = 0.1

/** Weigh the clauses of a search over so many pages. */
export function weigh(found: readonly { matches: Matches; isSmall: boolean }[], pages: number): Weighed[] {
  return found.map(({ matches, isSmall }) => {
    // A word that no page has tells nothing of any.
    const rarity = matches.size === 0 ? 1 : Math.log(1 + (pages - matches.size + 0.5) / (matches.size + 0.5))
    return { matches, isSmall, worth: Math.max(0.3, rarity) * (isSmall ? small : 1) }
  })
}

/** What share of the worth of a search a page has. */
export function coverOf(page: number, clauses: readonly Weighed[]): number {
  const all = clauses.reduce((sum, { worth }) => sum + worth, 0)
  const own = clauses.reduce((sum, { matches, worth }) => sum + (matches.has(page) ? worth : 0), 0)
  return all === 0 ? 1 : own / all
}

/** How much the sides of an answer count. */
const parts = { cover: 10, closeness: 3, order: 2, heading: 4, wholeHeading: 1.5, title: 2.5, often: 0.6 }

/** A section whose heading has what was looked for is about it, in whatever order and however often it says so. */
const aboutIt = parts.closeness + parts.order
const nearlyAll = 0.97

/**
 * Judge how well a run of words answers: what of the search it has counts most, then whether the words stand close
 * together and in order, then whether they stand in its heading or in the title of the page, then how often.
 */
export function judge(page: number, clauses: readonly Weighed[], run: Run, titleEnd: number): number {
  const all = clauses.reduce((sum, { worth }) => sum + worth, 0)
  const own = clauses.map(({ matches, worth, isSmall }) => {
    const match = matches.get(page)
    return { worth, isSmall, match, within: match ? placesIn(match, run) : [] }
  })
  const here = own.filter(({ within }) => within.length > 0)
  if (!here.some(({ isSmall }) => !isSmall)) return 0
  const share = (of: (clause: (typeof own)[number]) => number): number =>
    own.reduce((sum, clause) => sum + clause.worth * of(clause), 0) / all
  const cover = share(({ within }) => Math.max(0, ...within.map(({ weight }) => weight)))
  const isInHeading = (match: Match | undefined, place: number): boolean =>
    run.headingEnd === null ? match?.headings.has(place) === true : place < run.headingEnd
  const heading = share(({ match, within }) => (within.some(({ place }) => isInHeading(match, place)) ? 1 : 0))
  const title = share(({ match }) => (match?.places.some((place) => place < titleEnd) ? 1 : 0))
  if (heading > nearlyAll)
    return (
      aboutIt * cover +
      parts.cover * cover ** 2 +
      parts.heading +
      parts.wholeHeading * wholeness(own, run) +
      parts.title * title
    )
  const rows = here.filter(({ isSmall }) => !isSmall).map(({ within }) => within.map(({ place }) => place))
  const often = (1 - heading) * Math.min(1, Math.log2(1 + rows.reduce((sum, row) => sum + row.length, 0)) / 5)
  const width = rows.length > 1 ? narrowest(rows) : 1
  // One word of several is near to none.
  const alone = own.filter(({ isSmall }) => !isSmall).length === 1 ? 1 : 0
  return (
    parts.cover * cover ** 2 +
    parts.closeness * (rows.length > 1 ? rows.length / width : alone) * cover +
    parts.order * (rows.length > 1 ? inOrder(rows) / (rows.length - 1) : alone) * cover +
    parts.heading * heading +
    parts.wholeHeading * heading * wholeness(own, run) +
    parts.title * title +
    parts.often * often
  )
}

/** What share of the words of a heading were looked for: "Training" is nearer to `training` than "Training in spring". */
function wholeness(own: readonly { within: readonly { place: number }[] }[], { from, headingEnd }: Run): number {
  if (headingEnd === null || headingEnd === from) return 0
  const places = new Set(own.flatMap(({ within }) => within.map(({ place }) => place)))
  return [...places].filter((place) => place < headingEnd).length / (headingEnd - from)
}

const mostPlaces = 300

function placesIn(match: Match, { from, to }: Run): { place: number; weight: number }[] {
  const within: { place: number; weight: number }[] = []
  const first = countBefore(match.places.length, (index) => (match.places[index] ?? 0) < from)
  for (let index = first; index < match.places.length; index += 1) {
    const place = match.places[index] ?? to
    if (place >= to || within.length > mostPlaces) break
    within.push({ place, weight: match.weights[index] ?? 0 })
  }
  return within
}

/** Length of the shortest run of words in which each row has a place. */
function narrowest(rows: readonly (readonly number[])[]): number {
  const places = rows.flatMap((row, index) => row.map((place) => ({ place, index })))
  places.sort((a, b) => a.place - b.place)
  const seen = new Map<number, number>()
  let best = Infinity
  for (const { place, index } of places) {
    seen.delete(index)
    seen.set(index, place)
    if (seen.size < rows.length) continue
    const [oldest = place] = seen.values()
    best = Math.min(best, place - oldest + 1)
  }
  return Math.max(best, rows.length)
}

/** How many pairs of neighbouring rows have places next to each other, in the order in which they were asked for. */
function inOrder(rows: readonly (readonly number[])[]): number {
  return rows.slice(1).filter((row, index) => {
    const before = new Set(rows[index])
    return row.some((place) => before.has(place - 1) || before.has(place))
  }).length
}
