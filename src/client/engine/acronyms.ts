import { join, type Matches, matchWord } from './match.ts'
import type { Clause } from './query.ts'
import type { WordFinder } from './words.ts'

/** How many words an acronym stands for; two letters stand for too many things. */
const fewest = 3
const most = 5

/** Within how many words of what it stands for an acronym is said to be one: "Long Term Support (LTS)". */
const near = 2

/** On how many pages an acronym and its words must stand in one passage, where nothing says that they are the same. */
const together = 3
/** How many words a passage has. */
const passage = 40

/** How well an acronym answers the words it stands for. */
const acronymWeight = 0.9

/**
 * Find the pages of words in a row also by their acronym, where the record itself says what it stands for:
 * "Long Term Support (LTS)" once, and `long term support` finds LTS everywhere.
 */
export async function addAcronyms(
  find: WordFinder,
  clauses: readonly Clause[],
  found: readonly Matches[],
): Promise<Matches[]> {
  const all = [...found]
  for (const { from, to } of toRuns(clauses)) {
    const rows = findRows(found.slice(from, to), clauses.slice(from, to))
    if (rows.length === 0) continue
    const acronym = clauses
      .slice(from, to)
      .map(({ ways }) => ways[0]?.[0]?.charAt(0) ?? '')
      .join('')
    const matches = await matchWord(acronym, true, find)
    if (!isExplained(rows, to - from, matches) && !isMeant(rows, matches)) continue
    const weighed = weaken(matches)
    for (let at = from; at < to; at += 1) all[at] = join([all[at] ?? new Map(), weighed])
  }
  return all
}

/** Articles are no part of an acronym; to look for one with them would load parts of the index for nothing. */
const article = /^(?:the|an?)$/i

/** Runs of plain words that start and end with one that tells something. */
function toRuns(clauses: readonly Clause[]): { from: number; to: number }[] {
  const isPlain = ({ text, ways, isPhrase }: Clause): boolean =>
    !isPhrase && ways.length === 1 && ways[0]?.length === 1 && !article.test(text)
  const lengths = Array.from({ length: most - fewest + 1 }, (_, index) => fewest + index)
  const runs = clauses.flatMap((_, from) => lengths.map((length) => ({ from, to: from + length })))
  return runs.filter(({ from, to }) => {
    const own = clauses.slice(from, to)
    return to <= clauses.length && own.every(isPlain) && own[0]?.isSmall === false && own.at(-1)?.isSmall === false
  })
}

/** Where words stand in a row; a small word between two is taken to be there, for it is not looked for. */
function findRows(found: readonly Matches[], clauses: readonly Clause[]): { page: number; place: number }[] {
  const [first, ...rest] = found
  const others = rest.map((matches, at) => ({ matches, offset: at + 1, isSmall: clauses[at + 1]?.isSmall === true }))
  const telling = others.filter(({ isSmall }) => !isSmall)
  return [...(first ?? [])].flatMap(([page, { places }]) => {
    const rows = telling.map(({ matches, offset }) => ({ offset, own: new Set(matches.get(page)?.places) }))
    const kept = places.filter((place) => rows.every(({ offset, own }) => own.has(place + offset)))
    return kept.map((place) => ({ page, place }))
  })
}

/** Whether an acronym stands beside its words on some page. */
function isExplained(rows: readonly { page: number; place: number }[], length: number, acronym: Matches): boolean {
  return rows.some(({ page, place }) => {
    const own = acronym.get(page)?.places ?? []
    return own.some((at) => at >= place - near && at < place + length + near)
  })
}

/** Whether an acronym is said where its words are said, again and again. */
function isMeant(rows: readonly { page: number; place: number }[], acronym: Matches): boolean {
  const pages = rows.filter(({ page, place }) => {
    const own = acronym.get(page)?.places ?? []
    return own.some((at) => Math.abs(at - place) <= passage)
  })
  return new Set(pages.map(({ page }) => page)).size >= together
}

function weaken(matches: Matches): Matches {
  return new Map(
    [...matches].map(([page, match]) => [page, { ...match, weights: match.weights.map((one) => one * acronymWeight) }]),
  )
}
