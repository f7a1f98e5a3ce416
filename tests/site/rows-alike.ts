/** A row that reads like an earlier one of its list but for its date. */
export interface Alike {
  page: string
  words: string
}

const list = /<ol class="book[^"]*">(.*?)<\/ol>/gs
/** What tells when, and what is counted: two rows that differ in these alone read alike. */
const aside = /<span class="(?:when|side)">.*?<\/span>/gs

/** Count the rows of all lists of a built site, and tell those that read alike. `pages` are paths and HTML. */
export function findAlike(pages: Iterable<readonly [string, string]>): { rows: number; alike: Alike[] } {
  const alike: Alike[] = []
  let rows = 0
  for (const [page, html] of pages) {
    for (const [, items = ''] of html.matchAll(list)) {
      const seen = new Set<string>()
      for (const item of items.split('<li>').slice(1)) {
        const words = item
          .replace(aside, '')
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
        if (seen.has(words)) alike.push({ page, words })
        seen.add(words)
        rows += 1
      }
    }
  }
  return { rows, alike }
}

/** Whether a page is the history of one action, whose meetings may well have said the same again. */
export function isHistory(page: string): boolean {
  return /^actions\/(?!owner\/|state\/)[^/]+\/[^/]+\/index\.html$/.test(page)
}
