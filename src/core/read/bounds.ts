/** Largest Markdown or YAML file that is read, in bytes. Twenty years of weekly minutes stay under 200 kB a file. */
export const maxBytes = 2_000_000

/** Deepest nesting of lists and quotes that one line may open. */
export const maxContainers = 100

/** Longest line that is read, in characters. */
export const maxLine = 100_000

/**
 * Find the offset of the first line that nests lists or quotes too deep or never ends, or `null`.
 * Looked for before parsing: 100,000 times `- ` on a line keeps a parser busy for seconds,
 * 50,000 times `>` overflows the stack of what comes after it.
 */
export function findDeepLine(text: string): number | null {
  let offset = 0
  for (const line of text.split('\n')) {
    if (line.length > maxLine || (line.length > maxContainers && isTooDeep(line))) return offset
    offset += line.length + 1
  }
  return null
}

/** Find the offset at which brackets and braces nest too deep, or `null`. */
export function findDeepBracket(text: string): number | null {
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > maxContainers) return index
  }
  return null
}

function isTooDeep(line: string): boolean {
  const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
  let count = 0
  while (marker.test(line)) {
    count += 1
    if (count > maxContainers) return true
  }
  return false
}
