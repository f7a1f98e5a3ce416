/** How many answers are remembered before all are forgotten: more than the words that people use again and again. */
const mostRemembered = 30_000
/** Longer words seldom come again, and a word that is cut out of a text may hold all of that in memory. */
const longestRemembered = 12

/** Remember what was made of a word: most words of a text stood in one before. */
export function remember<Made>(make: (word: string) => Made): (word: string) => Made {
  const known = new Map<string, Made>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const made = make(word)
    if (known.size >= mostRemembered) known.clear()
    if (word.length <= longestRemembered) known.set(word, made)
    return made
  }
}
