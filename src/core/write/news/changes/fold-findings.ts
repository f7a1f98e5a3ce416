import type { Book } from '../../../book.ts'
import type { Finding } from '../../../records/finding.ts'
import { amountOf, type NewsItem, noteWithPlace } from '../news.ts'
import { nowhere, toNote, toWords } from '../words.ts'

/** A finding as it is told. */
export interface ToldFinding {
  finding: Finding
  message: string
  /** What several have in common, so that one line tells of them all: the file that their links led to. */
  cause: string
  /** What is said of several. */
  sayMany: (amount: number) => string
}

/** Places that are named; the others are counted. */
const mostPlaces = 3

/** Lines of one rule; more are counted in one, so that they hide no other. */
const mostOfRule = 4

/**
 * Tell findings: those that have one cause in one line, and a few of each rule. `isGone` where they are so: then they have
 * no place any more, but their notes say where they stood.
 */
export function foldFindings(book: Book, told: readonly ToldFinding[], isGone = false): NewsItem[] {
  const items = fold(book, told)
  if (!isGone) return items
  return items.map((item) => ({ ...item, note: noteWithPlace(item), ...nowhere }))
}

function fold(book: Book, told: readonly ToldFinding[]): NewsItem[] {
  const folded = [...Map.groupBy(told, ({ finding: { rule }, cause }) => JSON.stringify([rule, cause])).values()]
  return [...Map.groupBy(folded, ([first]) => first?.finding.rule).values()].flatMap((ofRule) => {
    const shown = ofRule.length > mostOfRule ? ofRule.slice(0, mostOfRule - 1) : ofRule
    const rest = ofRule.slice(shown.length).flat()
    return [...shown.flatMap((alike) => tellAlike(book, alike)), ...tellRest(book, rest)]
  })
}

function tellAlike(book: Book, alike: readonly ToldFinding[]): NewsItem[] {
  const [first] = alike
  if (!first) return []
  const { path, line, rule, severity } = first.finding
  const places = toPlaces(alike)
  const said = places.length === 1 ? first.message : first.sayMany(alike.length)
  const times = places.length === 1 && alike.length > 1 ? book.words.news.times(alike.length) : null
  const note = toNote(`${book.words.checks.severities[severity]}, ${rule}`, sayPlaces(book, places), times)
  return [{ text: toWords(said), note, url: null, path, line, ...amountOf(alike.length) }]
}

function tellRest(book: Book, rest: readonly ToldFinding[]): NewsItem[] {
  const [first] = rest
  if (!first) return []
  const { path, line, rule, severity } = first.finding
  const text = book.words.news.moreOfRule(rest.length, rule)
  const note = toNote(book.words.checks.severities[severity], sayPlaces(book, toPlaces(rest)))
  return [{ text, note, url: null, path, line, ...amountOf(rest.length) }]
}

function toPlaces(told: readonly ToldFinding[]): string[] {
  return [...new Set(told.map(({ finding: { path, line } }) => `${path}:${line}`))]
}

/** One place is that of the item itself. */
function sayPlaces({ words }: Book, places: readonly string[]): string | null {
  if (places.length < 2) return null
  const more = places.length > mostPlaces ? ` ${words.news.andMore(places.length - mostPlaces)}` : ''
  return places.slice(0, mostPlaces).join(', ') + more
}
