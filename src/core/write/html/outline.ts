import type { HtmlOutline } from '../../book.ts'

const roster = /<!--roster-->(.*?)<!--\/roster-->/gs
const empty = /<!--empty-->(.*?)<!--\/empty-->/gs
const folded = /<!--(roster|empty)-->.*?<!--\/\1-->\n?/gs

/** Read what HTML leaves to its page. */
export function toHtmlOutline(html: string): HtmlOutline {
  const rosters = contentsOf(html, roster)
  const shown = withoutFolded(html)
  return {
    hasRoster: rosters.length > 0,
    rosterIds: rosters.flatMap(toIds),
    emptyIds: contentsOf(html, empty).flatMap(toIds),
    fates: contentsOf(shown, /<!--fate (.*?)-->/g),
    trends: contentsOf(shown, /<!--trend (\d+)-->/g).map(Number),
    moves: contentsOf(html, /<!--move (\d+)-->/g).map(Number),
  }
}

/** HTML without the parts that its page says elsewhere. */
export function withoutFolded(html: string): string {
  return html.replace(folded, '')
}

function contentsOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, content = '']) => content)
}

/** The ids of a piece of HTML. */
function toIds(html: string): string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
}
