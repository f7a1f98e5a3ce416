/** A word: letters and figures of any script that stand together. */
const word = /[\p{L}\p{M}\p{N}]+/gu

/** Count the words of a text: `10-15 sites` has three. */
export function countWords(text: string): number {
  let count = 0
  for (word.lastIndex = 0; word.test(text);) count += 1
  return count
}

/** The first words of a text on one line, for a report. */
export function excerpt(text: string): string {
  const line = text.slice(0, 400).replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
