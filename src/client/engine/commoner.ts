import type { Index } from './search-index.ts'
import type { Spelt } from './spell.ts'
import { suggest } from './spelling.ts'

/** In how few documents a word stands that may be a slip of the record itself. */
const rare = 2
/** How many times commoner the word must be that may have been meant. */
const muchCommoner = 8
/** Shorter words are like too many others. */
const shortest = 6

/** Find what was meant by words that the record has, but hardly: whoever wrote it may have slipped as well. */
export async function suggestCommoner({ words }: Index, { clauses, found }: Spelt): Promise<string[]> {
  const hardly = clauses.flatMap(({ text, ways, isPhrase }, at) => {
    const documents = found[at]?.size ?? 0
    const [word = ''] = ways[0] ?? []
    const isPlain = !isPhrase && ways.length === 1 && ways[0]?.length === 1 && word.length >= shortest
    return isPlain && documents > 0 && documents <= rare ? [{ text, word, documents }] : []
  })
  const meant = await Promise.all(
    hardly.map(async ({ text, word, documents }) => {
      const others = new Map([...(await words(word))].filter(([, count]) => count >= documents * muchCommoner))
      return { text, better: suggest(word, others)?.word }
    }),
  )
  return meant.flatMap(({ text: slip, better }) =>
    better === undefined ? [] : [clauses.map(({ text }) => (text === slip ? better : text)).join(' ')],
  )
}
