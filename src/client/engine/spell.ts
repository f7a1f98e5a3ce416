import { type Match, type Matches, matchClause } from './match.ts'
import type { Clause, Query } from './query.ts'
import type { Index } from './search-index.ts'
import { suggest } from './spelling.ts'

/** A word that was taken for another. */
export interface Correction {
  from: string
  to: string
}

/** What is looked for once words that occur nowhere were read as what was meant. */
export interface Spelt {
  clauses: Clause[]
  found: Matches[]
  unknown: string[]
  corrections: Correction[]
  suggestions: string[]
}

/** Find the pages of each clause; a word that occurs nowhere is read as the one that was clearly meant. */
export async function spell({ find, words }: Index, { wanted }: Query, isExact: boolean): Promise<Spelt> {
  const spelt: Spelt = { clauses: [], found: [], unknown: [], corrections: [], suggestions: [] }
  // Small words stand nearly everywhere: to look for them costs most and tells least.
  const first = await Promise.all(
    wanted.map(async (clause) => (clause.isSmall ? new Map<number, Match>() : await matchClause(clause, find))),
  )
  for (const [at, clause] of wanted.entries()) {
    const matches = first[at] ?? new Map<number, Match>()
    if (matches.size > 0 || clause.isSmall) {
      spelt.clauses.push(clause)
      spelt.found.push(matches)
      continue
    }
    const [word] = clause.ways[0] ?? []
    const isPlain = clause.ways.length === 1 && clause.ways[0]?.length === 1
    const meant = word !== undefined && isPlain && !clause.isPhrase ? suggest(word, await words(word)) : null
    if (meant?.isClear && !isExact) {
      const better = { ...clause, text: meant.word, ways: [[meant.word]] }
      spelt.corrections.push({ from: clause.text, to: meant.word })
      spelt.clauses.push(better)
      spelt.found.push(await matchClause(better, find))
      continue
    }
    if (meant) spelt.suggestions.push(wanted.map(({ text }) => (text === clause.text ? meant.word : text)).join(' '))
    spelt.unknown.push(clause.text)
    spelt.clauses.push(clause)
    spelt.found.push(matches)
  }
  return spelt
}
