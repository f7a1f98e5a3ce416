import { posix } from 'node:path'

/** Stands where an image was, while a paper is rewritten. */
const gone = '\0'

/**
 * Make a Markdown paper fit for the package: what links to a file that is not shipped becomes text, such an image goes.
 * Code stays as it is, as do web addresses and sections of the paper.
 *
 *     [ARCHITECTURE.md](ARCHITECTURE.md) leads through the code → ARCHITECTURE.md leads through the code
 */
export function toPackagedPaper(path: string, text: string, shipped: readonly string[]): string {
  const isShipped = (target: string): boolean =>
    /^(?:[a-z][a-z+.-]*:|#)/i.test(target) ||
    shipped.includes(posix.join(posix.dirname(path), target.replace(/[#?].*$/, '')))
  const [fenced, inline] = [/^```[^]*?^```$/, /`[^`\n]+`/]
  const link = /(!?)\[([^\]\n]*)\]\(([^)\s]+)\)/
  const all = new RegExp([fenced, inline, link].map(({ source }) => source).join('|'), 'gm')
  const replaced = text.replace(all, (whole: string, mark?: string, words?: string, target?: string) => {
    if (target === undefined || isShipped(target)) return whole
    return mark === '!' ? gone : (words ?? '')
  })
  // A paragraph that was an image leaves no gap.
  return replaced.replace(new RegExp(`^${gone}\n\n`, 'gm'), '').replaceAll(gone, '')
}
