import { toVisible } from './excerpt.ts'
import type { Clause } from './query.ts'
import type { Weighed } from './rank.ts'
import type { Index } from './search-index.ts'
import { type SectionHit, toSectionHits } from './sections.ts'

/** A document that answers a search. */
export interface Hit {
  url: string
  /** What it is called; what it did, where its title says only the series and the day. */
  title: string
  date: string
  kind: string
  series: string
  /** What the document is about, in a sentence; '' where nothing says it. */
  gist: string
  /** The document that links it, if it is a file beside the documents. */
  from: { title: string; url: string } | null
  /** Best first; empty where only the facets match. */
  sections: SectionHit[]
  /** What was looked for and is not on the page. */
  missing: string[]
}

/** Make the hit of a page. */
export async function toHit(
  { fragment, base }: Index,
  page: number,
  clauses: readonly Clause[],
  weighed: readonly Weighed[],
): Promise<Hit> {
  const read = await fragment(page)
  const { meta, url } = read
  const missing = clauses.filter(({ isSmall }, at) => !isSmall && !weighed[at]?.matches.has(page))
  return {
    url: toHref(base, url),
    title: toVisible(meta.lead ?? meta.title ?? url),
    date: meta.date ?? '',
    kind: meta.kind ?? '',
    series: toVisible(meta.series ?? ''),
    gist: toVisible(meta.gist ?? ''),
    from: meta.from === undefined ? null : { title: toVisible(meta.fromTitle ?? ''), url: toHref(base, meta.from) },
    sections: toSectionHits(page, read, weighed),
    missing: missing.map(({ text }) => text),
  }
}

function toHref(base: string, url: string): string {
  return base + url.replace(/^\//, '')
}
