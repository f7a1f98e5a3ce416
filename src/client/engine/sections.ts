import { takeOffTerms } from '../../core/write/search/glue.ts'
import { toExcerpt, type Piece } from './excerpt.ts'
import type { Fragment } from './index-files.ts'
import { judge, type Weighed } from './rank.ts'

/** A section that answers a search. */
export interface SectionHit {
  /** Anchor of its heading; `null` for what stands before the first. */
  id: string | null
  title: string | null
  excerpt: Piece[]
  /** How well it answers: higher is better. */
  score: number
}

/** Id of the place in an indexed document where its text starts, behind title and date. */
const textStart = '~text'

/** Kinds of documents that are about one thing, which their title names. */
export const ownKinds = ['tool', 'faq', 'roadmap', 'milestone', 'page']

/** Headings of lists of those present, which say what people are, but nothing of it. */
const roster =
  /^(?:present|attendees|attendance|attending|participants|observers?|guests|apologies|anwesende?|teilnehmer|participantes|asistentes|présents)\W*$/i
/** How well such a list answers beside a section that speaks of the words. */
const ofRoster = 0.8

/** Find the sections of a page that answer a search, best first. */
export function toSectionHits(page: number, fragment: Fragment, clauses: readonly Weighed[]): SectionHit[] {
  const words = fragment.content.split(/\s+/)
  const start = fragment.anchors.find(({ id }) => id === textStart)?.location ?? 0
  const titleEnd = countWords(fragment.meta.title ?? '')
  const headings = fragment.anchors.filter(
    ({ element, id }) => /^h[2-6]$/.test(element) && !id.startsWith('user-content-'),
  )
  // The title of such a page is the heading of all of it; that of a meeting says which one it was.
  const isOwn = ownKinds.includes(fragment.meta.kind ?? '')
  const starts = [{ id: null, text: null, location: 0 }, ...headings]
  return starts
    .map(({ id, text, location }, index) => {
      const headingEnd = location + (text !== null ? countWords(text) : isOwn ? titleEnd : 0)
      const to = starts[index + 1]?.location ?? words.length
      const own = judge(page, clauses, { from: location, to, headingEnd }, titleEnd)
      const score = roster.test(text ?? '') ? own * ofRoster : own
      return {
        id,
        title: text === null ? null : takeOffTerms(text),
        score,
        location: id === null ? start : headingEnd,
        to,
      }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ id, title, score, location, to }) => ({
      id,
      title,
      score,
      excerpt: toExcerpt(words, placesOf(page, clauses), location, to),
    }))
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

function placesOf(page: number, clauses: readonly Weighed[]): number[][] {
  return clauses.filter(({ isSmall }) => !isSmall).map(({ matches }) => matches.get(page)?.places ?? [])
}
