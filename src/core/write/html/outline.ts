/** HTML that was written: its digest, by which its text is kept, and what it leaves to its page. */
export interface WrittenHtml {
  digest: string
  outline: HtmlOutline
}

/**
 * What the HTML of a document leaves to its page: parts that the page says elsewhere, and comments in whose place it writes
 * what only the whole record knows. `html.ts` sets them; documents cannot write any.
 *
 *     <!--roster--><p id="attending">…</p><!--/roster-->   <!--fate 3f2a-->   <!--trend 0-->   <!--move 1-->
 */
export interface HtmlOutline {
  /** Whether the list of those present is marked. */
  hasRoster: boolean
  /** Anchors of the list of those present. */
  rosterIds: string[]
  /** Anchors of sections in which nothing stands. */
  emptyIds: string[]
  /** Ids of actions, in their order, outside of what is folded. */
  fates: string[]
  /** Indexes of figures with a column for their trend, in their order, outside of what is folded. */
  trends: number[]
  /** Indexes of the moves of the document that have a place in its text. */
  moves: number[]
}

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
