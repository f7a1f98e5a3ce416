/** How many folders may lie in each other. */
export const mostFolders = 12

/** How long a name may be, in characters. */
const longestName = 200

/** What some system cannot write, or what turns the letters of a name round. */
const oddSigns = /[\p{Cc}\p{Zl}\p{Zp}\uFFFD\u202A-\u202E\u2066-\u2069\\:*?"<>|]/gu

/** What keeps an entry from being admitted to a preview, and what to do about it. */
export interface NameFault {
  what: string
  advice: string
}

/**
 * Find what keeps the name of a file or folder from being admitted, by itself and by the number of folders above it; `null`
 * where nothing does. Needs no package: it is asked before any program reads what a stranger made.
 *
 * `10:30 call.md` → a sign that some system cannot write; rename it without ":"
 */
export function findNameFault(name: string, depth: number): NameFault | null {
  if (name.startsWith('.') || /^git~\d+$/i.test(name)) return { what: 'a hidden name', advice: 'rename it' }
  const signs = [...new Set(name.match(oddSigns))].map(saySign)
  if (signs.length > 0) {
    const what = 'a name with a sign that some system cannot write, or that turns its letters round'
    return { what, advice: `rename it without ${signs.join(' ')}` }
  }
  if (name.length > longestName)
    return { what: `a name of ${name.length} characters, expected at most ${longestName}`, advice: 'shorten it' }
  if (depth > mostFolders) return { what: `nested deeper than ${mostFolders} folders`, advice: 'move it up' }
  return null
}

/** A sign that can be seen as it is, any other by its number: `U+202E`. */
function saySign(sign: string): string {
  if (/[!-~]/.test(sign)) return sign === '"' ? `'"'` : `"${sign}"`
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Git takes a folder with these three for a repository, whatever its name; some systems do not tell capitals apart. */
export function isLaidOutAsRepository(names: readonly string[]): boolean {
  return ['head', 'objects', 'refs'].every((part) => names.some((name) => name.toLowerCase() === part))
}
