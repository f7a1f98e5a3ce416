import { anyOf, wordOf } from '../../lexicon/index.ts'
import type { Point } from '../text/outline.ts'
import { parseActionHeading } from './headings.ts'
import { type KnownNames, pickPeople } from './owners.ts'
import { isOtherList } from './sift.ts'

/** Words by which a heading parts a list of actions: `New`, `From the last call`, `Done`. */
const ofList = new RegExp(
  `${wordOf(({ actions }) => [...actions.nouns, ...actions.earlier, ...actions.ended])}|^\\W*${anyOf(({ actions }) => actions.beside)}\\W*$|\\b(?:new|last|previous|ongoing|standing|for|by)\\b|\\b(?:team|group|wg)\\W*$|^\\W*\\p{Lu}\\p{Ll}+\\W*$`,
  'iu',
)

/**
 * Take the heading of actions off what stands below a topic of its own: where items stand right below `## Action items`,
 * a deeper heading such as `### Summer sprint` begins the notes, unless it parts the list or names somebody.
 */
export function withoutTopicsBelow(points: readonly Point[], known: KnownNames): Point[] {
  const filled = new Set(
    points.flatMap(({ isItem, headings }) => (isItem && isList(headings.at(-1)) ? keyOf(headings) : [])),
  )
  const without = (point: Point): Point => {
    const { headings } = point
    const at = headings.findLastIndex(isList)
    const below = headings.slice(at + 1)
    const isTopic = at >= 0 && below.length > 0 && filled.has(keyOf(headings.slice(0, at + 1)))
    return isTopic &&
      (below.some(isOtherList) || !below.some((text) => ofList.test(text) || pickPeople(text, known, true) !== null))
      ? { ...point, headings: below, points: point.points.map(without) }
      : point
  }
  return filled.size === 0 ? [...points] : points.map(without)
}

function isList(heading: string | undefined): boolean {
  return parseActionHeading(heading ?? '') !== null
}

function keyOf(headings: readonly string[]): string {
  return headings.join('\n')
}
