/** How many answers are remembered before all are forgotten: more than the words that people use again and again. */
const mostRemembered = 30_000

/**
 * Remember what was made of a word or heading: most of a record stood in it before. Longer ones seldom come again, and what
 * is cut out of a text may hold all of that in memory. Runs in the browser too.
 */
export function remember<Made>(make: (word: string) => Made, longest = 12): (word: string) => Made {
  const known = new Map<string, Made>()
  return (word) => {
    if (word.length > longest) return make(word)
    const found = known.get(word)
    if (found !== undefined) return found
    const made = make(word)
    if (known.size >= mostRemembered) known.clear()
    known.set(word, made)
    return made
  }
}
