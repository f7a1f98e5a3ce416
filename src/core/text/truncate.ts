/** Where a clause ends, with a word behind it. */
const clauseEnd = /[,;:](?=\s)|\s[–—-](?=\s)/g
/** The share of the length that clauses have to fill, so that a text is cut behind them. */
const leastShare = 0.65
/** A small word that leads on to what was cut, as `in`, `der` or `y`, or a sign that does. */
const leadingOn = /^(?:\p{Ll}{1,3}|[^\p{L}\p{N}]+)$/u

/**
 * Cut a text where a clause ends or, where none ends late enough, behind the last word that fits into so many characters and
 * does not lead on to the next: `Ask the sites in the north`, 22 → `Ask the sites …`.
 */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text
  const fitting = text.slice(0, length).replace(/\s\S*$|[\ud800-\udbff]$/, '')
  const end = [...fitting.matchAll(clauseEnd)].map(({ index }) => index).findLast((at) => at >= length * leastShare)
  return `${endOnWord(fitting.slice(0, end))} …`
}

/** Leave out what leads on at the end of a text, unless nothing else is there. */
function endOnWord(text: string): string {
  const words = text.split(' ')
  const last = words.findLastIndex((word) => !leadingOn.test(word))
  return last < 0 ? text : words.slice(0, last + 1).join(' ')
}
